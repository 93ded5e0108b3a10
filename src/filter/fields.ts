// The keys of the filter language, one entry each: how a value is read from words and written back.
import { UsageError } from '../errors.js';
import { FACTUALITIES } from '../model/claim.js';
import { widen } from '../model/dates.js';
import type { Filter } from './filter.js';
import { suggestion } from './suggest.js';

export interface Field {
  /** As written: `min-sources`. */
  readonly key: string;
  readonly property: keyof Filter;
  readonly list: boolean;
  readonly read: (words: readonly string[]) => unknown;
  readonly write: (value: never) => readonly string[];
  /** For `--help`. */
  readonly help: string;
}

const only = (key: string, words: readonly string[]): string => {
  const [word] = words;
  if (word === undefined || words.length > 1)
    throw new UsageError(`filter: ${key} takes one value; put it in double quotes if it has commas`);
  return word;
};

const oneOf = <T extends string>(key: string, word: string, known: readonly T[]): T => {
  const found = known.find((value) => value === word);
  if (found === undefined) throw new UsageError(`filter: "${word}" is no ${key}.${suggestion(word, known)}`);
  return found;
};

const date = (key: string, word: string): string => {
  if (word.includes('/') || widen(word) === null)
    throw new UsageError(`filter: ${key}=${word} is not a date; write 2023, 2023-01 or 2023-01-31`);
  return word;
};

const number = (key: string, word: string, least: number, most: number, whole: boolean): number => {
  const value = /^\d+(?:\.\d+)?(?:e-?\d+)?$/.test(word) ? Number(word) : Number.NaN;
  if (!(value >= least && value <= most) || (whole && !Number.isSafeInteger(value))) {
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new UsageError(`filter: ${key}=${word} is not a ${whole ? 'whole ' : ''}number ${range}`);
  }
  return value;
};

const list = (key: string, property: keyof Filter, help: string, check?: (word: string) => string): Field => ({
  key,
  property,
  list: true,
  read: (words) => (check ? words.map(check) : words),
  write: (value: readonly string[]) => value,
  help,
});

const single = (
  key: string,
  property: keyof Filter,
  help: string,
  read: (word: string) => unknown,
  write: (value: never) => string = String,
): Field => ({
  key,
  property,
  list: false,
  read: (words) => read(only(key, words)),
  write: (value: never) => [write(value)],
  help,
});

const yes = (word: string): boolean => oneOf('giant', word, ['yes', 'no']) === 'yes';

const MOST = Number.MAX_SAFE_INTEGER;

/** In the order in which they are written. */
export const FIELDS: readonly Field[] = [
  list('relation', 'relations', 'relation types: met-with,visited'),
  list('type', 'types', 'types of the entities at both ends: Person,Country'),
  list('factuality', 'factuality', FACTUALITIES.join(', '), (word) => oneOf('factuality', word, FACTUALITIES)),
  single('attribution', 'attribution', 'any, own (the article says so itself) or claimed (it names who says so)', (word) =>
    oneOf('attribution', word, ['any', 'own', 'claimed'] as const),
  ),
  list('speaker', 'speakers', 'who says so: ids or names of entities'),
  list('publisher', 'publishers', 'who printed it'),
  single('min-sources', 'minSources', 'least number of publishers that report it', (word) => number('min-sources', word, 1, MOST, true)),
  single('from', 'from', 'first day, month or year', (word) => date('from', word)),
  single('to', 'to', 'last day, month or year', (word) => date('to', word)),
  single('ego', 'ego', 'entity (id or name) around which to look', (word) => word),
  single('radius', 'radius', 'steps away from the ego', (word) => number('radius', word, 0, MOST, true)),
  single('giant', 'giant', 'yes: only the largest connected part', yes, (value: boolean) => (value ? 'yes' : 'no')),
  single('text', 'text', 'words in the sentence or in a name', (word) => word),
  single('min-confidence', 'minConfidence', '0 to 1', (word) => number('min-confidence', word, 0, 1, false)),
];

export const FILTER_KEYS: readonly string[] = FIELDS.map((field) => field.key);
