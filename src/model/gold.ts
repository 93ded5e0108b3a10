// A reference annotation and the claims that are measured against it.
import type { Factuality } from './claim.js';

/** An entity as a claim names it; `labels` are all names known for it, in any language. */
export interface NamedEntity {
  readonly id: string;
  readonly labels: readonly string[];
  readonly wikidata: string | null;
}

export interface GoldClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string | null;
  readonly factuality: Factuality;
  readonly sources: readonly string[];
  readonly time: string | null;
  readonly commodities: readonly string[];
  readonly quote: string;
  /** Debatable: finding it costs nothing and missing it costs nothing. */
  readonly optional: boolean;
  /** What is as good. */
  readonly alternatives: {
    readonly subject: readonly string[];
    readonly object: readonly string[];
    readonly factuality: readonly string[];
  };
}

export interface GoldDocument {
  readonly document: string;
  /** Those of all documents first, then its own, which win. */
  readonly entities: readonly NamedEntity[];
  readonly claims: readonly GoldClaim[];
}

export interface PredictedClaim {
  readonly document: string;
  readonly subject: NamedEntity;
  readonly relation: string;
  readonly object: NamedEntity | null;
  readonly factuality: string;
  readonly sources: readonly NamedEntity[];
  readonly time: string | null;
  readonly place: NamedEntity | null;
  readonly commodities: readonly NamedEntity[];
  readonly quote: string;
  readonly start: number | null;
  readonly end: number | null;
}
