// Confidence: how often claims whose reading gives such signals are right, by logistic regression over annotated articles.
import { WEIGHTS } from './confidence-weights.js';
import type { Signals } from './signals.js';

/** Two decimals: the annotated articles tell no more. */
const STEP = 100;

export const confidenceFrom = (signals: Signals): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(signals)) sum += (WEIGHTS[name] ?? 0) * value;
  return Math.round(STEP / (1 + Math.exp(-sum))) / STEP;
};
