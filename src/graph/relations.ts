// Claims with the same subject, relation and object become one Relation; what they say of it is counted, not lost.
import type { Claim, Factuality } from '../model/claim.js';
import type { Corpus } from '../model/corpus.js';
import { type DateRange, widen } from '../model/dates.js';
import type { Ontology } from '../model/ontology.js';
import { compareCodeUnits } from '../model/order.js';
import type { Relation } from '../model/relation.js';
import { deniedClaims } from './contested.js';

interface Ends {
  readonly subject: string;
  readonly object: string;
}

const endsOf = (claim: Claim, object: string, symmetric: boolean): Ends =>
  symmetric && object < claim.subject ? { subject: object, object: claim.subject } : { subject: claim.subject, object };

const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareCodeUnits);

const datesOf = (claims: readonly Claim[]): DateRange[] => claims.flatMap(({ time }) => (time === null ? [] : (widen(time) ?? [])));

const aggregate = (
  ends: Ends,
  relation: string,
  symmetric: boolean,
  unordered: readonly Claim[],
  publisherOf: (document: string) => string,
  denied: ReadonlySet<string>,
): Relation => {
  const claims = unordered.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const factuality: Record<Factuality, number> = { actual: 0, planned: 0, possible: 0, negated: 0 };
  for (const claim of claims) factuality[claim.factuality]++;
  const publishers = sortedSet(claims.map(({ document }) => publisherOf(document)));
  const dates = datesOf(claims);
  const best = claims.reduce((top, claim) => (claim.confidence > top.confidence ? claim : top));
  return {
    id: `${ends.subject}~${relation}~${ends.object}`,
    subject: ends.subject,
    relation,
    object: ends.object,
    symmetric,
    claims: claims.map(({ id }) => id),
    factuality,
    ownVoice: claims.filter(({ sources }) => sources.length === 0).length,
    publishers,
    sources: sortedSet(claims.flatMap(({ sources }) => sources)),
    independentSources: publishers.length,
    firstDate: dates.map(({ first }) => first).sort(compareCodeUnits)[0] ?? null,
    lastDate:
      dates
        .map(({ last }) => last)
        .sort(compareCodeUnits)
        .at(-1) ?? null,
    topQuote: best.evidence.quote,
    confidence: best.confidence,
    contested: (factuality.actual > 0 && factuality.negated > 0) || claims.some(({ id }) => denied.has(id)),
  };
};

/** All relations of a corpus by id. Claims without an object are in none: they have no second end. */
export const aggregateRelations = (corpus: Corpus, ontology: Ontology): readonly Relation[] => {
  const symmetric = new Set(ontology.relations.filter((type) => type.symmetric).map(({ id }) => id));
  const publishers = new Map(corpus.documents.map(({ id, publisher }) => [id, publisher ?? id]));
  const denied = deniedClaims(corpus.claims);
  const groups = new Map<string, { ends: Ends; claims: Claim[] }>();
  for (const claim of corpus.claims) {
    if (claim.object === null) continue;
    const ends = endsOf(claim, claim.object, symmetric.has(claim.relation));
    const key = `${ends.subject}~${claim.relation}~${ends.object}`;
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { ends, claims: [claim] });
  }
  return [...groups.values()]
    .map(({ ends, claims }) => {
      const relation = (claims[0] as Claim).relation;
      return aggregate(ends, relation, symmetric.has(relation), claims, (id) => publishers.get(id) ?? id, denied);
    })
    .sort((a, b) => compareCodeUnits(a.id, b.id));
};
