// Histogram of claims over time, in years, months or days as fits.
import { computed } from '@preact/signals';
import type { Claim } from '../../model/claim.js';
import { widen } from '../../model/dates.js';
import { claims, dataset, state } from '../state/store.js';
import { selectWith, shownClaims } from './shown.js';

export interface Bin {
  /** `2023`, `2023-07` or `2023-07-31`. */
  readonly label: string;
  readonly count: number;
}

const MOST_BINS = 62;

/** A claim without a time of its own counts at the date of its article. */
export const dateOf = (claim: Claim): string | null => {
  const time = claim.time ?? dataset.peek()?.document.get(claim.document)?.date ?? null;
  return time === null ? null : (widen(time)?.first ?? null);
};

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const nextOf = (label: string): string => {
  if (label.length === 10) return nextDay(label);
  if (label.length === 4) return String(Number(label) + 1).padStart(4, '0');
  const [year = '', month = ''] = label.split('-');
  return month === '12' ? `${String(Number(year) + 1).padStart(4, '0')}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
};

const labelsBetween = (first: string, last: string, length: number): readonly string[] | null => {
  const labels: string[] = [];
  for (let label = first.slice(0, length); label <= last.slice(0, length); label = nextOf(label)) {
    labels.push(label);
    if (labels.length > MOST_BINS && length > 4) return null;
    if (labels.length > 4 * MOST_BINS) return labels;
  }
  return labels;
};

export const binsOf = (dates: readonly string[]): readonly Bin[] => {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const labels = labelsBetween(first, last, 10) ?? labelsBetween(first, last, 7) ?? labelsBetween(first, last, 4) ?? [];
  const length = labels[0]?.length ?? 4;
  const counts = new Map<string, number>();
  for (const date of sorted) counts.set(date.slice(0, length), (counts.get(date.slice(0, length)) ?? 0) + 1);
  return labels.map((label) => ({ label, count: counts.get(label) ?? 0 }));
};

/** The axis stays as it is while the other filters change. */
const axis = computed(() => binsOf(claims.value.map(dateOf).filter((date) => date !== null)));

export const histogram = computed<readonly (Bin & { readonly shown: number })[]>(() => {
  const data = dataset.value;
  const { filter } = state.value;
  if (!data || axis.value.length === 0) return [];
  const free = filter.from === null && filter.to === null;
  const selected = free ? shownClaims.value : selectWith(data, claims.value, { ...filter, from: null, to: null });
  const length = axis.value[0]?.label.length ?? 4;
  const counts = new Map<string, number>();
  for (const claim of selected) {
    const label = dateOf(claim)?.slice(0, length);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return axis.value.map((bin) => ({ ...bin, shown: counts.get(bin.label) ?? 0 }));
});
