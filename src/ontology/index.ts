// The ontology: relation types with their patterns, entity types with their labels, from Turtle to plain records.
import type { Store } from 'n3';
import { OntologyError } from '../errors.js';
import type { EntityTypeId } from '../model/entity.js';
import type { EntityType, ExampleSource, Labels, Ontology, PatternSource, RelationType } from '../model/ontology.js';
import { IRI, ONTOLOGY_IRI } from './iris.js';
import { readTurtle } from './load.js';

const ROOT_TYPES: readonly EntityTypeId[] = ['Person', 'Organization', 'Place', 'Commodity', 'Event'];
/** Who can act: people, bodies, and places in the sense of states. */
const ACTORS: readonly EntityTypeId[] = ['Person', 'Organization', 'Place'];
const GREY = '#888888';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const localNameOf = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);

const literals = (store: Store, subject: string, predicate: string): ExampleSource[] =>
  store
    .getObjects(subject, predicate, null)
    .flatMap((term) => (term.termType === 'Literal' ? [{ text: term.value, language: term.language }] : []));

const one = (store: Store, subject: string, predicate: string): string | null =>
  store.getObjects(subject, predicate, null)[0]?.value ?? null;

const labelsOf = (store: Store, subject: string, predicate: string): Labels => {
  const all = literals(store, subject, predicate);
  const en = all.find(({ language }) => language === 'en')?.text ?? localNameOf(subject);
  return { en, ar: all.find(({ language }) => language === 'ar')?.text ?? en };
};

const required = (store: Store, subject: string, predicate: string): string => {
  const value = one(store, subject, predicate);
  if (value === null) throw new OntologyError(`<${subject}> has no <${predicate}>; see ontology/relations for a complete type`);
  return value;
};

/** The entity types that may stand at an end: any of those listed, else the domain or range; an unknown one is an error of the file. */
const admitted = (store: Store, subject: string, listed: string, predicate: string): readonly EntityTypeId[] => {
  const any = store.getObjects(subject, listed, null);
  const iris = (any.length > 0 ? any : store.getObjects(subject, predicate, null)).map(({ value }) => value);
  if (iris.length === 0 || iris.includes(IRI.actor)) return ACTORS;
  return iris.map((iri) => {
    const type = ROOT_TYPES.find((id) => id === localNameOf(iri));
    if (!type) throw new OntologyError(`<${subject}>: <${iri}> is none of ${ROOT_TYPES.join(', ')}, Actor`);
    return type;
  });
};

const patternsOf = (store: Store, subject: string): PatternSource[] => [
  ...literals(store, subject, IRI.verbPattern).map((source) => ({ ...source, kind: 'verb' as const })),
  ...literals(store, subject, IRI.nounPattern).map((source) => ({ ...source, kind: 'noun' as const })),
];

/** The relation that this one answers, by its id. */
const answered = (store: Store, iri: string): string | null => {
  const other = one(store, iri, IRI.answers);
  return other === null ? null : required(store, other, IRI.id);
};

const relationType = (store: Store, iri: string): RelationType => ({
  id: required(store, iri, IRI.id),
  localName: localNameOf(iri),
  iri,
  label: labelsOf(store, iri, IRI.label),
  definition: labelsOf(store, iri, IRI.definition),
  domain: admitted(store, iri, IRI.subjectType, IRI.domain),
  range: admitted(store, iri, IRI.objectType, IRI.range),
  symmetric: store.countQuads(iri, IRI.type, IRI.symmetric, null) > 0,
  answers: answered(store, iri),
  color: one(store, iri, IRI.color) ?? GREY,
  patterns: patternsOf(store, iri),
  examples: literals(store, iri, IRI.example),
  counterExamples: literals(store, iri, IRI.counterExample),
});

const entityType = (store: Store, iri: string): EntityType => ({
  id: required(store, iri, IRI.id),
  iri,
  label: labelsOf(store, iri, IRI.label),
  definition: labelsOf(store, iri, IRI.definition),
  broader:
    ROOT_TYPES.find((id) => store.getObjects(iri, IRI.subClassOf, null).some(({ value }) => value === `${ONTOLOGY_IRI}#${id}`)) ?? null,
  color: one(store, iri, IRI.color) ?? GREY,
});

const subjectsOf = (store: Store, type: string): string[] =>
  store
    .getSubjects(IRI.type, type, null)
    .map(({ value }) => value)
    .sort(byCodeUnit);

/**
 * The union of all .ttl files of the folders, the packaged one first, then the user's.
 * @throws {OntologyError} if a file cannot be read or a type is incomplete
 */
export const loadOntology = (folders: readonly string[]): Ontology => {
  const store = readTurtle(folders);
  const relations = subjectsOf(store, IRI.relationType).map((iri) => relationType(store, iri));
  const twice = relations.find(({ id }, index) => relations.findIndex((other) => other.id === id) !== index);
  if (twice) throw new OntologyError(`two relation types have the id ${twice.id}: <${twice.iri}> is one of them; rename one`);
  return Object.freeze({
    iri: ONTOLOGY_IRI,
    relations: relations.sort((a, b) => byCodeUnit(a.id, b.id)),
    entityTypes: subjectsOf(store, IRI.entityType).map((iri) => entityType(store, iri)),
  });
};
