// Partial dates: a year, a month or an interval stands for all of its days.

/** The first and the last day, `YYYY-MM-DD`, both included. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[month - 1] ?? 0);

const widenOne = (date: string): DateRange | null => {
  const parts = PARTIAL.exec(date);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (Number(year) < 1) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (day === undefined) return days === 0 ? null : { first: `${year}-${month}-01`, last: `${year}-${month}-${String(days)}` };
  return Number(day) < 1 || Number(day) > days ? null : { first: date, last: date };
};

/** The days that `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval `a/b` of them covers; null if it is no such date or before 1 CE. */
export const widen = (time: string): DateRange | null => {
  const slash = time.indexOf('/');
  if (slash === -1) return widenOne(time);
  const from = widenOne(time.slice(0, slash));
  const to = widenOne(time.slice(slash + 1));
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
};
