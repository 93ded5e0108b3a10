// What stands out on the canvas: the selection with its surroundings, or what the pointer is over.
import type { Step } from '../derive/path.js';
import type { Selection } from '../state/state.js';
import type { DrawnGraph } from './drawn-graph.js';

export interface Focus {
  /** Null: nothing is dimmed. */
  readonly nodes: ReadonlySet<string> | null;
  /** Drawn in full; null: those between focused nodes. */
  readonly edges: ReadonlySet<string>;
  /** Named in bold. */
  readonly strong: ReadonlySet<string>;
  /** With a ring. */
  readonly ringed: ReadonlySet<string>;
}

export const NO_FOCUS: Focus = { nodes: null, edges: new Set(), strong: new Set(), ringed: new Set() };

const aroundNode = (graph: DrawnGraph, id: string): Focus => {
  const near = graph.neighbors(id);
  return {
    nodes: new Set([id, ...near]),
    edges: new Set(graph.edges(id)),
    strong: new Set(near.length > 30 ? [id] : [id, ...near]),
    ringed: new Set([id]),
  };
};

const ofEdge = (graph: DrawnGraph, id: string): Focus => {
  const ends = graph.extremities(id);
  return { nodes: new Set(ends), edges: new Set([id]), strong: new Set(ends), ringed: new Set() };
};

export const focusOf = (graph: DrawnGraph, selection: Selection, path: readonly Step[] | null): Focus => {
  if (selection?.kind === 'entity' && graph.hasNode(selection.id)) return aroundNode(graph, selection.id);
  if (selection?.kind === 'relation' && graph.hasEdge(selection.id)) return ofEdge(graph, selection.id);
  if (selection?.kind === 'path' && path) {
    const nodes = new Set(path.flatMap(({ from, to }) => [from, to]));
    return {
      nodes,
      edges: new Set(path.flatMap(({ relations }) => relations.map(({ id }) => id))),
      strong: nodes,
      ringed: new Set([selection.from, selection.to]),
    };
  }
  return NO_FOCUS;
};

export const hoverFocus = (graph: DrawnGraph, kind: 'node' | 'edge', id: string): Focus => {
  if (kind === 'node') return graph.hasNode(id) ? aroundNode(graph, id) : NO_FOCUS;
  return graph.hasEdge(id) ? ofEdge(graph, id) : NO_FOCUS;
};
