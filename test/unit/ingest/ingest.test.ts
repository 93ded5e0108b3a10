import { relative } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { UsageError } from '../../../src/errors.js';
import { type IngestOptions, ingest } from '../../../src/ingest/index.js';
import type { Document } from '../../../src/model/document.js';
import type { Problem } from '../../../src/model/problem.js';
import { folderOf } from '../../support/temporary.js';

const NEWS = 'زار وزير الخارجية القاهرة أمس والتقى نظيره المصري.\nوقال الوزير إن المحادثات كانت مثمرة.';

async function read(
  inputs: readonly string[],
  options: Partial<IngestOptions> = {},
): Promise<{ documents: Document[]; problems: Problem[] }> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for await (const document of ingest(inputs, { onProblem: (problem) => problems.push(problem), ...options })) documents.push(document);
  return { documents, problems };
}

const record = (fields: Record<string, unknown>): string => JSON.stringify({ text: NEWS, ...fields });

describe('which files are read', () => {
  test('a folder is read with its folders, in the order of the paths, and other files are left alone', async () => {
    const folder = folderOf({ 'b.txt': NEWS, 'a/z.txt': NEWS, 'a.txt': NEWS, 'notes.md': 'x', 'c.TXT': NEWS });
    const { documents, problems } = await read([folder]);
    expect(documents.map(({ file }) => relative(folder, file))).toEqual(['a.txt', 'a/z.txt', 'b.txt', 'c.TXT']);
    expect(problems).toEqual([]);
  });

  test('the order of the arguments changes nothing, and a file named twice is read once', async () => {
    const folder = folderOf({ 'a.txt': NEWS, 'b.txt': NEWS });
    const one = await read([`${folder}/a.txt`, `${folder}/b.txt`]);
    const other = await read([`${folder}/b.txt`, folder, `${folder}/a.txt`]);
    expect(other).toEqual(one);
  });

  test('a glob is a pattern unless a file has that very name', async () => {
    const folder = folderOf({ 'one.txt': NEWS, 'two.txt': NEWS, '[x].txt': NEWS });
    expect((await read([`${folder}/*o*.txt`])).documents.map(({ id }) => id)).toEqual(['one', 'two']);
    expect((await read([`${folder}/[x].txt`])).documents.map(({ id }) => id)).toEqual(['[x]']);
  });

  test.each([
    ['text', Buffer.from(NEWS), ['stdin']],
    ['JSON Lines', Buffer.from(`${record({ id: 'one' })}\n${record({})}\n`), ['one', 'stdin-2']],
    ['packed JSON Lines', gzipSync(`${record({ id: 'one' })}\n`), ['one']],
  ])('standard input may be %s', async (_, bytes, ids) => {
    const chunks = [bytes.subarray(0, 7), bytes.subarray(7)];
    const { documents, problems } = await read(['-'], { stdin: Readable.from(chunks) });
    expect(problems).toEqual([]);
    expect(documents.map(({ id, text }) => [id, text])).toEqual(ids.map((id) => [id, NEWS]));
  });
});

describe('encodings', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', Buffer.from(NEWS), NEWS],
    ['UTF-8 with a byte order mark, which stays so that offsets agree', Buffer.from(`\uFEFF${NEWS}`), `\uFEFF${NEWS}`],
    ['UTF-16 LE with a mark', iconv.encode(`\uFEFF${NEWS}`, 'utf-16le'), `\uFEFF${NEWS}`],
    ['UTF-16 LE without', iconv.encode(NEWS, 'utf-16le'), NEWS],
    ['UTF-16 BE with a mark', iconv.encode(`\uFEFF${NEWS}`, 'utf-16be'), `\uFEFF${NEWS}`],
    ['UTF-16 BE without', iconv.encode(NEWS, 'utf-16be'), NEWS],
    ['Windows-1256', iconv.encode(NEWS, 'windows-1256'), NEWS],
    ['ISO 8859-6', iconv.encode(NEWS, 'iso-8859-6'), NEWS],
  ];
  test.each(cases)('%s is found out', async (_, bytes, text) => {
    const { documents, problems } = await read([folderOf({ 'a.txt': bytes })]);
    expect(problems).toEqual([]);
    expect(documents.map((document) => document.text)).toEqual([text]);
  });

  test('a given encoding goes before any guess, in records too', async () => {
    const folder = folderOf({ 'a.txt': iconv.encode(NEWS, 'cp720'), 'b.jsonl': iconv.encode(record({ id: 'b' }), 'cp720') });
    const { documents } = await read([folder], { encoding: 'cp720' });
    expect(documents.map(({ text }) => text)).toEqual([NEWS, NEWS]);
  });

  test('UTF-16 records are read line by line', async () => {
    const folder = folderOf({ 'a.jsonl': iconv.encode(`\uFEFF${record({ id: 'x' })}\n${record({ id: 'y' })}\n`, 'utf-16le') });
    expect((await read([folder])).documents.map(({ id, text }) => [id, text])).toEqual([
      ['x', NEWS],
      ['y', NEWS],
    ]);
  });

  test('an unknown encoding is misuse', async () => {
    await expect(read([folderOf({ 'a.txt': NEWS })], { encoding: 'klingon' })).rejects.toThrow(UsageError);
  });
});

