// The JSON of graphology, for sigma programs and Gephi Lite.
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { jsonItems, namedValues } from './json-values.js';
import { lazyChunks } from './pieces.js';

function* lines(input: ExportInput): Generator<string> {
  const { nodes, edges, nodeColumns, edgeColumns, description } = buildTable(input);
  const head = { name: description };
  yield `{"attributes":${JSON.stringify(head)},"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[`;
  yield* jsonItems(nodes, ({ id, label, x, y, size, color, values }) => ({
    key: id,
    attributes: { ...namedValues(nodeColumns, values), label, x, y, size, color },
  }));
  yield '\n],"edges":[';
  yield* jsonItems(edges, ({ id, source, target, label, kind, weight, thickness, color, alpha, values }) => ({
    key: id,
    source,
    target,
    attributes: { ...namedValues(edgeColumns, values), label, kind, weight, size: thickness, color, alpha },
  }));
  yield '\n]}\n';
}

export const graphologyJson: Exporter = {
  id: 'graphology',
  title: 'graphology JSON',
  mediaType: 'application/json',
  readers: 'graphology, sigma, Gephi Lite',
  byDefault: false,
  write: (input) => [{ name: 'khabar.graphology.json', chunks: lazyChunks(() => lines(input)) }],
};
