// Turtle 1.2: the one-hop triples, each with the claims that reify it.
import { batches } from './batches.js';
import type { Names } from './names.js';
import type { DirectQuad } from './situation-quads.js';

function* lines(quads: Iterable<DirectQuad>, names: Names): Generator<string> {
  yield 'VERSION "1.2"\n';
  for (const [prefix, namespace] of Object.entries(names.terms.prefixes)) yield `PREFIX ${prefix}: <${namespace}>\n`;
  for (const { subject, predicate, object, claims } of quads) {
    const reifiers = claims.map((claim) => `\n  ~ ${names.ofClaim('claim', claim).short}`).join('');
    yield `\n${subject.short} ${predicate.short} ${object.short}${reifiers} .\n`;
  }
}

export const writeReifiers = (quads: Iterable<DirectQuad>, names: Names): Iterable<string> => batches(lines(quads, names));
