// Real stores: push, count, ask every ready question, push again, and all is as before.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jsonLd, links, nquads, trig, turtle } from '../../src/export/rdf/exporters.js';
import { push } from '../../src/triplestore/push.js';
import { toCsv } from '../../src/triplestore/results.js';
import type { RdfSource } from '../../src/triplestore/sparql-service.js';
import { claim, corpus, evidence } from '../support/builders.js';
import { hasRapper, joined, readWithN3, readWithRapper } from '../support/rdf.js';
import { annotatedSeeds } from '../support/seeds.js';
import { hasFuseki, startFuseki } from './fuseki.js';
import { startOxigraph } from './oxigraph.js';
import { ask, type RunningStore } from './running-store.js';
import { hasVirtuoso, startVirtuoso } from './virtuoso.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
const NAMES = readdirSync(folder('queries')).map((name) => name.replace(/\.rq$/, ''));
const BASE = 'https://w3id.org/khabar/id/';

/** Everything that a text can do wrong, in a claim of its own article. */
const HOSTILE = '"\\" \\u0041 \\\\u0041 \\U0001F600 \n\r\t > <x:y> . } ; DROP ALL # @prefix x: <y> . \u202e\u200f\u0001 😀 خبر';

const input = annotatedSeeds();
const hostile = corpus({ claims: [claim('a', 'visited', 'b', { id: 'hostile', document: 'hostile', evidence: evidence(HOSTILE) })] });
const all = {
  ...input,
  corpus: {
    documents: [...input.corpus.documents, ...hostile.documents],
    entities: input.corpus.entities,
    claims: input.corpus.claims,
  },
};
const sources: readonly RdfSource[] = [nquads, links]
  .flatMap((exporter) => exporter.write(all))
  .map(({ name, chunks }) => ({ name, format: 'application/n-quads', chunks: () => chunks }));
const hostileSources: readonly RdfSource[] = nquads.write({ ...input, corpus: hostile }).map(({ name, chunks }) => ({
  name,
  format: 'application/n-quads',
  chunks: () => only(joined(chunks), `${BASE}document/hostile#graph`),
}));

function* only(text: string, graph: string): Generator<string> {
  for (const line of text.split('\n')) if (line.endsWith(`<${graph}> .`)) yield `${line}\n`;
}

const STORES: readonly { readonly name: string; readonly here: boolean; readonly start: () => Promise<RunningStore> }[] = [
  { name: 'Oxigraph by graph store', here: true, start: () => startOxigraph('graph-store') },
  { name: 'Oxigraph by update', here: true, start: () => startOxigraph('update') },
  { name: 'Virtuoso 7', here: hasVirtuoso, start: startVirtuoso },
  { name: 'Fuseki by graph store', here: hasFuseki, start: () => startFuseki('graph-store') },
  { name: 'Fuseki by update', here: hasFuseki, start: () => startFuseki('update') },
];

for (const { name, here, start } of STORES) {
  (here ? describe : describe.skip)(name, () => {
    let store: RunningStore;
    const bring = (from: readonly RdfSource[], keep = false) =>
      push(from, { ...store.push, keep, retries: 2, backOff: 500, timeout: 60_000, partSize: 20_000, done: new Map(), onGraph: () => {} });
    const count = async (): Promise<number> => {
      const { rows } = await ask(
        store,
        `SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "${BASE}") && ?g != <${BASE}graph/pushed>) }`,
      );
      return Number(rows[0]?.['n']?.value);
    };
    const statements = sources.reduce((sum, source) => sum + joined(source.chunks()).split('\n').length - 1, 0);
    let hostileStatements = 0;

    beforeAll(async () => {
      store = await start();
      await bring(sources);
    }, 180_000);
    afterAll(async () => {
      await store?.stop();
    }, 60_000);

    test('holds every statement', async () => {
      expect(await count()).toBe(statements);
    });

    test.each(NAMES)('answers "%s" like every other', async (question) => {
      const answer = await ask(store, readFileSync(`${folder('queries')}${question}.rq`, 'utf8'));
      const right = readFileSync(`${folder('test/fixtures/answers')}${question}.csv`, 'utf8');
      // The order of letters differs from store to store; what is answered must not.
      expect(toCsv(answer).split('\r\n').sort()).toEqual(right.split('\n').sort());
    });

    test('takes texts as they are', async () => {
      hostileStatements = (await bring(hostileSources, true)).statements;
      const query = `SELECT ?quote WHERE { GRAPH <${BASE}document/hostile#graph> { ?s <http://www.w3.org/ns/oa#exact> ?quote } }`;
      expect((await ask(store, query)).rows.map((row) => row['quote']?.value)).toEqual([HOSTILE]);
    });

    test('is the same after a second push', async () => {
      await bring(sources, true);
      await bring(hostileSources, true);
      // The first push says three things of the hostile article (type, identifier, language), which the second replaces.
      expect(await count()).toBe(statements - 3 + hostileStatements);
    });

    test('loses the articles that are gone from the results, and nothing of others', async () => {
      const foreign: RdfSource = { name: 'foreign', format: 'application/n-quads', chunks: () => ['<x:s> <x:p> "o" <x:foreign> .\n'] };
      await bring([foreign]);
      await bring(hostileSources);
      expect(await count()).toBe(hostileStatements);
      expect((await ask(store, 'SELECT ?o WHERE { GRAPH <x:foreign> { ?s ?p ?o } }')).rows).toHaveLength(1);
      await bring(sources);
      expect(await count()).toBe(statements);
    });
  });
}

