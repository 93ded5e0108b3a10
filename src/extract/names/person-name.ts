// Names of people that no table knows: where one begins, which words belong to it, where it ends.
import type { WordList } from '../../lang/language.js';
import { matchKnown } from '../known-names.js';
import type { Token } from '../token.js';
import type { Word } from '../word.js';
import type { NameContext } from './context.js';

const MAX_WORDS = 9;
/** Vowel marks of the indefinite accusative, and letters of another script: no name is written with them. */
const TANWIN = /[\u064b\u064c\u064d]|[A-Za-z]/;

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
/** Son of, father of, family of: whatever follows belongs to the name. */
const isBinding = (word: Word | null | undefined): boolean => word?.lists.has('bindingParticles') === true && word.conjunction === '';

/** The servant of: behind it stands one of the names of God. */
const isServant = (context: NameContext, at: number): boolean =>
  context.tokens[at]?.word?.folded === context.lexicon.fold(context.lexicon.language.servant);

/** Servant of God in one word. */
const isServantName = (context: NameContext, word: Word): boolean => {
  const { servant, article } = context.lexicon.language;
  return word.folded.length > 6 && word.folded.startsWith(servant + article);
};

/** A first name that is an ordinary word too, where the next word shows that it is a name. */
const isShyName = (context: NameContext, at: number, behindOffice: boolean): boolean => {
  const word = context.tokens[at]?.word;
  const next = context.tokens[at + 1];
  if (!word || !next?.word) return false;
  if (word.name === 'syllable') return word.folded.length > 1 && next.word.name === 'syllable' && word.lists.size === 0;
  if (word.name !== 'ordinary' || word.lists.size > 0) return false;
  if (!behindOffice && (word.verbs.length > 0 || word.verbShaped || word.roles.length > 0)) return false;
  if (isGivenName(next) || isBinding(next.word)) return true;
  if (behindOffice && !next.word.definite && (next.word.name !== null || context.lexicon.language.commonWords.has(next.word.folded)))
    return next.word.verbs.length === 0;
  if (next.word.common || next.word.nationality) return false;
  if (context.lexicon.language.adjectiveEndings.some((ending) => next.word?.folded.endsWith(ending))) return false;
  if (next.word.name === 'family') return true;
  return next.word.unknown && !isOwned(next.word) && (next.word.definite || next.word.folded.length > 3) && !isPlace(context, at + 1);
};

/** Written with a pronoun of more than one letter, as far as the letters tell. */
const isOwned = (word: Word): boolean => word.segments.some(({ pronoun, stem }) => pronoun.length > 1 && stem.length > 2);

/** A first name, sure or shown by what follows. */
export const beginsName = (context: NameContext, at: number, behindOffice = false): boolean => {
  const token = context.tokens[at];
  if (!token?.word) return false;
  return isGivenName(token) || isServantName(context, token.word) || isShyName(context, at, behindOffice);
};

/** What a name needs to know of its words so far. */
interface SoFar {
  readonly index: number;
  readonly allowArticle: boolean;
  readonly behindOffice: boolean;
  /** It began with a first name. */
  readonly given: boolean;
  /** It has a word that is no first name. */
  readonly family: boolean;
  /** Its last word has an article: the family name, behind which only names of their own follow. */
  readonly closed: boolean;
  /** Behind son of, father of. */
  readonly bound: boolean;
  /** Behind de, van. */
  readonly foreignBound: boolean;
}

