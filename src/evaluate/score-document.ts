// One article's found claims against its reference.
import type { GoldClaim, GoldDocument, PredictedClaim } from '../model/gold.js';
import { compareCodeUnits } from '../model/order.js';
import { createToGold } from './gold-names.js';
import type { Identities } from './identities.js';
import { newTally, type Tally } from './tally.js';

export interface EvaluateOptions {
  readonly fold: (name: string) => string;
  readonly dropArticle: (folded: string) => string;
  /** Relations whose ends may be swapped. */
  readonly isSymmetric: (relation: string) => boolean;
  /** Null: not known, and its quotes are not looked at. */
  readonly textOf: (document: string) => string | null;
}

export interface EvaluationError {
  readonly document: string;
  readonly kind: 'wrong' | 'missing';
  /** `claim`, or the qualifier. */
  readonly part: string;
  /** `relation | subject | object`, with ids of the reference. */
  readonly claim: string;
  /** The wrong or missing value of a qualifier, or the quote of a missing claim. */
  readonly value: string;
}

export interface Counts {
  readonly claims: Tally;
  readonly relations: Map<string, Tally>;
  readonly factuality: Tally;
  readonly sources: Tally;
  readonly time: Tally;
  readonly commodities: Tally;
  readonly evidence: { exact: number; all: number };
  readonly identities: Identities;
  readonly errors: EvaluationError[];
}

type KeyOf = (subject: string, relation: string, object: string | null) => string;

export function scoreDocument(gold: GoldDocument, predicted: readonly PredictedClaim[], options: EvaluateOptions, counts: Counts): void {
  const toGold = createToGold(gold.entities, options.fold, options.dropArticle);
  const keyOf: KeyOf = (subject, relation, object) => {
    const ends = [subject, object ?? '-'];
    return [relation, ...(options.isSymmetric(relation) ? ends.sort(compareCodeUnits) : ends)].join(' | ');
  };
  const { required, allowed } = indexGold(gold.claims, keyOf);
  const found = new Map<string, PredictedClaim[]>();
  const wrong = new Map<string, string>();
  const text = options.textOf(gold.document);
  for (const claim of predicted) {
    counts.identities.note(claim, toGold);
    countEvidence(claim, text, counts);
    const key = keyOf(toGold(claim.subject), claim.relation, claim.object === null ? null : toGold(claim.object));
    const mains = allowed.get(key);
    if (mains === undefined) wrong.set(key, claim.relation);
    // The very same claim before those that this one may stand for.
    else for (const main of mains.has(key) ? [key] : mains) found.set(main, [...(found.get(main) ?? []), claim]);
  }
  const error = (kind: 'wrong' | 'missing', part: string, claim: string, value: string): void => {
    counts.errors.push({ document: gold.document, kind, part, claim, value });
  };
  for (const [key, relation] of wrong) {
    counts.claims.wrong++;
    tallyOf(counts, relation).wrong++;
    error('wrong', 'claim', key, '');
  }
  for (const [key, claims] of required) {
    const relation = claims[0]?.relation ?? '';
    const matches = found.get(key);
    if (matches === undefined) {
      counts.claims.missing++;
      tallyOf(counts, relation).missing++;
      error('missing', 'claim', key, claims[0]?.quote ?? '');
      continue;
    }
    counts.claims.right++;
    tallyOf(counts, relation).right++;
    const all = gold.claims.filter((claim) => keyOf(claim.subject, claim.relation, claim.object) === key);
    const score = (part: Qualifier, valuesOf: (claim: GoldClaim) => readonly string[], given: readonly string[]): void => {
      const wanted = new Set(claims.flatMap(valuesOf));
      scoreValues(
        counts[part],
        [...wanted].map((value) => [value]),
        new Set(all.flatMap(valuesOf)),
        new Set(given),
        (kind, value) => error(kind, part, key, value),
      );
    };
    scoreFactuality(claims, all, matches, counts.factuality, (kind, value) => error(kind, 'factuality', key, value));
    score(
      'sources',
      (claim) => claim.sources,
      matches.flatMap((claim) => claim.sources.map(toGold)),
    );
    score(
      'time',
      (claim) => (claim.time === null ? [] : [claim.time]),
      matches.flatMap((claim) => claim.time ?? []),
    );
    score(
      'commodities',
      (claim) => claim.commodities,
      matches.flatMap((claim) => claim.commodities.map(toGold)),
    );
  }
}

type Qualifier = 'sources' | 'time' | 'commodities';
type OnError = (kind: 'wrong' | 'missing', value: string) => void;

/** A debatable factuality is found by any of its alternatives, and none of those is wrong. */
function scoreFactuality(
  claims: readonly GoldClaim[],
  all: readonly GoldClaim[],
  matches: readonly PredictedClaim[],
  tally: Tally,
  onError: OnError,
): void {
  const asGood = (claim: GoldClaim): readonly string[] => [claim.factuality, ...claim.alternatives.factuality];
  const wanted = new Map(claims.map((claim) => [claim.factuality, asGood(claim)]));
  scoreValues(tally, [...wanted.values()], new Set(all.flatMap(asGood)), new Set(matches.map(({ factuality }) => factuality)), onError);
}

/** Each of `wanted` is a value, first, and what is as good; what is given but not `fine` is wrong. */
function scoreValues(
  tally: Tally,
  wanted: readonly (readonly string[])[],
  fine: ReadonlySet<string>,
  given: ReadonlySet<string>,
  onError: OnError,
): void {
  for (const values of wanted) {
    if (values.some((value) => given.has(value))) tally.right++;
    else {
      tally.missing++;
      onError('missing', values[0] ?? '');
    }
  }
  for (const value of given) {
    if (fine.has(value)) continue;
    tally.wrong++;
    onError('wrong', value);
  }
}

/** Claims that must be found by their keys; and the keys that may be found, with the claims that each of them stands for. */
function indexGold(claims: readonly GoldClaim[], keyOf: KeyOf): { required: Map<string, GoldClaim[]>; allowed: Map<string, Set<string>> } {
  const required = new Map<string, GoldClaim[]>();
  const allowed = new Map<string, Set<string>>();
  for (const claim of claims) {
    const main = keyOf(claim.subject, claim.relation, claim.object);
    for (const subject of [claim.subject, ...claim.alternatives.subject]) {
      for (const object of [claim.object, ...claim.alternatives.object]) {
        const key = keyOf(subject, claim.relation, object);
        allowed.set(key, (allowed.get(key) ?? new Set()).add(main));
      }
    }
    if (!claim.optional) required.set(main, [...(required.get(main) ?? []), claim]);
  }
  return { required, allowed };
}

function countEvidence(claim: PredictedClaim, text: string | null, counts: Counts): void {
  if (text === null || claim.start === null) return;
  counts.evidence.all++;
  if (claim.quote !== '' && text.slice(claim.start, claim.end ?? undefined) === claim.quote) counts.evidence.exact++;
}

function tallyOf(counts: Counts, relation: string): Tally {
  let tally = counts.relations.get(relation);
  if (tally === undefined) {
    tally = newTally();
    counts.relations.set(relation, tally);
  }
  return tally;
}
