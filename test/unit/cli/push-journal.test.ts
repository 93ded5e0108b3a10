import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openPushJournal } from '../../../src/cli/push-journal.js';
import { formatTable } from '../../../src/cli/table.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was pushed is known to the next push to the same store, and to no other', () => {
  openPushJournal(folder, 'store').add('x:g', 'hash');
  expect([...openPushJournal(folder, 'store').done]).toEqual([['x:g', 'hash']]);
  expect(openPushJournal(folder, 'other').done.size).toBe(0);
});

test('a line that was cut short does not count', () => {
  const journal = openPushJournal(folder, 'store');
  journal.add('x:g', 'hash');
  for (const name of readdirSync(folder)) appendFileSync(join(folder, name), '{"graph":"x:h","ha');
  expect([...openPushJournal(folder, 'store').done.keys()]).toEqual(['x:g']);
  journal.add('x:i', 'hash');
  journal.add('x:j', 'hash');
  expect([...openPushJournal(folder, 'store').done.keys()]).toEqual(['x:g', 'x:j']);
});

test('a complete push leaves nothing behind', () => {
  const journal = openPushJournal(folder, 'store');
  journal.add('x:g', 'hash');
  journal.remove();
  expect(readdirSync(folder)).toEqual([]);
});

test('a table has columns as wide as their widest cell, and no control characters', () => {
  expect(
    formatTable(
      ['a', 'long'],
      [
        ['خبر', 'x\u202ey'],
        ['1', '2'],
      ],
    ),
  ).toBe('a    long\n───  ──────────\nخبر  x\\u{202E}y\n1    2\n');
});
