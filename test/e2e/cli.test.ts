// The commands as a user runs them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { compile, MAIN, ROOT, run } from '../support/cli.js';
import { folderOf } from '../support/temporary.js';

beforeAll(compile, 120_000);

const NEWS = 'زار وزير الخارجية المصري سامح شكري الخرطوم أمس. واتهمت إثيوبيا السودان بإرسال أسلحة.';
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('khabar build', () => {
  const out = folderOf();
  let first: Record<string, string>;

  test('makes claims, graph and exports of the five articles', async () => {
    const { code, stdout, stderr } = await run(['build', 'seeds/articles', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^5 articles, \d+ claims, \d+ entities, \d+ relations/u);
    first = read(out);
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['claims.jsonl', 'documents.jsonl', 'entities.jsonl', 'report.json', 'khabar.ttl', 'khabar.gexf']),
    );
    const texts = new Map(lines(first['documents.jsonl'] ?? '').map(({ id, text }) => [id, text as string]));
    const claims = lines(first['claims.jsonl'] ?? '');
    expect(claims.length).toBeGreaterThan(20);
    for (const { document, start, end, quote } of claims) expect(texts.get(document)?.slice(start as number, end as number)).toBe(quote);
  });

  test('shows in the report what it left out of the articles', () => {
    const { removed, counts } = JSON.parse(first['report.json'] ?? '') as {
      removed: { reason: string; text: string }[];
      counts: Record<string, number>;
    };
    expect(removed.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['share bar', 'comment form', 'related links', 'counter', 'byline']),
    );
    expect(counts['documents']).toBe(5);
  });

  test('gives the same bytes whatever the order of the files and the number of runs', async () => {
    const names = readdirSync(join(ROOT, 'seeds/articles'))
      .sort()
      .reverse()
      .map((name) => `seeds/articles/${name}`);
    const again = folderOf();
    const articles = names.filter((name) => name.endsWith('.txt'));
    await run(['build', ...articles, '--metadata', 'seeds/articles/articles.jsonl', '--out', again, '--quiet']);
    expect(Object.keys(read(again))).toEqual(Object.keys(first));
    for (const [name, content] of Object.entries(read(again))) expect([name, content === first[name]]).toEqual([name, true]);
  });

  test('takes decisions on which names are one, and tells a line that is none', async () => {
    const again = folderOf();
    const file = join(folderOf({ 'mine.jsonl': `${first['judgements.jsonl'] ?? ''}{"left":"a"}\n` }), 'mine.jsonl');
    const { code, stderr } = await run(['build', 'seeds/articles', '--judgements', file, '--out', again, '--format', 'ttl', '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^[^\n]*mine\.jsonl:\d+: [^\n]*\n$/u) });
    expect(read(again)['claims.jsonl']).toBe(first['claims.jsonl']);
  });

  test('exports the same again from what it has stored', async () => {
    const again = folderOf();
    const { code } = await run(['export', out, '--out', again, '--format', 'ttl,gexf', '--format', 'nq', '--quiet']);
    expect(code).toBe(0);
    for (const [name, content] of Object.entries(read(again))) expect([name, content === first[name]]).toEqual([name, true]);
    expect(Object.keys(read(again))).toContain('khabar.gexf');
  });

  test('--json prints the report for machines', async () => {
    const { stdout, stderr } = await run(['build', 'seeds/articles/000_7ee8db8b1bbce9d7.txt', '--out', folderOf(), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { documents: 1 }, problems: [], files: expect.arrayContaining(['claims.jsonl']) });
    expect(stderr).toBe('');
  });

  test('--timings puts times into the report, which is otherwise without any', async () => {
    const timed = folderOf();
    await run(['build', 'seeds/articles', '--out', timed, '--timings', '--format', 'ttl']);
    expect(JSON.parse(read(timed)['report.json'] ?? '')).toHaveProperty('timings.total');
    expect(first['report.json']).not.toContain('timings');
  });

  test('reads standard input and packed records with fields of their own', async () => {
    const one = folderOf();
    expect((await run(['build', '-', '--out', one, '-q'], { input: NEWS })).code).toBe(0);
    const folder = folderOf({ 'a.jsonl.gz': gzipSync(JSON.stringify({ nr: 'stdin', body: NEWS })) });
    const two = folderOf();
    expect((await run(['build', folder, '--out', two, '-q', '--field', 'text=body', '--field', 'id=nr'])).code).toBe(0);
    expect(read(two)['claims.jsonl']).toBe(read(one)['claims.jsonl']);
  });
});

