// The graph that is shown as GEXF 1.3, positions and colours with it; the full export is the command line's.

import type { DrawnGraph } from '../canvas/drawn-graph.js';
import { cleanLabel } from '../canvas/text.js';
import type { Dataset, ViewRelation } from '../data/dataset.js';
import { finestType } from '../derive/facets.js';
import { escapeXml } from './svg.js';

const color = (hex: string): string => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `<viz:color r="${part(1)}" g="${part(3)}" b="${part(5)}"/>`;
};

const n = (value: number): string => (Math.round(value * 1000) / 1000).toFixed(3);

const values = (pairs: readonly (readonly [string, string | number | boolean | null])[]): string =>
  `<attvalues>${pairs
    .filter(([, value]) => value !== null)
    .map(([id, value]) => `<attvalue for="${id}" value="${escapeXml(String(value))}"/>`)
    .join('')}</attvalues>`;

const attribute = (id: string, type: string): string => `<attribute id="${id}" title="${id}" type="${type}"/>`;

export const toGexf = (data: Dataset, graph: DrawnGraph, relations: readonly ViewRelation[]): string => {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const nodes = graph.mapNodes((id, { x, y, size, color: fill }) => {
    const entity = data.entity.get(id);
    const label = cleanLabel(entity?.label.ar ?? entity?.label.en ?? id);
    const attributes = values([
      ['entity_type', finestType(data, id)],
      ['label_ar', entity?.label.ar ?? null],
      ['label_en', entity?.label.en ?? null],
      ['wikidata', entity?.wikidata ?? null],
      ['pagerank', entity?.pagerank ?? 0],
      ['community', entity?.community ?? -1],
    ]);
    return `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${attributes}${color(fill)}<viz:position x="${n(x)}" y="${n(y)}" z="0"/><viz:size value="${n(size)}"/></node>`;
  });
  const edges = graph.mapEdges((id, { color: stroke, relation }, source, target) => {
    const one = byId.get(id);
    const [actual, planned, possible, negated] = one?.factuality ?? [];
    const attributes = values([
      ['relation', relation],
      ['symmetric', data.symmetric.has(relation)],
      ['actual', actual ?? 0],
      ['planned', planned ?? 0],
      ['possible', possible ?? 0],
      ['negated', negated ?? 0],
      ['publishers', one?.publishers ?? 0],
    ]);
    return `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}" kind="${escapeXml(relation)}" label="${escapeXml(
      relation,
    )}" weight="${one?.count ?? 1}">${attributes}${color(stroke)}</edge>`;
  });
  const nodeColumns = ['entity_type', 'label_ar', 'label_en', 'wikidata'].map((id) => attribute(id, 'string'));
  const edgeCounts = ['actual', 'planned', 'possible', 'negated', 'publishers'].map((id) => attribute(id, 'integer'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n',
    '<graph defaultedgetype="directed" mode="static">\n',
    `<attributes class="node">${nodeColumns.join('')}${attribute('pagerank', 'double')}${attribute('community', 'integer')}</attributes>\n`,
    `<attributes class="edge">${attribute('relation', 'string')}${attribute('symmetric', 'boolean')}${edgeCounts.join('')}</attributes>\n`,
    `<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${edges.join('\n')}\n</edges>\n</graph>\n</gexf>\n`,
  ].join('');
};
