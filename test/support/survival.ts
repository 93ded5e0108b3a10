// How much of a graph arrives in a program: what it read, held against what was meant.
import type { GraphTable, Value } from '../../src/export/graph/table.js';
import { labelText, noChanges } from '../../src/export/graph/xml-text.js';
import type { Reading } from './readers.js';

/** A GraphTable by name instead of by column, for writers and readers of other people. */
export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
}

type Attributes = Readonly<Record<string, Exclude<Value, null>>>;

interface Plain {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly spells: readonly (readonly [string, string])[];
  readonly attributes: Attributes;
}
type PlainNode = Plain & { readonly x: number; readonly y: number; readonly size: number };
type PlainEdge = Plain & { readonly source: string; readonly target: string; readonly kind: string; readonly weight: number };

const named = (columns: GraphTable['nodeColumns'], values: readonly Value[]): Attributes =>
  Object.fromEntries(
    columns.flatMap(({ id }, index) => {
      const value = values[index] ?? null;
      return value === null || (Array.isArray(value) && value.length === 0) ? [] : [[id, value]];
    }),
  ) as Attributes;

export const plainGraph = (table: GraphTable): PlainGraph => {
  const label = (text: string): string => labelText(text, noChanges());
  return {
    nodes: [...table.nodes].map(({ id, label: name, color, spells, values, x, y, size }) => {
      return { id, label: label(name), color, spells, attributes: named(table.nodeColumns, values), x, y, size };
    }),
    edges: [...table.edges].map(({ id, label: name, color, spells, values, source, target, kind, weight }) => {
      return { id, label: label(name), color, spells, attributes: named(table.edgeColumns, values), source, target, kind, weight };
    }),
  };
};

export const FACETS = [
  'nodes',
  'parallel edges',
  'labels',
  'values',
  'lists',
  'kinds',
  'weights',
  'time',
  'colours of nodes',
  'colours of edges',
  'positions',
  'sizes',
] as const;
export type Facet = (typeof FACETS)[number];

export interface Share {
  kept: number;
  of: number;
}

const near = (a: unknown, b: number): boolean => typeof a === 'number' && Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b));

const same = (read: unknown, meant: Exclude<Value, null>): boolean => {
  if (typeof meant === 'number') return near(read, meant);
  if (Array.isArray(meant))
    return Array.isArray(read) && read.length === meant.length && meant.every((item, index) => read[index] === item);
  return read === meant;
};

/** Attributes of lists that a format without them writes as one text are counted among the lists, as kept if the text has every item. */
const sameList = (read: unknown, meant: readonly string[], joined: boolean): boolean =>
  same(read, meant) ||
  (joined && read === meant.map((item) => item.replaceAll('|', '/')).join(' | ')) ||
  (joined && read === meant.join(' | '));

/** Null where the program refused the file. `joined`: the file holds lists as one text. */
export const survival = (meant: PlainGraph, reading: Reading, joined: boolean): Readonly<Record<Facet, Share>> | null => {
  if (reading.error !== undefined) return null;
  const shares = Object.fromEntries(FACETS.map((facet) => [facet, { kept: 0, of: 0 }])) as Record<Facet, Share>;
  const count = (facet: Facet, kept: boolean): void => {
    shares[facet].of += 1;
    if (kept) shares[facet].kept += 1;
  };
  const attributes = (read: Readonly<Record<string, unknown>> | undefined, wanted: Attributes): void => {
    for (const [name, value] of Object.entries(wanted)) {
      if (Array.isArray(value)) count('lists', sameList(read?.[name], value, joined));
      else count('values', same(read?.[name], value));
    }
  };
  const time = (read: unknown, spells: Plain['spells']): void => {
    if (spells.length > 0) count('time', JSON.stringify(read) === JSON.stringify(spells));
  };
  const anonymous = reading.nodes.every(({ id }) => id === null);
  // A program without ids keeps the order of the file.
  const nodes = new Map(reading.nodes.map((node, index) => [node.id ?? meant.nodes[index]?.id, node]));
  const edges = new Map(reading.edges.map((edge, index) => [edge.id ?? meant.edges[index]?.id, edge]));
  for (const node of meant.nodes) {
    const read = nodes.get(node.id);
    count('nodes', read !== undefined);
    count('labels', read?.label === node.label);
    attributes(read?.attributes, node.attributes);
    time(read?.spells, node.spells);
    count('colours of nodes', read?.color === node.color);
    count('positions', near(read?.x, node.x) && near(read?.y, node.y));
    count('sizes', near(read?.size, node.size));
  }
  for (const edge of meant.edges) {
    const read = edges.get(edge.id);
    const ends = anonymous ? [meant.nodes[Number(read?.source)]?.id, meant.nodes[Number(read?.target)]?.id] : [read?.source, read?.target];
    count('parallel edges', ends[0] === edge.source && ends[1] === edge.target);
    count('labels', read?.label === edge.label);
    attributes(read?.attributes, edge.attributes);
    count('kinds', read?.kind === edge.kind);
    count('weights', near(read?.weight ?? read?.attributes['strength'], edge.weight));
    time(read?.spells, edge.spells);
    count('colours of edges', read?.color === edge.color);
  }
  return shares;
};

export const lostIn = (shares: Readonly<Record<Facet, Share>>): readonly Facet[] =>
  FACETS.filter((facet) => shares[facet].kept < shares[facet].of);

export const shareText = ({ kept, of }: Share): string => (kept === of ? 'all' : kept === 0 ? 'none' : `${kept} of ${of}`);
