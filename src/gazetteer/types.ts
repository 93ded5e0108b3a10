// What is known before reading: one entry an entity, as a row of a gazetteer table gives it.
import type { EntityTypeId } from '../model/entity.js';

export interface GazetteerEntry {
  /** ASCII kebab-case, unique over all tables: `sergei-shoigu`. */
  readonly id: string;
  readonly type: EntityTypeId;
  /** Finer type: Country, City, Agency. */
  readonly subtype: string | null;
  /** Names in Arabic letters, the usual one first. */
  readonly names: readonly string[];
  readonly en: string | null;
  readonly aliasesEn: readonly string[];
  /** `Q…` */
  readonly wikidata: string | null;
  /** ISO 3166-1 alpha-2 of the state that it is or belongs to. */
  readonly country: string | null;
  /** The state that this city stands for when it acts, as ISO 3166-1 alpha-2. */
  readonly capitalOf: string | null;
  /** Adjectives of belonging, masculine singular indefinite, all spellings. */
  readonly adjectives: readonly string[];
  /** As written: `ambiguous`, `ambiguous=NAME`, `kind:weapons`. */
  readonly flags: readonly string[];
  /** Names and adjectives that are ordinary words too: they count only where the context speaks for them. */
  readonly ambiguous: ReadonlySet<string>;
  /** Names that count only after a head noun: "life" after the word for newspaper. */
  readonly context: ReadonlySet<string>;
  /** Names that usually mean another entry, the one that does not list them here. */
  readonly shared: ReadonlySet<string>;
  /** Id of the broader commodity. */
  readonly kindOf: string | null;
  /** Id of the body that this city stands for beside its state: Brussels for the European Union. */
  readonly seatOf: string | null;
}

export interface Gazetteer {
  /** In code-unit order of their ids. */
  readonly entries: readonly GazetteerEntry[];
  readonly byId: ReadonlyMap<string, GazetteerEntry>;
}
