// Layout refined in a worker, from where the nodes are; pinned ones stay.
import Supervisor from 'graphology-layout-forceatlas2/worker';
import { refined } from './running.js';
import type { Stage } from './stage.js';

const LONGEST_MS = 12_000;

/** Returns the function that stops it; it stops by itself too. */
export const refine = (stage: Stage, done: () => void): (() => void) => {
  const { graph } = stage;
  graph.forEachNode((id, attributes) => {
    attributes.fixed = stage.pinned.has(id);
  });
  const settings = {
    barnesHutOptimize: graph.order > 500,
    barnesHutTheta: 1.2,
    gravity: 1,
    slowDown: 4 + Math.log(graph.order + 1),
    adjustSizes: false,
  };
  const supervisor = new Supervisor(graph.asGraph(), { settings });
  supervisor.start();
  let stopped = false;
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    clearTimeout(timer);
    supervisor.kill();
    refined.value = new Map([...refined.value, ...graph.mapNodes((id, { x, y }) => [id, { x, y }] as const)]);
    done();
  };
  const timer = setTimeout(stop, LONGEST_MS);
  return stop;
};
