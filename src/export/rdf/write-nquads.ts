// N-Quads: a line a quad, in canonical escapes, in the order given.
import { batches } from './batches.js';
import type { Quad } from './terms.js';

function* lines(quads: Iterable<Quad>): Generator<string> {
  for (const { subject, predicate, object, graph } of quads) {
    yield graph === null
      ? `${subject.full} ${predicate.full} ${object.full} .\n`
      : `${subject.full} ${predicate.full} ${object.full} ${graph.full} .\n`;
  }
}

export const writeNQuads = (quads: Iterable<Quad>): Iterable<string> => batches(lines(quads));
