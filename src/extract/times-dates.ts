// Reads dates: "12 September 2023", "July (Tammuz) last", "12/9/2023", "Tuesday the 12th", "yesterday Monday", "15 Ramadan 1436".

import { UNIT } from '../lang/time-tables.js';
import { GAP } from './folded-words.js';
import { daysInMonth, hijriDayNumber } from './times-calendar.js';
import { dayMoment, isRealDate, type Moment, NO_MOMENT, openMoment } from './times-moments.js';
import {
  APPOSED,
  endBefore,
  type Found,
  foldedAt,
  gapIs,
  hasAnd,
  JOINED,
  phraseAt,
  type Reading,
  type Term,
  termAt,
} from './times-reader.js';

const found = (reading: Reading, from: number, next: number, moment: Moment): Found => ({
  moment,
  next,
  end: endBefore(reading, from, next),
});

/** A whole number in digits. */
export const digitsAt = (reading: Reading, i: number, from: number, to: number): number | null => {
  const word = reading.words[i];
  return word !== undefined && word.info === null && Number.isInteger(word.value) && word.value >= from && word.value <= to
    ? word.value
    : null;
};

/** A year in four digits that touches no other number. */
export const yearDigitsAt = (reading: Reading, i: number): number | null => {
  const year = reading.words[i]?.digits === 4 ? digitsAt(reading, i, 1000, 2199) : null;
  const after = reading.words[i + 1];
  return after !== undefined && after.info === null && after.gap === GAP.slash ? null : year;
};

/** Last, this or next, after a noun; 0 for "this". */
export const relationAt = (reading: Reading, i: number): Term | null =>
  gapIs(reading, i, JOINED | GAP.close)
    ? (termAt(reading, i, 'past') ?? termAt(reading, i, 'future') ?? termAt(reading, i, 'present'))
    : null;

const skipMark = (reading: Reading, i: number): number => (gapIs(reading, i, JOINED) ? (termAt(reading, i, 'yearMark')?.next ?? i) : i);

/** What follows a month: "2015", "of the year 2015", "of last year". */
const yearTail = (reading: Reading, i: number): Term | null => {
  const plain = gapIs(reading, i, APPOSED | GAP.close) && reading.words[i]?.glue === '' ? yearDigitsAt(reading, i) : null;
  if (plain !== null) return { value: plain, next: skipMark(reading, i + 1) };
  let at = i;
  if (!gapIs(reading, at, JOINED | GAP.comma | GAP.close)) return null;
  at = (termAt(reading, at, 'from') ?? termAt(reading, at, 'in'))?.next ?? at;
  const unit = termAt(reading, at, 'theUnit') ?? termAt(reading, at, 'unit');
  if (unit === null || unit.value !== UNIT.year) return null;
  const digits = yearDigitsAt(reading, unit.next);
  if (digits !== null) return { value: digits, next: skipMark(reading, unit.next + 1) };
  const relation = relationAt(reading, unit.next);
  if (relation === null || reading.anchor === null) return null;
  return { value: Number(isoYear(reading.anchor)) + relation.value, next: relation.next };
};

const isoYear = (anchor: number): number => dayMoment(anchor).year ?? 0;

/** A month's name, alone or with its name in the other naming system. `sure`: it can be nothing else. */
const monthName = (reading: Reading, i: number): (Term & { readonly sure: boolean }) | null => {
  const strong = termAt(reading, i, 'month');
  const first = strong ?? termAt(reading, i, 'weakMonth');
  if (first === null) return null;
  if (gapIs(reading, first.next, APPOSED & ~GAP.comma)) {
    const second = termAt(reading, first.next, 'month') ?? termAt(reading, first.next, 'weakMonth');
    if (second !== null && second.value === first.value && !hasAnd(reading, first.next)) return { ...second, sure: true };
  }
  return { ...first, sure: strong !== null };
};

/** People are introduced early; without a limit a hostile text would be searched as often as it is long. */
const RIVAL_REACH = 20_000;

const isRival = (reading: Reading, i: number): boolean => {
  const word = reading.words[i];
  if (word === undefined) return false;
  const rivals = reading.rules.rivals.get(foldedAt(reading, i).slice(word.info?.attached ?? 0));
  if (rivals === undefined) return false;
  const beginning = reading.text.slice(0, RIVAL_REACH);
  return rivals.some((name) => beginning.includes(name));
};

/** A word of time before word `i` that only a month can follow; the particle may be attached. */
const expectsMonth = (reading: Reading, i: number): boolean => {
  for (let from = i - 1; from >= Math.max(0, i - 2); from--) {
    const phrase = phraseAt(reading, from);
    if (phrase === null || phrase.next !== i || !gapIs(reading, i, JOINED)) continue;
    if (phrase.senses.some(({ kind }) => kind === 'in' || kind === 'since' || kind === 'until' || kind === 'phase' || kind === 'between'))
      return true;
  }
  return false;
};

/** "[the month of] July [(Tammuz)] [last] [2015]". With a day before it `dayOfMonth` is set and any month's word will do. */
export const monthAt = (reading: Reading, i: number, dayOfMonth: number | null): Found | null => {
  const word = termAt(reading, i, 'unit') ?? termAt(reading, i, 'pair');
  const named = word !== null && word.value === UNIT.month ? word.next : i;
  const name = monthName(reading, named);
  if (name === null || (!name.sure && reading.words[named]?.info?.preposition === true)) return null;
  const relation = relationAt(reading, name.next);
  const tail = yearTail(reading, relation?.next ?? name.next);
  const bare = relation === null && tail === null && dayOfMonth === null && named === i && !name.sure;
  if (bare && !(expectsMonth(reading, i) && !isRival(reading, i))) return null;
  if (dayOfMonth === null && tail === null && relation === null && isEventName(reading, i)) return null;
  const moment: Moment = {
    ...NO_MOMENT,
    year: tail?.value ?? null,
    month: name.value,
    day: dayOfMonth,
    grain: dayOfMonth === null ? 'month' : 'day',
    said: relation?.value ?? null,
  };
  return found(reading, i, tail?.next ?? relation?.next ?? name.next, moment);
};

