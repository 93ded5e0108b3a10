import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { namedNode, Store } from 'oxigraph';
import { type Login, toLogin } from '../../../src/triplestore/http-login.js';
import { type PushOptions, push } from '../../../src/triplestore/push.js';
import { graphParts } from '../../../src/triplestore/push-lines.js';
import type { RdfSource } from '../../../src/triplestore/sparql-service.js';

const quad = (subject: string, object: string, graph: string): string => `<x:${subject}> <x:p> ${object} <x:${graph}> .\n`;
const source = (...lines: string[]): RdfSource => ({ name: 'a.nq', format: 'application/n-quads', chunks: () => lines });

/** A store that speaks the graph store protocol and updates, and can be told to misbehave. */
interface Fake {
  readonly url: string;
  readonly store: Store;
  readonly requests: string[];
  /** Called for each request; a number is answered instead of doing what was asked. */
  misbehave: (count: number, request: IncomingMessage) => { status: number; headers?: Record<string, string> } | null;
  /** Whether a request is done, but its answer never arrives. */
  lose: (count: number) => boolean;
}

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

async function fakeStore(): Promise<Fake> {
  const fake: Fake = { url: '', store: new Store(), requests: [], misbehave: () => null, lose: () => false };
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    fake.requests.push(`${request.method} ${request.url}`);
    const isLost = fake.lose(fake.requests.length);
    const bad = fake.misbehave(fake.requests.length, request);
    if (bad) {
      response.writeHead(bad.status, bad.headers).end();
      return;
    }
    const graph = new URL(request.url ?? '', 'http://x').searchParams.get('graph');
    if (request.method === 'GET') {
      const text = fake.store.dump({ format: 'application/n-triples', from_graph_name: namedNode(graph ?? '') });
      response.writeHead(text === '' ? 404 : 200).end(text);
      return;
    }
    if (graph === null) fake.store.update(body);
    else if (request.method === 'DELETE') fake.store.update(`DROP GRAPH <${graph}>`);
    else {
      if (request.method === 'PUT') fake.store.update(`DROP SILENT GRAPH <${graph}>`);
      fake.store.load(body.replace(/ \.$/gm, ` <${graph}> .`), { format: 'application/n-quads' });
    }
    response.writeHead(isLost ? 503 : 204).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return Object.assign(fake, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/data` });
}

const OPTIONS = { protocol: 'graph-store', login: { kind: 'none' }, retries: 3, backOff: 1, timeout: 5000, partSize: 1e6 } as const;
const run = (fake: Fake, sources: RdfSource[], more: Partial<PushOptions> = {}) =>
  push(sources, { ...OPTIONS, url: fake.url, done: new Map(), onGraph: () => {}, ...more });
const content = (fake: Fake): string[] => fake.store.dump({ format: 'application/n-quads' }).split('\n').filter(Boolean).sort();
const lines = (...quads: string[]): string[] => quads.map((line) => line.trimEnd()).sort();

const ONE = quad('a', '"1"', 'g');
const TWO = quad('b', '"2"', 'g');
const THREE = quad('c', '"3"', 'h');

describe.each(['graph-store', 'update'] as const)('by %s', (protocol) => {
  test('each graph arrives whole, in parts if it is large, and again changes nothing', async () => {
    const fake = await fakeStore();
    for (const _ of [1, 2]) {
      expect(await run(fake, [source(ONE + TWO, THREE)], { protocol, partSize: 1 })).toEqual({
        graphs: 2,
        statements: 3,
        skipped: 0,
        deleted: 0,
      });
      expect(content(fake)).toEqual(lines(ONE, TWO, THREE));
    }
  });

  test('what a graph no longer says is gone from the store, and other graphs stay', async () => {
    const fake = await fakeStore();
    await run(fake, [source(ONE, TWO, THREE)], { protocol });
    await run(fake, [source(TWO)], { protocol });
    expect(content(fake)).toEqual(lines(TWO, THREE));
  });

  test('texts that look like escapes arrive as they are', async () => {
    const fake = await fakeStore();
    const texts = ['"\\\\u0041"', '"\\\\\\\\u0041"', '"\\\\U0001F600 \\" } ; DROP ALL"', '"\\n\\r\\t\\u0001"@ar'];
    const quads = texts.map((text, index) => quad(`s${index}`, text, 'g'));
    await run(fake, [source(...quads)], { protocol });
    expect(content(fake)).toHaveLength(quads.length);
    const back = new Store();
    back.load(quads.join(''), { format: 'application/n-quads' });
    expect(content(fake)).toEqual(back.dump({ format: 'application/n-quads' }).split('\n').filter(Boolean).sort());
  });
});

describe.each(['graph-store', 'update'] as const)('articles that are gone, by %s', (protocol) => {
  const BASE = 'https://x.example/';
  const article = (id: string, base = BASE): string => `<x:s> <x:p> "${id}" <${base}document/${id}#graph> .\n`;
  const foreign = (graph: string): string => `<x:s> <x:p> "foreign" <${graph}> .\n`;
  const isList = (line: string): boolean => line.includes('graph/pushed');
  const graphs = (fake: Fake): string[] => content(fake).filter((line) => !isList(line));

  test('are deleted, and nothing else is', async () => {
    const fake = await fakeStore();
    const others = [foreign('https://x.example/document/mine#graph'), foreign('https://y.example/document/c#graph'), foreign('x:g')];
    fake.store.load(others.join(''), { format: 'application/n-quads' });
    await run(fake, [source(article('a'), article('b'), article('c'))], { protocol });
    const result = await run(fake, [source(article('b'))], { protocol });
    expect(result).toEqual({ graphs: 1, statements: 1, skipped: 0, deleted: protocol === 'update' ? null : 2 });
    expect(graphs(fake)).toEqual(lines(article('b'), ...others));
    expect(content(fake).filter(isList)).toHaveLength(1);
  });

  test('are kept where that is wished, and deleted when it is not wished any more', async () => {
    const fake = await fakeStore();
    await run(fake, [source(article('a'), article('b'))], { protocol });
    await run(fake, [source(article('b'))], { protocol, keep: true });
    expect(graphs(fake)).toEqual(lines(article('a'), article('b')));
    await run(fake, [source(article('b'))], { protocol });
    expect(graphs(fake)).toEqual(lines(article('b')));
  });

  test('are remembered even if the push that brought them broke off', async () => {
    const fake = await fakeStore();
    fake.misbehave = (count) => (count === 3 ? { status: 400 } : null);
    await expect(run(fake, [source(article('a'), article('b'))], { protocol })).rejects.toThrow(/400/);
    fake.misbehave = () => null;
    await run(fake, [source(article('b'))], { protocol });
    expect(graphs(fake)).toEqual(lines(article('b')));
  });

  test('are those of the same base IRI only', async () => {
    const fake = await fakeStore();
    const other = article('a', 'https://x.example/other/');
    await run(fake, [source(other)], { protocol });
    await run(fake, [source(article('a'))], { protocol });
    await run(fake, [source(article('b'))], { protocol });
    expect(graphs(fake)).toEqual(lines(article('b'), other));
  });

  test('are told by the list alone, whatever else it names', async () => {
    const fake = await fakeStore();
    const [mine, list] = [foreign('https://x.example/mine'), `${BASE}graph/pushed`];
    const named = (graph: string): string => `<${list}> <http://purl.org/dc/terms/hasPart> <${graph}> <${list}> .\n`;
    fake.store.load(mine + named('https://x.example/mine') + named('https://x.example/none') + named('x:g'), {
      format: 'application/n-quads',
    });
    await run(fake, [source(article('b'))], { protocol });
    expect(graphs(fake)).toEqual(lines(article('b'), mine));
  });

  test('stay where graphs have names that khabar does not give', async () => {
    const fake = await fakeStore();
    await run(fake, [source(article('a'))], { protocol });
    expect(await run(fake, [source(article('b'), THREE)], { protocol })).toMatchObject({ deleted: 0 });
    expect(graphs(fake)).toEqual(lines(article('a'), article('b'), THREE));
  });

  test('an answer that is lost on the way deletes nothing more', async () => {
    const fake = await fakeStore();
    const all = article('a') + article('b');
    await run(fake, [source(all)], { protocol });
    for (let lost = 1; lost <= 9; lost++) {
      const before = fake.requests.length;
      fake.lose = (count) => count === before + lost;
      await run(fake, [source(all)], { protocol });
      expect(graphs(fake)).toEqual(lines(article('a'), article('b')));
    }
  });
});

