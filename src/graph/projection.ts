// The graph without direction and parallel edges, as columns of numbers: what layout, communities and ranks work on.
import { UndirectedGraph } from 'graphology';
import type { RelationGraph } from '../model/relation.js';

export interface Arc {
  readonly from: number;
  readonly to: number;
  /** Number of claims. */
  readonly weight: number;
}

export interface ProjectedEdge {
  weight: number;
}

export type Projection = UndirectedGraph<Record<string, unknown>, ProjectedEdge>;

/** Every edge as numbers, nodes counted in the graph's order; an edge without direction gives an arc each way. */
export const arcsOf = (graph: RelationGraph): readonly Arc[] => {
  const index = new Map(graph.nodes().map((node, i) => [node, i]));
  const arcs: Arc[] = [];
  graph.forEachEdge((_, { relation }) => {
    const from = index.get(relation.subject) as number;
    const to = index.get(relation.object) as number;
    const weight = relation.claims.length;
    arcs.push({ from, to, weight });
    if (relation.symmetric && from !== to) arcs.push({ from: to, to: from, weight });
  });
  return arcs;
};

/** Nodes that have an edge to another node, and one edge between any two of them; its weight is the number of claims. */
export const project = (graph: RelationGraph): Projection => {
  const projection: Projection = new UndirectedGraph();
  const weights = new Map<string, Map<string, number>>();
  graph.forEachEdge((_, { relation }) => {
    if (relation.subject === relation.object) return;
    const [low, high] = relation.subject < relation.object ? [relation.subject, relation.object] : [relation.object, relation.subject];
    let row = weights.get(low);
    if (row === undefined) {
      row = new Map();
      weights.set(low, row);
    }
    row.set(high, (row.get(high) ?? 0) + relation.claims.length);
  });
  const linked = new Set(weights.keys());
  for (const row of weights.values()) for (const high of row.keys()) linked.add(high);
  for (const node of graph.nodes()) if (linked.has(node)) projection.addNode(node);
  for (const [low, row] of weights) for (const [high, weight] of row) projection.addEdgeWithKey(`${low}~${high}`, low, high, { weight });
  return projection;
};
