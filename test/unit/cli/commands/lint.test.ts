// khabar lint on files: what it prints and its exit code.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { lintCommand } from '../../../../src/cli/commands/lint.js';
import { UsageError } from '../../../../src/errors.js';
import { gexfOf } from '../../../support/gexf-cases.js';

const folder = mkdtempSync(join(tmpdir(), 'khabar-lint-'));

const run = async (
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly lines: readonly string[]; readonly code: unknown }> => {
  const file = join(folder, 'graph.gexf');
  writeFileSync(file, text);
  let out = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await lintCommand.handler({ _: [], $0: '', files: [file], notes: false, most: 2, json: false, ...more });
  return { lines: out.split('\n').filter(Boolean), code: process.exitCode };
};

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

const FAULTY = gexfOf({ edges: [1, 2, 3, 4].map((id) => `<edge id="e${id}" source="a" target="b" kind="k${id}" weight="0"/>`).join('\n') });

describe('khabar lint', () => {
  test('a file that Gephi reads whole', async () => {
    expect(await run(gexfOf({}))).toEqual({ lines: [], code: 0 });
  });
  test('lists some findings of a kind and counts the rest', async () => {
    const { lines, code } = await run(FAULTY);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^lost: .*graph\.gexf:6: edge "e1": weight 0.*\[weight-zero\]$/);
    expect(lines[2]).toBe('... and 2 more of [weight-zero]');
  });
  test('notes are asked for', async () => {
    const { lines, code } = await run(gexfOf({}), { notes: true, most: 20 });
    expect(lines.some((line) => line.startsWith('note: '))).toBe(true);
    expect(code).toBe(0);
  });
  test('all findings as JSON', async () => {
    const { lines } = await run(FAULTY, { json: true });
    expect(lines.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(Array.from({ length: 4 }, () => 'weight-zero'));
  });
  test('a letter that two pieces of the file share stays whole', async () => {
    const { lines } = await run(
      gexfOf({ nodes: `<!--${'x'.repeat(65_200)}-->${'<node id="كيم" label="x"/><node id="كيم" label="x"/>'.repeat(8)}` }),
      { most: 99 },
    );
    expect(lines.length).toBe(15);
    expect(lines.every((line) => line.includes('node "كيم" stands twice'))).toBe(true);
  });
  test('a file that is not there', async () => {
    await expect(
      Promise.resolve(lintCommand.handler({ _: [], $0: '', files: ['no/such.gexf'], notes: false, most: 2, json: false })),
    ).rejects.toThrow(UsageError);
  });
});
