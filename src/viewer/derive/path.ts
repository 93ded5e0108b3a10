// Shortest path between two entities, whatever the direction of the relations; among equals the better attested.
import type { ViewRelation } from '../data/dataset.js';

export interface Step {
  readonly from: string;
  readonly to: string;
  /** All relations between the two, best attested first. */
  readonly relations: readonly ViewRelation[];
}

const add = (map: Map<string, Map<string, ViewRelation[]>>, from: string, to: string, relation: ViewRelation): void => {
  const row = map.get(from) ?? new Map<string, ViewRelation[]>();
  map.set(from, row);
  const cell = row.get(to);
  if (cell) cell.push(relation);
  else row.set(to, [relation]);
};

/** Null if the two are not connected. */
export const shortestPath = (relations: readonly ViewRelation[], from: string, to: string): readonly Step[] | null => {
  const near = new Map<string, Map<string, ViewRelation[]>>();
  for (const relation of [...relations].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))) {
    add(near, relation.subject, relation.object, relation);
    if (relation.subject !== relation.object) add(near, relation.object, relation.subject, relation);
  }
  const before = new Map<string, string>([[from, from]]);
  let edge = [from];
  while (edge.length > 0 && !before.has(to)) {
    const next: string[] = [];
    for (const id of edge) {
      for (const neighbour of near.get(id)?.keys() ?? []) {
        if (before.has(neighbour)) continue;
        before.set(neighbour, id);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  if (!before.has(to)) return null;
  const steps: Step[] = [];
  for (let id = to; id !== from; ) {
    const previous = before.get(id) ?? from;
    steps.unshift({ from: previous, to: id, relations: near.get(previous)?.get(id) ?? [] });
    id = previous;
  }
  return steps;
};
