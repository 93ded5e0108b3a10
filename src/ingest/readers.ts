// One reader for each kind of file; each gives the file's articles one after the other.
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { systemCode } from '../errors.js';
import type { Article } from './article.js';
import { decode } from './decode.js';
import { collect, gunzip, openStream, readWhole } from './open.js';
import type { IngestOptions } from './options.js';
import { readLines } from './read-lines.js';
import { parseArticle } from './record.js';

export type Report = (line: number | null, code: string, message: string) => void;
type OnBytes = (count: number) => void;

/** A file that cannot be read is reported and gives nothing. */
export async function* readArticles(path: string, options: IngestOptions, report: Report, onBytes: OnBytes): AsyncGenerator<Article, void> {
  try {
    if (path === '-') yield* readStdin(options, report);
    else if (/\.jsonl(?:\.gz)?$/iu.test(path)) yield* readRecords(openStream(path, onBytes), path, options, report);
    else {
      const bytes = await readWhole(path, options.maxBytes);
      const article = bytes === null ? tooBig(options, report) : await readOne(bytes, path, options, report);
      onBytes(bytes?.length ?? 0);
      if (article !== null) yield article;
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    report(null, 'unreadable-file', messageOf(code));
  }
}

function messageOf(code: string): string {
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'no permission to read it';
  return code.startsWith('Z_') ? 'broken gzip data' : `cannot be read (${code})`;
}

function tooBig(options: IngestOptions, report: Report): null {
  report(null, 'too-big', `longer than ${options.maxBytes} bytes: split it, or raise --max-bytes`);
  return null;
}

async function readOne(bytes: Uint8Array, path: string, options: IngestOptions, report: Report): Promise<Article | null> {
  if (bytes.length === 0) {
    report(null, 'empty', 'the file is empty');
    return null;
  }
  // The readers of pages take long to load, and most inputs are none.
  const pages = /\.html?$/iu.test(path) ? await import('./html.js') : null;
  const decoded = pages === null ? decode(bytes, options.encoding) : pages.decodePage(bytes, options.encoding);
  if (decoded === null) {
    report(null, 'binary', 'not a text file');
    return null;
  }
  const { text, encoding, damaged } = decoded;
  if (damaged > 0) {
    if (damaged * 20 > text.length) {
      report(null, 'bad-encoding', `not ${encoding}: give the right one with --encoding`);
      return null;
    }
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    report(
      line,
      'bad-encoding',
      `${damaged} ${damaged === 1 ? 'place is' : 'places are'} not valid ${encoding}, the first in this line: read as U+FFFD`,
    );
  }
  const id = idOfFile(path);
  if (pages === null) return { line: null, id, text, title: null, date: null, publisher: null, url: null, language: null };
  const article = pages.readPage(text, id);
  if (article === null) report(null, 'no-text', 'no main text found in this page');
  return article;
}

async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  options: IngestOptions,
  report: Report,
): AsyncGenerator<Article, void> {
  const name = idOfFile(path);
  let some = false;
  for await (const lines of readLines(chunks, { maxBytes: options.maxBytes, encoding: options.encoding })) {
    for (const { number, text, fault } of lines) {
      some = true;
      if (text === null) {
        report(
          number,
          fault ?? 'bad-encoding',
          fault === 'too-big' ? `a line of more than ${options.maxBytes} bytes` : 'not valid UTF-8: give the right one with --encoding',
        );
        continue;
      }
      const parsed = parseArticle(text, number, `${name}-${number}`, options.fields);
      if ('fault' in parsed) report(number, parsed.fault.code, parsed.fault.message);
      else yield parsed.value;
    }
  }
  if (!some) report(null, 'empty', 'no line in it');
}

/** Standard input: gzip is unpacked; what begins with `{` is JSON Lines, anything else one article. */
async function* readStdin(options: IngestOptions, report: Report): AsyncGenerator<Article, void> {
  const iterator = (options.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) {
    report(null, 'empty', 'nothing on standard input');
    return;
  }
  const head = Buffer.from(first.value);
  const all = Readable.from(resume(head, iterator), { objectMode: false }) as AsyncIterable<Uint8Array>;
  if (head[0] === 0x1f && head[1] === 0x8b) yield* readRecords(gunzip(all), '-', options, report);
  else if (/^[\s\uFEFF\u00EF\u00BB\u00BF]*\{/u.test(head.toString('latin1'))) yield* readRecords(all, '-', options, report);
  else {
    const bytes = await collect(all, options.maxBytes);
    const article = bytes === null ? tooBig(options, report) : await readOne(bytes, '-', options, report);
    if (article !== null) yield article;
  }
}

async function* resume(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

/** The id of an article that has no other: its file's name without folder and extension. */
const idOfFile = (path: string): string => (path === '-' ? 'stdin' : basename(path).replace(/\.(?:txt|html?|jsonl(?:\.gz)?)$/iu, ''));
