// Words that can begin no name and no office: most of a sentence is passed over without trying each kind of name.
import type { WordList } from '../../lang/language.js';
import { beginsKnown, firstForms } from '../known-names.js';
import type { Word } from '../word.js';
import type { NameContext } from './context.js';

const INERT = new WeakMap<Word, boolean>();

/** Most words can begin no name or office: function words and verbs that no table knows otherwise. Asked once a word. */
const isInert = (context: NameContext, word: Word): boolean => {
  let inert = INERT.get(word);
  if (inert === undefined) {
    const plain = word.verbs.length > 0 || word.verbShaped || [...word.lists].some((list) => FUNCTION_LISTS.has(list));
    const special =
      word.name === 'ordinary' ||
      word.stems.size > 0 ||
      word.roles.length > 0 ||
      word.nationality !== null ||
      [...word.lists].some((list) => !FUNCTION_LISTS.has(list));
    const owned = word.segments.some(({ pronoun, stem }) => pronoun !== '' && context.lexicon.lists.get(stem)?.has('ownCountry'));
    inert = plain && !special && !owned && !beginsKnown(context.knownNames, word, context.lexicon.language.article);
    INERT.set(word, inert);
  }
  return inert;
};

const FUNCTION_LISTS: ReadonlySet<WordList> = new Set([
  'prepositions',
  'conjunctions',
  'complementizers',
  'relatives',
  'negators',
  'adverbs',
  'clauseStarters',
  'fronted',
  'contentPrepositions',
  'placePrepositions',
  'timeAdjuncts',
  'officePrepositions',
  'sourcePrepositions',
  'pastAdjuncts',
  'futureAdjuncts',
  'demonstratives',
]);

/** Nor a short form of a name that was learnt in this article. */
export const beginsNothing = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word) return true;
  return (
    isInert(context, word) && !firstForms(word, context.lexicon.language.article).some(({ form }) => context.drafts.aliasStarts.has(form))
  );
};
