// Entities and their links to Wikidata as quads.
import { ExportError } from '../../errors.js';
import type { Entity } from '../../model/entity.js';
import type { Ontology } from '../../model/ontology.js';
import type { Names } from './names.js';
import { K, WIKIDATA } from './namespaces.js';
import type { Iri, Quad, Term } from './terms.js';
import { inLanguage, inScript, plain } from './values.js';
import { WORDS } from './vocabulary.js';

export function* entityQuads(names: Names, entity: Entity, ontology: Ontology): Generator<Quad> {
  const { terms } = names;
  const subject = names.entity(entity.id);
  const quad = (predicate: string, object: Term): Quad => ({
    subject,
    predicate: names.word(predicate),
    object,
    graph: names.graphs.entities,
  });
  for (const type of typesOf(names, entity, ontology)) yield quad(WORDS.type, type);
  yield quad(WORDS.name, plain(terms, entity.label.en ?? entity.label.ar ?? entity.id));
  if (entity.label.ar !== null) yield quad(WORDS.label, inLanguage(terms, entity.label.ar, 'ar'));
  if (entity.label.en !== null) yield quad(WORDS.label, inLanguage(terms, entity.label.en, 'en'));
  for (const alias of entity.aliases) yield quad(WORDS.altLabel, inScript(terms, alias));
  for (const role of entity.roles) yield quad(WORDS.role, inScript(terms, role));
  if (entity.country !== null) yield quad(WORDS.countryCode, plain(terms, entity.country));
}

/** Both the finer and the broader class, so that a query needs no reasoning. */
function typesOf(names: Names, entity: Entity, ontology: Ontology): readonly Iri[] {
  const finer = ontology.entityTypes.find((type) => type.id === entity.subtype && type.broader === entity.type);
  const broad = ontology.entityTypes.find((type) => type.id === entity.type);
  const types = [names.word(broad?.iri ?? K + entity.type)];
  return finer ? [names.word(finer.iri), ...types] : types;
}

/** One quad or none. The same entity in two data sets, kept apart so that a reasoning store need not load it. */
export function* linkQuads(names: Names, entity: Entity): Generator<Quad> {
  if (entity.wikidata === null) return;
  if (!/^Q[1-9][0-9]*$/.test(entity.wikidata)) throw new ExportError(`${entity.id}: not a Wikidata id: ${JSON.stringify(entity.wikidata)}`);
  yield {
    subject: names.entity(entity.id),
    predicate: names.word(WORDS.sameAs),
    object: names.terms.iri(WIKIDATA + entity.wikidata),
    graph: names.graphs.links,
  };
}
