// The relation of an edge of a graph file: one of the ontology's, or a new type made from its words.
import type { Ontology, RelationType } from '../model/ontology.js';
import { textOf } from './column-values.js';
import type { FileEdge } from './graph-file.js';

/** The relation as the file words it, without the number that keeps parallel edges apart. */
const relationName = ({ attributes, kind, label }: FileEdge): string =>
  textOf(attributes['relation']) ?? (kind?.replace(/~\d+$/, '') || label || 'related');

const slugOf = (words: string): string => {
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || `relation-${[...words].map((char) => char.codePointAt(0)?.toString(16)).join('-')}`;
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

/** Adds what is new to `relations`. */
export const relationOf = (edge: FileEdge, ontology: Ontology, relations: Map<string, RelationType>): string => {
  const words = relationName(edge);
  const id = relations.has(words) ? words : slugOf(words);
  if (!relations.has(id)) relations.set(id, newRelation(id, edge.label || words, edge, ontology));
  return id;
};