/** Could the token be part of a name? */
const fitsName = (
  context: NameContext,
  at: number,
  { index, allowArticle, behindOffice, given, family, closed, bound, foreignBound }: SoFar,
): boolean => {
  const token = context.tokens[at] as Token;
  const { word, text } = token;
  if (!word || word.folded.length < 2 || TANWIN.test(text)) return false;
  if (isGivenName(token) || isParticle(word) || isServantName(context, word)) return true;
  if (index === 0 && isShyName(context, at, behindOffice)) return true;
  if (bound) return !inAny(word, ENDS_A_NAME) || word.name !== null;
  if (foreignBound) return !inAny(word, ENDS_A_NAME) && !word.common && word.verbs.length === 0 && !word.verbShaped;
  if (index > 0 && word.name !== null && (given || !word.common) && isNameWord(context, at, word)) return true;
  if (closed && !word.definite) return false;
  if (word.common && word.verbShaped) return false;
  if (family && word.definite && word.name === null && context.lexicon.language.looksLikeParticiple(word.folded)) return false;
  if (word.common && (index === 0 || !given || (family && !word.definite))) return false;
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
  if (['placeHeads', 'orgHeads'].some((list) => (word.stems.get(list as WordList)?.preposition ?? '') !== '')) return false;
  for (const segment of word.stems.values())
    if (
      segment.pronoun.length !== 1 &&
      segment.stem.length > 2 &&
      (segment.conjunction === '' || segment.conjunction === context.lexicon.language.conjunction)
    )
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

/** A word of the lists of names that is none of an adverb here ("this morning"). */
const isNameWord = (context: NameContext, at: number, word: Word): boolean => {
  const next = context.tokens[at + 1]?.word;
  if (word.roles.some(({ segment }) => unsplit(segment)) || inAny(word, ENDS_A_NAME)) return false;
  return !(word.common && next?.lists.has('adverbs'));
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
    ({ entry, preposition, name }) =>
      entry.type === 'Place' &&
      (entry.subtype === 'Country' || entry.capitalOf !== null || (preposition !== '' && name.length > 3 && !entry.ambiguous.has(name))),
  );

/** Number of tokens of the personal name at `at`, 0 if there is none. The caller knows from the context that one may begin here. */
export const nameLength = (context: NameContext, at: number, allowArticle = false, behindOffice = allowArticle): number => {
  const { tokens, lexicon } = context;
  const conjunction = lexicon.language.conjunction;
  let given = beginsName(context, at, behindOffice) || isBinding(tokens[at]?.word);
  let length = 0;
  let family = false;
  while (length < MAX_WORDS) {
    const token = tokens[at + length];
    const last = tokens[at + length - 1]?.word;
    const bound = length > 0 && isBinding(last);
    const closed =
      length > 1 &&
      last?.definite === true &&
      !isServant(context, at + length - 2) &&
      !last.lists.has('compoundEnds') &&
      !last.lists.has('givenNames');
    if (
      !token?.word ||
      !fitsName(context, at + length, {
        index: length,
        allowArticle,
        behindOffice,
        given: length > 0 && given,
        family,
        closed,
        bound,
        foreignBound: length > 1 && last !== null && last !== undefined && isParticle(last),
      })
    )
      break;
    const { word } = token;
    if (bound) {
      length++;
      continue;
    }
    if (length === 0 && !given && isPlace(context, at)) break;
    if (length > 0 && word.folded.startsWith(conjunction) && word.folded.length > 2 && !isGivenName(token) && !isParticle(word)) {
      // A name of one word so far may go on with a word in w; after two words it is "and".
      const first = tokens[at]?.word;
      const alone = length === 1 && word.stems.size === 0 && first !== null && first !== undefined;
      if (
        !alone ||
        word.common ||
        context.drafts.aliases.has(first?.folded ?? '') ||
        context.knownNames.surnames.has(first?.folded ?? '') ||
        isKnownAfter(context, at + length)
      )
        break;
    }
    if (length > 0 && !isGivenName(token) && (length === 1 && given ? isState(context, at + length) : isPlace(context, at + length))) break;
    if (isGivenName(token)) given = true;
    else if (length > 0 && word.name !== 'ordinary' && !isParticle(word) && !word.lists.has('compoundEnds')) family = true;
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
  if (matchKnown(context.knownNames, context.tokens, at, context.lexicon.language.article).some(({ conjunction }) => conjunction !== ''))
    return true;
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
