// A piece of the graph small enough for a document: what is near one entity, the heaviest edges first.
import { UsageError } from '../../errors.js';
import { compareCodeUnits } from '../../model/order.js';
import type { ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { optionOf, wholeOption } from './options.js';
import type { EdgeRow, NodeRow } from './table.js';

export interface Ego {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** The node with most edges, the first of these. */
const busiest = (edges: readonly EdgeRow[], nodes: readonly NodeRow[]): string | null => {
  const counts = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: string | null = null;
  for (const { id } of nodes) if (best === null || (counts.get(id) ?? 0) > (counts.get(best) ?? 0)) best = id;
  return best;
};

const within = (edges: readonly EdgeRow[], center: string, radius: number): ReadonlySet<string> => {
  const seen = new Set([center]);
  for (let step = 0; step < radius; step += 1) {
    const found = edges.flatMap(({ source, target }) => (seen.has(source) ? [target] : seen.has(target) ? [source] : []));
    const before = seen.size;
    for (const id of found) seen.add(id);
    if (seen.size === before) break;
  }
  return seen;
};

export const egoOf = (input: ExportInput, file: string): Ego => {
  const table = buildTable(input);
  const nodes = [...table.nodes];
  const edges = [...table.edges];
  const wanted = optionOf(input.options, 'ego.entity');
  if (wanted !== '' && !nodes.some(({ id }) => id === wanted))
    throw new UsageError(`ego.entity=${wanted}: no entity of this graph has this id`);
  const center = wanted === '' ? busiest(edges, nodes) : wanted;
  if (center === null) return { nodes: [], edges: [] };
  const near = within(edges, center, wholeOption(input.options, 'ego.radius', 1));
  const most = wholeOption(input.options, 'ego.edges', 40);
  const inside = edges.filter(({ source, target }) => near.has(source) && near.has(target));
  const chosen = inside.toSorted((a, b) => b.weight - a.weight || compareCodeUnits(a.id, b.id)).slice(0, most);
  if (chosen.length < inside.length) {
    const message = `shows ${chosen.length} of ${inside.length} edges around ${center}; ego.edges=${inside.length} shows all`;
    input.warn?.({ file, line: null, code: 'cut', message });
  }
  const ends = new Set([center, ...chosen.flatMap(({ source, target }) => [source, target])]);
  return { nodes: nodes.filter(({ id }) => ends.has(id)), edges: chosen.sort((a, b) => compareCodeUnits(a.id, b.id)) };
};
