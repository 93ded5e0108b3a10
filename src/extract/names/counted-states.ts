// Counted states: "the four countries" are those of a list before that has so many members.
import type { Draft } from '../draft.js';
import type { NameContext, Reading, Ref } from './context.js';

/** Adjectives between the noun and its number: the Western countries, the three. */
const ADJECTIVES = 2;

/** The members of the last list of `count` states: one without "and", the others with it. */
const listOf = (earlier: readonly Ref[], count: number): readonly Draft[] => {
  const states = earlier.map(({ drafts, conjunction }) => ({
    draft: drafts.length === 1 && drafts[0]?.subtype === 'Country' ? drafts[0] : null,
    joined: conjunction !== '',
  }));
  for (let end = states.length - 1; end >= count - 1; end--) {
    const run = states.slice(end - count + 1, end + 1);
    const goesOn = states[end + 1]?.joined && states[end + 1]?.draft;
    if (goesOn || run[0]?.joined || run.slice(1).some(({ joined }) => !joined)) continue;
    const drafts = [...new Set(run.flatMap(({ draft }) => draft ?? []))];
    if (drafts.length === count) return drafts;
  }
  return [];
};

export const countedStatesAt = (context: NameContext, at: number, earlier: readonly Ref[]): Reading | null => {
  const { lists, language } = context.lexicon;
  const split = context.tokens[at]?.word?.segments.find(
    ({ definite, stem }) => definite && lists.get(language.article + stem)?.has('countedStates'),
  );
  if (!split) return null;
  for (let i = at + 1; i <= at + 1 + ADJECTIVES; i++) {
    const word = context.tokens[i]?.word;
    if (!word?.definite) return null;
    const count = word.segments.map(({ definite, stem }) => (definite ? (language.counts[stem] ?? 0) : 0)).find((value) => value > 0);
    if (count === undefined) continue;
    const drafts = listOf(earlier, count);
    if (drafts.length === 0) return null;
    const { conjunction, preposition } = split;
    return { length: i - at + 1, draft: null, kind: 'role', conjunction, preposition, drafts };
  }
  return null;
};