describe('records', () => {
  test('fields may have other names', async () => {
    const line = JSON.stringify({
      nr: 7,
      body: NEWS,
      published: '2023-09-05T10:00:00Z',
      site: 'وكالة',
      headline: 'عنوان',
      link: 'https://example.org/7',
    });
    const fields = { id: 'nr', text: 'body', date: 'published', publisher: 'site', title: 'headline', url: 'link' };
    const { documents } = await read([folderOf({ 'a.jsonl': line })], { fields });
    expect(documents).toMatchObject([
      { id: '7', title: 'عنوان', date: '2023-09-05', publisher: 'وكالة', url: 'https://example.org/7', language: 'ar' },
    ]);
  });

  test('packed files of several chunks give every line with its number', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => (i === 2500 ? '{"text":' : record({ id: `n${i}` })));
    const { documents, problems } = await read([folderOf({ 'a.jsonl.gz': gzipSync(lines.join('\n')) })]);
    expect(documents).toHaveLength(2999);
    expect(documents.at(-1)?.id).toBe('n2999');
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[2501, 'bad-json']]);
  });

  test('an impossible date is not taken', async () => {
    const { documents } = await read([folderOf({ 'a.jsonl': record({ id: 'a', date: '2023-02-30' }) })]);
    expect(documents[0]?.date).toBeNull();
  });
});

describe('articles.jsonl beside the articles', () => {
  test('knows articles by file or id, and goes before what a record says', async () => {
    const sidecar = [
      { file: 'a.txt', date: '2023-09-05', publisher: 'ناشر' },
      { id: 'r1', title: 'عنوان آخر', date: '2022-01-01' },
    ];
    const folder = folderOf({
      'a.txt': NEWS,
      'b.jsonl': record({ id: 'r1', title: 'عنوان', date: '2021-01-01' }),
      'articles.jsonl': sidecar.map((line) => JSON.stringify(line)).join('\n'),
    });
    const { documents, problems } = await read([folder]);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'a', date: '2023-09-05', publisher: 'ناشر' },
      { id: 'r1', title: 'عنوان آخر', date: '2022-01-01' },
    ]);
  });

  test('of one folder says nothing of another one', async () => {
    const folder = folderOf({
      'x/a.txt': NEWS,
      'x/articles.jsonl': '{"id":"a","date":"2023-09-05"}',
      'y/b.txt': NEWS,
      'y/a.jsonl': record({ id: 'a' }),
    });
    const { documents } = await read([folder]);
    expect(documents.map(({ id, date }) => [id, date])).toEqual([
      ['a', '2023-09-05'],
      ['a-2', null],
      ['b', null],
    ]);
  });

  test('may lie anywhere', async () => {
    const folder = folderOf({ 'a.txt': NEWS });
    const metadata = `${folderOf({ 'm.jsonl': '{"id":"a","date":"2023-09-05"}' })}/m.jsonl`;
    expect((await read([folder], { metadata })).documents[0]?.date).toBe('2023-09-05');
  });

  test('wrong lines in it are problems', async () => {
    const folder = folderOf({ 'a.txt': NEWS, 'articles.jsonl': '{"file":"a.txt","date":"gestern"}\n{"date":"2023-01-01"}\n[]\n' });
    const { problems } = await read([folder]);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'bad-date'],
      [2, 'bad-record'],
      [3, 'bad-record'],
    ]);
  });
});

