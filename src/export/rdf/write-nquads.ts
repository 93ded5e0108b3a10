// N-Quads: a line a quad, in canonical escapes, in the order given.
import { CHUNK } from './batches.js';
import type { Quad, Subject } from './terms.js';

export function* writeNQuads(quads: Iterable<Quad>): Generator<string> {
  let text = '';
  let last: Subject | null | undefined;
  let from: Subject | undefined;
  let start = '';
  let end = '';
  for (const { subject, predicate, object, graph } of quads) {
    if (subject !== from) {
      from = subject;
      start = `${subject.full} `;
    }
    if (graph !== last) {
      last = graph;
      end = graph === null ? ' .\n' : ` ${graph.full} .\n`;
    }
    text += `${start}${predicate.full} `;
    // Letters beyond Latin go alone: one of them makes the whole chunk two bytes a character, which takes far longer to turn into UTF-8.
    if (object.kind === 'literal' && object.isWide) {
      yield text;
      yield object.full;
      text = end;
    } else text += object.full + end;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
