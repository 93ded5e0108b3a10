// Reads years, decades and times counted in units: "in 2019", "last week", "two days ago", "the nineties", "over the last three months".

import { UNIT } from '../lang/time-tables.js';
import { GAP } from './folded-words.js';
import { readNumber } from './numbers.js';
import { civilDate, isoDay, isoOf } from './times-calendar.js';
import { digitsAt, relationAt, yearDigitsAt } from './times-dates.js';
import { type Moment, NO_MOMENT, openMoment, type TimeGrain } from './times-moments.js';
import { endBefore, type Found, foldedAt, gapIs, JOINED, type Reading, termAt } from './times-reader.js';

const found = (reading: Reading, from: number, next: number, moment: Moment): Found => ({
  moment,
  next,
  end: endBefore(reading, from, next),
});

const GRAINS: readonly TimeGrain[] = ['day', 'day', 'week', 'month', 'year', 'decade'];
const grainOf = (unit: number): TimeGrain => GRAINS[unit] ?? 'interval';

/** The moment `count` units from the anchor. A week gives the month that it falls in. */
const shifted = (reading: Reading, unit: number, count: number, said: number | null): Moment => {
  const grain = grainOf(unit);
  if (reading.anchor === null) return openMoment(grain, said);
  const today = civilDate(reading.anchor);
  if (unit === UNIT.decade) return { ...NO_MOMENT, year: today.year + 10 * count, grain: 'year', said };
  if (unit === UNIT.year) return { ...NO_MOMENT, year: today.year + count, grain, said };
  if (unit === UNIT.month) {
    const months = today.year * 12 + today.month - 1 + count;
    return { ...NO_MOMENT, year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, grain, said };
  }
  const days = civilDate(reading.anchor + (unit === UNIT.week ? 7 * count : unit === UNIT.day ? count : 0));
  return { ...NO_MOMENT, ...days, day: unit === UNIT.week ? null : days.day, grain, said };
};

/** From `count` units ago to now, or from now on. */
const stretch = (reading: Reading, unit: number, count: number | null, said: number): Moment => {
  if (reading.anchor === null || count === null || said === 0) return openMoment('interval', said);
  const today = civilDate(reading.anchor);
  let [far, near] = ['', ''];
  if (unit <= UNIT.week) {
    const days = unit === UNIT.hour ? Math.ceil(count / 24) : unit === UNIT.week ? 7 * count : count;
    [far, near] = [isoDay(reading.anchor + Math.sign(said) * Math.round(days)), isoDay(reading.anchor)];
  } else if (unit === UNIT.month) {
    const months = today.year * 12 + today.month - 1 + Math.sign(said) * Math.round(count);
    [far, near] = [isoOf(Math.floor(months / 12), (months % 12) + 1, null), isoOf(today.year, today.month, null)];
  } else {
    const years = Math.round(unit === UNIT.decade ? 10 * count : count);
    [far, near] = [isoOf(today.year + Math.sign(said) * years, null, null), isoOf(today.year, null, null)];
  }
  if (far === near) return { ...NO_MOMENT, interval: far, said };
  return { ...NO_MOMENT, grain: 'interval', said, interval: far < near ? `${far}/${near}` : `${near}/${far}` };
};

/** "last week", "this month", "the [four] last years", "the two coming days"; after a phase also "[the end of] the year". */
export const relativeUnitAt = (reading: Reading, i: number, afterPhase: boolean): Found | null => {
  const pointing = termAt(reading, i, 'this');
  const pointed = pointing === null ? null : termAt(reading, pointing.next, 'theUnit');
  if (pointed !== null) return found(reading, i, pointed.next, shifted(reading, pointed.value, 0, 0));
  const unit = termAt(reading, i, 'theUnit');
  if (unit !== null) {
    if (unit.value === UNIT.year && reading.rules.beforeYear.has(foldedAt(reading, i - 1))) return null;
    const relation = relationAt(reading, unit.next);
    if (relation === null)
      return afterPhase && !hasYear(reading, unit.next) ? found(reading, i, unit.next, shifted(reading, unit.value, 0, 0)) : null;
    return found(reading, i, relation.next, shifted(reading, unit.value, relation.value, relation.value));
  }
  const pair = termAt(reading, i, 'thePair');
  const many = pair ?? termAt(reading, i, 'theUnits');
  if (many === null) return null;
  let [at, count] = [many.next, pair === null ? null : 2];
  const info = reading.words[at]?.info?.number ?? null;
  const digits = digitsAt(reading, at, 1, 999);
  if (pair === null && gapIs(reading, at, JOINED) && (digits !== null || (info?.definite && info.kind === 'unit'))) {
    count = digits ?? info?.value ?? null;
    at++;
  }
  at = termAt(reading, at, 'few')?.next ?? at;
  const relation = relationAt(reading, at);
  return relation === null
    ? null
    : found(reading, i, relation.next, stretch(reading, many.value, count, relation.value === 0 ? -1 : relation.value));
};

