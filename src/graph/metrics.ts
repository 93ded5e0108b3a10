// Numbers about nodes: PageRank and communities, the same from run to run.
import louvainModule from 'graphology-communities-louvain';
import { compareCodeUnits } from '../model/order.js';
import type { Arc, Projection } from './projection.js';
import { seededRandom } from './random.js';

// The package is CommonJS with typings of a default export: under nodenext the function's type sits one level deeper than the function.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 42;
const DAMPING = 0.85;
const ROUNDS = 100;
const TOLERANCE = 1e-9;

/** PageRank by power iteration over weighted arcs; nodes without arcs spread their rank evenly. Sums to 1. */
export const pageRank = (order: number, arcs: readonly Arc[]): Float64Array => {
  const out = new Float64Array(order);
  for (const { from, weight } of arcs) out[from] = (out[from] as number) + weight;
  let rank = new Float64Array(order).fill(1 / order);
  for (let round = 0; round < ROUNDS; round++) {
    let dangling = 0;
    for (let i = 0; i < order; i++) if (out[i] === 0) dangling += rank[i] as number;
    const next = new Float64Array(order).fill((1 - DAMPING + DAMPING * dangling) / order);
    for (const { from, to, weight } of arcs) {
      next[to] = (next[to] as number) + (DAMPING * (rank[from] as number) * weight) / (out[from] as number);
    }
    let change = 0;
    for (let i = 0; i < order; i++) change += Math.abs((next[i] as number) - (rank[i] as number));
    rank = next;
    if (change < TOLERANCE) break;
  }
  return rank;
};

/** Community of every node, 0 the largest; equal sizes in the order of their smallest ids. Nodes outside the projection are alone. */
export const communities = (nodes: readonly string[], projection: Projection): ReadonlyMap<string, number> => {
  const found = projection.order === 0 ? {} : louvain(projection, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const members = new Map<string, string[]>();
  for (const node of nodes) {
    const name = node in found ? String(found[node]) : `alone ${node}`;
    const group = members.get(name);
    if (group) group.push(node);
    else members.set(name, [node]);
  }
  const groups = [...members.values()].map((group) => group.sort(compareCodeUnits));
  groups.sort((a, b) => b.length - a.length || compareCodeUnits(a[0] as string, b[0] as string));
  return new Map(groups.flatMap((group, number) => group.map((node) => [node, number] as const)));
};
