// Relation: an edge of the graph, the aggregate of all claims with the same subject, relation and object.
import type { MultiDirectedGraph } from 'graphology';
import type { Factuality } from './claim.js';
import type { Entity } from './entity.js';

export interface Relation {
  /** `subject~relation~object`; the ends of a symmetric relation in code-unit order. Key of the edge. */
  readonly id: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly symmetric: boolean;
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[];
  readonly factuality: Readonly<Record<Factuality, number>>;
  /** Number of claims in an article's own voice (no sources). */
  readonly ownVoice: number;
  /** Distinct publishers (a document's id where its publisher is unknown), sorted. */
  readonly publishers: readonly string[];
  /** Distinct speakers (entity ids), sorted. */
  readonly sources: readonly string[];
  /** Number of distinct publishers: repeats in one paper count once. */
  readonly independentSources: number;
  /** Earliest and latest time said of it, `YYYY-MM-DD`, widened from partial dates; null if none. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Quote of its most confident claim. */
  readonly topQuote: string;
  /** Highest confidence of its claims. */
  readonly confidence: number;
  /** Some claim is actual and another negated, or a party denies it. */
  readonly contested: boolean;
}

export interface NodeAttributes {
  entity: Entity;
  /** Layout, deterministic, rounded to 3 decimals. */
  x: number;
  y: number;
  degree: number;
  pagerank: number;
  /** Louvain community, 0 = largest. */
  community: number;
  /** Number of claims that have it as subject or object. */
  claims: number;
  /** `#rrggbb`, chosen by hand; else the colour of its type. */
  color?: string;
}

export interface EdgeAttributes {
  relation: Relation;
  /** `#rrggbb`, chosen by hand; else the colour of its type. */
  color?: string;
}

export type RelationGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
