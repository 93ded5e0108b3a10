// Properties of reading: no byte sequence breaks it, and what it says of a text holds for every text.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { findBoilerplate } from '../../src/ingest/boilerplate.js';
import { decode } from '../../src/ingest/decode.js';
import { readLines } from '../../src/ingest/read-lines.js';
import { findTitle } from '../../src/ingest/title.js';

const word = fc.constantFrom(
  'زار',
  'الوزير',
  'شارك',
  'المقال',
  'اقرأ',
  'أيضا',
  'كتب',
  ':',
  '5',
  '|',
  'الرئيسية',
  '>',
  '-',
  '.',
  'https://example.org/x',
  '\uFEFF',
  '\u202E',
  '(',
);
const line = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
const article = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

test('boilerplate is in order, inside of lines, and never overlaps', () => {
  fc.assert(
    fc.property(fc.oneof(article, fc.string({ unit: 'binary' })), fc.option(line, { nil: null }), (text, publisher) => {
      let last = 0;
      for (const { start, end, reason } of findBoilerplate(text, { publisher })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toContain('\n');
        expect(reason).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a title stands in the text', () => {
  fc.assert(
    fc.property(article, (text) => {
      const removed = findBoilerplate(text, { publisher: null });
      const title = findTitle(text, removed);
      if (title !== null && !removed.some(({ start }) => start > 0 && text[start - 1] !== '\n'))
        expect(text.replaceAll('\uFEFF', '')).toContain(title);
    }),
  );
});

test('any bytes are text, or are not; nothing is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      [null, 'string'].includes(decode(bytes, null)?.text === undefined ? null : 'string'),
    ),
  );
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])('Arabic text in %s comes back as it was', (encoding) => {
  const sentence = fc
    .array(fc.constantFrom('زار', 'الوزير', 'القاهرة', 'أمس', 'وقال', 'إن'), { minLength: 4, maxLength: 40 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, (text) => {
      expect(decode(iconv.encode(text, encoding), null)?.text).toBe(text);
    }),
  );
});

test('however a stream is cut, its lines are the same', async () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
    fc.constant(Buffer.from('\n')),
    fc.constant(Buffer.from([0xd8])),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 40 }),
      async (parts, size, maxBytes) => {
        const bytes = Buffer.concat(parts);
        expect(await cut(bytes, size, maxBytes)).toEqual(await cut(bytes, Math.max(1, bytes.length), maxBytes));
      },
    ),
  );
});

async function cut(bytes: Uint8Array, size: number, maxBytes: number): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: unknown[] = [];
  for await (const batch of readLines(chunks(), { maxBytes, encoding: 'utf-8' })) lines.push(...batch);
  return lines;
}
