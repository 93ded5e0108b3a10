import { describe, expect, test } from '@jest/globals';
import { type Line, readLines } from '../../../src/ingest/read-lines.js';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size: number, maxBytes = 1000, encoding: string | null = null): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const batch of readLines(chunksOf(bytes, size), { maxBytes, encoding })) lines.push(...batch);
  return lines;
}

const sizes = [1, 2, 3, 7, 64, 1 << 20];

describe.each(sizes)('in chunks of %p bytes', (size) => {
  test('lines keep their numbers; blank ones are left out; the last one needs no newline', async () => {
    const lines = await read(Buffer.from('\uFEFFأ\r\n\n  \nب\u{1F600}\nت'), size);
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'أ\r'],
      [4, 'ب\u{1F600}'],
      [5, 'ت'],
    ]);
  });

  test('only the line with a broken byte is lost', async () => {
    const bytes = Buffer.concat([
      Buffer.from('واحد\n'),
      Buffer.from([0xd8, 0x0a]),
      Buffer.from('ثلاثة\n'),
      Buffer.from([0xed, 0xa0, 0x80, 0x0a]),
      Buffer.from('خمسة'),
    ]);
    expect((await read(bytes, size)).map(({ number, text, fault }) => [number, text ?? fault])).toEqual([
      [1, 'واحد'],
      [2, 'bad-encoding'],
      [3, 'ثلاثة'],
      [4, 'bad-encoding'],
      [5, 'خمسة'],
    ]);
  });

  test('a line beyond the limit is dropped, and the next one is read', async () => {
    const lines = await read(Buffer.from(`a\n${'x'.repeat(50)}\nb\n${'y'.repeat(50)}`), size, 20);
    expect(lines.map(({ number, text, fault }) => [number, text ?? fault])).toEqual([
      [1, 'a'],
      [2, 'too-big'],
      [3, 'b'],
      [4, 'too-big'],
    ]);
  });

  test('another encoding may be cut anywhere', async () => {
    const lines = await read(Buffer.from('\uFEFFأ\nب\u{1F600}', 'utf16le'), size);
    expect(lines.map(({ text }) => text)).toEqual(['أ', 'ب\u{1F600}']);
  });
});
