// A Moment is what an expression says, as far as it says it; here its missing year is found and it becomes ISO 8601.
import { type CivilDate, civilDate, dayNumber, daysInMonth, isoDay, isoOf, weekdayOf } from './times-calendar.js';

export type TimeGrain = 'day' | 'month' | 'year' | 'week' | 'interval' | 'decade';
export type TimeHint = 'past' | 'future' | null;

export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly grain: TimeGrain;
  /** Direction as worded: -1 last, 0 this, 1 next. */
  readonly said: number | null;
  /** A whole interval where it is not one date, month or year. */
  readonly interval: string | null;
  /** Computed from a Hijri date: may be a day off, so that a weekday beside it decides. */
  readonly isLunar: boolean;
  /** It cannot be resolved whatever the document's date. */
  readonly open: boolean;
}

export const NO_MOMENT: Moment = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  grain: 'day',
  said: null,
  interval: null,
  isLunar: false,
  open: false,
};
export const openMoment = (grain: TimeGrain, said: number | null): Moment => ({ ...NO_MOMENT, grain, said, open: true });

export const dayMoment = (days: number, said: number | null = null): Moment => ({ ...NO_MOMENT, ...civilDate(days), said });

/** Further back than this a date without year is rather one to come. */
const MONTHS_BACK = 8;

const yearFor = (month: number, day: number | null, today: CivilDate, said: number | null, hint: TimeHint): number => {
  const isPast = day === null || month !== today.month ? month < today.month : day < today.day;
  const isSame = month === today.month && (day === null || day === today.day);
  if (said !== null && said < 0) return isPast ? today.year : today.year - 1;
  if (said === 0) return today.year;
  if (said !== null) return isPast || isSame ? today.year + 1 : today.year;
  if (isSame) return today.year;
  if (hint === 'future') return isPast ? today.year + 1 : today.year;
  const monthsBack = isPast ? today.month - month : today.month - month + 12;
  if (hint === null && monthsBack > MONTHS_BACK) return isPast ? today.year + 1 : today.year;
  return isPast ? today.year : today.year - 1;
};

const withYear = (moment: Moment, year: number): Moment => ({ ...moment, year });

/** The moment with its year, or with the day of its weekday; unchanged where the document's date is needed and unknown. */
export const complete = (moment: Moment, anchor: number | null, hint: TimeHint): Moment => {
  if (moment.isLunar && moment.weekday !== null && moment.year !== null) {
    const computed = dayNumber(moment.year, moment.month ?? 1, moment.day ?? 1);
    return { ...moment, ...civilDate(weekdayNear(computed, moment.weekday, 3)) };
  }
  if (moment.year !== null || moment.open || moment.interval !== null || anchor === null) return moment;
  const { month, day, weekday, said } = moment;
  if (month !== null) {
    const today = civilDate(anchor);
    const year = yearFor(month, day, today, said, hint);
    if (weekday !== null && day !== null && said === null) {
      const matching = [year, year - 1, year + 1].find(
        (y) => day <= daysInMonth(y, month) && weekdayOf(dayNumber(y, month, day)) === weekday,
      );
      if (matching !== undefined) return withYear(moment, matching);
    }
    return withYear(moment, year);
  }
  if (weekday === null) return moment;
  return { ...moment, ...civilDate(nearestWeekday(anchor, weekday, said, hint)) };
};

const nearestWeekday = (anchor: number, weekday: number, said: number | null, hint: TimeHint): number => {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  if (said !== null && said > 0) return anchor + (ahead === 0 ? 7 : ahead);
  if (said !== null && said < 0) return anchor - (back === 0 ? 7 : back);
  return hint === 'future' ? anchor + ahead : anchor - back;
};

/** The day of that name up to `reach` days after `days`, else before: an article that says "today, Wednesday" may bear Thursday's date. */
export const weekdayNear = (days: number, weekday: number, reach: number): number => {
  const ahead = (weekday - weekdayOf(days) + 7) % 7;
  return days + (ahead > reach ? ahead - 7 : ahead);
};

export const isRealDate = (year: number | null, month: number | null, day: number | null): boolean =>
  month === null || (month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year ?? 2000, month))));

export const isoOfMoment = (moment: Moment): string | null => {
  if (moment.open) return null;
  if (moment.interval !== null) return moment.interval;
  const { year, month, day } = moment;
  return year !== null && isRealDate(year, month, day) ? isoOf(year, month, day) : null;
};

/** First and last day of an ISO date, month, year or interval. */
const boundsOf = (iso: string): readonly [string, string] => {
  const [from = iso, to = from] = iso.split('/');
  return [from, `${to}-99-99`.slice(0, 10)];
};

export const directionOf = (moment: Moment, iso: string | null, anchor: number | null): 'past' | 'present' | 'future' | null => {
  if (iso !== null && anchor !== null) {
    const [first, last] = boundsOf(iso);
    const today = isoDay(anchor);
    if (last < today || first > today) return last < today ? 'past' : 'future';
  }
  if (moment.said === null) return iso !== null && anchor !== null ? 'present' : null;
  return moment.said < 0 ? 'past' : moment.said > 0 ? 'future' : 'present';
};

/** Two moments as an interval; what the first does not say is the second's. */
export const intervalMoment = (first: Moment, second: Moment, anchor: number | null, hint: TimeHint): Moment => {
  if (first.weekday !== null && second.weekday !== null && first.month === null && second.month === null)
    return weekdays(first, second, anchor, hint);
  const to = complete(second, anchor, hint);
  const month = first.month ?? (first.day === null ? null : to.month);
  const crosses = month !== null && to.month !== null && (month > to.month || (month === to.month && (first.day ?? 0) > (to.day ?? 99)));
  const year = first.year ?? (to.year === null ? null : crosses ? to.year - 1 : to.year);
  const [a, b] = [isoOfMoment({ ...first, month, year }), isoOfMoment(to)];
  if (a === null || b === null || a > b) return openMoment('interval', second.said);
  return { ...NO_MOMENT, grain: 'interval', said: second.said, interval: a === b ? a : `${a}/${b}` };
};

const weekdays = (first: Moment, second: Moment, anchor: number | null, hint: TimeHint): Moment => {
  if (anchor === null || first.weekday === null || second.weekday === null) return openMoment('interval', second.said);
  const length = (second.weekday - first.weekday + 7) % 7;
  const ahead = hint === 'future' || (second.said ?? first.said ?? 0) > 0;
  const edge = ahead
    ? nearestWeekday(anchor, first.weekday, second.said ?? first.said, hint)
    : nearestWeekday(anchor, second.weekday, second.said, hint);
  const from = ahead ? edge : edge - length;
  return { ...NO_MOMENT, grain: 'interval', said: second.said, interval: `${isoDay(from)}/${isoDay(from + length)}` };
};
