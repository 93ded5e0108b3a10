// Filter: which claims to show, query or export. One meaning for the command line, the exporters and the viewer.
import type { Factuality } from '../model/claim.js';

export interface Filter {
  /** Ids of relation types; null: all. */
  readonly relations: readonly string[] | null;
  /** Entity types or finer types; every entity that a claim joins must be of one of them. Null: all. */
  readonly types: readonly string[] | null;
  readonly factuality: readonly Factuality[] | null;
  /** own: in the article's own voice; claimed: said by somebody whom the article names. */
  readonly attribution: 'any' | 'own' | 'claimed';
  /** Ids of entities, one of which must be among those who say so. */
  readonly speakers: readonly string[] | null;
  /** Publishers, or the id of a document whose publisher is unknown. */
  readonly publishers: readonly string[] | null;
  /** Least number of distinct publishers of the same subject, relation and object. */
  readonly minSources: number;
  /** First and last day, month or year, both included: `2023-01`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Id of the entity around which to look, and how many steps away. */
  readonly ego: string | null;
  readonly radius: number;
  /** Only the largest connected part of what is left. */
  readonly giant: boolean;
  /** Words to be found in the sentence or in a name of one of the ends. */
  readonly text: string | null;
  readonly minConfidence: number;
}

/** Keeps everything. */
export const NO_FILTER: Filter = Object.freeze({
  relations: null,
  types: null,
  factuality: null,
  attribution: 'any',
  speakers: null,
  publishers: null,
  minSources: 1,
  from: null,
  to: null,
  ego: null,
  radius: 1,
  giant: false,
  text: null,
  minConfidence: 0,
} as const);
