// Filter <-> text: `relation=met-with,visited from=2023-01 ego=e-1 radius=2` on the command line, the same keys and values in an address.
import { UsageError } from '../errors.js';
import { FIELDS, FILTER_KEYS, type Field } from './fields.js';
import { type Filter, NO_FILTER } from './filter.js';
import { suggestion } from './suggest.js';
import { readWords, writeWords } from './words.js';

const put = (values: Map<string, unknown>, field: Field, words: readonly string[]): void => {
  if (values.has(field.property))
    throw new UsageError(`filter: ${field.key} is given twice${field.list ? '; part the values with commas' : ''}`);
  values.set(field.property, field.read(words));
};

const finish = (values: ReadonlyMap<string, unknown>): Filter => ({ ...NO_FILTER, ...Object.fromEntries(values) });

/** Throws a UsageError that names the wrong key or value and what to write instead. */
export const parseFilter = (expression: string): Filter => {
  const values = new Map<string, unknown>();
  let at = 0;
  for (;;) {
    while (at < expression.length && /\s/u.test(expression[at] ?? '')) at += 1;
    if (at >= expression.length) return finish(values);
    const key = /^[^\s=",]*/u.exec(expression.slice(at))?.[0] ?? '';
    if (expression[at + key.length] !== '=') {
      const rest = expression.slice(at).split(/\s/u, 1)[0] ?? '';
      throw new UsageError(`filter: "${rest}" is not key=value; for example: relation=met-with from=2023-01`);
    }
    const field = FIELDS.find((one) => one.key === key);
    if (!field) throw new UsageError(`filter: unknown key "${key}".${suggestion(key, FILTER_KEYS)}`);
    const { words, end } = readWords(expression, at + key.length + 1);
    put(values, field, words);
    at = end;
  }
};

/** Keys and values for an address; what is not filtered is left out. */
export const filterToParams = (filter: Filter): [string, string][] =>
  FIELDS.filter((field) => filter[field.property] !== NO_FILTER[field.property]).map((field) => [
    field.key,
    writeWords(field.write(filter[field.property] as never)),
  ]);

/** Reads the keys that it knows, so that an address can hold other things too. Takes a URLSearchParams. */
export const filterFromParams = (params: Iterable<readonly [string, string]>): Filter => {
  const values = new Map<string, unknown>();
  for (const [key, value] of params) {
    const field = FIELDS.find((one) => one.key === key);
    if (!field) continue;
    const { words, end } = readWords(value, 0);
    if (end < value.length) throw new UsageError(`filter: ${key}: put "${value}" in double quotes, it has a space`);
    put(values, field, words);
  }
  return finish(values);
};

/** The shortest expression that gives this filter; empty for NO_FILTER. */
export const formatFilter = (filter: Filter): string =>
  filterToParams(filter)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
