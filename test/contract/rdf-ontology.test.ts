// The ontology as a published vocabulary: complete, consistent, read by others, and what is derived from it is up to date.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Parser, Store } from 'n3';
import { derivedFiles } from '../../scripts/ontology/derived.js';
import { nquads } from '../../src/export/rdf/exporters.js';
import { VOCABULARY_PREFIXES } from '../../src/export/rdf/namespaces.js';
import { FACTUALITY_IRIS, WORDS } from '../../src/export/rdf/vocabulary.js';
import { hasRapper, joined, readWithRapper, Terms, toOwnQuads } from '../support/rdf.js';
import { annotatedSeeds } from '../support/seeds.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(join(ROOT, 'ontology'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ttl'))
  .sort();
const text = (name: string): string => readFileSync(join(ROOT, 'ontology', name), 'utf8');
const read = (names: readonly string[]): Store =>
  new Store(names.flatMap((name) => new Parser({ blankNodePrefix: name.replace(/\W/g, '') }).parse(text(name))));

const TERMS = files.filter((name) => name !== 'shapes.ttl' && name !== 'alignments.ttl');
const ontology = read(TERMS);
const K = VOCABULARY_PREFIXES.k;
const RDFS = VOCABULARY_PREFIXES.rdfs;
const OWN = /^https:\/\/w3id\.org\/khabar\/ontology(\/(mention|claimed|projected|denied))?#/;
const own = [...new Set(ontology.getSubjects(null, null, null).map(({ value }) => value))].filter((iri) => OWN.test(iri)).sort();

test.each([...derivedFiles(ROOT)])('%s is up to date', (path, derived) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(derived);
});

describe('every term', () => {
  test.each([`${RDFS}label`, `${VOCABULARY_PREFIXES.skos}definition`])('has one %s in English and one in Arabic', (predicate) => {
    const languages = (iri: string): string =>
      ontology
        .getObjects(iri, predicate, null)
        .map((term) => (term.termType === 'Literal' ? term.language : ''))
        .sort()
        .join(' ');
    expect(own.filter((iri) => languages(iri) !== 'ar en')).toEqual([]);
  });

  test('that an export uses is defined', () => {
    const used = [...Object.values(WORDS), ...Object.values(FACTUALITY_IRIS)].filter((iri) => iri.startsWith(K));
    expect(used.filter((iri) => !own.includes(iri))).toEqual([]);
  });

  test('that a file of a type uses is defined', () => {
    const used = new Set(ontology.getPredicates(null, null, null).map(({ value }) => value));
    expect([...used].filter((iri) => iri.startsWith(K) && !own.includes(iri))).toEqual([]);
  });

  test('that the shapes and alignments speak of is defined', () => {
    const others = read(['shapes.ttl', 'alignments.ttl']);
    const used = others.getQuads(null, null, null, null).flatMap(({ subject, object }) => [subject.value, object.value]);
    expect([...new Set(used)].filter((iri) => iri.startsWith(K) && !own.includes(iri))).toEqual([]);
  });
});

test('no projection, claim or denial is a kind of fact', () => {
  const broader = `${RDFS}subPropertyOf`;
  for (const { subject, object } of ontology.getQuads(null, broader, null, null)) {
    if (/\/(claimed|projected|denied|mention)#/.test(subject.value)) expect(object.value).toMatch(/\/mention#/);
  }
});

(hasRapper ? test : test.skip).each(files)('%s reads in Raptor without a warning, as in N3.js', (name) => {
  const quads = new Parser().parse(text(name));
  if (quads.some(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode')) {
    expect(readWithRapper(text(name), 'text/turtle')).toHaveLength(new Store(quads).size);
    return;
  }
  toOwnQuads(new Terms({}), quads);
  expect(readWithRapper(text(name), 'text/turtle')).toHaveLength(new Store(quads).size);
});

// An OWL 2 RL reasoner marks what contradicts itself.
const PROGRAM = `
import sys, rdflib, owlrl
graph = rdflib.Graph()
for name in sys.argv[1:]:
    graph.parse(name, format='turtle')
graph.parse(data=sys.stdin.read(), format='nt')
owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
error = rdflib.URIRef('http://www.daml.org/2002/03/agents/agent-ont#error')
print(len(graph), [str(o) for o in graph.objects(None, error)])
fact = rdflib.URIRef('${K}supplies')
print(len(list(graph.subject_objects(fact))))
`;
const python = ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import rdflib, owlrl']).status === 0);

(python ? test : test.skip)(
  'an OWL 2 RL reasoner finds no contradiction, also with the alignments and the articles, and infers no fact',
  () => {
    const triples = joined(nquads.write(annotatedSeeds()).flatMap(({ chunks }) => [...chunks])).replace(/ <[^<>]*> \.$/gm, ' .');
    const names = [...TERMS, 'alignments.ttl'].map((name) => join(ROOT, 'ontology', name));
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', PROGRAM, ...names], { input: triples, maxBuffer: 1 << 26 });
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toMatch(/^\d{4,} \[\]\n0\n$/);
  },
  300_000,
);