describe('a store in trouble', () => {
  test.each([429, 500, 503])('that answers %i is asked again', async (status) => {
    const fake = await fakeStore();
    fake.misbehave = (count) => (count <= 2 ? { status, headers: { 'retry-after': '0' } } : null);
    await run(fake, [source(ONE)]);
    expect(content(fake)).toEqual(lines(ONE));
  });

  test('is given up after the last try', async () => {
    const fake = await fakeStore();
    fake.misbehave = () => ({ status: 503 });
    await expect(run(fake, [source(ONE)])).rejects.toThrow(/503.*tried 4 times/);
  });

  test('that refuses is not asked again', async () => {
    const fake = await fakeStore();
    fake.misbehave = () => ({ status: 400 });
    await expect(run(fake, [source(ONE)])).rejects.toThrow(/400/);
    expect(fake.requests).toHaveLength(1);
  });

  test('that sends elsewhere is not followed', async () => {
    const fake = await fakeStore();
    fake.misbehave = () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' } });
    await expect(run(fake, [source(ONE)])).rejects.toThrow(/elsewhere/);
  });
});

test('a push that broke off goes on after the last whole graph, and sends what has changed since', async () => {
  const fake = await fakeStore();
  const done = new Map<string, string>();
  fake.misbehave = (count) => (count === 2 ? { status: 400 } : null);
  await expect(run(fake, [source(ONE, THREE)], { onGraph: (graph, hash) => done.set(graph, hash) })).rejects.toThrow();
  expect([...done.keys()]).toEqual(['x:g']);
  fake.misbehave = () => null;
  expect(await run(fake, [source(ONE, THREE)], { done })).toEqual({ graphs: 1, statements: 2, skipped: 1, deleted: 0 });
  expect(await run(fake, [source(TWO, THREE)], { done })).toMatchObject({ graphs: 2, skipped: 0 });
  expect(content(fake)).toEqual(lines(TWO, THREE));
});