describe('what cannot be used is a problem, and the rest is read', () => {
  const cases: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['an empty file', 'bad.txt', '', 'empty'],
    ['a file of blanks', 'bad.txt', ' \n\t\n', 'empty'],
    ['a picture', 'bad.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['another language', 'bad.txt', 'The minister visited Cairo yesterday and met his counterpart.', 'not-arabic'],
    ['Persian', 'bad.txt', 'وزیر امور خارجه دیروز به قاهره سفر کرد و با همتای مصری خود گفت‌وگو کرد.', 'not-arabic'],
    ['Urdu', 'bad.txt', 'وزیر خارجہ نے کل قاہرہ کا دورہ کیا اور اپنے مصری ہم منصب سے ملاقات کی۔', 'not-arabic'],
    ['a declared language', 'bad.jsonl', record({ language: 'fa' }), 'not-arabic'],
    ['a record without text', 'bad.jsonl', '{"id":"x"}', 'no-text'],
    ['a line that is no JSON', 'bad.jsonl', '{"text":"', 'bad-json'],
    ['a line that is no object', 'bad.jsonl', '[1]', 'bad-record'],
    ['a line of broken UTF-8', 'bad.jsonl', Buffer.from([0x7b, 0xd8, 0x22]), 'bad-encoding'],
    ['broken gzip', 'bad.jsonl.gz', 'no gzip', 'unreadable-file'],
    ['a page without text', 'bad.html', '<html><body></body></html>', 'no-text'],
  ];
  test.each(cases)('%s', async (_, name, content, code) => {
    const folder = folderOf({ [name]: content, 'good.txt': NEWS });
    const { documents, problems } = await read([folder]);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toMatchObject([{ file: `${folder}/${name}`, code }]);
  });

  test('a file that is not there', async () => {
    const folder = folderOf({ 'good.txt': NEWS });
    const { documents, problems } = await read([`${folder}/none.txt`, `${folder}/good.txt`, `${folder}/*.html`]);
    expect(documents).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['missing-file', 'missing-file']);
  });

  test('an article or a line longer than the limit', async () => {
    const folder = folderOf({
      'a.txt': NEWS.repeat(20),
      'b.jsonl': `${record({ text: NEWS.repeat(20) })}\n${record({ id: 'short' })}`,
      'c.txt': NEWS,
    });
    const { documents, problems } = await read([folder], { maxBytes: 500 });
    expect(documents.map(({ id }) => id)).toEqual(['short', 'c']);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [null, 'too-big'],
      [1, 'too-big'],
    ]);
  });

  test('a damaged place is told with its line, and the article is read', async () => {
    const bytes = Buffer.concat([Buffer.from(`${NEWS}\n${NEWS} `), Buffer.from([0xd8]), Buffer.from(` ${NEWS}`)]);
    const { documents, problems } = await read([folderOf({ 'a.txt': bytes })]);
    expect(documents[0]?.text).toBe(bytes.toString('utf8'));
    expect(problems).toMatchObject([{ line: 4, code: 'bad-encoding' }]);
  });

  test('an id that is taken is made unique, and told', async () => {
    const { documents, problems } = await read([
      folderOf({ 'a.txt': NEWS, 'x/a.txt': NEWS, 'b.jsonl': `${record({ id: 'a' })}\n${record({ id: 'a-2' })}` }),
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
    expect(problems.every(({ code }) => code === 'duplicate-id')).toBe(true);
  });
});

describe('titles', () => {
  test.each([
    ['a first line without a full stop', `لقاء في القاهرة\n${NEWS}`, 'لقاء في القاهرة'],
    ['not a sentence', NEWS, null],
    ['not the only line', 'لقاء في القاهرة', null],
    ['not the navigation above it', `الرئيسية > أخبار > عربي\n\nلقاء في القاهرة\n${NEWS}`, 'لقاء في القاهرة'],
    [
      'without the crumbs before it',
      `Home News لقاء وزيري الخارجية في القاهرة\n\nلقاء وزيري الخارجية في القاهرة\n${NEWS}`,
      'لقاء وزيري الخارجية في القاهرة',
    ],
  ])('%s', async (_, text, title) => {
    expect((await read([folderOf({ 'a.txt': text })])).documents[0]?.title).toBe(title);
  });
});
