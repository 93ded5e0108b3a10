// What README and its neighbours promise: links lead somewhere, commands and options exist, examples run as they stand.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { EXPORTERS } from '../../src/export/index.js';
import { compile, ROOT, run } from '../support/cli.js';
import { folderOf } from '../support/temporary.js';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const readme = read('README.md');
const packageJson = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;

/** Contents of the blocks of one language. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);

/** As a shell would take it apart; enough for the examples. */
const words = (line: string): string[] =>
  [...line.replace(/\s#.*$/u, '').matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const commandLines = blocks(readme, 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('npx khabar '))
  .map((line) => words(line).slice(2));

beforeAll(compile, 120_000);

test.each(PAGES)('links of %s lead to files that are there', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/gu)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
});

test.each(PAGES)('npm scripts that %s names exist', (page) => {
  const named = [...read(page).matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => packageJson.scripts[name] === undefined)).toEqual([]);
});

test('the table of commands has all commands and no others', () => {
  const table = [...readme.matchAll(/^\| `khabar (\w+)/gmu)].map(([, name = '']) => name);
  const known = COMMANDS.map(({ command }) => String(command).split(' ')[0]);
  expect([...new Set(table)].sort()).toEqual([...known].sort());
});

test('the table of formats has all formats, with a star for those that are written by default', () => {
  const section = readme.slice(readme.indexOf('## What it writes'), readme.indexOf('### Into Gephi'));
  const cells = [...section.matchAll(/^\| (`[^|]+?) \|/gmu)].map(([, cell = '']) => cell).join(', ');
  const named = [...cells.matchAll(/`(\w+)`(\\\*)?/gu)].map(([, id = '', star]) => `${id}${star ? '*' : ''}`);
  expect(named.sort()).toEqual(EXPORTERS.map(({ id, byDefault }) => `${id}${byDefault ? '*' : ''}`).sort());
});

test('every option in an example is one of its command', async () => {
  const commands = [...new Set(commandLines.map(([command = '']) => command))];
  const helps = new Map(await Promise.all(commands.map(async (command) => [command, (await run([command, '--help'])).stdout] as const)));
  const wrong = commandLines.flatMap(([command = '', ...rest]) =>
    rest.filter((word) => word.startsWith('--') && !helps.get(command)?.includes(`${word} `)).map((word) => `${command} ${word}`),
  );
  expect(wrong).toEqual([]);
}, 120_000);

describe('the examples', () => {
  const folder = folderOf();
  const offline = commandLines.filter(([command]) => command !== 'push' && command !== 'serve');

  beforeAll(() => {
    symlinkSync(join(ROOT, 'seeds'), join(folder, 'seeds'));
    mkdirSync(join(folder, 'my-relations'));
    writeFileSync(join(folder, 'my-relations/threatened.ttl'), blocks(readme, 'turtle').join(''));
    writeFileSync(join(folder, 'my-claims.jsonl'), blocks(readme, 'jsonl').join(''));
  });

  // One after the other, as a reader types them: later ones need the results of the first.
  test.each(offline.map((line) => [line.join(' '), line] as const))('khabar %s', async (_, line) => {
    const { code, stderr } = await run(line, { cwd: folder });
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('the claims by hand all fit', async () => {
    const { code, stderr } = await run(['build', '--claims', 'my-claims.jsonl', '--strict', '--out', 'by-hand'], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/, 10 claims, /u);
  });

  test('the relation type by hand is found in a sentence', async () => {
    const { code } = await run(['build', '-', '--ontology', 'my-relations', '--out', 'sixth', '-q'], {
      cwd: folder,
      input: 'هددت تركيا اليونان بإغلاق المضيق.',
    });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'sixth/claims.jsonl'), 'utf8')).toContain('"relation":"threatened"');
  });
});

test('every library is named with the reason for it', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/^\| ([@\w/.-]+) \| \d/gmu)].map(([, name = '']) => name);
  expect(named.sort()).toEqual([...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)].sort());
});