describe('a login', () => {
  const login: Login = { kind: 'password', user: 'dba', password: 'secret' };

  test('is given as a digest where the store asks for one', async () => {
    const fake = await fakeStore();
    const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
    fake.misbehave = (_, { headers, method, url }) => {
      const given = Object.fromEntries(
        [...(headers.authorization ?? '').matchAll(/(\w+)="?([^",]*)"?/g)].map(([, name, value]) => [name, value]),
      );
      const right = md5(`${md5('dba:R:secret')}:N:${given['nc']}:${given['cnonce']}:auth:${md5(`${method}:${url}`)}`);
      return given['response'] === right
        ? null
        : { status: 401, headers: { 'www-authenticate': 'Digest realm="R", nonce="N", qop="auth", algorithm=MD5' } };
    };
    await run(fake, [source(ONE, THREE)], { login });
    expect(content(fake)).toEqual(lines(ONE, THREE));
    expect(fake.requests).toHaveLength(3);
  });

  test('is given as basic only after the store has asked', async () => {
    const fake = await fakeStore();
    const seen: (string | undefined)[] = [];
    fake.misbehave = (_, { headers }) => {
      seen.push(headers.authorization);
      return headers.authorization === undefined ? { status: 401, headers: { 'www-authenticate': 'Basic realm="R"' } } : null;
    };
    await run(fake, [source(ONE)], { login });
    expect(seen).toEqual([undefined, `Basic ${Buffer.from('dba:secret').toString('base64')}`]);
  });

  test('that the store does not accept is not tried again', async () => {
    const fake = await fakeStore();
    fake.misbehave = () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="R"' } });
    await expect(run(fake, [source(ONE)], { login })).rejects.toThrow(/does not accept/);
    expect(fake.requests).toHaveLength(2);
  });

  test('of a token is not sent to strangers over plain HTTP', async () => {
    const fake = { url: 'http://store.example/data' } as Fake;
    await expect(run(fake, [source(ONE)], { login: { kind: 'token', token: 't' } })).rejects.toThrow(/https/);
  });

  test('does not belong in the address', async () => {
    await expect(run({ url: 'http://dba:dba@localhost/' } as Fake, [source(ONE)])).rejects.toThrow(/address/);
  });

  test('is whole or not there', () => {
    expect(toLogin({}, 'env')).toEqual({ kind: 'none' });
    expect(() => toLogin({ user: 'a' }, 'env')).toThrow(/password/);
    expect(() => toLogin({ user: 'a', password: 'b', token: 'c' }, 'env')).toThrow(/not both/);
  });
});

describe('lines', () => {
  test('of a graph that comes in two pieces are refused: the second would replace the first', () => {
    expect(() => [...graphParts([ONE, THREE, TWO], 'a.nq', 100)]).toThrow(/a.nq:3: .*not in one piece/);
  });

  test.each(['<x:a> <x:p> "1" .\n', '_:b <x:p> "1" <x:g> .\n', '<x:a> <x:p> "1"> <x:g> .\n', 'DROP ALL\n'])(
    'that are no quads of ours are refused: %j',
    (line) => {
      expect(() => [...graphParts([line], 'a.nq', 100)]).toThrow(/a.nq:1/);
    },
  );
});
