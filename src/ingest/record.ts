// One JSON line as an article: which fields it must have and what they may be.
import type { Article } from './article.js';
import type { FieldName } from './options.js';

/** What is wrong with a line: a stable code and a sentence. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

export type Parsed<T> = { readonly value: T } | { readonly fault: Fault };

export function parseObject(line: string): Parsed<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    // The parser's own words may repeat the line; its position is enough.
    const position = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined;
    return { fault: { code: 'bad-json', message: `not JSON${position === undefined ? '' : `, from character ${position} on`}` } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: { code: 'bad-record', message: 'not a JSON object' } };
  }
  return { value: value as Record<string, unknown> };
}

export function parseArticle(
  line: string,
  number: number,
  fallbackId: string,
  fields: Readonly<Partial<Record<FieldName, string>>>,
): Parsed<Article> {
  const parsed = parseObject(line);
  if ('fault' in parsed) return parsed;
  const record = parsed.value;
  const nameOf = (field: FieldName): string => fields[field] ?? field;
  const text = record[nameOf('text')];
  if (typeof text !== 'string') {
    return { fault: { code: 'no-text', message: `no text in field "${nameOf('text')}": name the field with --field text=NAME` } };
  }
  const stringOf = (field: FieldName): string | null => readString(record[nameOf(field)]);
  return {
    value: {
      line: number,
      id: stringOf('id') ?? fallbackId,
      text,
      title: stringOf('title'),
      date: readDate(stringOf('date')),
      publisher: stringOf('publisher'),
      url: stringOf('url'),
      language: stringOf('language'),
    },
  };
}

/** A number is good enough for an id. */
export function readString(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `YYYY-MM-DD` from a date or a date with a time; null if it is neither or no such day exists. */
export function readDate(value: string | null): string | null {
  const match = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ].*)?$/u.exec(value ?? '');
  if (match === null) return null;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : null;
}
