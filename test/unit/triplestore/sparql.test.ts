import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { handleSparql } from '../../../src/serve/sparql.js';
import { addPrefixes, shorten } from '../../../src/triplestore/prefixes.js';
import { queryForm } from '../../../src/triplestore/query-form.js';
import { toCsv, toTsv, toXml } from '../../../src/triplestore/results.js';
import { QueryTimeout, type RdfSource, SparqlService } from '../../../src/triplestore/sparql-service.js';

const DATA =
  '<x:a> <x:p> "a \\"quote\\", <tag> & \\n line"@ar <x:g> .\n<x:a> <x:p> <x:b> <x:h> .\n<x:a> <x:n> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <x:h> .\n';
const source = (text: string): RdfSource => ({
  name: 'test.nq',
  format: 'application/n-quads',
  chunks: () => [text.slice(0, 9), text.slice(9)],
});

let server: Server;
let endpoint: string;
const service = new SparqlService([source(DATA)], { timeout: 5000, rows: 2 });

beforeAll(async () => {
  server = createServer((request, response) => void handleSparql(request, response, () => ({ service, prefixes: { ex: 'x:' } })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
});
afterAll(async () => {
  await service.close();
  await new Promise((resolve) => server.close(resolve));
});

const get = (query: string, accept = '*/*') => fetch(`${endpoint}?query=${encodeURIComponent(query)}`, { headers: { accept } });
const SELECT = 'SELECT ?o WHERE { ?s <x:p> ?o FILTER(isLiteral(?o)) }';

describe('the endpoint', () => {
  test.each([
    ['*/*', 'application/sparql-results+json'],
    ['application/json', 'application/sparql-results+json'],
    ['text/html, application/sparql-results+xml;q=0.9, */*;q=0.1', 'application/sparql-results+xml'],
    ['text/csv', 'text/csv'],
    ['text/tab-separated-values;q=1, text/csv;q=0.5', 'text/tab-separated-values'],
    ['application/sparql-results+json;q=0, */*', 'application/sparql-results+xml'],
  ])('that is asked for %s answers %s', async (accept, type) => {
    const response = await get(SELECT, accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(await response.text()).toMatch(/a (\\"|"")?(")?quote|&quot;quote/);
  });

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, `query=${encodeURIComponent(SELECT)}`],
    ['the query itself', { 'content-type': 'application/sparql-query' }, SELECT],
  ])('takes a POST of %s', async (_, headers, body) => {
    const response = await fetch(endpoint, { method: 'POST', headers, body });
    expect(await response.json()).toEqual({
      head: { vars: ['o'] },
      results: { bindings: [{ o: { type: 'literal', value: 'a "quote", <tag> & \n line', 'xml:lang': 'ar' } }] },
    });
  });

  test('asks all graphs together and each by its name', async () => {
    const answer = await (
      await get('SELECT ?g WHERE { ?s <x:p> <x:b> . ?s <x:p> ?l FILTER(isLiteral(?l)) GRAPH ?g { ?s <x:n> ?n } }')
    ).json();
    expect(answer).toMatchObject({ results: { bindings: [{ g: { value: 'x:h' } }] } });
  });

  test.each([
    ['FROM in the query', 'SELECT * FROM <x:g> WHERE { ?s ?p ?o }', '', 1],
    ['FROM NAMED alone', 'SELECT * FROM NAMED <x:h> WHERE { ?s ?p ?o }', '', 0],
    ['FROM NAMED with GRAPH', 'SELECT * FROM NAMED <x:h> WHERE { GRAPH ?g { ?s ?p ?o } }', '', 2],
    ['a parameter', 'SELECT * WHERE { ?s ?p ?o }', '&default-graph-uri=x:g', 1],
    ['a parameter that goes before FROM', 'SELECT * FROM <x:none> WHERE { ?s ?p ?o }', '&default-graph-uri=x:h', 2],
    ['a parameter for GRAPH', 'SELECT * WHERE { GRAPH ?g { ?s ?p ?o } }', '&named-graph-uri=x:g', 1],
    ['nothing of the kind', 'SELECT ?from WHERE { ?from <x:p> "FROM", "from" } # FROM <x:g>', '', 0],
  ])('asks the graphs named by %s', async (_, query, parameters, rows) => {
    const url = `${endpoint}?query=${encodeURIComponent(query)}${parameters}`;
    const { results } = (await (await fetch(url)).json()) as { results: { bindings: object[] } };
    expect(results.bindings).toHaveLength(rows);
  });

  test('answers yes or no, and graphs as triples', async () => {
    expect(await (await get('ASK { ex:a ex:p ex:b }')).json()).toEqual({ head: {}, boolean: true });
    const graph = await get('CONSTRUCT WHERE { ?s <x:n> ?o }', 'text/turtle');
    expect(graph.headers.get('content-type')).toMatch('text/turtle');
    expect(await graph.text()).toBe('<x:a> <x:n> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .\n');
  });

  test('leaves out rows above its limit, and says so', async () => {
    const response = await get('SELECT * WHERE { ?s ?p ?o }');
    expect(response.headers.get('x-truncated')).toBe('true');
    expect((await response.json()) as object).toMatchObject({ results: { bindings: [{}, {}] } });
  });

  test('leaves out triples above its limit, and says so', async () => {
    const response = await get('CONSTRUCT WHERE { ?s ?p ?o }');
    expect(response.headers.get('x-truncated')).toBe('true');
    expect((await response.text()).match(/ \.\n/g)).toHaveLength(2);
    expect((await get('CONSTRUCT WHERE { ?s <x:p> ?o }')).headers.get('x-truncated')).toBeNull();
  });

  test.each([
    ['an update by GET', () => get('DELETE WHERE { ?s ?p ?o }'), 400],
    [
      'an update as such',
      () => fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/sparql-update' }, body: 'DROP ALL' }),
      403,
    ],
    ['an update in a form', () => fetch(endpoint, { method: 'POST', body: new URLSearchParams({ update: 'DROP ALL' }) }), 403],
    ['bad syntax', () => get('SELECT ?x WHERE {'), 400],
    ['no query', () => fetch(endpoint), 400],
    ['another service', () => get('SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }'), 400],
    ['a graph that is no IRI', () => fetch(`${endpoint}?query=ASK{}&default-graph-uri=no+iri`), 400],
    ['another method', () => fetch(endpoint, { method: 'DELETE' }), 405],
    ['another type', () => fetch(endpoint, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: SELECT }), 415],
    ['an answer in HTML', () => get(SELECT, 'text/html'), 406],
    ['a yes or no as CSV', () => get('ASK { ?s ?p ?o }', 'text/csv'), 406],
  ] as const)('refuses %s', async (_, ask, status) => {
    expect((await ask()).status).toBe(status);
  });

  test('refuses more than a megabyte of query', async () => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/sparql-query' },
      body: `ASK {} #${'x'.repeat(1 << 20)}`,
    }).catch(() => null);
    expect(response?.status ?? 413).toBe(413);
  });

  test('is still as it was after all that', async () => {
    expect(await (await get('SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }', 'text/csv')).text()).toBe('n\r\n3\r\n');
  });
});

