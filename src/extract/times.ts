// Finds expressions of time in a sentence and resolves them against the document's date; left open where that is unknown.
import type { TimeTables } from '../lang/time-tables.js';
import { GAP } from './folded-words.js';
import { parseIsoDay } from './times-calendar.js';
import { createTimeLexicon, type TimeWord } from './times-lexicon.js';
import { complete, directionOf, isoOfMoment, type Moment, type TimeGrain, type TimeHint } from './times-moments.js';
import { pointAt, rangeAt } from './times-points.js';
import { type Found, type Reading, type Rules, startAfter, termAt } from './times-reader.js';
import { distanceAt } from './times-units.js';

export type { TimeGrain, TimeHint } from './times-moments.js';

export type TimeRole = 'at' | 'since' | 'until' | 'before' | 'after';

export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** ISO 8601 date, month, year or interval `a/b`; null if it cannot be resolved. */
  readonly iso: string | null;
  readonly grain: TimeGrain;
  readonly direction: 'past' | 'present' | 'future' | null;
  /** How the words before it tie it to what is told: only `at` dates an event. */
  readonly role: TimeRole;
}

/**
 * Expressions of time in `text[start, end)`, in order, none inside another. `hint` is the direction of the sentence's verb, for dates
 * that do not say theirs; without it they lie in the past.
 */
export type TimeFinder = (
  text: string,
  start: number,
  end: number,
  documentDate: string | null,
  hint?: TimeHint,
) => readonly TimeExpression[];

const rulesOf = (tables: TimeTables, fold: (raw: string) => string): Rules => {
  const particles = ['', ...tables.conjunctions].flatMap((c) => ['', ...tables.prepositions].map((p) => [c, p] as const));
  const [melting, melted] = tables.contraction;
  const written = (word: string): string[] =>
    particles.map(
      ([c, p]) => c + (p === melting && word.startsWith(tables.article) ? melted + word.slice(tables.article.length) : p + word),
    );
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold).flatMap(written));
  const { not } = tables;
  return {
    beforeWeekday: set(not.beforeWeekday),
    afterWeekday: set(not.afterWeekday),
    beforeToday: set(not.beforeToday),
    beforeTomorrow: set(not.beforeTomorrow),
    namesToday: set(not.namesToday),
    afterToday: set(not.afterToday),
    afterYesterday: set(not.afterYesterday),
    beforeYear: set(not.beforeYear),
    beforeDate: set(not.beforeDate),
    afterYear: set(not.afterYear),
    afterDecade: set(not.afterDecade),
    clock: set(tables.clock),
    rivals: new Map(tables.rivals.map(({ word, beside }) => [fold(word), beside])),
    approximations: set(tables.numerals.approximations),
    conjunctions: new Set(tables.conjunctions),
    article: tables.article,
    attachedTo: melting,
  };
};

const NONE: readonly TimeExpression[] = [];

/** Words that an expression can have before the one that carries it: "since", "about", "in an early hour of the morning of". */
const LEAD = 8;

const nextCarrier = (words: readonly TimeWord[], from: number): number => {
  let i = from;
  while (i < words.length && words[i]?.info !== null && words[i]?.info?.carries === false) i++;
  return i;
};

export const createTimeFinder = (tables: TimeTables): TimeFinder => {
  const { split, fold } = createTimeLexicon(tables);
  const rules = rulesOf(tables, fold);
  const skipped = new Set(tables.folding.dropped);
  let date: string | null = null;
  let anchor: number | null = null;

  return (text, start, end, documentDate, hint = null) => {
    const words = split(text, start, end);
    let carrier = nextCarrier(words, 0);
    if (carrier === words.length) return NONE;
    if (documentDate !== date) [date, anchor] = [documentDate, parseIsoDay(documentDate)];
    const reading: Reading = { text, words, anchor, hint, rules };
    const expressions: TimeExpression[] = [];
    for (let i = 0; i < words.length; ) {
      if (carrier < i) carrier = nextCarrier(words, i);
      if (carrier === words.length) break;
      i = Math.max(i, carrier - LEAD);
      const word = words[i];
      if (word === undefined) break;
      if (word.info !== null && word.info.node === null) {
        i++;
        continue;
      }
      const read = expressionAt(reading, i);
      if (read === null) {
        i++;
        continue;
      }
      const { found, role, from } = read;
      i = found.next;
      if (found.skip) continue;
      const first = words[from];
      const moment = complete(found.moment, reading.anchor, role === 'until' ? untilHint(found.moment) : hint);
      const iso = isoOfMoment(moment);
      const at = first === undefined ? word.start : startAfter(text, first.start, first.info?.attached ?? 0, skipped);
      const direction = directionOf(moment, iso, reading.anchor);
      expressions.push({ start: at, end: Math.min(found.end, end), iso, grain: moment.grain, direction, role });
    }
    return expressions;
  };
};

interface Read {
  readonly found: Found;
  readonly role: TimeRole;
  /** Index of the word that the span begins with. */
  readonly from: number;
}

/** A limit is rather ahead; a day or month that has a near past may lie in it. */
const untilHint = (moment: Moment): TimeHint => (moment.month === null ? 'future' : null);

const ROLES: readonly TimeRole[] = ['since', 'until', 'before', 'after'];

/** Where an expression begins at word `i`, with or without a preposition. */
const expressionAt = (reading: Reading, i: number): Read | null => {
  const range = rangeAt(reading, i);
  if (range !== null) return { found: range.found, role: 'at', from: range.from };
  const plain = pointAt(reading, i, false);
  if (plain !== null) return { found: plain, role: 'at', from: i };
  for (const role of ROLES) {
    if (role === 'at') continue;
    const preposition = termAt(reading, i, role);
    if (preposition === null || !isNear(reading, preposition.next)) continue;
    const at = termAt(reading, preposition.next, 'in')?.next ?? termAt(reading, preposition.next, 'before')?.next ?? preposition.next;
    const point = pointAt(reading, at, true);
    if (point !== null) return { found: point, role, from: at };
    const distance = role === 'until' ? null : distanceAt(reading, preposition.next, role === 'after' ? 1 : -1);
    // "year after year" dates nothing.
    if (distance === null || (role === 'after' && termAt(reading, i - 1, 'unit') !== null)) continue;
    if (role === 'after' && reading.hint !== 'future')
      return { found: { ...distance, moment: { ...distance.moment, open: true, said: null } }, role: 'at', from: i };
    return { found: distance, role: role === 'since' ? 'since' : 'at', from: i };
  }
  const inside = termAt(reading, i, 'in');
  if (inside === null || !isNear(reading, inside.next)) return null;
  const point = pointAt(reading, inside.next, true);
  return point === null ? null : { found: point, role: 'at', from: inside.next };
};

const isNear = (reading: Reading, i: number): boolean => ((reading.words[i]?.gap ?? GAP.other) & ~(GAP.space | GAP.open)) === 0;
