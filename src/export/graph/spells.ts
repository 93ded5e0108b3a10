// Spells: the days during which claims say that something held. Readers refuse partial, overlapping or backward dates.
import { ExportError } from '../../errors.js';
import { type DateRange, widen } from '../../model/dates.js';
import type { Interval } from './table.js';

export type Precision = 'day' | 'month' | 'year' | 'interval';

const PRECISIONS: readonly Precision[] = ['day', 'month', 'year', 'interval'];

/** The days of one time, or an ExportError that says whose it is. */
export const daysOf = (time: string, owner: string): DateRange => {
  const range = widen(time);
  if (range === null)
    throw new ExportError(`${owner}: "${time}" is no date from year 1 on (YYYY, YYYY-MM, YYYY-MM-DD or a/b); correct or remove it`);
  return range;
};

const precisionOf = (time: string): Precision => (time.includes('/') ? 'interval' : (PRECISIONS[(10 - time.length) / 3] ?? 'day'));

/** The coarsest precision among the times. */
export const coarsest = (times: readonly string[]): Precision | null => {
  const all = times.map(precisionOf);
  return PRECISIONS.findLast((precision) => all.includes(precision)) ?? null;
};

/** In order and apart: what overlaps becomes one. ISO dates sort as text. */
export const mergeSpells = (ranges: readonly DateRange[]): readonly Interval[] => {
  const merged: [string, string][] = [];
  for (const { first, last } of ranges.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1]) {
      if (last > previous[1]) previous[1] = last;
    } else merged.push([first, last]);
  }
  return merged;
};
