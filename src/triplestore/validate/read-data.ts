// RDF of any origin into one store: as statements for SHACL, which knows no graphs, and with the graphs for the invariants.
import { Parser, type Quad, Store } from 'n3';
import { StoreError } from '../../errors.js';
import type { RdfSource } from '../sparql-service.js';

/** Each statement once per graph. JSON-LD is not read here. */
export function readData(sources: readonly RdfSource[]): Store {
  const store = new Store();
  for (const source of sources) {
    if (source.format === 'application/ld+json') throw new StoreError(`${source.name}: validate N-Quads, TriG or Turtle`);
    for (const quad of parsePieces(source)) store.addQuad(quad);
  }
  return store;
}

/** N-Quads go line by line, so that a large file is never one text; the others have no such seams. */
function* parsePieces(source: RdfSource): Generator<Quad> {
  if (source.format !== 'application/n-quads') {
    yield* parse(source, [...source.chunks()].join(''));
    return;
  }
  let rest = '';
  for (const chunk of source.chunks()) {
    const text = rest + chunk;
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    yield* parse(source, text.slice(0, end));
  }
  yield* parse(source, rest);
}

function parse(source: RdfSource, text: string): Quad[] {
  try {
    return new Parser({ format: source.format, baseIRI: 'https://w3id.org/khabar/base/' }).parse(text);
  } catch (error) {
    throw new StoreError(`${source.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
