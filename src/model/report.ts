// What a run has done: written to report.json beside the results.
import type { Boilerplate } from './document.js';
import type { Problem } from './problem.js';

export interface RemovedText extends Boilerplate {
  readonly document: string;
  readonly text: string;
}

export interface Report {
  readonly version: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly removed: readonly RemovedText[];
}
