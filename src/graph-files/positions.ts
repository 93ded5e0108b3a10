// Positions and colours that somebody edited in another program, taken over into a graph of khabar's.
import type { RelationGraph } from '../model/relation.js';
import type { GraphFile } from './graph-file.js';

export interface TakenOver {
  readonly nodes: number;
  readonly edges: number;
  /** Nodes of the file that the graph has not, sorted. */
  readonly unknown: readonly string[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Changes the graph: nodes are found by id, edges by id. What the file does not place stays where it is. */
export const applyPositions = (graph: RelationGraph, edited: GraphFile): TakenOver => {
  const unknown: string[] = [];
  let nodes = 0;
  let edges = 0;
  for (const { id, x, y, color } of edited.nodes) {
    if (!graph.hasNode(id)) {
      unknown.push(id);
      continue;
    }
    if (x !== null && y !== null) graph.mergeNodeAttributes(id, { x: round(x), y: round(y) });
    if (color !== null) graph.setNodeAttribute(id, 'color', color);
    nodes += 1;
  }
  for (const { id, color } of edited.edges) {
    if (id === null || color === null || !graph.hasEdge(id)) continue;
    graph.setEdgeAttribute(id, 'color', color);
    edges += 1;
  }
  return { nodes, edges, unknown: unknown.sort() };
};
