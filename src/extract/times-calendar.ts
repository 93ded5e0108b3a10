// Calendar arithmetic on plain numbers: no clock, no time zone.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const civilDate = (days: number): CivilDate => {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
};

/** 0 = Sunday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Tabular Islamic calendar (civil epoch, 30-year cycle): within a day or two of what is announced by sight of the moon. */
export const hijriDayNumber = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439 - 2440588;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601 date, month or year, as fine as what is given. */
export const isoOf = (year: number, month: number | null, day: number | null): string =>
  pad(year, 4) + (month === null ? '' : `-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`);

export const isoDay = (days: number): string => {
  const { year, month, day } = civilDate(days);
  return isoOf(year, month, day);
};

/** Day number of `YYYY-MM-DD…`; null for anything else, also for a day that is none. */
export const parseIsoDay = (iso: string | null): number | null => {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
};
