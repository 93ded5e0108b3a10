// A claim as a line of claims.jsonl, readable without any other file: entities are written out where they stand.
import type { Amount, Claim, Factuality } from '../model/claim.js';
import type { Entity } from '../model/entity.js';

/** An entity inside a claim; `labels` are all names known for it, in any language. */
export interface EntityRecord {
  readonly id: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly wikidata: string | null;
}

export interface ClaimRecord {
  readonly id: string;
  readonly document: string;
  readonly subject: EntityRecord;
  readonly relation: string;
  readonly object: EntityRecord | null;
  readonly factuality: Factuality;
  readonly sources: readonly EntityRecord[];
  readonly time: string | null;
  readonly place: EntityRecord | null;
  readonly commodities: readonly EntityRecord[];
  readonly amounts: readonly Amount[];
  readonly about: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  readonly pattern: string | null;
  readonly confidence: number;
}

export const labelsOf = (entity: Entity): readonly string[] => [
  ...new Set([entity.label.ar, entity.label.en, ...entity.aliases].filter((label) => label !== null)),
];

export function toClaimRecord(claim: Claim, entityOf: (id: string) => Entity): ClaimRecord {
  const embed = (id: string): EntityRecord => {
    const entity = entityOf(id);
    return { id: entity.id, type: entity.type, labels: labelsOf(entity), wikidata: entity.wikidata };
  };
  const { evidence } = claim;
  return {
    id: claim.id,
    document: claim.document,
    subject: embed(claim.subject),
    relation: claim.relation,
    object: claim.object === null ? null : embed(claim.object),
    factuality: claim.factuality,
    sources: claim.sources.map(embed),
    time: claim.time,
    place: claim.place === null ? null : embed(claim.place),
    commodities: claim.commodities.map(embed),
    amounts: claim.amounts,
    about: claim.about,
    quote: evidence.quote,
    start: evidence.start,
    end: evidence.end,
    sentence: evidence.sentence,
    pattern: evidence.pattern,
    confidence: claim.confidence,
  };
}
