import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Served, serve } from '../../../src/serve/index.js';
import { disputeInput } from '../../support/dispute-input.js';
import { writeViewerFolder } from '../../support/viewer-folder.js';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = writeViewerFolder(disputeInput());
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  served = await serve({ folder, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = async (path: string, init: RequestInit = {}): Promise<Response> => await fetch(new URL(path, served.url), init);

/** fetch sets the host itself, and cleans paths. */
const raw = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
  await new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    get({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });

test('gives the viewer data, compressed, and not again while they are unchanged', async () => {
  const first = await at('data/viewer.json');
  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect(((await first.json()) as { claimCount: number }).claimCount).toBe(9);
  const again = await at('data/viewer.json', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('gives the text of an article by its id, also when the results were written anew', async () => {
  expect(((await (await at('documents/d1')).json()) as { text: string }).text).toContain('ونفت بورلاند');
  writeFileSync(join(folder, 'documents.jsonl'), `${JSON.stringify({ id: 'new/one', text: 'نص' })}\nnot JSON\n`);
  expect(await (await at('documents/new%2Fone')).json()).toEqual({ id: 'new/one', text: 'نص' });
  expect((await at('documents/d1')).status).toBe(404);
});

test('/sparql answers from the newest results, each query from one state of them', async () => {
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, `.tmp-${name}`), text);
    renameSync(join(folder, `.tmp-${name}`), join(folder, name));
  };
  const ask = async (query = 'SELECT ?o WHERE { ?s <x:p> ?o } ORDER BY ?o'): Promise<string> => {
    const response = await at(`sparql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/csv' } });
    return `${response.status} ${(await response.text()).replaceAll('\r\n', ' ').trim()}`;
  };
  expect(await ask()).toMatch(/^503 there is no RDF in /);
  put('khabar.nq', '<x:s> <x:p> "old" <x:g> .\n');
  expect(await ask()).toBe('200 o old');
  const asked = ask(`SELECT (COUNT(*) AS ?n) WHERE { ${[...'abcdefghijklmnop'].map((name) => `?${name} <x:p> "old" .`).join(' ')} }`);
  put('khabar.nq', '<x:s> <x:p> "new" <x:g> .\n');
  expect([await ask(), await asked]).toEqual(['200 o new', expect.stringMatching(/^200 n [01]$/)]);
  put('khabar-links.nq', '<x:s> <x:p> "link" <x:g> .\n');
  expect(await ask()).toBe('200 o link new');
  put('khabar.nq', '<x:s> <x:p> "broken');
  expect(await ask()).toMatch(/^503 .*khabar\.nq/);
  put('khabar.trig', '@prefix mine: <x:> .\n');
  put('khabar.nq', '<x:s> <x:p> "mended" <x:g> .\n');
  expect(await ask('SELECT ?o WHERE { ?s mine:p ?o }')).toBe('200 o link mended');
});

test('allows the page nothing from elsewhere', async () => {
  const policy = (await at('data/viewer.json')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test.each([
  '/secret.txt',
  '/data/secret.txt',
  '/data/../secret.txt',
  '/..%2f..%2fetc/passwd',
  '/documents/..%2fsecret.txt',
  '/data/viewer.json%00',
])('gives no other file: %s', async (path) => expect(await raw(path)).toBe(404));

test('answers only to names of this machine, so that no other site can read it through a browser', async () => {
  expect(await raw('/data/viewer.json', { host: 'evil.example' })).toBe(421);
  expect(await raw('/data/viewer.json', { host: 'localhost:1' })).toBe(200);
});

test('takes no writing', async () => expect((await at('data/viewer.json', { method: 'POST', body: 'x' })).status).toBe(405));

test('says which port is taken', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve({ folder, port, host: '127.0.0.1' })).rejects.toThrow(`port ${port} is in use`);
});
