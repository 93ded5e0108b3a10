// documents.jsonl read back: what is known of each article, and where its text stands.
import { type DocumentInfo, infoOf } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { readStoredLines } from '../lines.js';
import { StoredTexts } from '../texts.js';

export interface StoredDocuments {
  readonly documents: readonly DocumentInfo[];
  readonly textOf: (id: string) => string | null;
}

export function readDocuments(path: string, onProblem: (problem: Problem) => void): StoredDocuments {
  const texts = new StoredTexts(path);
  const documents = new Map<string, DocumentInfo>();
  for (const { number, offset, length, text } of readStoredLines(path)) {
    const info = text === null ? null : parseInfo(text);
    if (info === null) onProblem({ file: path, line: number, code: 'bad-document', message: 'not a JSON object with an id' });
    else if (documents.has(info.id)) {
      onProblem({ file: path, line: number, code: 'duplicate-id', message: `the article "${info.id}" stands here twice: left out` });
    } else {
      documents.set(info.id, info);
      texts.add(info.id, offset, length);
    }
  }
  return { documents: [...documents.values()], textOf: texts.textOf };
}

function parseInfo(line: string): DocumentInfo | null {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return null;
  const record = value as Record<string, unknown>;
  const stringOf = (field: string): string | null => (typeof record[field] === 'string' ? record[field] : null);
  return infoOf({
    id: value.id,
    file: stringOf('file') ?? '-',
    title: stringOf('title'),
    date: stringOf('date'),
    publisher: stringOf('publisher'),
    url: stringOf('url'),
    language: stringOf('language') ?? 'ar',
  });
}
