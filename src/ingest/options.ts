// What ingest can be told, with the value of everything that is not.
import type { Readable } from 'node:stream';
import { UsageError } from '../errors.js';
import type { Problem } from '../model/problem.js';

/** Our name of a field, and the name that a record may have for it instead. */
export const FIELD_NAMES = ['id', 'text', 'title', 'date', 'publisher', 'url', 'language'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export interface IngestOptions {
  /** Encoding of all inputs, as iconv names it; null: found out for each file. Defaults to null. */
  readonly encoding: string | null;
  /** Names that the records of .jsonl inputs use instead of ours: `{ text: 'body' }`. Defaults to none. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** A JSON Lines file with id or file, title, date, publisher, url of articles. Defaults to `articles.jsonl` in each input folder. */
  readonly metadata: string | null;
  /** An article longer than this many bytes is left out. Defaults to 16 MiB. */
  readonly maxBytes: number;
  /** Least share of Arabic letters among all letters. Defaults to 0.5. */
  readonly minArabicShare: number;
  /** Where `-` is read from. Defaults to standard input. */
  readonly stdin: Readable;
  /** Told of everything that is wrong with an input. Defaults to nobody. */
  readonly onProblem: (problem: Problem) => void;
  /** Told of the bytes read so far and the bytes of all files. Defaults to nobody. */
  readonly onProgress: (done: number, total: number) => void;
}

const DEFAULTS: Omit<IngestOptions, 'stdin'> = {
  encoding: null,
  fields: {},
  metadata: null,
  maxBytes: 16 * 1024 * 1024,
  minArabicShare: 0.5,
  onProblem: () => {},
  onProgress: () => {},
};

export function resolveIngestOptions(options: Partial<IngestOptions>, isEncoding: (name: string) => boolean): IngestOptions {
  const resolved = { ...DEFAULTS, stdin: process.stdin, ...options };
  if (resolved.encoding !== null && !isEncoding(resolved.encoding)) {
    throw new UsageError(`unknown encoding "${resolved.encoding}": use a name such as utf-8, utf-16le or windows-1256`);
  }
  for (const name of Object.keys(resolved.fields)) {
    if (!FIELD_NAMES.some((field) => field === name)) {
      throw new UsageError(`unknown field "${name}": the fields are ${FIELD_NAMES.join(', ')}`);
    }
  }
  return resolved;
}
