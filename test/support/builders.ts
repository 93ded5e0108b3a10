// Hand-made model values for tests: every field has a plain default, so that a test states only what it is about.
import type { Claim, Evidence } from '../../src/model/claim.js';
import type { Corpus } from '../../src/model/corpus.js';
import type { Document, DocumentInfo } from '../../src/model/document.js';
import type { Entity, EntityTypeId } from '../../src/model/entity.js';
import type { EntityType, Ontology, RelationType } from '../../src/model/ontology.js';

const NAMESPACE = 'https://w3id.org/khabar/ontology#';
const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function documentInfo(fields: Partial<DocumentInfo> = {}): DocumentInfo {
  const id = fields.id ?? 'doc-1';
  return { id, file: `${id}.txt`, title: null, date: null, publisher: null, url: null, language: 'ar', ...fields };
}

export function document(fields: Partial<Document> = {}): Document {
  return { ...documentInfo(fields), text: fields.text ?? '', boilerplate: fields.boilerplate ?? [] };
}

export function entity(id: string, fields: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'Person',
    subtype: null,
    label: { ar: null, en: id },
    aliases: [],
    wikidata: null,
    country: null,
    roles: [],
    ...fields,
  };
}

export const country = (id: string, fields: Partial<Entity> = {}): Entity => entity(id, { type: 'Place', subtype: 'Country', ...fields });

export const commodity = (id: string, fields: Partial<Entity> = {}): Entity => entity(id, { type: 'Commodity', ...fields });

export function evidence(quote: string, start = 0, fields: Partial<Evidence> = {}): Evidence {
  const end = start + quote.length;
  return { start, end, quote, sentence: { start, end, text: quote }, pattern: null, ...fields };
}

/** `claim('a', 'met-with', 'b', { sources: ['c'] })`; the id is made from the arguments unless given. */
export function claim(subject: string, relation: string, object: string | null, fields: Partial<Claim> = {}): Claim {
  const document = fields.document ?? 'doc-1';
  const factuality = fields.factuality ?? 'actual';
  const sources = fields.sources ?? [];
  return {
    id: `c-${[document, subject, relation, object ?? 'none', factuality, ...sources].join('-')}`,
    document,
    subject,
    relation,
    object,
    factuality,
    sources,
    time: null,
    place: null,
    commodities: [],
    amounts: [],
    about: null,
    evidence: evidence(`${subject} ${relation} ${object ?? ''}`.trim()),
    confidence: 0.9,
    ...fields,
  };
}

/** A corpus in the order the model promises; documents that claims name but nobody gave are added. */
export function corpus(parts: {
  readonly documents?: readonly DocumentInfo[];
  readonly entities?: readonly Entity[];
  readonly claims?: readonly Claim[];
}): Corpus {
  const claims = [...(parts.claims ?? [])].sort((a, b) => {
    if (a.document !== b.document) return a.document < b.document ? -1 : 1;
    return a.evidence.start - b.evidence.start || byId(a, b);
  });
  const documents = new Map((parts.documents ?? []).map((each) => [each.id, each]));
  for (const each of claims) if (!documents.has(each.document)) documents.set(each.document, documentInfo({ id: each.document }));
  const entities = new Map((parts.entities ?? []).map((each) => [each.id, each]));
  const need = (id: string | null, make: () => Entity): void => {
    if (id !== null && !entities.has(id)) entities.set(id, make());
  };
  for (const each of claims) {
    for (const id of each.commodities) need(id, () => commodity(id));
    for (const { commodity: id } of each.amounts) need(id, () => commodity(id));
    if (each.place !== null) need(each.place, () => entity(each.place as string, { type: 'Place' }));
    for (const id of [each.subject, each.object, ...each.sources]) need(id, () => entity(id as string));
  }
  return { documents: [...documents.values()].sort(byId), entities: [...entities.values()].sort(byId), claims };
}

export function relationType(id: string, fields: Partial<RelationType> = {}): RelationType {
  const localName = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    localName,
    iri: NAMESPACE + localName,
    label: { ar: `${id} (ar)`, en: id },
    definition: { ar: `${id} (ar)`, en: id },
    domain: ['Person', 'Organization', 'Place'],
    range: ['Person', 'Organization', 'Place'],
    symmetric: false,
    color: '#1f77b4',
    patterns: [],
    examples: [],
    counterExamples: [],
    ...fields,
  };
}

export function entityType(id: string, broader: EntityTypeId | null = null, fields: Partial<EntityType> = {}): EntityType {
  return { id, iri: NAMESPACE + id, label: { ar: id, en: id }, definition: { ar: id, en: id }, broader, color: '#0072b2', ...fields };
}

/** The five relations and the entity types, without patterns: enough for graph, export and viewer. */
export const ONTOLOGY: Ontology = {
  iri: 'https://w3id.org/khabar/ontology',
  relations: [
    relationType('accused', { color: '#d62728' }),
    relationType('denied', { color: '#9467bd', answers: 'accused' }),
    relationType('met-with', { symmetric: true, color: '#1f77b4' }),
    relationType('supplies', { color: '#8c564b' }),
    relationType('visited', { range: ['Place'], color: '#2ca02c' }),
  ],
  entityTypes: [
    entityType('City', 'Place'),
    entityType('Commodity'),
    entityType('Country', 'Place'),
    entityType('Event'),
    entityType('Organization'),
    entityType('Person'),
    entityType('Place'),
    entityType('Site', 'Place'),
  ],
};
