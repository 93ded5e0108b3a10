// Parts of a graph by filters, positions from other programs, and graph files as input, as a user asks for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { compile, MAIN, ROOT, run } from '../support/cli.js';
import { folderOf } from '../support/temporary.js';

const out = folderOf();
const gexf = join(out, 'khabar.gexf');
const readLines = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  await compile();
  const { code, stderr } = await run(['build', 'seeds/articles', '--claims', 'seeds/claims', '--out', out, '-q']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 120_000);

describe('--filter', () => {
  test('exports the claims that pass, into another folder', async () => {
    const part = folderOf();
    const { code, stderr } = await run(['export', out, '--filter', 'relation=denied', '--format', 'csv', '--out', part, '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const denials = readLines(join(out, 'claims.jsonl')).filter(({ relation }) => relation === 'denied');
    const table = readFileSync(join(part, 'claims.csv'), 'utf8');
    for (const { quote } of denials) expect(table).toContain(String(quote).replaceAll('"', '""').slice(0, 20));
    expect(table).not.toContain('visited');
  });

  test('does not replace complete files by a part', async () => {
    const { code, stderr } = await run(['export', out, '--filter', 'relation=denied']);
    expect(code).toBe(1);
    expect(stderr).toContain('--out');
  });

  test('tells a word that it does not know, and the one that was meant', async () => {
    const { code, stderr } = await run(['query', out, '--example', 'denials', '--filter', 'relation=denid']);
    expect(code).toBe(1);
    expect(stderr).toContain('"denied"');
  });

  test('limits what a query is asked of', async () => {
    const count = ['query', out, 'SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a k:Claim }', '--format', 'csv'];
    const all = readLines(join(out, 'claims.jsonl'));
    expect((await run(count)).stdout.split(/\r?\n/)[1]).toBe(String(all.length));
    const visits = all.filter(({ relation }) => relation === 'visited');
    expect((await run([...count, '--filter', 'relation=visited'])).stdout.split(/\r?\n/)[1]).toBe(String(visits.length));
  });
});

describe('graph files', () => {
  const moved = (): string => {
    const file = join(folderOf(), 'edited.gexf');
    writeFileSync(file, readFileSync(gexf, 'utf8').replaceAll(/<viz:position x="[^"]*"/g, '<viz:position x="7.5"'));
    return file;
  };

  test('edited elsewhere give their positions to an export and to a build', async () => {
    const edited = moved();
    const [one, two] = [folderOf(), folderOf()];
    await run(['export', out, '--positions', edited, '--format', 'gexf', '--out', one, '-q']);
    await run(['build', 'seeds/articles', '--claims', 'seeds/claims', '--positions', edited, '--format', 'gexf', '--out', two, '-q']);
    for (const folder of [one, two]) expect(readFileSync(join(folder, 'khabar.gexf'), 'utf8')).toBe(readFileSync(edited, 'utf8'));
  });

  test('of another graph give no positions', async () => {
    const other = join(folderOf(), 'other.gexf');
    writeFileSync(
      other,
      '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="nobody" label="x"/></nodes><edges/></graph></gexf>',
    );
    const { code, stderr } = await run(['export', out, '--positions', other, '--format', 'gexf', '--out', folderOf()]);
    expect(code).toBe(1);
    expect(stderr).toContain('no node');
  });

  test('are built into exports where they were put, without claims', async () => {
    const folder = folderOf();
    const { code, stderr } = await run(['build', moved(), '--format', 'gexf', '--out', folder, '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['khabar.gexf', 'report.json']);
    const positions = [...readFileSync(join(folder, 'khabar.gexf'), 'utf8').matchAll(/<viz:position x="([^"]*)"/g)].map(([, x]) => x);
    expect(new Set(positions)).toEqual(new Set(['7.5']));
  });

  test('do not replace results of articles, and are built alone', async () => {
    expect(await run(['build', gexf, '--out', out])).toMatchObject({ code: 1, stderr: expect.stringContaining('--out') });
    expect(await run(['build', gexf, 'seeds/articles', '--out', folderOf()])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('alone'),
    });
  });

  test('that are none are told, and nothing is written', async () => {
    const folder = folderOf({ 'broken.gexf': 'no graph' });
    const { code, stderr } = await run(['build', 'broken.gexf', '--out', 'made'], { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('broken.gexf') });
    expect(readdirSync(folder)).toEqual(['broken.gexf']);
  });

  test('are served as they are', async () => {
    const child = spawn(process.execPath, [MAIN, 'serve', gexf, '--port', '0'], { cwd: ROOT });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const data = (await (await fetch(`${line.toString().trim()}data/viewer.json`)).json()) as Record<string, unknown>;
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(JSON.stringify(data)).toContain('kim-jong-un');
  });
});