test('a query that runs too long is stopped, and the next one is answered', async () => {
  const many = Array.from({ length: 300 }, (_, index) => `<x:${index}> <x:p> <x:o> .\n`).join('');
  const slow = new SparqlService([source(many)], { timeout: 1500 });
  try {
    await expect(slow.query('SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }')).rejects.toThrow(QueryTimeout);
    expect(await slow.query('ASK { <x:1> ?p ?o }')).toEqual({ kind: 'boolean', value: true });
  } finally {
    await slow.close();
  }
});

test('data that cannot be read are named', async () => {
  const broken = new SparqlService([source('<x:a> <x:b> .')]);
  await expect(broken.query('ASK {}')).rejects.toThrow(/test\.nq/);
  await broken.close();
});

describe('the kind of a query', () => {
  test.each([
    ['SELECT * {}', 'select'],
    ['# DELETE\nPREFIX select: <x:ask>\nask {}', 'ask'],
    ['PREFIX k: <http://x/#insert>\nDESCRIBE k:x', 'graph'],
    ['BASE <x:> construct {} where {}', 'graph'],
    ['INSERT DATA { <x:a> <x:b> "SELECT" }', 'update'],
    ['WITH <x:g> DELETE { ?s ?p ?o } WHERE { SELECT * {} }', 'update'],
  ])('%j is %s', (query, form) => {
    expect(queryForm(query)).toBe(form);
  });

  test('nothing is nothing', () => {
    expect(() => queryForm('hello')).toThrow(/SELECT/);
  });
});

describe('prefixes', () => {
  test('are added where used and not declared, on the first line', () => {
    const known = { k: 'https://k.example/', e: 'https://e.example/' };
    expect(addPrefixes('SELECT * { ?s k:p ?o }', known)).toBe('PREFIX k: <https://k.example/> SELECT * { ?s k:p ?o }');
    expect(addPrefixes('prefix k: <x:>\nASK { ?like:s k:p ?o }', known)).toBe('prefix k: <x:>\nASK { ?like:s k:p ?o }');
  });

  test('shorten what they fit', () => {
    expect(shorten('https://k.example/a', { k: 'https://k.example/' })).toBe('k:a');
    expect(shorten('https://other.example/a', { k: 'https://k.example/' })).toBe('<https://other.example/a>');
  });
});

describe('results', () => {
  const literal = (value: string) => ({
    kind: 'table' as const,
    variables: ['v'],
    rows: [{ v: { type: 'literal' as const, value } }, {}],
    truncated: false,
  });

  test('are quoted in CSV where needed, and unbound is empty', () => {
    expect(toCsv(literal('a "b",\n'))).toBe('v\r\n"a ""b"",\n"\r\n\r\n');
  });

  test('are escaped in TSV', () => {
    expect(toTsv(literal('a\t"b"\\\n'))).toBe('?v\n"a\\t\\"b\\"\\\\\\n"\n\n');
  });

  test('are escaped in XML, where some characters cannot be', () => {
    expect(toXml(literal('<&"\r\0'))).toContain('<literal>&lt;&amp;&quot;&#13;\ufffd</literal>');
  });
});
