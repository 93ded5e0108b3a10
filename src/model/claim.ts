// A Claim: one article's assertion, with who says so, how certain it is, and the exact words.
import type { LocalEntity, Mention } from './entity.js';

export const FACTUALITIES = ['actual', 'planned', 'possible', 'negated'] as const;

/** What the source presents: happened or going on; intended; likely, wanted or conditional; said not to be so. */
export type Factuality = (typeof FACTUALITIES)[number];

/** The words that a claim rests on, and the sentence they stand in. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, verbatim. */
  readonly quote: string;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  /** The pattern that found it, as its relation's file writes it; null for claims from elsewhere. */
  readonly pattern: string | null;
}

/** How much of a commodity: "eight fighter jets" is 8 of fighters. */
export interface Amount {
  /** Entity id of a commodity. */
  readonly commodity: string;
  readonly count: number;
  /** Unit as worded, null if pieces. */
  readonly unit: string | null;
}

/** Entities are ids after resolution and keys of the article's LocalEntities before it. */
export interface Claim {
  /** `c-` and 16 hexadecimal digits, a hash of the claim's own fields. */
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  readonly subject: string;
  /** Id of the relation type: `met-with`. */
  readonly relation: string;
  /** Null where nobody is named: a denial of unattributed reports. */
  readonly object: string | null;
  readonly factuality: Factuality;
  /** Who says so, innermost first, outermost last; empty: the article in its own voice. */
  readonly sources: readonly string[];
  /** ISO 8601 date, month, year or interval `a/b`; null if open. */
  readonly time: string | null;
  readonly place: string | null;
  readonly commodities: readonly string[];
  readonly amounts: readonly Amount[];
  /** For an accusation or denial: id of the claim that is alleged or denied, of the same document. */
  readonly about: string | null;
  readonly evidence: Evidence;
  /** 0 to 1, the share of claims like this one that are right on the annotated articles. */
  readonly confidence: number;
}

/** All that one article says, before resolution. */
export interface Extraction {
  readonly document: string;
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}
