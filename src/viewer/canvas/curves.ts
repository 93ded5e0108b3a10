// Parallel edges are bent apart, evenly to both sides; counted among what is shown, so that filtering leaves no gaps.
import type { ViewRelation } from '../data/dataset.js';

const APART = 0.19;
/** A lone edge has a slight bend, which keeps it off the labels of the nodes it passes. */
const LONE = 0.05;

/** Curvature by edge id; positive bends to the left of its direction. */
export const curvatures = (relations: readonly ViewRelation[]): ReadonlyMap<string, number> => {
  const pairs = new Map<string, ViewRelation[]>();
  for (const relation of relations) {
    const pair = relation.subject < relation.object ? `${relation.subject}~${relation.object}` : `${relation.object}~${relation.subject}`;
    const list = pairs.get(pair);
    if (list) list.push(relation);
    else pairs.set(pair, [relation]);
  }
  const result = new Map<string, number>();
  for (const list of pairs.values()) {
    list.sort((a, b) => (a.id < b.id ? -1 : 1));
    list.forEach((relation, at) => {
      const forward = relation.subject < relation.object ? 1 : -1;
      const middle = at - (list.length - 1) / 2;
      const apart = list.length > 5 ? 0.95 / list.length : APART;
      result.set(relation.id, list.length === 1 || middle === 0 ? LONE * forward : middle * apart * forward);
    });
  }
  return result;
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control point of the curve, in canvas coordinates. */
export const controlPoint = (a: Point, b: Point, curvature: number): Point => ({
  x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
  y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
});

export const middleOf = (a: Point, b: Point, curvature: number): Point => {
  const c = controlPoint(a, b, curvature);
  return { x: 0.25 * a.x + 0.5 * c.x + 0.25 * b.x, y: 0.25 * a.y + 0.5 * c.y + 0.25 * b.y };
};

/** Points on the curve, ends left out. */
export const pointsAlong = (a: Point, b: Point, curvature: number, count: number): readonly Point[] => {
  const c = controlPoint(a, b, curvature);
  return Array.from({ length: count }, (_, index) => {
    const t = (index + 1) / (count + 1);
    const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: u * a.x + v * c.x + w * b.x, y: u * a.y + v * c.y + w * b.y };
  });
};
