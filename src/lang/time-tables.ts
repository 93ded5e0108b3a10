// What a language says of numbers and times: the shape of its tables; the engines in extract/ read them.
import type { FoldTable } from './language.js';

/** A number word: `value` as said, and how it combines. */
export interface NumberWord {
  readonly word: string;
  readonly value: number;
  /**
   * unit: 1 to 10; teen: 1 and 2 as they stand before `ten`; ten: twenty to ninety; hundred: a hundred, two hundred …;
   * scale: thousand and up, multiplies what stands before; pair: two of a scale; part: half, quarter; vague: dozens, hundreds.
   */
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'pair' | 'part' | 'vague';
}

export interface NumeralTables {
  readonly folding: FoldTable;
  /** Letters that are written together with the next word, as they may stand before a number. */
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  /** Preposition and article where they melt into one: "to" + "the". */
  readonly contraction: readonly [preposition: string, written: string];
  readonly words: readonly NumberWord[];
  /** Words between an approximate number and its noun's number: "about", "more than". */
  readonly approximations: readonly string[];
  /** Measures: what is counted is the noun after it. */
  readonly measures: readonly string[];
  /** Measures of two words, second parts: "cubic". */
  readonly measureTails: readonly string[];
  /** "of" between measure and item. */
  readonly of: readonly string[];
  /** Words that end an item: prepositions, conjunctions, "a day", "worth". */
  readonly itemStops: readonly string[];
  /** Endings of a dual noun and what the singular has instead. */
  readonly duals: readonly (readonly [ending: string, singular: string])[];
  /** Nouns whose dual is not told from a plural by its ending. */
  readonly dualNouns: readonly string[];
  /** Endings of their dual. */
  readonly dualNounEndings: readonly string[];
  /** Words that look like a dual and are none. */
  readonly notDual: readonly string[];
}

/**
 * weekday 0 (Sunday) to 6; month, weakMonth (also another word: needs a preposition, a day or a year beside it), hijri 1 to 12;
 * day: days from today; unit, units, pair (two of it), theUnit, theUnits, thePair (with article): UNIT code; past, present, future: adjectives;
 * ordinal 1 to 31; season: its first month; decade: its first year; phase: part of a month or year; part, partOfToday (standing alone): part of a day.
 */
export type TimeKind =
  | 'weekday'
  | 'month'
  | 'weakMonth'
  | 'hijri'
  | 'day'
  | 'unit'
  | 'units'
  | 'pair'
  | 'theUnit'
  | 'theUnits'
  | 'thePair'
  | 'past'
  | 'present'
  | 'future'
  | 'this'
  | 'part'
  | 'partOfToday'
  | 'phase'
  | 'share'
  | 'ordinal'
  | 'season'
  | 'decade'
  | 'century'
  | 'dayWord'
  | 'few'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'in'
  | 'from'
  | 'to'
  | 'between'
  | 'corresponding'
  | 'hijriMark'
  | 'yearMark';

/** What `unit`, `pair`, `theUnit`, `theUnits` and `thePair` count. */
export const UNIT = { hour: 0, day: 1, week: 2, month: 3, year: 4, decade: 5 } as const;

export interface TimeWords {
  readonly kind: TimeKind;
  readonly value: number;
  /** Words or phrases, divided by `|`. */
  readonly words: string;
}

export interface TimeTables {
  readonly folding: FoldTable;
  readonly numerals: NumeralTables;
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  readonly contraction: readonly [preposition: string, written: string];
  readonly words: readonly TimeWords[];
  /** The hour: a part of the day after it belongs to the clock. */
  readonly clock: readonly string[];
  /** A word beside the expression that shows it to be something else: a market, a prayer, a broadcaster, an office. */
  readonly not: {
    readonly beforeWeekday: readonly string[];
    readonly afterWeekday: readonly string[];
    readonly beforeToday: readonly string[];
    readonly beforeTomorrow: readonly string[];
    /** Words that make the word before "today" a name: "channel Russia Today". */
    readonly namesToday: readonly string[];
    readonly afterToday: readonly string[];
    readonly afterYesterday: readonly string[];
    /** "general", not "year": the secretary general. */
    readonly beforeYear: readonly string[];
    /** Events and groups named by a day: the attacks of 11 September, the 14 March bloc. */
    readonly beforeDate: readonly string[];
    /** Counted nouns: what is before them is a number, not a year. */
    readonly afterYear: readonly string[];
    readonly afterDecade: readonly string[];
  };
  /** A month's word that is somebody's name in texts with another word: May, the prime minister. */
  readonly rivals: readonly { readonly word: string; readonly beside: readonly string[] }[];
}
