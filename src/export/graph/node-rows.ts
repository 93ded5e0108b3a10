// One node an entity.
import type { NodeAttributes } from '../../model/relation.js';
import { type Context, entityName } from './context.js';
import type { Column, Interval, NodeRow } from './table.js';

export const NODE_COLUMNS: readonly Column[] = [
  { id: 'name_ar', type: 'string' },
  { id: 'name_en', type: 'string' },
  { id: 'aliases', type: 'liststring' },
  { id: 'entity_type', type: 'string' },
  { id: 'subtype', type: 'string' },
  { id: 'wikidata', type: 'string' },
  { id: 'country', type: 'string' },
  { id: 'roles', type: 'liststring' },
  { id: 'claim_count', type: 'integer' },
  { id: 'edge_count', type: 'integer' },
  { id: 'community', type: 'integer' },
  { id: 'pagerank_score', type: 'double' },
];

/** Minus zero too becomes zero: it would read back as another number. */
const finite = (value: number): number => (Number.isFinite(value) ? value + 0 : 0);

/** Area grows with the number of edges. */
const sizeOf = (degree: number): number => Math.round((4 + 3 * Math.sqrt(finite(degree))) * 100) / 100;

export const nodeRow = (id: string, node: NodeAttributes, spells: readonly Interval[], context: Context): NodeRow => ({
  id,
  label: entityName(node.entity, context.language),
  color: node.color ?? context.colorOfEntity(node.entity),
  x: finite(node.x),
  y: finite(node.y),
  size: sizeOf(node.degree),
  spells,
  values: [
    node.entity.label.ar,
    node.entity.label.en,
    node.entity.aliases,
    node.entity.type,
    node.entity.subtype,
    node.entity.wikidata,
    node.entity.country,
    node.entity.roles,
    node.claims,
    node.degree,
    node.community,
    node.pagerank,
  ],
});
