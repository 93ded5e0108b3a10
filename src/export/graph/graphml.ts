// GraphML for igraph, Cytoscape, networkx, Gephi and yEd.
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { problemsOf } from './changes.js';
import { optionOf } from './options.js';
import { lazyChunks } from './pieces.js';
import type { Column, EdgeRow, GraphTable, NodeRow, Value } from './table.js';
import { decimal, escapeXml, labelText, noChanges, type TextChanges } from './xml-text.js';

const NAME = 'khabar.graphml';
const TYPES = { string: 'string', liststring: 'string', boolean: 'boolean', integer: 'int', double: 'double' } as const;

/** How it looks, under the names that programs look for. */
const NODE_LOOKS: readonly Column[] = [
  { id: 'label', type: 'string' },
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
  { id: 'size', type: 'double' },
  { id: 'color', type: 'string' },
  { id: 'r', type: 'integer' },
  { id: 'g', type: 'integer' },
  { id: 'b', type: 'integer' },
];
const EDGE_LOOKS: readonly Column[] = [
  { id: 'label', type: 'string' },
  { id: 'weight', type: 'double' },
  { id: 'kind', type: 'string' },
  { id: 'color', type: 'string' },
  { id: 'thickness', type: 'double' },
  { id: 'alpha', type: 'double' },
];

const channelsOf = (color: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function* lines(table: GraphTable, yed: boolean, changes: TextChanges): Generator<string> {
  const nodeColumns = [...NODE_LOOKS, ...table.nodeColumns];
  const edgeColumns = [...EDGE_LOOKS, ...table.edgeColumns];
  const text = (value: string): string => escapeXml(value, changes);
  const data = (prefix: string, values: readonly Value[]): string => {
    let out = '';
    values.forEach((value, index) => {
      if (value === null || (typeof value === 'number' && !Number.isFinite(value)) || (Array.isArray(value) && value.length === 0)) return;
      const written =
        typeof value === 'number'
          ? decimal(value)
          : typeof value === 'boolean'
            ? String(value)
            : text(typeof value === 'string' ? value : value.join(' | '));
      out += `<data key="${prefix}${index}">${written}</data>`;
    });
    return out;
  };
  const keys = (target: 'node' | 'edge', columns: readonly Column[]): string =>
    columns
      .map(({ id, type }, index) => `  <key id="${target[0]}${index}" for="${target}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`)
      .join('');
  const picture = (row: NodeRow, label: string): string =>
    `<data key="ny"><y:ShapeNode><y:Geometry x="${decimal(row.x)}" y="${decimal(-row.y)}" width="${decimal(row.size)}" height="${decimal(row.size)}"/>` +
    `<y:Fill color="${row.color}"/><y:NodeLabel>${label}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`;
  const edgePicture = (row: EdgeRow, label: string): string =>
    `<data key="ey"><y:PolyLineEdge><y:LineStyle color="${row.color}" width="${decimal(row.thickness)}"/><y:Arrows source="none" target="standard"/>` +
    `<y:EdgeLabel>${label}</y:EdgeLabel></y:PolyLineEdge></data>`;

  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${yed ? ' xmlns:y="http://www.yworks.com/xml/graphml"' : ''}>\n`;
  yield keys('node', nodeColumns) + keys('edge', edgeColumns);
  if (yed) yield '  <key id="ny" for="node" yfiles.type="nodegraphics"/>\n  <key id="ey" for="edge" yfiles.type="edgegraphics"/>\n';
  yield '  <graph id="khabar" edgedefault="directed">\n';
  for (const row of table.nodes) {
    const label = labelText(row.label, changes);
    const looks = [label, row.x, row.y, row.size, row.color, ...channelsOf(row.color)];
    yield `<node id="${text(row.id)}">${data('n', [...looks, ...row.values])}${yed ? picture(row, text(label)) : ''}</node>\n`;
  }
  for (const row of table.edges) {
    const label = labelText(row.label, changes);
    const looks = [label, row.weight, row.kind, row.color, row.thickness, row.alpha];
    yield `<edge id="${text(row.id)}" source="${text(row.source)}" target="${text(row.target)}">` +
      `${data('e', [...looks, ...row.values])}${yed ? edgePicture(row, text(label)) : ''}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function* chunks(input: ExportInput): Generator<string> {
  const changes = noChanges();
  yield* lines(buildTable(input), optionOf(input.options, 'graphml.yed') === 'yes', changes);
  for (const one of problemsOf(NAME, { ...changes, inf: 0 })) input.warn?.(one);
}

export const graphml: Exporter = {
  id: 'graphml',
  title: 'GraphML',
  mediaType: 'application/graphml+xml',
  readers: 'igraph (R, Python), Cytoscape, networkx, Gephi; with graphml.yed=yes also yEd',
  byDefault: false,
  write: (input) => [{ name: NAME, chunks: lazyChunks(() => chunks(input)) }],
};
