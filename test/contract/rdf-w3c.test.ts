// The W3C's RDF 1.1 test files as a corpus: what they say survives being read, written by khabar, and read again.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type NamedNode, Parser, type Quad, Store } from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import { writeNQuads } from '../../src/export/rdf/write-nquads.js';
import { writeTriG, writeTurtle } from '../../src/export/rdf/write-turtle.js';
import { joined, type Media, Terms, toOwnQuads } from '../support/rdf.js';

const FOLDER = fileURLToPath(new URL('../fixtures/rdf-tests/', import.meta.url));
const SUITES: readonly { readonly folder: string; readonly media: Media }[] = [
  { folder: 'rdf-n-triples', media: 'application/n-triples' },
  { folder: 'rdf-n-quads', media: 'application/n-quads' },
  { folder: 'rdf-turtle', media: 'text/turtle' },
  { folder: 'rdf-trig', media: 'application/trig' },
];

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PREFIXES = {
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  ex: 'http://example.org/',
  a: 'http://a.example/',
};

const parse = (text: string, format: Media, baseIRI = 'https://base.example/'): Quad[] => new Parser({ format, baseIRI }).parse(text);

/** The files that a conforming parser must read. */
function positives(folder: string): string[] {
  const manifest = new Store(parse(readFileSync(`${FOLDER}${folder}/manifest.ttl`, 'utf8'), 'text/turtle', `${MF}${folder}/manifest.ttl`));
  const files = manifest
    .getQuads(null, TYPE, null, null)
    .filter(({ object }) => /#Test\w+(Eval|PositiveSyntax)$/.test(object.value))
    .flatMap(({ subject }) => manifest.getObjects(subject, `${MF}action`, null))
    .map((action) => (action as NamedNode).value.replace(/^.*\//, ''));
  return [...new Set(files)].sort();
}

// None is refused, given that blank nodes, which khabar itself never writes, are allowed here.
describe.each(SUITES)('W3C $folder survives', ({ folder, media }) => {
  test.each(positives(folder))('%s', (file) => {
    const quads = parse(readFileSync(`${FOLDER}${folder}/${file}`, 'utf8'), media);
    const terms = new Terms(PREFIXES, { allowBlank: true });
    const own = toOwnQuads(terms, quads);
    expect(isomorphic(parse(joined(writeNQuads(own)), 'application/n-quads'), quads)).toBe(true);
    expect(isomorphic(parse(joined(writeTriG(own, terms)), 'application/trig'), quads)).toBe(true);
    if (quads.every(({ graph }) => graph.termType === 'DefaultGraph')) {
      expect(isomorphic(parse(joined(writeTurtle(own, terms)), 'text/turtle'), quads)).toBe(true);
    }
  });
});