const hasYear = (reading: Reading, i: number): boolean => gapIs(reading, i, JOINED) && yearDigitsAt(reading, i) !== null;

export interface Amount {
  /** Null: not said ("days ago"). */
  readonly count: number | null;
  readonly unit: number;
  /** "more than", "less than": the figure is a limit, not the amount. */
  readonly isLimit: boolean;
  readonly next: number;
}

/** "three days", "two weeks", "a month", "days". */
export const amountAt = (reading: Reading, i: number): Amount | null => {
  let at = i;
  let isLimit = false;
  while (at < i + 3 && gapIs(reading, at, JOINED) && reading.rules.approximations.has(foldedAt(reading, at))) {
    isLimit ||= termAt(reading, at, 'from') !== null;
    at++;
  }
  at = termAt(reading, at, 'few')?.next ?? at;
  const pair = termAt(reading, at, 'pair');
  if (pair !== null) return { count: 2, unit: pair.value, isLimit, next: pair.next };
  const many = termAt(reading, at, 'units');
  if (many !== null) return { count: null, unit: many.value, isLimit, next: many.next };
  const one = termAt(reading, at, 'unit');
  if (one !== null) return { count: 1, unit: one.value, isLimit, next: one.next };
  const number = readNumber(reading.words, at);
  if (number === null || !gapIs(reading, number.next, JOINED)) return null;
  const unit = termAt(reading, number.next, 'units') ?? termAt(reading, number.next, 'unit');
  return unit === null ? null : { count: number.value, unit: unit.value, isLimit, next: unit.next };
};

/** "and a half": the amount is no whole number of units. */
const isAndPart = (reading: Reading, i: number): boolean => {
  const number = reading.words[i]?.info?.number;
  return number?.kind === 'part' && number.and;
};

/** A time `direction` × amount away: "two days ago". Open where it is counted from another event or with a fraction. */
export const distanceAt = (reading: Reading, i: number, direction: number): Found | null => {
  const amount = amountAt(reading, i);
  if (amount === null) return null;
  const { count, unit, isLimit, next } = amount;
  const elsewhere = gapIs(reading, next, JOINED) && termAt(reading, next, 'from') !== null;
  const more = gapIs(reading, next, JOINED) && isAndPart(reading, next);
  const isExact = count !== null && Number.isInteger(count) && !more && !isLimit;
  if (elsewhere) return null;
  if (unit === UNIT.hour) return found(reading, i, next, shifted(reading, unit, 0, direction));
  if (unit === UNIT.decade && count === null) return found(reading, i, next, openMoment('decade', direction));
  return found(reading, i, next, isExact ? shifted(reading, unit, direction * count, direction) : openMoment(grainOf(unit), direction));
};

/** "the year 2019", "summer 2015", "last summer"; a bare "2019" only where `expected`: after "in" or "since". */
export const yearAt = (reading: Reading, i: number, expected: boolean): Found | null => {
  const season = termAt(reading, i, 'season');
  if (season !== null) return seasonAt(reading, i, season.value, season.next);
  const word = termAt(reading, i, 'unit') ?? termAt(reading, i, 'theUnit') ?? termAt(reading, i, 'pair') ?? termAt(reading, i, 'units');
  if (word !== null && word.value === UNIT.year && gapIs(reading, word.next, JOINED)) {
    const year = yearDigitsAt(reading, word.next) ?? wordedYear(reading, word.next);
    return year === null ? null : markedYear(reading, i, word.next, year);
  }
  const year = expected ? yearDigitsAt(reading, i) : null;
  return year === null || year < 1900 || year > 2099 || isCount(reading, i + 1) ? null : markedYear(reading, i, i, year);
};

