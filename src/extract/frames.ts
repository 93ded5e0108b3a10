// Frames: the patterns of the relations' files, taken apart into a head, slots with their markers, and literal words.
import { OntologyError } from '../errors.js';
import type { Language } from '../lang/language.js';
import { FACTUALITIES, type Factuality } from '../model/claim.js';
import type { EntityTypeId } from '../model/entity.js';
import type { Ontology, PatternSource, RelationType } from '../model/ontology.js';

export type SlotName = 'subject' | 'object' | 'commodity' | 'place' | 'about';
const SLOTS: readonly SlotName[] = ['subject', 'object', 'commodity', 'place', 'about'];

export interface Slot {
  readonly kind: 'slot';
  readonly name: SlotName;
  readonly optional: boolean;
  /** Stands beside its noun or is meant by its pronoun; whoever does the verb around it is not taken for it. */
  readonly stated: boolean;
  /** The preposition, folded, attached or not; `and` for a coordination; empty: bare. */
  readonly marker: string;
  readonly coordinated: boolean;
  /** Only what is of this type; null: all that the relation allows. */
  readonly only: EntityTypeId | 'Actor' | null;
}

export interface Literal {
  readonly kind: 'literal';
  /** Folded words, any of which stands for it. */
  readonly words: ReadonlySet<string>;
  /** Words that stand for it only side by side, written with `_`. */
  readonly phrases: readonly (readonly string[])[];
}

export interface Frame {
  readonly relation: RelationType;
  readonly kind: 'verb' | 'noun';
  /** The head in citation form, and folded. */
  readonly citation: string;
  readonly lemma: string;
  readonly elements: readonly (Slot | Literal)[];
  /** What the claim's factuality is whatever the words around it say more surely. */
  readonly factuality: Factuality | null;
  /** As the relation's file writes it. */
  readonly pattern: string;
}

const SLOT = /^(.*?)\{(\w+)(?::(\w+))?([?!]?)\}$/u;
/** What a slot may be kept to; an actor is a person, a body, or an office that stands for a state. */
const ENTITY_TYPES: readonly (EntityTypeId | 'Actor')[] = ['Person', 'Organization', 'Place', 'Commodity', 'Event', 'Actor'];
const TATWEEL = '\u0640';

const literalOf = (part: string, fold: (text: string) => string): Literal => {
  const ways = part.split('|').map((way) => way.split('_').map(fold));
  return {
    kind: 'literal',
    words: new Set(ways.flatMap((way) => (way.length === 1 ? way : []))),
    phrases: ways.filter((way) => way.length > 1),
  };
};

const parse = (relation: RelationType, source: PatternSource, language: Language, fold: (text: string) => string): Frame[] => {
  const fail = (why: string): never => {
    throw new OntologyError(`<${relation.iri}>: pattern «${source.text}»: ${why}`);
  };
  const tagged = /^(.*?)\s*\[(\w+)\]$/u.exec(source.text);
  const factuality = tagged
    ? (FACTUALITIES.find((name) => name === tagged[2]) ?? fail(`[${tagged[2]}] is none of ${FACTUALITIES.join(', ')}`))
    : null;
  const [heads = '', ...rest] = (tagged?.[1] ?? source.text).trim().split(/\s+/u);
  if (heads.includes('{')) fail('must begin with a word, not with a slot');
  const elements: (Slot | Literal)[] = [];
  let preposition = '';
  const prepositions = new Set(language.words.prepositions.map(fold));
  for (const part of rest) {
    const slot = SLOT.exec(part);
    if (!slot) {
      const word = fold(part);
      if (prepositions.has(word) && !part.includes('|')) preposition = preposition === '' ? word : `${preposition} ${word}`;
      else elements.push(literalOf(part, fold));
      continue;
    }
    const name =
      SLOTS.find((known) => known === slot[2]) ?? fail(`{${slot[2]}} is none of ${SLOTS.map((known) => `{${known}}`).join(', ')}`);
    const attached = fold((slot[1] ?? '').replaceAll(TATWEEL, ''));
    const coordinated = attached === language.conjunction;
    const only = slot[3] === undefined ? null : (ENTITY_TYPES.find((type) => type === slot[3]) ?? fail(`${slot[3]} is no type of entity`));
    elements.push({
      kind: 'slot',
      name,
      optional: slot[4] === '?',
      stated: slot[4] === '!',
      marker: coordinated ? '' : attached || preposition,
      coordinated,
      only,
    });
    if (!coordinated) preposition = '';
  }
  const names = elements.flatMap((element) => (element.kind === 'slot' ? [element.name] : []));
  if (!names.includes('subject') && !names.includes('object')) fail('needs {subject} or {object}');
  return heads
    .split('|')
    .map((citation) => ({ relation, kind: source.kind, citation, lemma: fold(citation), elements, factuality, pattern: source.text }));
};

/** All frames of all relations for one language. @throws {OntologyError} naming the relation and pattern that cannot be read */
export const compileFrames = (ontology: Ontology, language: Language, fold: (text: string) => string): readonly Frame[] =>
  ontology.relations.flatMap((relation) =>
    relation.patterns.filter((source) => source.language === language.code).flatMap((source) => parse(relation, source, language, fold)),
  );
