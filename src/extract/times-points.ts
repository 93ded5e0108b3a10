// One point or stretch of time at a word: tries the kinds of expression in order, then ranges between two of them.
import { GAP } from './folded-words.js';
import { dateAt, dayNumeral, monthAt, yearDigitsAt } from './times-dates.js';
import { dayNameAt, partOfTodayAt, weekdayAt } from './times-days.js';
import { intervalMoment, type Moment, NO_MOMENT } from './times-moments.js';
import { endBefore, type Found, gapIs, hasAnd, JOINED, type Reading, type Term, termAt } from './times-reader.js';
import { decadeAt, relativeUnitAt, yearAt } from './times-units.js';

/** An expression at word `i`. `expected`: a preposition of time stands before it, so that a bare number can be a year. */
export const pointAt = (reading: Reading, i: number, expected: boolean): Found | null => {
  const word = reading.words[i];
  if (word === undefined || (word.info !== null && word.info.node === null)) return null;
  const phase = phaseAt(reading, i);
  if (phase !== null) return phase;
  const dated = termAt(reading, i, 'dayWord');
  const date = dateAt(reading, dated?.next ?? i);
  if (date !== null) return { ...date, end: endBefore(reading, i, date.next) };
  return (
    weekdayAt(reading, i) ??
    dayNameAt(reading, i) ??
    monthAt(reading, i, null) ??
    yearAt(reading, i, expected) ??
    relativeUnitAt(reading, i, false) ??
    decadeAt(reading, i) ??
    partOfTodayAt(reading, i)
  );
};

/** "the end of May", "the first half of 2016", "the beginning of the year": the month or year that it is part of. */
const phaseAt = (reading: Reading, i: number): Found | null => {
  const share = termAt(reading, i, 'share');
  const ordinal = share === null ? null : termAt(reading, share.next, 'ordinal');
  const of = ordinal === null ? null : termAt(reading, ordinal.next, 'from');
  const phase = of ?? termAt(reading, i, 'phase');
  if (phase === null || !gapIs(reading, phase.next, JOINED)) return null;
  const at = phase.next;
  const inner = monthAt(reading, at, null) ?? yearAt(reading, at, true) ?? relativeUnitAt(reading, at, true) ?? decadeAt(reading, at);
  return inner === null ? null : { ...inner, end: endBefore(reading, i, inner.next) };
};

export interface Range {
  readonly found: Found;
  readonly from: number;
}

/** One end of a range: a date, or a number that the other end makes a day or a year. */
const edgeAt = (reading: Reading, i: number): Found | null => {
  const dated = (termAt(reading, i, 'dayWord') ?? termAt(reading, i, 'pair'))?.next ?? i;
  const found = dateAt(reading, dated) ?? weekdayAt(reading, i) ?? monthAt(reading, i, null) ?? yearAt(reading, i, true);
  if (found !== null) return found;
  const day = dayNumeral(reading, dated);
  return day === null ? null : { moment: { ...NO_MOMENT, day: day.value }, next: day.next, end: endBefore(reading, i, day.next) };
};

const isBareDay = ({ year, month, day, weekday }: Moment): boolean => year === null && month === null && day !== null && weekday === null;

/** Both ends say the same kind of thing, or the first is a day's number and the second a date. */
const fits = (first: Moment, second: Moment): boolean => {
  if (first.open || second.open || first.interval !== null || second.interval !== null) return false;
  if (isBareDay(second)) return false;
  if (isBareDay(first)) return second.day !== null && second.month !== null;
  if (first.weekday !== null || second.weekday !== null) return (first.weekday !== null) === (second.weekday !== null);
  return (first.day === null) === (second.day === null) && (first.month === null) === (second.month === null);
};

/** "from … to …", "between … and …", "10-13 September", "2 and 3 May", "2015-2017". */
export const rangeAt = (reading: Reading, i: number): Range | null => {
  const between = termAt(reading, i, 'between');
  const from = between === null ? termAt(reading, i, 'from') : null;
  const inside = between === null && from === null ? termAt(reading, i, 'in') : null;
  const opener = between ?? from ?? inside;
  const left = opener?.next ?? i;
  if (opener !== null && !gapIs(reading, left, JOINED)) return null;
  const first = edgeAt(reading, left);
  if (first === null) return null;
  const link = linkAt(reading, first.next, between !== null, from !== null);
  if (link === null) return null;
  const second = edgeAt(reading, link.next);
  if (second === null || !fits(first.moment, second.moment)) return null;
  const loose = between === null && from === null && link.value !== DASH;
  if (loose && !isLooseRange(reading, left, first.moment)) return null;
  if (first.moment.year !== null && first.moment.month === null && !areYears(reading, left, first, second)) return null;
  const moment = intervalMoment(first.moment, second.moment, reading.anchor, reading.hint);
  return { found: { moment, next: second.next, end: endBefore(reading, left, second.next) }, from: left };
};

const DASH = 1;
const AND = 2;

/** What ties the two ends: "to", "and", a dash. */
const linkAt = (reading: Reading, i: number, between: boolean, from: boolean): Term | null => {
  if (gapIs(reading, i, JOINED | GAP.dash) && ((reading.words[i]?.gap ?? 0) & GAP.dash) !== 0) return { value: DASH, next: i };
  if (!gapIs(reading, i, JOINED | GAP.comma)) return null;
  // "From 13 to21": the preposition may be attached.
  const word = reading.words[i];
  if (from && word?.info === null && word.glue === reading.rules.attachedTo) return { value: 0, next: i };
  const to = termAt(reading, i, 'to');
  if (to !== null && (between || from)) return { value: 0, next: to.next };
  return hasAnd(reading, i) && !from && gapIs(reading, i, JOINED) ? { value: AND, next: i } : null;
};

/** Without "from" or "between", "and" joins only days of one month or what is announced as a pair: "on the days Monday and Tuesday". */
const isLooseRange = (reading: Reading, left: number, first: Moment): boolean => isBareDay(first) || termAt(reading, left, 'pair') !== null;

/** Bare numbers are years only if both look like it and nothing counted follows. */
const areYears = (reading: Reading, left: number, first: Found, second: Found): boolean => {
  const bare = yearDigitsAt(reading, left) !== null;
  return !bare || (first.moment.year !== null && second.moment.year !== null && second.moment.year > first.moment.year);
};