const isEventName = (reading: Reading, i: number): boolean =>
  gapIs(reading, i, JOINED) && reading.rules.beforeDate.has(foldedAt(reading, i - 1));

/** A day's number: "12", "the twelfth". */
export const dayNumeral = (reading: Reading, i: number): Term | null => {
  const ordinal = termAt(reading, i, 'ordinal');
  if (ordinal !== null) return ordinal;
  const digits = (reading.words[i]?.digits ?? 0) <= 2 ? digitsAt(reading, i, 1, 31) : null;
  return digits === null ? null : { value: digits, next: i + 1 };
};

/** "12 [of] September …", "the fifth of this month", "15 Ramadan 1436". */
const dayOfMonthAt = (reading: Reading, i: number): Found | null => {
  const day = dayNumeral(reading, i);
  if (day === null || !gapIs(reading, day.next, JOINED | GAP.dash | GAP.slash)) return null;
  const of = termAt(reading, day.next, 'from');
  const at = of?.next ?? day.next;
  const month = monthAt(reading, at, day.value);
  if (month !== null) {
    if (month.moment.year === null && month.moment.said === null && isEventName(reading, i)) return { ...month, skip: true };
    return isRealDate(month.moment.year, month.moment.month, day.value) ? { ...month, end: endBefore(reading, i, month.next) } : null;
  }
  return thisMonthAt(reading, i, at, day.value, of !== null) ?? hijriAt(reading, i, at, day.value);
};

/** After a day: "of this month", "of the coming month". */
const thisMonthAt = (reading: Reading, from: number, i: number, day: number, linked: boolean): Found | null => {
  const pointing = termAt(reading, i, 'this');
  const unit = termAt(reading, pointing?.next ?? i, 'theUnit');
  if (!linked || unit === null || unit.value !== UNIT.month) return null;
  const relation = pointing === null ? relationAt(reading, unit.next) : { value: 0, next: unit.next };
  if (relation === null) return null;
  if (reading.anchor === null) return found(reading, from, relation.next, openMoment('day', relation.value));
  const today = dayMoment(reading.anchor);
  const months = (today.year ?? 0) * 12 + (today.month ?? 1) - 1 + relation.value;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (day > daysInMonth(year, month)) return null;
  return found(reading, from, relation.next, { ...NO_MOMENT, year, month, day, said: relation.value });
};

const hijriAt = (reading: Reading, from: number, i: number, day: number): Found | null => {
  const word = termAt(reading, i, 'unit');
  const name = termAt(reading, word !== null && word.value === UNIT.month ? word.next : i, 'hijri');
  if (name === null || day > 30) return null;
  const tail = yearTail(reading, name.next);
  if (tail === null || tail.value < 1300 || tail.value > 1500) return null;
  return withGregorian(reading, from, tail.next, { ...dayMoment(hijriDayNumber(tail.value, name.value, day)), isLunar: true });
};

/** "… corresponding to 2 July 2015": the Gregorian date wins over the computed one. */
const withGregorian = (reading: Reading, from: number, i: number, computed: Moment): Found => {
  const after = gapIs(reading, i, JOINED | GAP.close) ? (termAt(reading, i, 'hijriMark')?.next ?? i) : i;
  if (gapIs(reading, after, APPOSED | GAP.close)) {
    const link = termAt(reading, after, 'corresponding');
    const date = dateAt(reading, termAt(reading, link?.next ?? after, 'dayWord')?.next ?? link?.next ?? after);
    if (date !== null && date.moment.day !== null && !hasAnd(reading, after)) return found(reading, from, date.next, date.moment);
  }
  return found(reading, from, after, computed);
};

/** "12/9/2023", "2023-09-12", "12.9.2023"; a year of the 14th or 15th century is Hijri. */
const numericDateAt = (reading: Reading, i: number): Found | null => {
  const [first, second, third] = [digitsAt(reading, i, 1, 2199), digitsAt(reading, i + 1, 1, 31), digitsAt(reading, i + 2, 1, 2199)];
  const mark = reading.words[i + 1]?.gap ?? 0;
  const isMark = mark === GAP.slash || mark === GAP.dash || mark === GAP.stop;
  if (first === null || second === null || third === null || !isMark || reading.words[i + 2]?.gap !== mark) return null;
  const yearFirst = reading.words[i]?.digits === 4;
  if (yearFirst === (reading.words[i + 2]?.digits === 4)) return null;
  const [year, last] = yearFirst ? [first, third] : [third, first];
  const swapped = second > 12;
  const [month, day] = swapped ? [last, second] : [second, last];
  if (year >= 1300 && year <= 1500 && month <= 12 && day <= 30) {
    return withGregorian(reading, i, i + 3, { ...dayMoment(hijriDayNumber(year, month, day)), isLunar: true });
  }
  if (year < 1800 || !isRealDate(year, month, day)) return null;
  return found(reading, i, skipMark(reading, i + 3), { ...NO_MOMENT, year, month, day });
};

/** A date with day and month. */
export const dateAt = (reading: Reading, i: number): Found | null => {
  if (reading.words[i] === undefined) return null;
  return numericDateAt(reading, i) ?? dayOfMonthAt(reading, i);
};
