// Values under their column names, as JSON programs want them.
import type { Column, Value } from './table.js';

/** Leaves out what is not known. */
export const namedValues = (columns: readonly Column[], values: readonly Value[]): Record<string, Value> => {
  const named: Record<string, Value> = {};
  columns.forEach(({ id }, index) => {
    const value = values[index] ?? null;
    if (value !== null && !(typeof value === 'number' && !Number.isFinite(value))) named[id] = value;
  });
  return named;
};

/** One item a line, with commas between. */
export function* jsonItems<T>(items: Iterable<T>, convert: (item: T) => unknown): Generator<string> {
  let comma = '';
  for (const item of items) {
    yield `${comma}\n${JSON.stringify(convert(item))}`;
    comma = ',';
  }
}
