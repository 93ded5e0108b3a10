// Keys on the canvas: arrows to the next entity in that direction, E through its relations, + and - to zoom.
import type { Selection } from '../state/state.js';
import type { Stage } from './stage.js';

type Step = { readonly kind: 'select'; readonly selection: Selection } | { readonly kind: 'zoom'; readonly factor: number } | null;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest one that lies in the direction, neighbours first. */
const nearest = (stage: Stage, from: string, [dx, dy]: readonly [number, number]): string | null => {
  const place = (id: string) => {
    const data = stage.sigma.getNodeDisplayData(id);
    return data ? stage.sigma.framedGraphToViewport(data) : { x: 0, y: 0 };
  };
  const origin = place(from);
  const best = (ids: readonly string[]): string | null => {
    let found: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const id of ids) {
      if (id === from) continue;
      const { x, y } = place(id);
      const ahead = (x - origin.x) * dx + (y - origin.y) * dy;
      const aside = Math.abs((x - origin.x) * dy) + Math.abs((y - origin.y) * dx);
      if (ahead <= 0 || aside > ahead * 1.8) continue;
      const cost = ahead + 2 * aside;
      if (cost < least) {
        least = cost;
        found = id;
      }
    }
    return found;
  };
  return best(stage.graph.neighbors(from)) ?? best(stage.graph.nodes());
};

const largest = (stage: Stage): string | null => {
  let found: string | null = null;
  let most = -1;
  stage.graph.forEachNode((id, { size }) => {
    if (size > most) [found, most] = [id, size];
  });
  return found;
};

const anchorOf = (stage: Stage, selection: Selection): string | null => {
  if (selection?.kind === 'entity' && stage.graph.hasNode(selection.id)) return selection.id;
  if (selection?.kind === 'relation' && stage.graph.hasEdge(selection.id)) return stage.graph.extremities(selection.id)[0] ?? null;
  return null;
};

const nextEdge = (stage: Stage, anchor: string, selection: Selection): string | null => {
  const edges = stage.graph.edges(anchor).sort();
  const at = selection?.kind === 'relation' ? edges.indexOf(selection.id) : -1;
  return edges[(at + 1) % edges.length] ?? null;
};

export const keyStep = (stage: Stage, selection: Selection, key: string): Step => {
  if (key === '+' || key === '=') return { kind: 'zoom', factor: 0.75 };
  if (key === '-') return { kind: 'zoom', factor: 1.33 };
  const anchor = anchorOf(stage, selection);
  const arrow = ARROWS[key];
  if (arrow || key === 'Enter') {
    const id = anchor === null || !arrow ? (anchor ?? largest(stage)) : nearest(stage, anchor, arrow);
    return id === null ? null : { kind: 'select', selection: { kind: 'entity', id } };
  }
  if (key.toLowerCase() === 'e' && anchor !== null) {
    const id = nextEdge(stage, anchor, selection);
    return id === null ? null : { kind: 'select', selection: { kind: 'relation', id } };
  }
  return null;
};
