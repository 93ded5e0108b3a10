// articles.jsonl beside the articles: what is known of them that their files do not say.
import { basename, dirname, resolve } from 'node:path';
import type { Problem } from '../model/problem.js';
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

export interface Sidecar {
  /** What is known of the article with this id in this file. */
  readonly find: (path: string, id: string) => Metadata | null;
}

export async function readSidecars(paths: readonly string[], options: IngestOptions): Promise<Sidecar> {
  const byFile = new Map<string, Metadata>();
  const byId = new Map<string, Metadata>();
  for (const path of paths) {
    const report = (line: number | null, code: string, message: string): void =>
      options.onProblem({ file: path, line, code, message } satisfies Problem);
    try {
      for await (const lines of readLines(
        openStream(path, () => {}),
        { maxBytes: options.maxBytes, encoding: null },
      )) {
        for (const line of lines) {
          if (line.text === null) {
            report(line.number, line.fault ?? 'bad-encoding', 'not readable as UTF-8');
            continue;
          }
          const parsed = parseObject(line.text);
          if ('fault' in parsed) {
            report(line.number, parsed.fault.code, parsed.fault.message);
            continue;
          }
          const record = parsed.value;
          const dateText = readString(record['date']);
          const metadata: Metadata = {
            title: readString(record['title']),
            date: readDate(dateText),
            publisher: readString(record['publisher']),
            url: readString(record['url']),
            language: readString(record['language']),
          };
          if (dateText !== null && metadata.date === null)
            report(line.number, 'bad-date', 'the date is not a day written YYYY-MM-DD: left out');
          const file = readString(record['file']);
          const id = readString(record['id']);
          if (file === null && id === null) report(line.number, 'bad-record', 'neither "file" nor "id" says which article this is');
          if (file !== null) byFile.set(resolve(dirname(path), file), metadata);
          if (id !== null) byId.set(id, metadata);
        }
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      report(
        null,
        error.code === 'ENOENT' ? 'missing-file' : 'unreadable-file',
        error.code === 'ENOENT' ? 'no such file' : `cannot be read (${String(error.code)})`,
      );
    }
  }
  return { find: (path, id) => byFile.get(resolve(path)) ?? byId.get(id) ?? byId.get(basename(path)) ?? null };
}
