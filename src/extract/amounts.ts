// How much of what: "eight F-16 fighters", "20 thousand tons of wheat", "two submarines", before a commodity or at its start.
import type { NumeralTables } from '../lang/time-tables.js';
import { createFolder } from '../text/fold.js';
import { createSplitWords, GAP, gluedParticles, type Word } from './folded-words.js';
import { createNumberLookup, type NumberInfo, readNumber } from './numbers.js';

export interface AmountFound {
  /** Null where the words give no figure: "dozens of". */
  readonly count: number | null;
  /** Unit as worded, null if pieces. */
  readonly unit: string | null;
  /** Where number and unit begin. */
  readonly start: number;
  /** What is counted, without number, unit and "of"; a dual noun keeps its ending. */
  readonly itemStart: number;
  readonly itemEnd: number;
  /** A dual item in the singular: "two submarines" → "submarine"; else null. */
  readonly singular: string | null;
}

/**
 * The amount in `text[start, end)`, which begins with a number, with words like "about" before one, with a dual noun,
 * or with the commodity itself; then the number is looked for right before it. Null if none is said.
 */
export type AmountFinder = (text: string, start: number, end: number) => AmountFound | null;

interface Info {
  readonly folded: string;
  readonly number: NumberInfo | null;
  readonly isMeasure: boolean;
  readonly isTail: boolean;
  readonly isOf: boolean;
  readonly isApproximate: boolean;
  readonly isStop: boolean;
  /** Letters of the dual ending and what the singular has instead. */
  readonly dual: readonly [letters: number, singular: string] | null;
}

type AmountWord = Word<Info>;

const createInfo = (tables: NumeralTables, fold: (raw: string) => string): ((folded: string) => Info) => {
  const number = createNumberLookup(tables);
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  const [measures, tails, of, about, stops] = [
    set(tables.measures),
    set(tables.measureTails),
    set(tables.of),
    set([...tables.approximations, ...tables.approximations.flatMap((word) => tables.prepositions.map((p) => p + word))]),
    set(tables.itemStops),
  ];
  const notDual = set(tables.notDual);
  const nouns = new Map<string, readonly [number, string]>();
  for (const noun of tables.dualNouns) for (const ending of tables.dualNounEndings) nouns.set(fold(noun + ending), [ending.length, '']);
  const dualOf = (folded: string): Info['dual'] => {
    const known = nouns.get(folded);
    if (known !== undefined) return known;
    if (notDual.has(folded) || folded.startsWith(tables.article)) return null;
    for (const [ending, singular] of tables.duals) {
      if (folded.length >= ending.length + 3 && folded.endsWith(fold(ending))) return [ending.length, singular];
    }
    return null;
  };
  return (folded) => ({
    folded,
    number: number(folded),
    isMeasure: measures.has(folded),
    isTail: tails.has(folded),
    isOf: of.has(folded),
    isApproximate: about.has(folded),
    isStop: stops.has(folded),
    dual: dualOf(folded),
  });
};

/** Words looked at before the commodity, and words of an item. */
const REACH = 8;
const ITEM_WORDS = 4;

export const createAmountFinder = (tables: NumeralTables): AmountFinder => {
  const fold = createFolder(tables.folding);
  const split = createSplitWords<Info>(tables.folding, gluedParticles(tables), createInfo(tables, fold));

  return (text, start, end) => {
    const words = split(text, start, end);
    return forward(text, words) ?? backward(text, words, start, split);
  };
};

const isJoined = (word: AmountWord | undefined): boolean => word !== undefined && (word.gap & ~GAP.space) === 0;

interface Measured {
  readonly count: number | null;
  readonly unit: string | null;
  /** Index of the first word after number, unit and "of". */
  readonly next: number;
}

/** Number, unit and "of" that begin at word `i`. */
const measuredAt = (text: string, words: readonly AmountWord[], i: number): Measured | null => {
  const dualUnit = words[i];
  const isDualUnit = dualUnit?.info?.dual != null && dualUnit.info.isMeasure;
  const number = isDualUnit ? { value: 2, next: i } : readNumber(words, i);
  if (number === null) return null;
  let next = number.next;
  let unit: string | null = null;
  const measure = words[next];
  if (isDualUnit || (isJoined(measure) && measure?.info?.isMeasure === true)) {
    const first = next++;
    while (isJoined(words[next]) && words[next]?.info?.isTail === true) next++;
    unit = text.slice(words[first]?.start, words[next - 1]?.end);
  }
  if (isJoined(words[next]) && words[next]?.info?.isOf === true) next++;
  return { count: number.value, unit, next };
};

/** The amount at the beginning of the words. */
const forward = (text: string, words: readonly AmountWord[]): AmountFound | null => {
  let i = 0;
  while (i < 4 && words[i]?.info?.isApproximate === true) i++;
  const first = words[i];
  if (first === undefined) return null;
  const measured = measuredAt(text, words, i);
  if (measured !== null) {
    const item = itemAt(words, measured.next);
    if (item === null) {
      const at = words[measured.next - 1]?.end ?? first.end;
      return measured.unit === null
        ? null
        : { count: measured.count, unit: measured.unit, start: first.start, itemStart: at, itemEnd: at, singular: null };
    }
    return { count: measured.count, unit: measured.unit, start: first.start, ...item, singular: null };
  }
  const dual = first.info?.dual ?? null;
  const item = i === 0 && dual !== null ? itemAt(words, i) : null;
  if (item === null || dual === null) return null;
  return { count: 2, unit: null, start: first.start, ...item, singular: text.slice(first.start, first.end - dual[0]) + dual[1] };
};

const itemAt = (words: readonly AmountWord[], from: number): { itemStart: number; itemEnd: number } | null => {
  const first = words[from];
  if (first === undefined || !(from === 0 || isJoined(first)) || first.info === null || first.info.isStop) return null;
  let last = first;
  for (let i = from + 1; i < from + ITEM_WORDS; i++) {
    const word = words[i];
    // A hyphen without spaces holds a type's name together: "F-16".
    if (word === undefined || (!isJoined(word) && word.gap !== GAP.dash) || word.info?.isStop === true || word.info?.number != null) break;
    last = word;
  }
  return { itemStart: first.start, itemEnd: last.end };
};

/** The amount that ends right where the commodity begins. */
const backward = (
  text: string,
  item: readonly AmountWord[],
  start: number,
  split: (text: string, start: number, end: number) => AmountWord[],
): AmountFound | null => {
  const first = item[0];
  const last = item.at(-1);
  if (first === undefined || last === undefined || first.info === null) return null;
  // Only what is said before the commodity in the same line can count it.
  const from = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 20 * REACH);
  const words = split(text, from, first.end);
  const target = words.findIndex((word) => word.end >= first.end);
  for (let i = Math.max(0, target - REACH); i < target; i++) {
    const word = words[i];
    if (word === undefined || !isJoined(words[target]) || (i === 0 && from > 0 && word.start === from)) continue;
    const measured = measuredAt(text, words, i);
    if (measured === null || measured.next !== target) continue;
    return { count: measured.count, unit: measured.unit, start: word.start, itemStart: first.start, itemEnd: last.end, singular: null };
  }
  return null;
};
