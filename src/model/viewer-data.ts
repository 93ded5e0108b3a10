// The viewer's data file: the graph and its claims in columns, entities by index, so that 20,000 edges stay small and quick to parse.
import type { DocumentInfo } from './document.js';
import type { Labels } from './ontology.js';

export const VIEWER_FORMAT = 'khabar-viewer';
export const VIEWER_CLAIMS_FORMAT = 'khabar-viewer-claims';
export const VIEWER_VERSION = 1;

/** What the viewer shows of a relation type. */
export interface ViewerRelationType {
  readonly id: string;
  readonly iri: string;
  readonly label: Labels;
  readonly definition: Labels;
  readonly symmetric: boolean;
  readonly color: string;
}

export interface ViewerEntityType {
  readonly id: string;
  readonly label: Labels;
  readonly broader: string | null;
  readonly color: string;
}

/** Columns of equal length; the place in the column is the entity's index. Nodes have x and y, mere speakers and goods have null. */
export interface ViewerEntities {
  readonly id: readonly string[];
  readonly type: readonly string[];
  readonly subtype: readonly (string | null)[];
  readonly ar: readonly (string | null)[];
  readonly en: readonly (string | null)[];
  readonly aliases: readonly (readonly string[])[];
  readonly wikidata: readonly (string | null)[];
  readonly country: readonly (string | null)[];
  readonly roles: readonly (readonly string[])[];
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly degree: readonly number[];
  readonly pagerank: readonly number[];
  readonly community: readonly number[];
}

/** Edges as they are without a filter; with one the viewer adds up the claims itself. */
export interface ViewerRelations {
  readonly subject: readonly number[];
  /** Index of the relation type. */
  readonly relation: readonly number[];
  readonly object: readonly number[];
  readonly claims: readonly number[];
  /** Counts by factuality, four a relation, in the order of FACTUALITIES. */
  readonly factuality: readonly number[];
  readonly independentSources: readonly number[];
  readonly contested: readonly number[];
}

export interface ViewerClaims {
  readonly format: typeof VIEWER_CLAIMS_FORMAT;
  readonly version: typeof VIEWER_VERSION;
  readonly id: readonly string[];
  readonly document: readonly number[];
  readonly subject: readonly number[];
  readonly relation: readonly number[];
  /** -1: nobody is named. */
  readonly object: readonly number[];
  /** Index in FACTUALITIES. */
  readonly factuality: readonly number[];
  readonly sources: readonly (readonly number[])[];
  readonly time: readonly (string | null)[];
  /** -1: none. */
  readonly place: readonly number[];
  readonly commodities: readonly (readonly number[])[];
  /** Commodity, count, unit. */
  readonly amounts: readonly (readonly (readonly [number, number, string | null])[])[];
  readonly about: readonly (string | null)[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Null where it is the piece of the sentence that start and end give. */
  readonly quote: readonly (string | null)[];
  /** Index in `sentences`. */
  readonly sentence: readonly number[];
  readonly confidence: readonly number[];
  readonly sentences: { readonly start: readonly number[]; readonly end: readonly number[]; readonly text: readonly string[] };
}

export interface ViewerData {
  readonly format: typeof VIEWER_FORMAT;
  readonly version: typeof VIEWER_VERSION;
  readonly baseIri: string;
  readonly relationTypes: readonly ViewerRelationType[];
  readonly entityTypes: readonly ViewerEntityType[];
  /** `file` is left out: a path says where somebody works. */
  readonly documents: readonly Omit<DocumentInfo, 'file'>[];
  readonly entities: ViewerEntities;
  readonly relations: ViewerRelations;
  readonly claimCount: number;
  /** Null: the claims are in the files of `chunks`. */
  readonly claims: ViewerClaims | null;
  readonly chunks: readonly string[];
  /** Article texts by document id, where they travel with the data; null: ask the server. */
  readonly texts: Readonly<Record<string, string>> | null;
}
