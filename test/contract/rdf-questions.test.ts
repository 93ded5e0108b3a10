// Every ready question gives the right answer on the annotated articles; the answers were worked out from the annotation, not from the RDF.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { links, nquads } from '../../src/export/rdf/exporters.js';
import { parseQuestion, setParameters } from '../../src/triplestore/question.js';
import { type Answer, toCsv } from '../../src/triplestore/results.js';
import { SparqlService } from '../../src/triplestore/sparql-service.js';
import { annotatedSeeds } from '../support/seeds.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
const NAMES = readdirSync(folder('queries')).map((name) => name.replace(/\.rq$/, ''));
const question = (name: string) => parseQuestion(name, readFileSync(`${folder('queries')}${name}.rq`, 'utf8'));

let service: SparqlService;

beforeAll(() => {
  const input = annotatedSeeds();
  const sources = [nquads, links].flatMap((exporter) => exporter.write(input));
  service = new SparqlService(sources.map(({ name, chunks }) => ({ name, format: 'application/n-quads' as const, chunks: () => chunks })));
});
afterAll(() => service.close());

const csv = (answer: Answer): string => (answer.kind === 'table' ? toCsv(answer).replaceAll('\r\n', '\n') : answer.kind);

test.each(NAMES)('%s', async (name) => {
  const right = readFileSync(`${folder('test/fixtures/answers')}${name}.csv`, 'utf8');
  expect(csv(await service.query(question(name).sparql))).toBe(right);
});

test('no supply of arms is a fact, though many are claimed', async () => {
  expect(await service.query('PREFIX k: <https://w3id.org/khabar/ontology#> ASK { ?from k:supplies ?to }')).toEqual({
    kind: 'boolean',
    value: false,
  });
  expect(await service.query('PREFIX kc: <https://w3id.org/khabar/ontology/claimed#> ASK { ?from kc:supplies ?to }')).toEqual({
    kind: 'boolean',
    value: true,
  });
});

describe('a question', () => {
  test('can be asked about somebody else', async () => {
    const putin = csv(await service.query(setParameters(question('timeline'), { person: 'Vladimir Putin' })));
    expect(putin).toContain('2023-09-11,2023-09-11,Vladimir Putin,visited,Vladivostok,actual');
  });

  test('takes any text as a name, and never as SPARQL', async () => {
    const hostile = '" AS ?x) } DELETE WHERE { ?a ?b ?c } #\\';
    const answer = await service.query(setParameters(question('find'), { name: hostile }));
    expect(answer).toMatchObject({ kind: 'table', rows: [] });
  });

  test('has no parameters but its own', () => {
    expect(() => setParameters(question('find'), { person: 'x' })).toThrow(/only name/);
  });
});
