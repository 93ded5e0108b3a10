// The package as somebody gets it who installs it: packed, unpacked into an empty folder, with its own dependencies and no others.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { publint } from 'publint';
import { compile, ROOT } from '../support/cli.js';
import { folderOf } from '../support/temporary.js';

const NEWS = 'زار وزير الخارجية المصري سامح شكري الخرطوم أمس.\nواتهمت إثيوبيا السودان بإرسال أسلحة.';
const folder = folderOf({ 'my-articles/a.txt': NEWS });
const installed = join(folder, 'node_modules/khabar');

function succeed(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  expect({ args, status, stderr: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

/** The packed files, and links to what `dependencies` bring, nothing of devDependencies. */
beforeAll(async () => {
  await compile();
  const packed = JSON.parse(succeed('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT)) as {
    filename: string;
  }[];
  mkdirSync(installed, { recursive: true });
  succeed('tar', ['-xzf', packed[0]?.filename ?? '', '-C', installed, '--strip-components=1'], folder);
  const dependencies = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: ROOT, encoding: 'utf8' }).stdout.split('\n');
  for (const path of dependencies) {
    const name = path.slice(join(ROOT, 'node_modules/').length);
    // What lies inside of another package comes with it.
    if (!path.startsWith(join(ROOT, 'node_modules/')) || name.includes('node_modules')) continue;
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(path, join(folder, 'node_modules', name));
  }
}, 180_000);

test('builds a graph in an empty folder, with ontology and gazetteer from the package', () => {
  succeed(process.execPath, [join(installed, 'dist/cli/main.js'), 'build', 'my-articles/'], folder);
  expect(readdirSync(join(folder, 'out'))).toEqual(expect.arrayContaining(['claims.jsonl', 'khabar.ttl', 'khabar.gexf', 'report.json']));
  const claims = readFileSync(join(folder, 'out/claims.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { relation: string });
  expect(claims.map(({ relation }) => relation)).toContain('accused');
});

test('answers its ready questions there', () => {
  expect(succeed(process.execPath, [join(installed, 'dist/cli/main.js'), 'query', 'out', '--example', 'articles'], folder)).toContain(
    'actual',
  );
});

test('is a library that does the same', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { build } from 'khabar';
const { report, files } = await build(['my-articles'], { out: 'library' });
console.log(JSON.stringify({ documents: report.counts.documents, files }));`,
  );
  expect(JSON.parse(succeed(process.execPath, ['use.mjs'], folder))).toMatchObject({ documents: 1 });
  for (const name of readdirSync(join(folder, 'out'))) {
    expect([name, readFileSync(join(folder, 'library', name), 'utf8')]).toEqual([name, readFileSync(join(folder, 'out', name), 'utf8')]);
  }
});

test('is typed', () => {
  writeFileSync(
    join(folder, 'typed.mts'),
    `import { build, type BuildResult, type Claim } from 'khabar';
const result: BuildResult = await build(['my-articles'], { out: 'typed', formats: ['ttl'] });
const claims: readonly Claim[] = result.corpus.claims;
// @ts-expect-error: out must be named
await build([], {});
export const quotes: string[] = claims.map((claim) => claim.evidence.quote);`,
  );
  symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'types'));
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--skipLibCheck',
    '--typeRoots',
    './types',
    '--types',
    'node',
  ];
  succeed(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, 'typed.mts'], folder);
});

test('brings what it needs and nothing of the workshop', () => {
  const names = readdirSync(installed).sort();
  expect(names).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'docs', 'ontology', 'package.json', 'queries', 'schema', 'seeds']),
  );
  expect(names.filter((name) => ['src', 'test', 'scripts', 'bench', 'node_modules', 'out'].includes(name))).toEqual([]);
});

test('has no fault that publint finds', async () => {
  const { messages } = await publint({ pkgDir: ROOT, level: 'warning', pack: false });
  expect(messages).toEqual([]);
});
