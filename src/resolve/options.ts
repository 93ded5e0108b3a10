// What the resolver can be told, and what it assumes otherwise.
import { SKELETON } from '../lang/ar/skeleton.js';
import type { EntityTypeId } from '../model/entity.js';
import type { SkeletonTable } from '../text/skeleton.js';
import type { Judgement } from './judgement.js';

/** A name known before reading, as a gazetteer gives it. */
export interface KnownEntity {
  readonly id: string;
  readonly type: EntityTypeId;
  readonly subtype: string | null;
  /** In the language of the articles, the best first. */
  readonly names: readonly string[];
  readonly en: string | null;
  readonly aliasesEn: readonly string[];
  readonly wikidata: string | null;
  readonly country: string | null;
  /** Names that are ordinary words too, that need a word before them, or that others bear too: no spelling of them is looked for. */
  readonly ambiguous?: ReadonlySet<string>;
  readonly context?: ReadonlySet<string>;
  readonly shared?: ReadonlySet<string>;
}

export interface ResolveOptions {
  /** Known entities by id. Defaults to none. */
  readonly known: ReadonlyMap<string, KnownEntity>;
  /** Folds what readers take for the same spelling. Defaults to NFKC and small letters. */
  readonly normalize: (text: string) => string;
  /** Defaults to the Arabic one. */
  readonly skeleton: SkeletonTable;
  /** Decisions of earlier runs and of people; they bind. Defaults to none. */
  readonly judgements: readonly Judgement[];
  /** Names less alike than this are never taken for one, 0 to 1. Defaults to 0.88. */
  readonly threshold: number;
  /** Blocks larger than this are compared only with their neighbours in order. Defaults to 64. */
  readonly blockLimit: number;
  /** Also give entities that no claim names. Defaults to false. */
  readonly keepUnclaimed: boolean;
}

export const DEFAULTS: ResolveOptions = {
  known: new Map(),
  normalize: (text) => text.normalize('NFKC').toLowerCase(),
  skeleton: SKELETON,
  judgements: [],
  threshold: 0.88,
  blockLimit: 64,
  keepUnclaimed: false,
};