describe('claims from elsewhere', () => {
  test('the annotation of the five articles becomes a graph', async () => {
    const out = folderOf();
    const { code, stderr } = await run(['build', '--claims', 'seeds/claims', '--out', out]);
    expect({ code, problems: stderr.split('\n').filter((line) => line.includes('.jsonl:')) }).toEqual({ code: 0, problems: [] });
    expect(lines(read(out)['claims.jsonl'] ?? '')).toHaveLength(
      lines(readFileSync(join(ROOT, 'seeds/claims/claims.jsonl'), 'utf8')).length,
    );
    const { code: again } = await run(['export', out, '--format', 'ttl', '-q']);
    expect(again).toBe(0);
  });

  test('every quote of it stands in its article', async () => {
    const { code, stderr } = await run(['build', 'seeds/articles', '--claims', 'seeds/claims', '--strict', '--out', folderOf(), '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('what does not fit is told with file, line and field', async () => {
    const folder = folderOf({
      'mine.jsonl':
        '{"document":"a","subject":"زيد","relation":"visited","object":"القاهرة","quote":"زار"}\n{"document":"a","subject":"زيد"}\n',
    });
    const { code, stderr } = await run(['build', '--claims', 'mine.jsonl', '-q'], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toBe("mine.jsonl:2: must have required property 'relation'\n");
  });
});

describe('bad input', () => {
  test('is told in one line each, and the rest is processed', async () => {
    const folder = folderOf({
      'good.txt': NEWS,
      'empty.txt': '',
      'picture.txt': Buffer.from([0x89, 0x50, 0, 1]),
      'broken.jsonl': '{"text":\n',
      'english.txt': 'He went to Cairo.',
    });
    const { code, stderr } = await run(['build', '.', 'none.txt', '--out', 'out', '-q'], { cwd: folder });
    expect(code).toBe(0);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['broken.jsonl:1:', 'empty.txt:', 'english.txt:', 'none.txt:', 'picture.txt:']);
    expect((JSON.parse(read(join(folder, 'out'))['report.json'] ?? '') as { problems: unknown[] }).problems).toHaveLength(5);
  });

  test('is fatal with --strict, and then nothing is written', async () => {
    const folder = folderOf({ 'good.txt': NEWS, 'empty.txt': '' });
    expect((await run(['build', 'good.txt', 'empty.txt', '--strict'], { cwd: folder })).code).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect((await run(['build', 'good.txt', '--strict', '-q'], { cwd: folder })).code).toBe(0);
  });

  test('exit code 2 says that nothing could be read, and former results stay', async () => {
    const folder = folderOf({ 'empty.txt': '', 'out/claims.jsonl': 'former' });
    expect((await run(['build', 'empty.txt'], { cwd: folder })).code).toBe(2);
    expect(read(join(folder, 'out'))).toEqual({ 'claims.jsonl': 'former' });
  });

  test('control characters and turned text do not reach the terminal', async () => {
    const { stderr } = await run(['build', 'a\u001b[31m\u202Eb.txt'], { cwd: folderOf() });
    expect(stderr).toContain('a\\u{1B}[31m\\u{202E}b.txt:');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/u);
  });

  test.each([
    [['build'], 'nothing to read'],
    [['build', 'x', '--encoding', 'klingon'], 'unknown encoding'],
    [['build', 'x', '--format', 'pdf'], 'unknown format "pdf"'],
    [['build', 'x', '--base-iri', 'no iri'], 'no base for IRIs'],
    [['build', 'x', '--min-confidence', '7'], 'from 0 to 1'],
    [['build', 'x', '--field', 'body'], 'name=value'],
    [['build', 'x', '--field', 'corpus=body'], 'unknown field'],
    [['build', '--claims', '/nowhere'], 'no such file'],
    [['export', '/nowhere'], 'there are no results'],
    [['biuld'], 'build'],
    [['build', 'x', '--oout', 'y'], 'oout'],
    [[], 'Say what to do'],
  ])('%p is answered with what to do, and exit code 1', async (args, message) => {
    const { code, stderr, stdout } = await run(args, { cwd: folderOf() });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  test('Ctrl-C leaves the former results whole, and nothing beside them', async () => {
    const folder = folderOf({ 'out/claims.jsonl': 'former' });
    const child = spawn(process.execPath, [MAIN, 'build', '-', '--out', 'out'], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = once(child, 'close');
    while (readdirSync(join(folder, 'out')).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.stdin.write(`${JSON.stringify({ text: NEWS })}\n`);
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(130);
    expect(read(join(folder, 'out'))).toEqual({ 'claims.jsonl': 'former' });
  });
});

describe('other commands', () => {
  test('extract gives a line of JSON for each article', async () => {
    const { code, stdout } = await run(['extract', 'seeds/articles']);
    expect(code).toBe(0);
    const articles = lines(stdout) as unknown as {
      document: { id: string };
      mentions: { start: number; end: number; text: string }[];
      claims: unknown[];
    }[];
    expect(articles.map(({ document }) => document.id)).toHaveLength(5);
    for (const { document, mentions } of articles) {
      const text = readFileSync(join(ROOT, 'seeds/articles', `${document.id}.txt`), 'utf8');
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  test('a reader that goes away early is no error', async () => {
    const child = spawn(process.execPath, [MAIN, 'extract', 'seeds/articles'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const ended = once(child, 'exit');
    child.stdout.destroy();
    expect((await ended)[0]).toBe(0);
    expect(stderr).toBe('');
  });

  test('evaluate prints figures and errors', async () => {
    const fixture = 'test/fixtures/evaluation';
    const args = ['evaluate', '--gold', `${fixture}/gold`, '--claims', `${fixture}/claims.jsonl`];
    expect((await run(args)).stdout).toMatch(/^claims +P 0\.500 {2}R 0\.500 {2}F1 0\.500[\s\S]*one {2}missing {2}denied \| sudan \| -/u);
    expect(JSON.parse((await run([...args, '--json'])).stdout)).toMatchObject({ claims: { f1: 0.5 } });
  });

  test('export --list names every format', async () => {
    const { stdout } = await run(['export', '--list']);
    for (const id of ['ttl', 'trig', 'nq', 'gexf']) expect(stdout).toMatch(new RegExp(`^\\*? +${id} `, 'mu'));
  });

  test('every command shows examples', async () => {
    const { stdout } = await run(['--help']);
    const commands = [...stdout.matchAll(/^ {2}khabar (\w+)/gmu)].map((match) => match[1] ?? '');
    expect(commands).toEqual(expect.arrayContaining(['build', 'extract', 'export', 'serve', 'evaluate']));
    for (const help of await Promise.all(commands.map((command) => run([command, '--help'])))) expect(help.stdout).toContain('Examples:');
  });

  test('a relation type of a user is one file, no code', async () => {
    const folder = folderOf({
      'mine/threatened.ttl': `@prefix k: <https://w3id.org/khabar/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
k:threatened a k:RelationType, owl:ObjectProperty ; k:id "threatened" ;
  rdfs:label "threatened"@en ; rdfs:label "هدد"@ar ;
  skos:definition "A threat."@en ; skos:definition "تهديد."@ar ;
  rdfs:domain k:Actor ; rdfs:range k:Actor ; k:color "#aa0000" ;
  k:verbPattern "هدّد {subject} {object}"@ar ;
  k:example "هددت إثيوبيا السودان."@ar ; k:counterExample "زارت إثيوبيا السودان."@ar .
`,
      'a.txt': 'هددت إثيوبيا السودان أمس.',
    });
    const { code, stderr } = await run(['build', 'a.txt', '--ontology', 'mine', '-q'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines(read(join(folder, 'out'))['claims.jsonl'] ?? '')).toMatchObject([
      { subject: { id: 'ethiopia' }, relation: 'threatened', object: { id: 'sudan' } },
    ]);
    expect(read(join(folder, 'out'))['khabar.ttl']).toContain('threatened');
  });

  test('serve prints its address and answers there', async () => {
    const folder = folderOf({ 'a.txt': NEWS });
    await run(['build', 'a.txt', '-q'], { cwd: folder });
    const child = spawn(process.execPath, [MAIN, 'serve', 'out', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line)?.[0] ?? '';
    expect((await fetch(address)).status).toBeGreaterThanOrEqual(200);
    child.kill('SIGINT');
    await ended;
  });
});
