// Values of columns, for those who know what the column means.
import { compareCodeUnits } from '../model/order.js';
import type { Value } from './graph-file.js';

export const textOf = (value: Value | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A list, or the text that formats without lists make of one. */
export const listOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : (textOf(value)?.split(' | ') ?? []);

export const sortedSet = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(compareCodeUnits);
