// The state that an article is about.
import type { Draft } from '../draft.js';
import type { NameContext } from './context.js';

/** The state that the article is about: named at least twice and clearly more often than any other. */
export const mainState = (context: NameContext): Draft | null => {
  const counts = [...context.drafts.mentioned].sort(([, a], [, b]) => b - a);
  const [first, second] = counts;
  if (!first || first[1] < 3 || (second && first[1] < 2 * second[1])) return null;
  return context.drafts.byGazetteer.get(first[0]) ?? null;
};
