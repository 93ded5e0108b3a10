// Positions of nodes. The only file that touches ForceAtlas2, whose typings do not fit the module that Node loads.
import * as forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Projection } from './projection.js';
import { type Point, separate } from './separate.js';

const forceAtlas2 = forceAtlas2Module.default as unknown as typeof forceAtlas2Module.default.default;

/** Nodes are drawn about this far apart, in layout units. */
const SPACING = 10;
/** Above this, some overlap is no loss, and removing it would take longer than the layout. */
const SEPARATED_UP_TO = 2000;
const BARNES_HUT_FROM = 500;

/** Small graphs are cheap enough to settle; large ones get as many rounds as take some seconds. */
const iterationsFor = (order: number): number => (order <= 500 ? 600 : Math.max(30, Math.min(300, Math.floor(1_000_000 / order))));

const round = (value: number): number => {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? 0 : rounded;
};

const startOnCircle = (graph: Projection): void => {
  const radius = (SPACING * graph.order) / (2 * Math.PI) + 1;
  let i = 0;
  graph.updateEachNodeAttributes((_, attributes) => {
    const angle = (2 * Math.PI * i++) / graph.order;
    return { ...attributes, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
};

/** Moves the centre to 0, 0 and scales so that a node has SPACING² of room on average. */
const normalise = (points: readonly Point[]): void => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const extent = Math.max(right - left, bottom - top);
  const scale = extent > 0 ? (2 * SPACING * Math.sqrt(points.length)) / extent : 1;
  for (const point of points) {
    point.x = (point.x - (left + right) / 2) * scale;
    point.y = (point.y - (top + bottom) / 2) * scale;
  }
};

/** Rings around the linked nodes, or around the middle if there are none. */
const ringsAround = (count: number, inner: number): Point[] => {
  const points: Point[] = [];
  let radius = inner;
  while (points.length < count) {
    const room = Math.max(1, Math.floor((2 * Math.PI * radius) / SPACING));
    const onRing = Math.min(room, count - points.length);
    for (let i = 0; i < onRing; i++) {
      const angle = (2 * Math.PI * i) / onRing;
      points.push({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
    radius += SPACING;
  }
  return points;
};

const layoutLinked = (projection: Projection): Map<string, Point> => {
  if (projection.order === 0) return new Map();
  startOnCircle(projection);
  const positions = forceAtlas2(projection, {
    iterations: iterationsFor(projection.order),
    getEdgeWeight: (_, { weight }) => 1 + Math.log2(weight),
    settings: {
      ...forceAtlas2.inferSettings(projection.order),
      barnesHutOptimize: projection.order >= BARNES_HUT_FROM,
      barnesHutTheta: 1.2,
    },
  });
  const points = new Map(projection.nodes().map((node) => [node, { ...(positions[node] as Point) }]));
  normalise([...points.values()]);
  if (projection.order <= SEPARATED_UP_TO) separate([...points.values()], SPACING);
  return points;
};

/** Positions of all nodes, rounded to 3 decimals; `projection` holds those that have an edge. The same input gives the same positions. */
export const layout = (nodes: readonly string[], projection: Projection): ReadonlyMap<string, Point> => {
  const points = layoutLinked(projection);
  let reach = 0;
  for (const { x, y } of points.values()) reach = Math.max(reach, Math.hypot(x, y));
  const alone = nodes.filter((node) => !points.has(node));
  const ring = ringsAround(alone.length, points.size === 0 ? 0 : reach + 2 * SPACING);
  alone.forEach((node, i) => {
    points.set(node, ring[i] as Point);
  });
  return new Map(
    nodes.map((node) => {
      const { x, y } = points.get(node) as Point;
      return [node, { x: round(x), y: round(y) }];
    }),
  );
};
