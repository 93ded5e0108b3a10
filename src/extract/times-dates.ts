// Reads dates: "12 September 2023", "July (Tammuz) last", "12/9/2023", "Tuesday the 12th", "yesterday Monday", "15 Ramadan 1436".

import { UNIT } from '../lang/ar/times.js';
import { GAP } from './folded-words.js';
import { dayNumber, daysInMonth, hijriDayNumber } from './times-calendar.js';
import { complete, dayMoment, isRealDate, type Moment, NO_MOMENT, openMoment, weekdayNear } from './times-moments.js';
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

const isRival = (reading: Reading, i: number): boolean => {
  const word = reading.words[i];
  if (word === undefined) return false;
  const rivals = reading.rules.rivals.get(foldedAt(reading, i).slice(word.info?.attached ?? 0));
  return rivals?.some((name) => reading.text.includes(name)) ?? false;
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
  if (name === null) return null;
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
  return withGregorian(reading, from, tail.next, dayMoment(hijriDayNumber(tail.value, name.value, day)));
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
    return withGregorian(reading, i, i + 3, dayMoment(hijriDayNumber(year, month, day)));
  }
  if (year < 1800 || !isRealDate(year, month, day)) return null;
  return found(reading, i, skipMark(reading, i + 3), { ...NO_MOMENT, year, month, day });
};

/** A date with day and month. */
export const dateAt = (reading: Reading, i: number): Found | null => {
  if (reading.words[i] === undefined) return null;
  return numericDateAt(reading, i) ?? dayOfMonthAt(reading, i);
};

const parenthesisedDate = (reading: Reading, i: number): Found | null => {
  if (!gapIs(reading, i, APPOSED | GAP.close)) return null;
  const link = termAt(reading, i, 'corresponding');
  const at = link?.next ?? i;
  return dateAt(reading, termAt(reading, at, 'dayWord')?.next ?? at);
};

/** "[on] the day [of]", "the evening of": words before a weekday, today or yesterday. */
const skipDayWords = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const next = (termAt(reading, at, 'part') ?? termAt(reading, at, 'dayWord') ?? dayPair(reading, at))?.next;
    if (next === undefined || !gapIs(reading, next, JOINED | GAP.comma)) break;
    at = next;
  }
  return at;
};

const dayPair = (reading: Reading, i: number): Term | null => {
  const pair = termAt(reading, i, 'pair');
  return pair !== null && pair.value === UNIT.day ? pair : null;
};

/** "[on the evening of] Tuesday [last] [, 12 September]". */
export const weekdayAt = (reading: Reading, i: number): Found | null => {
  const at = skipDayWords(reading, i);
  const weekday = termAt(reading, at, 'weekday');
  if (weekday === null) return null;
  const { beforeWeekday, afterWeekday } = reading.rules;
  if (at === i && gapIs(reading, at, JOINED) && beforeWeekday.has(foldedAt(reading, at - 1))) return null;
  if (gapIs(reading, weekday.next, JOINED) && afterWeekday.has(foldedAt(reading, weekday.next))) return null;
  const relation = relationAt(reading, weekday.next);
  const next = afterNight(reading, relation?.next ?? weekday.next, at > i ? weekday.value : null);
  const date = hasAnd(reading, next) ? null : parenthesisedDate(reading, next);
  if (date !== null) return found(reading, i, date.next, { ...date.moment, weekday: weekday.value });
  return found(reading, i, next, { ...NO_MOMENT, weekday: weekday.value, said: relation?.value ?? null });
};

/** "[the evening of] today [(Wednesday)]", "the day before yesterday". */
export const dayNameAt = (reading: Reading, i: number): Found | null => {
  const at = skipDayWords(reading, i);
  const day = termAt(reading, at, 'day') ?? (at > i ? termAt(reading, i, 'day') : null);
  if (day === null) return null;
  const next = day.next;
  const weekday = gapIs(reading, next, APPOSED) ? termAt(reading, next, 'weekday') : null;
  if (weekday === null && at === i && isNoDay(reading, i, next, day.value)) return null;
  const after = partAfter(reading, weekday?.next ?? next);
  const date = hasAnd(reading, after) ? null : parenthesisedDate(reading, after);
  if (date !== null)
    return found(reading, i, date.next, { ...complete(date.moment, reading.anchor, null), weekday: weekday?.value ?? null });
  if (reading.anchor === null) return found(reading, i, after, openMoment('day', Math.sign(day.value)));
  const computed = reading.anchor + day.value;
  return found(reading, i, after, dayMoment(weekday === null ? computed : weekdayNear(computed, weekday.value), Math.sign(day.value)));
};

/** "the night of Saturday to Sunday": the day that it begins on; also "Saturday in the evening". */
const afterNight = (reading: Reading, i: number, evening: number | null): number => {
  const morning = evening !== null && gapIs(reading, i, JOINED | GAP.dash | GAP.slash) ? termAt(reading, i, 'weekday') : null;
  return morning !== null && morning.value === ((evening ?? 0) + 1) % 7 && !hasAnd(reading, i) ? morning.next : partAfter(reading, i);
};

const partAfter = (reading: Reading, i: number): number => {
  const part = gapIs(reading, i, JOINED) && !hasAnd(reading, i) ? termAt(reading, i, 'partOfToday') : null;
  return part !== null && pointless(reading, part.next) ? part.next : i;
};

/** No day follows, that a part of the day before it would belong to. */
const pointless = (reading: Reading, i: number): boolean =>
  !gapIs(reading, i, JOINED) || (termAt(reading, i, 'weekday') ?? termAt(reading, i, 'day') ?? termAt(reading, i, 'dayWord')) === null;

/** "leaves in the evening": today, unless it tells the hour of another day. */
export const partOfTodayAt = (reading: Reading, i: number): Found | null => {
  const part = termAt(reading, i, 'partOfToday');
  if (part === null || !pointless(reading, part.next) || reading.words[i]?.info?.preposition || hasAnd(reading, i)) return null;
  if (foldedAt(reading, part.next).startsWith(reading.rules.article) && gapIs(reading, part.next, JOINED)) return null;
  for (let before = i - 1; before >= Math.max(0, i - 4); before--) {
    if (reading.words[before]?.info === null || reading.rules.clock.has(foldedAt(reading, before))) return null;
  }
  return found(reading, i, part.next, reading.anchor === null ? openMoment('day', null) : dayMoment(reading.anchor));
};

/** "the next day", "Russia Today", "in dire need": words of days that are none. */
const isNoDay = (reading: Reading, i: number, next: number, offset: number): boolean => {
  const { rules } = reading;
  const [before, after] = [
    gapIs(reading, i, JOINED) ? foldedAt(reading, i - 1) : '',
    gapIs(reading, next, JOINED) ? foldedAt(reading, next) : '',
  ];
  if (offset < 0) return rules.afterYesterday.has(after);
  if (offset > 0) return false;
  if (rules.beforeToday.has(before) || rules.afterToday.has(after) || termAt(reading, next, 'ordinal') !== null) return true;
  const opens = ((reading.words[i - 1]?.gap ?? 0) & GAP.open) !== 0 && ((reading.words[next]?.gap ?? 0) & GAP.close) !== 0;
  return opens || rules.namesToday.has(foldedAt(reading, i - 2));
};

/** Day number of a resolved day, for those who count from it. */
export const daysOf = (moment: Moment): number | null =>
  moment.year === null || moment.month === null || moment.day === null ? null : dayNumber(moment.year, moment.month, moment.day);
