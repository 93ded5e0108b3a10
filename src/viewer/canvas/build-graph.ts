// What is shown -> the graph that sigma draws.
import type { Dataset, ViewEntity } from '../data/dataset.js';
import { finestType } from '../derive/facets.js';
import type { Shown } from '../derive/shown.js';
import type { AppState } from '../state/state.js';
import { communityColor, edgeColor, firmest, onGround, type Palette } from './colors.js';
import { curvatures } from './curves.js';
import { DrawnGraph } from './drawn-graph.js';
import { cleanLabel, shorten } from './text.js';

export interface Look {
  readonly language: AppState['language'];
  readonly palette: Palette;
  readonly sizeBy: AppState['sizeBy'];
  readonly colorBy: AppState['colorBy'];
  /** Positions that differ from the data's: pinned, dragged, refined. */
  readonly moved: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

export const labelOf = (entity: ViewEntity | undefined, language: AppState['language']): string => {
  if (!entity) return '?';
  const { ar, en } = entity.label;
  return cleanLabel((language === 'ar' ? (ar ?? en) : (en ?? ar)) ?? entity.id) || entity.id;
};

export const nodeColor = (data: Dataset, entity: ViewEntity, colorBy: AppState['colorBy'], palette: Palette): string => {
  if (colorBy === 'community') return onGround(communityColor(entity.community), palette);
  return onGround(data.entityType.get(finestType(data, entity.id) ?? '')?.color ?? '#777777', palette);
};

/** Above this many edges all lone ones are straight, which costs the least. */
const CURVED = 1500;

export const buildGraph = (data: Dataset, shown: Shown, look: Look): DrawnGraph => {
  const graph = new DrawnGraph();
  const claimsOf = new Map<string, number>();
  for (const { subject, object, count } of shown.relations) {
    claimsOf.set(subject, (claimsOf.get(subject) ?? 0) + count);
    claimsOf.set(object, (claimsOf.get(object) ?? 0) + count);
  }
  const metric = (entity: ViewEntity): number =>
    look.sizeBy === 'claims' ? (claimsOf.get(entity.id) ?? 0) : look.sizeBy === 'pagerank' ? entity.pagerank : entity.degree;
  const largest = shown.nodes.reduce((most, entity) => Math.max(most, metric(entity)), 0) || 1;
  const [least, span] = shown.nodes.length < 150 ? [5, 15] : shown.nodes.length < 1200 ? [3, 11] : [2, 9];
  for (const entity of shown.nodes) {
    const at = look.moved.get(entity.id);
    graph.addNode(entity.id, {
      x: at?.x ?? entity.x ?? 0,
      y: at?.y ?? entity.y ?? 0,
      size: least + span * Math.sqrt(metric(entity) / largest),
      color: nodeColor(data, entity, look.colorBy, look.palette),
      label: shorten(labelOf(entity, look.language)),
    });
  }
  const many = shown.relations.length > CURVED;
  const bend = curvatures(shown.relations);
  const thin = shown.relations.length > 2000 ? 0.6 : 1;
  for (const relation of shown.relations) {
    if (relation.subject === relation.object || !graph.hasNode(relation.subject) || !graph.hasNode(relation.object)) continue;
    const type = data.relationType.get(relation.relation);
    const certainty = firmest(relation);
    const curvature = bend.get(relation.id) ?? 0;
    const straight = many && Math.abs(curvature) < 0.06;
    graph.addEdge(relation.id, relation.subject, relation.object, {
      size: thin * (1.4 + Math.min(4, 1.1 * Math.log2(relation.count))),
      color: edgeColor(type?.color ?? '#777777', certainty, look.palette),
      type: straight ? 'line' : 'curve',
      arrow: !type?.symmetric,
      certainty,
      curvature: straight ? 0 : curvature,
      relation: relation.relation,
    });
  }
  return graph;
};
