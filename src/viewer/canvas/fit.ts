// Moves the camera so that given nodes fill the canvas.
import type Sigma from 'sigma';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

const MARGIN = 90;

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Null: the whole graph. */
export const fitTo = (sigma: Sigma<DrawnNode, DrawnEdge>, ids: Iterable<string> | null, animate: boolean): void => {
  const camera = sigma.getCamera();
  const move = (target: { x: number; y: number; ratio: number }): void => {
    if (animate && !still()) camera.animate({ ...target, angle: 0 }, { duration: 350 });
    else camera.setState({ ...target, angle: 0 });
  };
  const points = ids === null ? [] : [...ids].map((id) => sigma.getNodeDisplayData(id)).filter((point) => point !== undefined);
  if (points.length === 0) {
    move({ x: 0.5, y: 0.5, ratio: 1 });
    return;
  }
  const onScreen = points.map((point) => sigma.framedGraphToViewport(point));
  const xs = onScreen.map(({ x }) => x);
  const ys = onScreen.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = sigma.getDimensions();
  const factor = Math.max((right - left) / Math.max(50, width - 2 * MARGIN), (bottom - top) / Math.max(50, height - 2 * MARGIN));
  const center = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
  move({ ...center, ratio: camera.getBoundedRatio(Math.max(0.12, Math.min(1.2, camera.ratio * factor))) });
};