const wordedYear = (reading: Reading, i: number): number | null => {
  if (reading.words[i]?.info === null) return null;
  const number = readNumber(reading.words, i);
  return number?.value != null && number.value >= 1000 && number.value <= 2199 ? number.value : null;
};

/** Hijri years are left open: they lie in two Gregorian ones. */
const markedYear = (reading: Reading, from: number, at: number, year: number): Found => {
  const after = reading.words[at]?.info === null ? at + 1 : (readNumber(reading.words, at)?.next ?? at + 1);
  const near = gapIs(reading, after, JOINED);
  const hijri = near ? termAt(reading, after, 'hijriMark') : null;
  const mark = near ? termAt(reading, after, 'yearMark') : null;
  const isHijri = hijri !== null || (mark === null && year >= 1380 && year <= 1460);
  return found(reading, from, (hijri ?? mark)?.next ?? after, isHijri ? openMoment('year', null) : { ...NO_MOMENT, year, grain: 'year' });
};

/** A noun that is counted follows: "in 2000 cities". */
const isCount = (reading: Reading, i: number): boolean => gapIs(reading, i, JOINED) && reading.rules.afterYear.has(foldedAt(reading, i));

const seasonAt = (reading: Reading, i: number, month: number, next: number): Found | null => {
  const year = gapIs(reading, next, JOINED) ? (yearDigitsAt(reading, next) ?? wordYear(reading, next)) : null;
  const relation = year === null ? relationAt(reading, next) : null;
  if (year === null && relation === null) return null;
  if (year !== null) {
    const after = reading.words[next]?.info === null ? next + 1 : next + 2;
    return found(reading, i, after, seasonMoment(year, month, null));
  }
  const said = relation?.value ?? 0;
  if (reading.anchor === null) return found(reading, i, relation?.next ?? next, openMoment('interval', said));
  const today = civilDate(reading.anchor);
  const thisYear =
    said < 0 ? (month + 2 < today.month ? today.year : today.year - 1) : said > 0 && month <= today.month ? today.year + 1 : today.year;
  return found(reading, i, relation?.next ?? next, seasonMoment(thisYear, month, said));
};

const wordYear = (reading: Reading, i: number): number | null => {
  const word = termAt(reading, i, 'unit') ?? termAt(reading, i, 'theUnit');
  return word !== null && word.value === UNIT.year ? yearDigitsAt(reading, word.next) : null;
};

const seasonMoment = (year: number, month: number, said: number | null): Moment => {
  const last = month === 12 ? isoOf(year + 1, 2, null) : isoOf(year, month + 2, null);
  return { ...NO_MOMENT, grain: 'interval', said, interval: `${isoOf(year, month, null)}/${last}` };
};

/** "the nineties", "the eighties of the last century", "the 19th century". */
export const decadeAt = (reading: Reading, i: number): Found | null => {
  const decade = termAt(reading, i, 'decade');
  if (decade === null) {
    const century = centuryAt(reading, i);
    if (century === null) return null;
    const interval = `${isoOf(century.value + 1, null, null)}/${isoOf(century.value + 100, null, null)}`;
    return found(reading, i, century.next, { ...NO_MOMENT, grain: 'interval', interval });
  }
  const of = termAt(reading, decade.next, 'from');
  if (of !== null && reading.rules.afterDecade.has(foldedAt(reading, of.next))) return null;
  const century = centuryAt(reading, of?.next ?? decade.next);
  const first = century === null ? decade.value : century.value + (decade.value % 100);
  return found(reading, i, century?.next ?? decade.next, {
    ...NO_MOMENT,
    grain: 'decade',
    interval: `${isoOf(first, null, null)}/${isoOf(first + 9, null, null)}`,
  });
};

const centuryAt = (reading: Reading, i: number): { value: number; next: number } | null => {
  const century = gapIs(reading, i, JOINED | GAP.other | GAP.open | GAP.comma) ? termAt(reading, i, 'century') : null;
  if (century === null) return null;
  const ordinal = termAt(reading, century.next, 'ordinal');
  if (ordinal !== null) return ordinal.value >= 10 ? { value: (ordinal.value - 1) * 100, next: ordinal.next } : null;
  const relation = relationAt(reading, century.next);
  return relation === null || relation.value > 0 ? null : { value: relation.value < 0 ? 1900 : 2000, next: relation.next };
};
