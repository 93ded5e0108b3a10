// Confidence: how often claims that were found like this one are right.
import type { Assertion } from './sentence.js';

/** Filled slots that stand in the text speak for a claim, inferred ones and distance against it. */
export const confidenceOf = ({ match }: Assertion): number => {
  const length = match.to - match.from;
  const score = 0.9 - 0.1 * match.inferred - (length > 12 ? 0.1 : 0) - (length > 20 ? 0.1 : 0);
  return Math.round(Math.max(0.3, score) * 100) / 100;
};
