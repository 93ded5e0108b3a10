// evaluate: found claims against a reference annotation. A document's claim counts once, whatever the number of its mentions;
// qualifiers are measured on the claims that were found.
import type { GoldDocument, PredictedClaim } from '../model/gold.js';
import { compareCodeUnits } from '../model/order.js';
import { Identities } from './identities.js';
import { type Counts, type EvaluateOptions, type EvaluationError, scoreDocument } from './score-document.js';
import { type Figures, figuresOf, newTally } from './tally.js';

export type { EvaluateOptions, EvaluationError } from './score-document.js';

export interface Evaluation {
  readonly documents: number;
  readonly claims: Figures;
  /** In code-unit order of the relations. */
  readonly relations: Readonly<Record<string, Figures>>;
  readonly qualifiers: Readonly<Record<'factuality' | 'sources' | 'time' | 'commodities', Figures>>;
  /** Quotes that stand in the article exactly where they are said to. */
  readonly evidence: { readonly exact: number; readonly all: number };
  /** Entities of the reference that were found as several, and found ones that are several of the reference. */
  readonly split: readonly string[];
  readonly merged: readonly string[];
  readonly errors: readonly EvaluationError[];
}

export function evaluate(gold: readonly GoldDocument[], predicted: readonly PredictedClaim[], options: EvaluateOptions): Evaluation {
  const counts: Counts = {
    claims: newTally(),
    relations: new Map(),
    factuality: newTally(),
    sources: newTally(),
    time: newTally(),
    commodities: newTally(),
    evidence: { exact: 0, all: 0 },
    identities: new Identities(),
    errors: [],
  };
  for (const document of gold) {
    const own = predicted.filter((claim) => claim.document === document.document);
    scoreDocument(document, own, options, counts);
  }
  const relations = [...counts.relations].sort(([a], [b]) => compareCodeUnits(a, b));
  return {
    documents: gold.length,
    claims: figuresOf(counts.claims),
    relations: Object.fromEntries(relations.map(([relation, tally]) => [relation, figuresOf(tally)])),
    qualifiers: {
      factuality: figuresOf(counts.factuality),
      sources: figuresOf(counts.sources),
      time: figuresOf(counts.time),
      commodities: figuresOf(counts.commodities),
    },
    evidence: counts.evidence,
    ...counts.identities.read(),
    errors: counts.errors,
  };
}
