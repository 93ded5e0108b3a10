// The levels of the source: a file imports from its own folder, or from a lower level. What may do what is checked here, too.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

const LEVELS: readonly (readonly string[])[] = [
  ['errors.ts', 'model'],
  ['ontology', 'lang'],
  ['text', 'gazetteer', 'filter'],
  ['ingest', 'extract', 'resolve', 'graph', 'graph-files', 'export', 'store', 'evaluate'],
  [
    'setup.ts',
    'report.ts',
    'laid-out.ts',
    'write-exports.ts',
    'build-from-graph.ts',
    'pipeline.ts',
    'explain.ts',
    'evaluate-results.ts',
    'index.ts',
  ],
  ['triplestore'],
  ['serve'],
  ['cli'],
];
/** Files of one level that may know each other: they tell one story. */
const TOGETHER = new Set(LEVELS[4]);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/u.test(name))
  .sort();

const partOf = (file: string): string => file.split('/')[0] ?? '';
const levelOf = (part: string): number => LEVELS.findIndex((parts) => parts.includes(part));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s(type\s)?[^;'"]*?from\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s*'([^']+)'/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    target: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }));
});

const inside = ({ file, target }: Import): string | null =>
  target.startsWith('.')
    ? relative(SOURCE, join(SOURCE, dirname(file), target))
        .replaceAll('\\', '/')
        .replace(/\.js$/u, '.ts')
    : null;

const show = ({ file, target }: Import): string => `${file} imports ${target}`;

test('every part of the source has a level', () => {
  const parts = new Set(files.map(partOf));
  expect([...parts].filter((part) => part !== 'viewer' && levelOf(part) < 0)).toEqual([]);
  expect(imports.length).toBeGreaterThan(files.length);
});

test('nothing imports from a higher level, or from a neighbour of its own', () => {
  const wrong = imports.filter((found) => {
    const target = inside(found);
    const from = partOf(found.file);
    if (target === null || from === 'viewer') return false;
    const to = partOf(target);
    if (from === to) return false;
    const [own, other] = [levelOf(from), levelOf(to)];
    return other < 0 || other > own || (other === own && !(TOGETHER.has(from) && TOGETHER.has(to)) && own === 3);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('the viewer knows the model and the filter only', () => {
  const wrong = imports.filter(
    (found) =>
      found.file.startsWith('viewer/') &&
      !['viewer', 'model', 'filter', null].includes(inside(found) === null ? null : partOf(inside(found) ?? '')),
  );
  expect(wrong.map(show)).toEqual([]);
});

/** Packages and built-in modules, and the parts that may use them. */
const ALLOWED: readonly (readonly [target: RegExp, parts: readonly string[]])[] = [
  [/^(?:yargs|cli-progress|picocolors)(?:\/|$)/u, ['cli']],
  [/^n3$/u, ['ontology', 'export', 'store', 'triplestore']],
  [/^(?:sigma|preact|@sigma\/|@preact\/)/u, ['viewer']],
  [/^node:fs/u, ['ingest', 'gazetteer', 'ontology', 'store', 'serve', 'cli']],
];

test.each(ALLOWED)('%p is used only in %p', (target, parts) => {
  const users = imports.filter((found) => target.test(found.target) && !found.typeOnly);
  expect(users.filter(({ file }) => !parts.includes(partOf(file))).map(show)).toEqual([]);
});

test('no letter of the languages that are read stands outside of lang/ and the texts of the viewer', () => {
  const wrong = files.filter(
    (file) =>
      !/^(?:lang|viewer)\//u.test(file) && /[\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFC]/u.test(readFileSync(join(SOURCE, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('every file begins with a comment that says what it is', () => {
  const wrong = files.filter((file) => !/^(?:#!.*\n)?(?:\/\/ |\/\*\*? )/u.test(readFileSync(join(SOURCE, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('no file but data is longer than 300 lines', () => {
  const data = /^(?:lang\/[a-z]+\/|viewer\/.*(?:messages|texts))/u;
  const wrong = files.filter((file) => !data.test(file) && readFileSync(join(SOURCE, file), 'utf8').split('\n').length > 301);
  expect(wrong).toEqual([]);
});