describe('parsers', () => {
  const text = (exporter: typeof turtle): string => joined(exporter.write(input).flatMap(({ chunks }) => [...chunks]));
  const triples = new Set(readWithN3(text(nquads), 'application/n-quads', false)).size;

  (hasRapper ? test : test.skip)('Raptor reads each format without a warning', () => {
    expect(readWithRapper(text(turtle), 'text/turtle')).toHaveLength(triples);
    expect(readWithRapper(text(trig), 'application/trig')).toHaveLength(triples);
    expect(readWithRapper(text(nquads), 'application/n-quads')).toHaveLength(triples);
  });

  const hasRdflib = spawnSync('/usr/bin/python3', ['-c', 'import rdflib']).status === 0;
  const rdflib = (data: string, format: string): { readonly out: string; readonly errors: string } => {
    const program = `import sys, rdflib\ng = rdflib.ConjunctiveGraph()\ng.parse(data=sys.stdin.read(), format=${JSON.stringify(format)})\nprint(len(set(g.triples((None, None, None)))))`;
    const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], { input: data });
    return { out: stdout.toString().trim(), errors: stderr.toString() };
  };
  (hasRdflib ? test : test.skip).each([
    ['turtle', turtle],
    ['trig', trig],
    ['nquads', nquads],
    ['json-ld', jsonLd],
  ] as const)('rdflib reads %s', (format, exporter) => {
    expect(rdflib(text(exporter), format)).toEqual({ out: String(triples), errors: '' });
  });

  // The jar of Fuseki brings Jena's command line tools.
  const jena = (command: string, ...args: string[]): readonly string[] => {
    const { stdout, stderr, status } = spawnSync('java', ['-cp', process.env['FUSEKI_JAR'] ?? '', command, ...args], {
      maxBuffer: 1 << 28,
    });
    expect(status).toBe(0);
    expect(`${stdout}${stderr}`.split('\n').filter((line) => /WARN|ERROR/.test(line) && !line.includes('SIS_DATA'))).toEqual([]);
    return stdout.toString().split('\n').filter(Boolean);
  };

  (hasFuseki ? test : test.skip)(
    'Jena reads each format and the ontology without a warning, and infers no fact',
    () => {
      const place = mkdtempSync(join(tmpdir(), 'khabar-jena-'));
      try {
        const files = [turtle, trig, nquads, jsonLd, links].flatMap((exporter) => exporter.write(input));
        for (const { name, chunks } of files) writeFileSync(join(place, name), joined(chunks));
        const vocabulary = readdirSync(folder('ontology'), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ttl'))
          .map((name) => `${folder('ontology')}${name}`);
        jena('riotcmd.riot', '--validate', ...files.map(({ name }) => join(place, name)), ...vocabulary);
        const terms = vocabulary.filter((name) => !name.endsWith('shapes.ttl'));
        writeFileSync(join(place, 'terms.ttl'), terms.map((name) => readFileSync(name, 'utf8')).join('\n'));
        const inferred = jena('riotcmd.infer', `--rdfs=${join(place, 'terms.ttl')}`, join(place, 'khabar.ttl'));
        expect(inferred.length).toBeGreaterThan(triples);
        expect(inferred.filter((line) => line.includes(' <https://w3id.org/khabar/ontology#supplies> <'))).toEqual([]);
      } finally {
        rmSync(place, { recursive: true });
      }
    },
    120_000,
  );
});
