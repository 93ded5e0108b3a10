// A graph file from anywhere, as entities and claims: enough to look at it in the viewer and to write it in other formats.
import type { Claim, Factuality } from '../model/claim.js';
import { FACTUALITIES } from '../model/claim.js';
import type { Corpus } from '../model/corpus.js';
import { widen } from '../model/dates.js';
import type { DocumentInfo } from '../model/document.js';
import type { Entity, EntityTypeId } from '../model/entity.js';
import type { Ontology, RelationType } from '../model/ontology.js';
import { compareCodeUnits } from '../model/order.js';
import type { FileEdge, FileNode, GraphFile, Value } from './graph-file.js';

const TYPES: readonly EntityTypeId[] = ['Person', 'Organization', 'Place', 'Commodity', 'Event'];

const textOf = (value: Value | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);

const listOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : (textOf(value)?.split(' | ') ?? []);

const sortedSet = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(compareCodeUnits);

/** The columns are khabar's own where they are there; any other file still gives labels. */
const entityOf = ({ id, label, attributes }: FileNode, key: string): Entity => {
  const named = textOf(attributes['name_ar']) !== null || textOf(attributes['name_en']) !== null;
  return {
    id: key,
    type: TYPES.find((type) => type === attributes['entity_type']) ?? 'Organization',
    subtype: textOf(attributes['subtype']),
    label: { ar: textOf(attributes['name_ar']) ?? (named ? null : label || id), en: textOf(attributes['name_en']) },
    aliases: sortedSet(listOf(attributes['aliases'])),
    wikidata: textOf(attributes['wikidata']),
    country: textOf(attributes['country']),
    roles: sortedSet(listOf(attributes['roles'])),
  };
};

/** The relation as the file words it, without the number that keeps parallel edges apart. */
const relationName = ({ attributes, kind, label }: FileEdge): string =>
  textOf(attributes['relation']) ?? (kind?.replace(/~\d+$/, '') || label || 'related');

const timeOf = ({ attributes, spells }: FileEdge): string | null => {
  const time = textOf(attributes['time']);
  if (time !== null && widen(time)) return time;
  const days = spells.flat().filter((day): day is string => day !== null && widen(day) !== null);
  const known =
    days.length > 0 ? days : [attributes['first_date'], attributes['last_date']].flatMap((day) => textOf(day) ?? []).filter(widen);
  const first = known.toSorted(compareCodeUnits)[0];
  const last = known.toSorted(compareCodeUnits).at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
};

const factualityOf = ({ attributes }: FileEdge): Factuality => {
  const told = FACTUALITIES.find((factuality) => factuality === attributes['factuality']);
  return told ?? FACTUALITIES.find((factuality) => Number(attributes[factuality] ?? 0) > 0) ?? 'actual';
};

const unit = (value: Value | undefined): number => (typeof value === 'number' && value >= 0 && value <= 1 ? value : 1);

export interface FileCorpus {
  readonly corpus: Corpus;
  /** The given one, with the relations of the file that it does not know. */
  readonly ontology: Ontology;
  /** Ids of the corpus by those of the file; ids that are not plain ASCII get new ones. */
  readonly ids: ReadonlyMap<string, string>;
}

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** One claim for each publisher of an edge, so that independent sources still count. */
export const corpusOf = (file: GraphFile, ontology: Ontology, name = 'graph'): FileCorpus => {
  const ids = new Map<string, string>();
  const known = new Set(file.nodes.map(({ id }) => id).filter((id) => SAFE.test(id)));
  const keyOf = (id: string): string => {
    const found = ids.get(id);
    if (found !== undefined) return found;
    let number = ids.size;
    while (known.has(`node-${number}`)) number += 1;
    const key = SAFE.test(id) ? id : `node-${number}`;
    known.add(key);
    ids.set(id, key);
    return key;
  };
  const entities = new Map(file.nodes.map((node) => [keyOf(node.id), entityOf(node, keyOf(node.id))]));
  const endOf = (id: string): string => {
    const key = keyOf(id);
    if (!entities.has(key))
      entities.set(key, entityOf({ id, label: id, attributes: {}, color: null, spells: [], x: null, y: null, size: null }, key));
    return key;
  };
  const speakers = new Map(
    [...entities.values()].flatMap((entity) =>
      [entity.label.ar, entity.label.en].flatMap((label) => (label === null ? [] : [[label, entity.id]])),
    ),
  );
  const relations = new Map<string, RelationType>(ontology.relations.map((type) => [type.id, type]));
  const documents = new Map<string, DocumentInfo>();
  const documentOf = (publisher: string | null): string => {
    const id = publisher === null ? name : `${name}: ${publisher}`;
    if (!documents.has(id)) documents.set(id, { id, file: name, title: null, date: null, publisher, url: null, language: 'ar' });
    return id;
  };
  const claims: Claim[] = [];
  file.edges.forEach((edge, index) => {
    const wording = relationName(edge);
    const relation = relations.has(wording)
      ? wording
      : wording
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || `relation-${[...wording].map((char) => char.codePointAt(0)?.toString(16)).join('-')}`;
    if (!relations.has(relation)) relations.set(relation, newRelation(relation, edge.label || wording, edge, ontology));
    const publishers = listOf(edge.attributes['publishers'] ?? edge.attributes['publisher']);
    const quote = textOf(edge.attributes['top_quote']) ?? textOf(edge.attributes['quote']) ?? edge.label ?? '';
    const sentence = textOf(edge.attributes['sentence']) ?? quote;
    (publishers.length > 0 ? publishers : [null]).forEach((publisher, copy) => {
      claims.push({
        id: `c-${(index * 1000 + copy).toString(16).padStart(16, '0')}`,
        document: documentOf(publisher),
        subject: endOf(edge.source),
        relation,
        object: endOf(edge.target),
        factuality: factualityOf(edge),
        sources: listOf(edge.attributes['speakers']).flatMap((speaker) => speakers.get(speaker) ?? []),
        time: timeOf(edge),
        place: null,
        commodities: [],
        amounts: [],
        about: null,
        evidence: { start: 0, end: quote.length, quote, sentence: { start: 0, end: sentence.length, text: sentence }, pattern: null },
        confidence: unit(edge.attributes['confidence']),
      });
    });
  });
  const byId = <T extends { readonly id: string }>(items: Iterable<T>): readonly T[] =>
    [...items].sort((a, b) => compareCodeUnits(a.id, b.id));
  return {
    corpus: {
      documents: byId(documents.values()),
      entities: byId(entities.values()),
      claims: claims.sort((a, b) => compareCodeUnits(a.document, b.document) || compareCodeUnits(a.id, b.id)),
    },
    ontology: { ...ontology, relations: byId(relations.values()) },
    ids,
  };
};

const newRelation = (id: string, label: string, edge: FileEdge, ontology: Ontology): RelationType => ({
  id,
  localName: id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  iri: `${ontology.iri}${/[#/]$/.test(ontology.iri) ? '' : '#'}${id}`,
  label: { ar: textOf(edge.attributes['relation_ar']) ?? label, en: textOf(edge.attributes['relation_en']) ?? label },
  definition: { ar: '', en: '' },
  domain: [],
  range: [],
  symmetric: edge.attributes['symmetric'] === true || !edge.directed,
  color: edge.color ?? '#888888',
  patterns: [],
  examples: [],
  counterExamples: [],
});
