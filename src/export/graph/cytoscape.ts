// The JSON of Cytoscape.js, which Cytoscape reads too.
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { jsonItems, namedValues } from './json-values.js';
import { lazyChunks } from './pieces.js';

function* lines(input: ExportInput): Generator<string> {
  const { nodes, edges, nodeColumns, edgeColumns, description } = buildTable(input);
  yield `{"format_version":"1.0","generated_by":"khabar","data":{"name":${JSON.stringify(description)}},"elements":{"nodes":[`;
  // Its y axis points down, the layout's up.
  yield* jsonItems(nodes, ({ id, label, x, y, size, color, values }) => ({
    data: { ...namedValues(nodeColumns, values), id, label, name: label, size, color },
    position: { x, y: 0 - y },
  }));
  yield '\n],"edges":[';
  yield* jsonItems(edges, ({ id, source, target, label, kind, weight, thickness, color, alpha, values }) => ({
    data: { ...namedValues(edgeColumns, values), id, source, target, label, interaction: kind, weight, thickness, color, alpha },
  }));
  yield '\n]}}\n';
}

export const cytoscape: Exporter = {
  id: 'cyjs',
  title: 'Cytoscape.js JSON',
  mediaType: 'application/json',
  readers: 'Cytoscape.js, Cytoscape',
  byDefault: false,
  write: (input) => [{ name: 'khabar.cyjs', chunks: lazyChunks(() => lines(input)) }],
};
