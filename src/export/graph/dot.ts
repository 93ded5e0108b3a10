// DOT: an ego network for Graphviz.
import type { Exporter, ExportInput } from '../../model/output.js';
import { egoOf } from './ego.js';
import { lazyChunks } from './pieces.js';
import { decimal, labelText, noChanges } from './xml-text.js';

const NAME = 'khabar.dot';

/** Graphviz knows backslash escapes and the entities of HTML in its texts. */
const quoted = (text: string): string =>
  `"${labelText(text, noChanges())
    .replace(/\p{Surrogate}|\p{Cc}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replace(/["\\]/g, '\\$&')}"`;

/** An id is a name, not a label: only quotes have to be kept from ending it. */
const idOf = (text: string): string => `"${text.replace(/\p{Surrogate}|\p{Cc}/gu, '\uFFFD').replace(/["\\]/g, '\\$&')}"`;

function* lines(input: ExportInput): Generator<string> {
  const { nodes, edges } = egoOf(input, NAME);
  // No defaults for all nodes: Gephi takes such a line for the end of the graph.
  yield 'digraph khabar {\n';
  for (const { id, label, color } of nodes) yield `  ${idOf(id)} [label=${quoted(label)}, color="${color}", shape=box, penwidth=2];\n`;
  for (const { source, target, label, color, thickness, alpha, symmetric } of edges) {
    const looks = [`label=${quoted(label)}`, `color="${color}"`, `penwidth=${decimal(thickness)}`, ...(symmetric ? ['dir=both'] : [])];
    yield `  ${idOf(source)} -> ${idOf(target)} [${[...looks, ...(alpha === 1 ? [] : ['style=dashed'])].join(', ')}];\n`;
  }
  yield '}\n';
}

export const dot: Exporter = {
  id: 'dot',
  title: 'DOT graph of an ego network',
  mediaType: 'text/vnd.graphviz',
  readers: 'Graphviz, Gephi',
  byDefault: false,
  write: (input) => [{ name: NAME, chunks: lazyChunks(() => lines(input)) }],
};
