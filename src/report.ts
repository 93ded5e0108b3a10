// Counts of a run, for report.json and the last lines on the terminal.
import type { Corpus } from './model/corpus.js';
import type { Document } from './model/document.js';
import { compareCodeUnits } from './model/order.js';
import type { Problem } from './model/problem.js';
import type { RelationGraph } from './model/relation.js';
import type { RemovedText } from './model/report.js';

export function countOf(
  corpus: Corpus,
  graph: RelationGraph | null,
  problems: readonly Problem[],
  removed: readonly RemovedText[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {
    documents: corpus.documents.length,
    entities: corpus.entities.length,
    claims: corpus.claims.length,
    relations: graph?.size ?? 0,
    problems: problems.length,
    removed: removed.length,
  };
  const kinds = corpus.claims.map(({ relation }) => `claims ${relation}`).sort(compareCodeUnits);
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** By file, line, then words: the order of the inputs must not show. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) =>
      compareCodeUnits(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareCodeUnits(a.code, b.code) ||
      compareCodeUnits(a.message, b.message),
  );

/** What was left out of an article, with its words, so that a reader of the report can judge it. */
export const removedFrom = (document: Document): readonly RemovedText[] =>
  document.boilerplate.map(({ start, end, reason }) => ({
    document: document.id,
    start,
    end,
    reason,
    text: document.text.slice(start, end),
  }));
