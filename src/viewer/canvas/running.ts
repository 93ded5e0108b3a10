// The stage that is on the page, if any, and where nodes were moved in this session.
import { signal } from '@preact/signals';
import type { Pin } from '../state/state.js';
import type { Stage } from './stage.js';

export const stage = signal<Stage | null>(null);

/** Positions after a refined layout; pins are in the address instead. */
export const refined = signal<ReadonlyMap<string, Pin>>(new Map());

export const positionOf = (id: string): Pin | null => {
  const graph = stage.peek()?.graph;
  if (!graph?.hasNode(id)) return null;
  const { x, y } = graph.getNodeAttributes(id);
  return { x, y };
};
