// The same graph as other libraries write it.
import { MultiDirectedGraph } from 'graphology';
import * as module from 'graphology-gexf';
import type { Reading } from './readers.js';
import type { PlainGraph } from './survival.js';

interface Gexf {
  readonly write: (graph: MultiDirectedGraph, options?: { version?: string }) => string;
  readonly parse: (Graph: typeof MultiDirectedGraph, text: string, options?: { addMissingNodes?: boolean }) => MultiDirectedGraph;
}

// CommonJS behind typings that say otherwise.
const gexf = ((module as unknown as { default?: Gexf }).default ?? module) as unknown as Gexf;

const graphologyOf = (graph: PlainGraph): MultiDirectedGraph => {
  const made = new MultiDirectedGraph();
  for (const { id, label, color, x, y, size, attributes } of graph.nodes) made.addNode(id, { ...attributes, label, color, x, y, size });
  for (const { id, source, target, label, color, weight, kind, attributes, spells } of graph.edges) {
    const time = spells.length === 0 ? {} : { start: spells[0]?.[0], end: spells.at(-1)?.[1] };
    made.addEdgeWithKey(id, source, target, { ...attributes, ...time, label, color, weight, kind });
  }
  return made;
};

export const writeWithGraphology = (graph: PlainGraph): string => gexf.write(graphologyOf(graph));

const hexOf = (color: unknown): string | null => {
  const text = String(color ?? '');
  const rgb = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(text);
  return rgb
    ? `#${rgb
        .slice(1)
        .map((channel) => Number(channel).toString(16).padStart(2, '0'))
        .join('')}`
    : text.startsWith('#')
      ? text.toLowerCase()
      : null;
};

/** As Gephi Lite reads it. */
export const readWithGraphology = (text: string): Reading => {
  try {
    const graph = gexf.parse(MultiDirectedGraph, text, { addMissingNodes: true });
    const rest = (id: string, { label, color, x, y, size, weight, kind, ...attributes }: Record<string, unknown>) => ({
      id,
      label: (label as string | undefined) ?? null,
      color: hexOf(color),
      spells: [],
      attributes,
      x: x as number,
      y: y as number,
      size: size as number,
      weight: (weight as number | undefined) ?? null,
      kind: (kind as string | undefined) ?? null,
    });
    return {
      nodes: graph.mapNodes((id, attributes) => rest(id, attributes)),
      edges: graph.mapEdges((id, attributes, source, target) => ({
        ...rest(id, attributes),
        source,
        target,
        directed: graph.isDirected(id),
      })),
      messages: [],
    };
  } catch (error) {
    return { error: (error as Error).message, nodes: [], edges: [], messages: [] };
  }
};
