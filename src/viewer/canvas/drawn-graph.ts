// The graph that sigma draws: the part of graphology's interface that sigma and its layout worker call, and no more.
// Graphology itself would be a sixth of the viewer's size and most of the time that a change of filter takes.
import type Graph from 'graphology-types';
import { EventEmitter } from './emitter.js';

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  /** Kept in place by the layout worker. */
  fixed?: boolean;
}

export interface DrawnEdge {
  size: number;
  color: string;
  type: 'curve' | 'line';
  arrow: boolean;
  /** The place of the firmest word on it in FACTUALITIES. */
  certainty: number;
  curvature: number;
  relation: string;
}

interface Edge {
  readonly attributes: DrawnEdge;
  readonly source: string;
  readonly target: string;
}

type EachNode<T> = (id: string, attributes: DrawnNode) => T;
type EachEdge<T> = (
  id: string,
  attributes: DrawnEdge,
  source: string,
  target: string,
  from: DrawnNode,
  to: DrawnNode,
  undirected: false,
) => T;

const known = <T>(value: T | undefined, id: string): T => {
  if (value === undefined) throw new Error(`not in the graph: ${id}`);
  return value;
};

export class DrawnGraph extends EventEmitter {
  // By these three sigma and the worker know a graph.
  readonly multi = true;
  readonly dropNode = (): void => {};
  readonly addUndirectedEdgeWithKey = (): void => {};
  readonly #nodes = new Map<string, DrawnNode>();
  readonly #edges = new Map<string, Edge>();
  #edgesOf: Map<string, string[]> | null = null;

  get order(): number {
    return this.#nodes.size;
  }

  get size(): number {
    return this.#edges.size;
  }

  addNode(id: string, attributes: DrawnNode): void {
    this.#nodes.set(id, attributes);
  }

  addEdge(id: string, source: string, target: string, attributes: DrawnEdge): void {
    this.#edges.set(id, { attributes, source, target });
  }

  hasNode(id: string): boolean {
    return this.#nodes.has(id);
  }

  hasEdge(id: string): boolean {
    return this.#edges.has(id);
  }

  nodes(): string[] {
    return [...this.#nodes.keys()];
  }

  /** All, or those at a node. */
  edges(node?: string): string[] {
    return node === undefined ? [...this.#edges.keys()] : [...(this.#adjacency().get(node) ?? [])];
  }

  #adjacency(): Map<string, string[]> {
    if (this.#edgesOf) return this.#edgesOf;
    const lists = new Map<string, string[]>();
    const add = (node: string, edge: string): void => {
      const list = lists.get(node);
      if (list) list.push(edge);
      else lists.set(node, [edge]);
    };
    for (const [id, { source, target }] of this.#edges) {
      add(source, id);
      if (target !== source) add(target, id);
    }
    this.#edgesOf = lists;
    return lists;
  }

  neighbors(node: string): string[] {
    const found = this.edges(node).map((id) => {
      const [source, target] = this.extremities(id);
      return source === node ? target : source;
    });
    return [...new Set(found)];
  }

  extremities(id: string): [string, string] {
    const { source, target } = known(this.#edges.get(id), id);
    return [source, target];
  }

  getNodeAttributes(id: string): DrawnNode {
    return known(this.#nodes.get(id), id);
  }

  getNodeAttribute<K extends keyof DrawnNode>(id: string, name: K): DrawnNode[K] {
    return this.getNodeAttributes(id)[name];
  }

  getEdgeAttributes(id: string): DrawnEdge {
    return known(this.#edges.get(id), id).attributes;
  }

  moveNode(id: string, x: number, y: number): void {
    const attributes = this.getNodeAttributes(id);
    Object.assign(attributes, { x, y });
    this.emit('nodeAttributesUpdated', { key: id, type: 'merge', attributes });
  }

  /** For the layout worker. */
  updateEachNodeAttributes(change: EachNode<DrawnNode>, hints: unknown): void {
    for (const [id, attributes] of this.#nodes) this.#nodes.set(id, change(id, attributes));
    this.emit('eachNodeAttributesUpdated', { hints });
  }

  forEachNode(run: EachNode<void>): void {
    for (const [id, attributes] of this.#nodes) run(id, attributes);
  }

  forEachEdge(run: EachEdge<void>): void {
    for (const [id, { attributes, source, target }] of this.#edges)
      run(id, attributes, source, target, this.getNodeAttributes(source), this.getNodeAttributes(target), false);
  }

  mapNodes<T>(map: EachNode<T>): T[] {
    return Array.from(this.#nodes, ([id, attributes]) => map(id, attributes));
  }

  mapEdges<T>(map: (id: string, attributes: DrawnEdge, source: string, target: string) => T): T[] {
    return Array.from(this.#edges, ([id, { attributes, source, target }]) => map(id, attributes, source, target));
  }

  /** The same object, as sigma's and the worker's declarations want it. */
  asGraph(): Graph<DrawnNode, DrawnEdge> {
    return this as unknown as Graph<DrawnNode, DrawnEdge>;
  }
}
