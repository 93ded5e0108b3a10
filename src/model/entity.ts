// Entities: what claims are about.
import type { Span } from './document.js';

export type EntityTypeId = 'Person' | 'Organization' | 'Place' | 'Commodity' | 'Event';

/** The resolved thing, one a run, whatever its spellings. */
export interface Entity {
  /** Stable and ASCII: the gazetteer's id, or type and hash of the name. Never changes with the order of input. */
  readonly id: string;
  readonly type: EntityTypeId;
  /** Finer type where known: Country, City, Site. */
  readonly subtype: string | null;
  readonly label: { readonly ar: string | null; readonly en: string | null };
  /** Other names, without the labels, sorted. */
  readonly aliases: readonly string[];
  /** `Q…` */
  readonly wikidata: string | null;
  /** ISO 3166-1 alpha-2 of the state that it is or belongs to. */
  readonly country: string | null;
  /** Offices as the articles word them, sorted. */
  readonly roles: readonly string[];
}

/** A Span that names something. `entity` is the key of a LocalEntity of the same article. */
export interface Mention extends Span {
  readonly entity: string;
  /** name: a proper name; role: an office or description; pronoun: a pronoun or dropped subject. */
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** An entity as one article knows it, before resolution across articles. */
export interface LocalEntity {
  /** Unique in the article. */
  readonly key: string;
  readonly type: EntityTypeId;
  readonly subtype: string | null;
  /** Names in the article's spelling, the fullest first, without attached particles. */
  readonly names: readonly string[];
  /** Id of the known name that it is, if any. */
  readonly gazetteer: string | null;
  readonly country: string | null;
  readonly roles: readonly string[];
}
