// Judgements: recorded decisions on whether two entities are one. Records are only ever added; of two on one pair the later counts.
import { UsageError } from '../errors.js';
import { createDisjointSet } from './disjoint-set.js';

/** One line of a file of judgements. */
export interface Judgement {
  /** Ids of entities, as entities.jsonl, claims.jsonl and earlier judgements give them. */
  readonly left: string;
  readonly right: string;
  /** positive: one entity; negative: two; unsure: not decided, so left apart. */
  readonly judgement: 'positive' | 'negative' | 'unsure';
  /** How alike they are, 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** Judgements ready to be asked. */
export interface Decisions {
  readonly positive: readonly (readonly [string, string])[];
  /** Not to be merged, by id, in both directions. */
  readonly negative: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unsure: (a: string, b: string) => boolean;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Throws a UsageError if positive judgements, taken together, join what a negative one keeps apart. */
export const readDecisions = (judgements: readonly Judgement[]): Decisions => {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) latest.set(pairKey(judgement.left, judgement.right), judgement);
  const positive: [string, string][] = [];
  const negative = new Map<string, Set<string>>();
  const unsure = new Set<string>();
  for (const [key, { left, right, judgement }] of latest) {
    if (left === right) continue;
    if (judgement === 'positive') positive.push([left, right]);
    else if (judgement === 'unsure') unsure.add(key);
    else {
      for (const [a, b] of [
        [left, right],
        [right, left],
      ] as const) {
        const others = negative.get(a);
        if (others) others.add(b);
        else negative.set(a, new Set([b]));
      }
    }
  }
  const sets = createDisjointSet<string>();
  for (const [left, right] of positive) sets.union(left, right);
  for (const [left, others] of negative) {
    for (const right of others) {
      if (sets.find(left) === sets.find(right)) {
        throw new UsageError(
          `The judgements say that "${left}" and "${right}" are two, and, taken together, that they are one. Take one of them back.`,
        );
      }
    }
  }
  return { positive, negative, unsure: (a, b) => unsure.has(pairKey(a, b)) };
};
