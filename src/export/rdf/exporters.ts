// The RDF formats, each a pure function from a corpus to files.
import type { Exporter, ExportInput } from '../../model/output.js';
import { toDirectQuads, toLinkQuads, toQuads } from './to-quads.js';
import { writeJsonLd } from './write-json-ld.js';
import { writeNQuads } from './write-nquads.js';
import { writeReifiers } from './write-reifiers.js';
import { writeTriG, writeTurtle } from './write-turtle.js';

/** Nothing is computed before the first chunk is asked for. */
const lazily = (make: () => Iterable<string>): Iterable<string> => ({ [Symbol.iterator]: () => make()[Symbol.iterator]() });

export const turtle: Exporter = {
  id: 'ttl',
  title: 'Turtle: all claims in one graph, to be read by people',
  mediaType: 'text/turtle',
  readers: 'Protégé, Apache Jena, RDF4J, GraphDB, Virtuoso, rdflib, rapper',
  byDefault: true,
  write: (input: ExportInput) => [
    {
      name: 'khabar.ttl',
      chunks: lazily(() => {
        const { quads, terms } = toQuads(input);
        return writeTurtle(quads, terms);
      }),
    },
  ],
};

export const trig: Exporter = {
  id: 'trig',
  title: 'TriG: Turtle with a named graph an article',
  mediaType: 'application/trig',
  readers: 'Apache Jena, RDF4J, GraphDB, Virtuoso, Oxigraph, rdflib',
  byDefault: true,
  write: (input: ExportInput) => [
    {
      name: 'khabar.trig',
      chunks: lazily(() => {
        const { quads, terms } = toQuads(input);
        return writeTriG(quads, terms);
      }),
    },
  ],
};

export const nquads: Exporter = {
  id: 'nq',
  title: 'N-Quads: a line a statement, for bulk loading and for diff',
  mediaType: 'application/n-quads',
  readers: 'every RDF store; khabar query, push and serve',
  byDefault: true,
  write: (input: ExportInput) => [{ name: 'khabar.nq', chunks: lazily(() => writeNQuads(toQuads(input).quads)) }],
};

export const links: Exporter = {
  id: 'links',
  title: 'Links of entities to Wikidata (owl:sameAs), in a graph of their own',
  mediaType: 'application/n-quads',
  readers: 'every RDF store; leave it out where a reasoner must not merge',
  byDefault: true,
  write: (input: ExportInput) => [{ name: 'khabar-links.nq', chunks: lazily(() => writeNQuads(toLinkQuads(input).quads)) }],
};

export const jsonLd: Exporter = {
  id: 'jsonld',
  title: 'JSON-LD 1.1: the same statements for programs that read JSON',
  mediaType: 'application/ld+json',
  readers: 'Apache Jena, RDF4J, GraphDB, Oxigraph, jsonld.js, any JSON reader',
  byDefault: false,
  write: (input: ExportInput) => [
    {
      name: 'khabar.jsonld',
      chunks: lazily(() => {
        const { quads, terms } = toQuads(input);
        return writeJsonLd(quads, terms);
      }),
    },
  ],
};

export const reifiers: Exporter = {
  id: 'ttl12',
  title: 'Turtle 1.2: the one-hop triples, reified by their claims',
  mediaType: 'text/turtle; version=1.2',
  readers: 'Apache Jena 5.4 and later, Oxigraph, N3.js',
  byDefault: false,
  write: (input: ExportInput) => [
    {
      name: 'khabar-reifiers.ttl',
      chunks: lazily(() => {
        const { quads, names } = toDirectQuads(input);
        return writeReifiers(quads, names);
      }),
    },
  ],
};

/** In the order in which they are listed and written. */
export const RDF_EXPORTERS: readonly Exporter[] = [turtle, trig, nquads, jsonLd, reifiers, links];
