// Names of people that no table knows: where one begins, which words belong to it, where it ends.
import type { WordList } from '../../lang/language.js';
import { matchKnown } from '../known-names.js';
import type { Token } from '../token.js';
import type { Word } from '../word.js';
import type { NameContext } from './context.js';

const MAX_WORDS = 6;
/** Vowel marks of the indefinite accusative: no name is written with them. */
const TANWIN = /[\u064b\u064c\u064d]/;

const ENDS_A_NAME: readonly WordList[] = [
  'prepositions',
  'conjunctions',
  'complementizers',
  'relatives',
  'negatorsOfPast',
  'negatorsOfFuture',
  'negators',
  'futureParticles',
  'perhaps',
  'mayBefore',
  'conditionals',
  'clauseStarters',
  'adverbs',
  'accordingTo',
  'bothOf',
  'pairRoles',
  'counterpart',
  'demonstratives',
  'anotherOf',
];

const inAny = (word: Word, lists: readonly WordList[]): boolean => lists.some((list) => word.lists.has(list));
const unsplit = (segment: { conjunction: string; preposition: string; definite: boolean; pronoun: string; future: boolean }): boolean =>
  segment.conjunction === '' && segment.preposition === '' && segment.pronoun === '' && !segment.future;

/** A preposition may fold to a name's letters; its last letter tells them apart. */
const ALEF_MAKSURA = /\u0649$/;

export const isGivenName = ({ word, text }: Token): boolean =>
  word?.lists.has('givenNames') === true && word.conjunction === '' && !(word.lists.has('prepositions') && ALEF_MAKSURA.test(text));
const isParticle = (word: Word): boolean => word.lists.has('nameParticles') && word.conjunction === '';

/** Could the word be part of a name? `index` counts words of the name before it. */
const fitsName = (context: NameContext, token: Token, index: number, allowArticle: boolean, given: boolean): boolean => {
  const { word, text } = token;
  if (!word || word.folded.length < 2 || TANWIN.test(text)) return false;
  if (isGivenName(token) || isParticle(word)) return true;
  if (inAny(word, ENDS_A_NAME) || context.lexicon.language.pronominal[word.bare] !== undefined) return false;
  if (
    word.segments.some(
      ({ pronoun, preposition, stem }) =>
        pronoun !== '' && preposition === '' && stem.length > 1 && context.lexicon.lists.get(stem)?.has('prepositions'),
    )
  )
    return false;
  if (word.roles.some(({ segment }) => unsplit(segment)) || (word.nationality && index > 0 && word.definite)) return false;
  if (word.roles.some(({ segment }) => (segment.conjunction !== '' || segment.preposition !== '') && segment.stem.length > 2)) return false;
  // Behind a first name, a form of the first person ("we praise") is a family name.
  const verbs = index > 0 && given ? word.verbs.filter(({ sense }) => sense.form.person === 3 && !sense.form.plural) : word.verbs;
  if (verbs.length > 0 && !verbs.every(({ segment }) => segment.pronoun !== '' || segment.preposition !== '' || segment.future))
    return false;
  if (word.verbs.some(({ segment, sense }) => segment.future || (segment.preposition !== '' && sense.form.tense === 'present')))
    return false;
  if (word.nouns.some(({ segment }) => segment.pronoun === '' || segment.preposition !== '')) return false;
  for (const segment of word.stems.values())
    if (segment.stem.length > 2 && (segment.conjunction === '' || segment.conjunction === context.lexicon.language.conjunction))
      return false;
  if (context.lexicon.literals.has(word.folded)) return false;
  if (index === 0 && context.lexicon.language.adjectiveEndings.some((ending) => word.folded.endsWith(ending))) return false;
  if (word.verbShaped && !(index === 1 && given)) return false;
  if (
    index === 0 &&
    (word.conjunction !== '' || (word.folded.startsWith(context.lexicon.language.conjunction) && word.folded.length > 4 && !allowArticle))
  )
    return false;
  if (context.lexicon.language.isVerbalNounShape(word.folded)) return false;
  if (
    word.segments.some(
      ({ preposition, definite, pronoun, stem }) =>
        preposition !== '' && pronoun === '' && (definite || context.lexicon.language.looksLikeVerbalNoun(stem)),
    )
  )
    return false;
  const owned = [...word.verbs, ...word.nouns, ...word.roles].some(({ segment }) => segment.pronoun.length > 1);
  if (owned && index === 0) return false;
  if (word.modal || (word.nationality && index === 0)) return false;
  if (word.definite && index === 0 && !allowArticle) return false;
  if (word.definite && !given && context.lexicon.language.feminineEndings.some((ending) => word.folded.endsWith(ending))) return false;
  if (context.lexicon.lists.get(word.folded)?.has('adjectives')) return false;
  return true;
};

/** A known place, or any other known name behind an attached preposition. */
const isPlace = (context: NameContext, at: number): boolean =>
  matchKnown(context.knownNames, context.tokens, at, context.lexicon.language.article).some(
    ({ entry, name, preposition }) =>
      (entry.type === 'Place' || (preposition !== '' && entry.type === 'Organization')) &&
      !entry.ambiguous.has(name) &&
      !entry.context.has(name),
  );

/** A state or capital, or a place with an article: what a family name is not. */
const isState = (context: NameContext, at: number): boolean =>
  matchKnown(context.knownNames, context.tokens, at, context.lexicon.language.article).some(
    ({ entry, preposition }) => entry.type === 'Place' && (entry.subtype === 'Country' || entry.capitalOf !== null || preposition !== ''),
  );

/** Number of tokens of the personal name at `at`, 0 if there is none. The caller knows from the context that one may begin here. */
export const nameLength = (context: NameContext, at: number, allowArticle = false): number => {
  const { tokens, lexicon } = context;
  const conjunction = lexicon.language.conjunction;
  let length = 0;
  while (length < MAX_WORDS) {
    const token = tokens[at + length];
    if (!token?.word || !fitsName(context, token, length, allowArticle, length > 0 && isGivenName(tokens[at] as Token))) break;
    const { word } = token;
    if (length === 0 && !isGivenName(token) && isPlace(context, at)) break;
    if (length > 0 && word.folded.startsWith(conjunction) && word.folded.length > 2 && !isGivenName(token) && !isParticle(word)) {
      // A name of one word so far may go on with a word in w; after two words it is "and".
      const first = tokens[at]?.word;
      const alone = length === 1 && first !== null && first !== undefined;
      if (
        !alone ||
        context.drafts.aliases.has(first?.folded ?? '') ||
        context.knownNames.surnames.has(first?.folded ?? '') ||
        isKnownAfter(context, at + length)
      )
        break;
    }
    if (
      length > 0 &&
      !isGivenName(token) &&
      (length === 1 && isGivenName(tokens[at] as Token) ? isState(context, at + length) : isPlace(context, at + length))
    )
      break;
    length++;
  }
  while (length > 0) {
    const last = tokens[at + length - 1]?.word;
    if (last && isParticle(last) && !isGivenName(tokens[at + length - 1] as Token)) length--;
    else break;
  }
  return length;
};

/** Does the word, without an attached conjunction, name somebody already known? */
const isKnownAfter = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word) return false;
  return word.segments.some(
    ({ conjunction, preposition, pronoun, stem, definite }) =>
      conjunction !== '' &&
      preposition === '' &&
      pronoun === '' &&
      !definite &&
      (context.drafts.aliases.has(stem) ||
        context.knownNames.surnames.has(stem) ||
        (context.lexicon.lists.get(stem)?.has('givenNames') ?? false)),
  );
};
