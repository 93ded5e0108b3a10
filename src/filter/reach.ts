// Parts of the graph that claims span: what is near an entity, and the largest connected part.
import type { Claim } from '../model/claim.js';

const add = (map: Map<string, string[]>, key: string, value: string): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const neighboursOf = (claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> => {
  const neighbours = new Map<string, string[]>();
  for (const { subject, object } of claims) {
    if (object === null) continue;
    add(neighbours, subject, object);
    add(neighbours, object, subject);
  }
  return neighbours;
};

/** Everything within `steps` of `start`, whatever the direction of the claims; `start` too. */
const within = (neighbours: ReadonlyMap<string, readonly string[]>, start: string, steps: number): Set<string> => {
  const seen = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of edge) {
      for (const neighbour of neighbours.get(id) ?? []) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  return seen;
};

const inside = <C extends Claim>(claims: readonly C[], ids: ReadonlySet<string>): readonly C[] =>
  claims.filter(({ subject, object }) => ids.has(subject) && (object === null || ids.has(object)));

/** Claims both of whose ends are at most `radius` steps from `ego`. */
export const claimsAround = <C extends Claim>(claims: readonly C[], ego: string, radius: number): readonly C[] =>
  inside(claims, within(neighboursOf(claims), ego, radius));

/** The connected part with the most entities; among equals the one that holds the smallest id. */
export const largestPart = <C extends Claim>(claims: readonly C[]): readonly C[] => {
  const neighbours = neighboursOf(claims);
  const ids = [...new Set(claims.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])))].sort();
  const seen = new Set<string>();
  let largest = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    const part = within(neighbours, id, Number.POSITIVE_INFINITY);
    for (const member of part) seen.add(member);
    if (part.size > largest.size) largest = part;
  }
  return inside(claims, largest);
};
