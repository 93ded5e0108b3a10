// The ontology as the program uses it; ontology/ holds it as Turtle, src/ontology/ reads it.
import type { EntityTypeId } from './entity.js';

export interface Labels {
  readonly ar: string;
  readonly en: string;
}

/** A pattern as a speaker would write it, in citation form: `visited {subject} {object}` in the language's own words and order. */
export interface PatternSource {
  readonly text: string;
  /** Is its first word a verb or a noun (a verbal noun, a participle)? */
  readonly kind: 'verb' | 'noun';
  readonly language: string;
}

/** A sentence with what must (example) or must not (counter-example) be found in it. */
export interface ExampleSource {
  readonly text: string;
  readonly language: string;
}

export interface RelationType {
  /** `met-with`: claims.jsonl, command line. */
  readonly id: string;
  /** `metWith`: the last part of its IRI. */
  readonly localName: string;
  readonly iri: string;
  readonly label: Labels;
  readonly definition: Labels;
  readonly domain: readonly EntityTypeId[];
  readonly range: readonly EntityTypeId[];
  readonly symmetric: boolean;
  /** Id of the relation that this one answers: a denial answers an accusation; null for most. */
  readonly answers?: string | null;
  /** `#rrggbb`, for viewer and GEXF. */
  readonly color: string;
  readonly patterns: readonly PatternSource[];
  readonly examples: readonly ExampleSource[];
  readonly counterExamples: readonly ExampleSource[];
}

export interface EntityType {
  /** `Person`, `Country`. */
  readonly id: string;
  readonly iri: string;
  readonly label: Labels;
  readonly definition: Labels;
  /** The broader type: Country → Place; null for the five. */
  readonly broader: string | null;
  readonly color: string;
}

export interface Ontology {
  readonly iri: string;
  readonly relations: readonly RelationType[];
  readonly entityTypes: readonly EntityType[];
}
