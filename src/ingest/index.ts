// ingest: files -> Documents, one at a time, with all that is wrong with a file or line told to `onProblem`.
import type { Document } from '../model/document.js';
import type { Article } from './article.js';
import { findBoilerplate } from './boilerplate.js';
import { isEncoding } from './decode.js';
import { findInputs } from './inputs.js';
import { checkLanguage } from './language.js';
import { type IngestOptions, resolveIngestOptions } from './options.js';
import { readArticles } from './readers.js';
import { type FindMetadata, readSidecars } from './sidecar.js';
import { findTitle } from './title.js';

export type { FieldName, IngestOptions } from './options.js';

/** Documents in code-unit order of their files, whatever the order of `inputs`: files, folders, globs or `-`. */
export async function* ingest(inputs: readonly string[], options: Partial<IngestOptions> = {}): AsyncGenerator<Document, void> {
  const resolved = resolveIngestOptions(options, isEncoding);
  const { files, sidecars } = findInputs(inputs, resolved.onProblem);
  const findMetadata = await readSidecars(sidecars, resolved.metadata, resolved);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const ids = new Set<string>();
  let done = 0;
  for (const { path } of files) {
    const report = (line: number | null, code: string, message: string): void => resolved.onProblem({ file: path, line, code, message });
    const onBytes = (count: number): void => {
      done += count;
      resolved.onProgress(done, total);
    };
    for await (const article of readArticles(path, resolved, report, onBytes)) {
      const document = toDocument(path, article, findMetadata, ids, resolved, report);
      if (document !== null) yield document;
    }
  }
}

type Report = (line: number | null, code: string, message: string) => void;

function toDocument(
  path: string,
  article: Article,
  findMetadata: FindMetadata,
  ids: Set<string>,
  options: IngestOptions,
  report: Report,
): Document | null {
  if (article.text.trim() === '') {
    report(article.line, 'empty', 'no text in it');
    return null;
  }
  const known = findMetadata(path, article.id);
  const foreign = checkLanguage(article.text, known?.language ?? article.language, options.minArabicShare);
  if (foreign !== null) {
    report(article.line, 'not-arabic', foreign);
    return null;
  }
  const id = uniqueId(article.id, ids);
  if (id !== article.id)
    report(article.line, 'duplicate-id', `another article has the id "${article.id}" already: this one is called "${id}"`);
  const publisher = known?.publisher ?? article.publisher;
  const boilerplate = findBoilerplate(article.text, { publisher });
  return {
    id,
    file: path,
    title: known?.title ?? article.title ?? (article.line === null ? findTitle(article.text, boilerplate) : null),
    date: known?.date ?? article.date,
    publisher,
    url: known?.url ?? article.url,
    language: 'ar',
    text: article.text,
    boilerplate,
  };
}

function uniqueId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
}
