// articles.jsonl beside the articles: what is known of them that their files do not say.
import { dirname, resolve, sep } from 'node:path';
import { systemCode } from '../errors.js';
import { openStream } from './open.js';
import type { IngestOptions } from './options.js';
import { readLines } from './read-lines.js';
import { parseObject, readDate, readString } from './record.js';

export interface Metadata {
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What is known of the article with this id in this file; null: nothing. */
export type FindMetadata = (path: string, id: string) => Metadata | null;

type Report = (line: number | null, code: string, message: string) => void;

/** `found` lie in folders of articles and speak of those folders only; `named` speaks of all articles, and goes before the others. */
export async function readSidecars(found: readonly string[], named: string | null, options: IngestOptions): Promise<FindMetadata> {
  const finders: FindMetadata[] = [];
  if (named !== null) finders.push(await readSidecar(named, null, options));
  for (const path of found) finders.push(await readSidecar(path, dirname(path), options));
  return (path, id) => {
    for (const find of finders) {
      const metadata = find(path, id);
      if (metadata !== null) return metadata;
    }
    return null;
  };
}

async function readSidecar(path: string, scope: string | null, options: IngestOptions): Promise<FindMetadata> {
  const byFile = new Map<string, Metadata>();
  const byId = new Map<string, Metadata>();
  const report: Report = (line, code, message) => options.onProblem({ file: path, line, code, message });
  try {
    for await (const lines of readLines(
      openStream(path, () => {}),
      { maxBytes: options.maxBytes, encoding: null },
    )) {
      for (const { number, text, fault } of lines) {
        if (text === null) report(number, fault ?? 'bad-encoding', 'not readable as UTF-8');
        else addLine(text, (code, message) => report(number, code, message), path, byFile, byId);
      }
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    report(null, code === 'ENOENT' ? 'missing-file' : 'unreadable-file', code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`);
  }
  const inside = scope === null ? null : `${resolve(scope)}${sep}`;
  return (file, id) => {
    const full = resolve(file);
    return byFile.get(full) ?? (inside === null || full.startsWith(inside) ? (byId.get(id) ?? null) : null);
  };
}

function addLine(
  line: string,
  report: (code: string, message: string) => void,
  path: string,
  byFile: Map<string, Metadata>,
  byId: Map<string, Metadata>,
): void {
  const parsed = parseObject(line);
  if ('fault' in parsed) {
    report(parsed.fault.code, parsed.fault.message);
    return;
  }
  const stringOf = (field: string): string | null => readString(parsed.value[field]);
  const metadata: Metadata = {
    title: stringOf('title'),
    date: readDate(stringOf('date')),
    publisher: stringOf('publisher'),
    url: stringOf('url'),
    language: stringOf('language'),
  };
  const [file, id] = [stringOf('file'), stringOf('id')];
  if (file === null && id === null) report('bad-record', 'neither "file" nor "id" says which article this is');
  else if (stringOf('date') !== null && metadata.date === null) report('bad-date', 'the date is not a day written YYYY-MM-DD: left out');
  if (file !== null) byFile.set(resolve(dirname(path), file), metadata);
  if (id !== null) byId.set(id, metadata);
}
