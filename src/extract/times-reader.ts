// Looking around in the words of one sentence: which phrase of time begins here, what stands between, where a span begins.

import type { TimeKind, TimeTables } from '../lang/time-tables.js';
import { GAP } from './folded-words.js';
import type { Sense, TimeWord } from './times-lexicon.js';
import type { Moment, TimeHint } from './times-moments.js';

/** The words of one sentence and what its dates are counted from. */
export interface Reading {
  readonly text: string;
  readonly words: readonly TimeWord[];
  readonly anchor: number | null;
  readonly hint: TimeHint;
  readonly rules: Rules;
}

/** An expression that was read: the words up to `next`, the text up to `end`. */
export interface Found {
  readonly moment: Moment;
  /** It names an event or a group and dates nothing. */
  readonly skip?: boolean;
  readonly next: number;
  readonly end: number;
}

/** What the tables say beside the lexicon, ready for look-up. */
export type Rules = { readonly [K in keyof TimeTables['not']]: ReadonlySet<string> } & {
  readonly rivals: ReadonlyMap<string, readonly string[]>;
  readonly approximations: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly article: string;
  /** The preposition that may be attached to the end of a range. */
  readonly attachedTo: string;
};

export interface Phrase {
  readonly senses: readonly Sense[];
  readonly next: number;
}

/** The longest phrase of the lexicon that begins at word `i`. */
export const phraseAt = (reading: Reading, i: number): Phrase | null => {
  const { words } = reading;
  let node = words[i]?.info?.node ?? null;
  let found: Phrase | null = null;
  for (let next = i + 1; node !== null; next++) {
    if (node.senses.length > 0) found = { senses: node.senses, next };
    const word = words[next];
    if (node.next.size === 0 || word === undefined || word.gap !== GAP.space || word.info === null) break;
    node = node.next.get(word.info.folded) ?? null;
  }
  return found;
};

export interface Term {
  readonly value: number;
  readonly next: number;
}

export const termAt = (reading: Reading, i: number, kind: TimeKind): Term | null => {
  const phrase = phraseAt(reading, i);
  if (phrase === null) return null;
  for (const sense of phrase.senses) if (sense.kind === kind) return { value: sense.value, next: phrase.next };
  return null;
};

/** The gap before word `i` has no other flags than `allowed`. */
export const gapIs = (reading: Reading, i: number, allowed: number): boolean => {
  const word = reading.words[i];
  return word !== undefined && (word.gap & ~allowed) === 0;
};

export const JOINED = GAP.space;
export const APPOSED = GAP.space | GAP.open | GAP.comma | GAP.slash | GAP.dash;

export const foldedAt = (reading: Reading, i: number): string => reading.words[i]?.info?.folded ?? '';

/** Word `i` begins with an attached "and". */
export const hasAnd = (reading: Reading, i: number): boolean => {
  const word = reading.words[i];
  return word !== undefined && (word.info === null ? reading.rules.conjunctions.has(word.glue.charAt(0)) : word.info.and);
};

/** End of the words before `next`, with the bracket that closes what one of them opened. */
export const endBefore = (reading: Reading, from: number, next: number): number => {
  const { words, text } = reading;
  const end = words[next - 1]?.end ?? 0;
  for (let i = from + 1; i < next; i++) {
    if (((words[i]?.gap ?? 0) & GAP.open) === 0) continue;
    const limit = words[next]?.start ?? text.length;
    const close = /^\s?[)\]»”"’]/.exec(text.slice(end, Math.min(limit, end + 2)));
    const closed = /[)\]»”"’]/.test(text.slice(words[i]?.end ?? end, end));
    return close === null || closed ? end : end + close[0].length;
  }
  return end;
};

/** Where the word's own letters begin, after `letters` attached ones; marks do not count. */
export const startAfter = (text: string, start: number, letters: number, skipped: ReadonlySet<string>): number => {
  let at = start;
  for (let left = letters; left > 0; at++) if (!skipped.has(text.charAt(at))) left--;
  while (skipped.has(text.charAt(at))) at++;
  return at;
};
