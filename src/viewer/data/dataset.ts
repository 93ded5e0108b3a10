// What the viewer works on: the data file with indexes resolved and lookups made.
import type { Claim } from '../../model/claim.js';
import type { DocumentInfo } from '../../model/document.js';
import type { Entity } from '../../model/entity.js';
import type { ViewerEntityType, ViewerRelationType } from '../../model/viewer-data.js';

/** An entity with its place in the graph; x is null for those that only speak or are supplied. */
export interface ViewEntity extends Entity {
  readonly x: number | null;
  readonly y: number | null;
  readonly degree: number;
  readonly pagerank: number;
  readonly community: number;
}

export type ViewDocument = Omit<DocumentInfo, 'file'>;

/** An edge as it stands under the present filter. */
export interface ViewRelation {
  /** `subject~relation~object` */
  readonly id: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly count: number;
  /** In the order of FACTUALITIES. */
  readonly factuality: readonly number[];
  readonly publishers: number;
  readonly contested: boolean;
}

export interface Dataset {
  readonly baseIri: string;
  readonly relationTypes: readonly ViewerRelationType[];
  readonly relationType: ReadonlyMap<string, ViewerRelationType>;
  readonly symmetric: ReadonlySet<string>;
  readonly entityTypes: readonly ViewerEntityType[];
  readonly entityType: ReadonlyMap<string, ViewerEntityType>;
  readonly documents: readonly ViewDocument[];
  readonly document: ReadonlyMap<string, ViewDocument>;
  readonly entities: readonly ViewEntity[];
  readonly entity: ReadonlyMap<string, ViewEntity>;
  /** Unfiltered. */
  readonly relations: readonly ViewRelation[];
  readonly claimCount: number;
  readonly chunks: readonly string[];
  readonly texts: Readonly<Record<string, string>> | null;
}

export interface Loaded {
  readonly dataset: Dataset;
  /** Null: they follow in chunks. */
  readonly claims: readonly Claim[] | null;
}

export const relationId = (subject: string, relation: string, object: string): string => `${subject}~${relation}~${object}`;

/** Key of the edge that a claim belongs to; null where nobody is named. */
export const edgeOf = (claim: Claim, symmetric: ReadonlySet<string>): string | null => {
  if (claim.object === null) return null;
  return symmetric.has(claim.relation) && claim.object < claim.subject
    ? relationId(claim.object, claim.relation, claim.subject)
    : relationId(claim.subject, claim.relation, claim.object);
};
