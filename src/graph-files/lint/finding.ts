// What the linter says of a GEXF file.
import type { Problem } from '../../model/problem.js';

/** stops: nothing is read; lost: something is left out; changed: it arrives as something else; note: only how it looks, or only other programs. */
export type Effect = 'stops' | 'lost' | 'changed' | 'note';

export interface Finding extends Problem {
  readonly effect: Effect;
}

/** Takes a finding of the file that is being read. */
export type Tell = (line: number, effect: Effect, code: string, message: string) => void;
