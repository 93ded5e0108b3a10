// Registers people: the same person under a longer, shorter or otherwise spelt name, and the short names that stand for him later.
import type { GazetteerEntry } from '../../gazetteer/index.js';
import { addAlias, type Draft, known, named } from '../draft.js';
import { matchKnown } from '../known-names.js';
import { foldedOf, type NameContext, type Particles, textOf, withoutParticles } from './context.js';

const sameOrder = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
};

/** Somebody of the article whose name has the same last word and no contrary one. */
const variantOf = (context: NameContext, words: readonly string[]): Draft | null =>
  context.drafts.all.find((draft) => {
    if (draft.type !== 'Person' || draft.words.length === 0) return false;
    const [short, long] = draft.words.length < words.length ? [draft.words, words] : [words, draft.words];
    if (short.length === 1 && draft.words.length !== words.length) return short[0] === long.at(-1);
    if (short.at(-1) === long.at(-1) && short[0] === long[0] && sameOrder(short, long)) return true;
    return short.length === long.length && short.every((word, i) => context.skeletonOf(word) === context.skeletonOf(long[i] ?? ''));
  }) ?? null;

/** The short names that an article uses after the full one. */
const addShortNames = (context: NameContext, draft: Draft): void => {
  const { words } = draft;
  const { lists } = context.lexicon;
  if (words.length < 2) return;
  const is = (word: string | undefined, list: 'nameParticles' | 'givenNames'): boolean => lists.get(word ?? '')?.has(list) ?? false;
  const last = words.at(-1) ?? '';
  addAlias(context.drafts, words.join(' '), draft);
  const skeleton = context.skeletonOf(last);
  if (last.length > 3 && skeleton.length > 2) context.drafts.skeletons.set(`${last[0]}${skeleton}`, draft);
  if (last.length > 2 && !lists.get(last)?.has('ordinals') && (!is(last, 'givenNames') || words.length === 2))
    addAlias(context.drafts, last, draft);
  for (let from = 1; from < words.length - 1; from++) {
    const rest = words.slice(from);
    if (from === 1 || is(rest[0], 'nameParticles')) addAlias(context.drafts, rest.join(' '), draft);
  }
  // Names that begin with the family's, and foreign first names that stand alone: only words that mean nothing else.
  const [first = ''] = words;
  const plain =
    !is(first, 'givenNames') && !is(first, 'nameParticles') && !first.startsWith(context.lexicon.language.article) && !lists.has(first);
  if (words.length <= 3 && plain && first.length > 2 && !context.drafts.aliases.has(first)) addAlias(context.drafts, first, draft);
};

/** The person of that name in the article. */
export const personAt = (context: NameContext, from: number, to: number, skip = 0): Draft => {
  const words = foldedOf(context.tokens, from, to);
  if (skip > 0 && words[0] !== undefined) words[0] = words[0].slice(skip);
  const text = textOf(context.tokens, from, to).slice(skip);
  const alias = context.drafts.aliases.get(words.join(' '));
  if (alias) return alias;
  const variant = variantOf(context, words);
  if (variant) {
    if (!variant.names.includes(text)) variant.names.push(text);
    if (words.length > variant.words.length) {
      variant.words = words;
      addShortNames(context, variant);
    }
    return variant;
  }
  const entry = knownPerson(context, from, to, words);
  const draft = entry ? known(context.drafts, entry, text) : named(context.drafts, 'Person', text, words);
  if (draft.words.length === 0) draft.words = words;
  addShortNames(context, draft);
  return draft;
};

const knownPerson = (context: NameContext, from: number, to: number, words: readonly string[]): GazetteerEntry | null => {
  const match = matchKnown(context.knownNames, context.tokens, from, context.lexicon.language.article).find(
    ({ entry, length }) => entry.type === 'Person' && length === to - from,
  );
  if (match) return match.entry;
  const surname = context.knownNames.surnames.get(words.at(-1) ?? '');
  return surname && words.length === 1 ? surname : null;
};

/** A known person whose full name stands in the text: later short names mean him. */
export const registerKnown = (context: NameContext, entry: GazetteerEntry, from: number, to: number, particles: Particles): Draft => {
  const text = withoutParticles(context, from, to, particles);
  const words = [context.lexicon.fold(text.split(' ', 1)[0] ?? ''), ...foldedOf(context.tokens, from + 1, to)];
  const variant = context.drafts.byGazetteer.has(entry.id) ? null : variantOf(context, words);
  const draft = variant && variant.gazetteer === null ? variant : known(context.drafts, entry, text);
  if (draft === variant) {
    draft.gazetteer = entry.id;
    draft.country ??= entry.country;
    context.drafts.byGazetteer.set(entry.id, draft);
  }
  if (draft.words.length < words.length) draft.words = words;
  addShortNames(context, draft);
  return draft;
};
