// A corpus as quads, grouped by graph and subject: entities, situations, one graph an article, then the one-hop triples.
import { ExportError } from '../../errors.js';
import type { Claim } from '../../model/claim.js';
import type { ExportInput } from '../../model/output.js';
import { type Article, claimQuads, documentQuads } from './claim-quads.js';
import { codePointOffsets } from './code-points.js';
import { entityQuads, linkQuads } from './entity-quads.js';
import { oneHops } from './facets.js';
import { Names } from './names.js';
import { type DirectQuad, directQuads, situationQuads } from './situation-quads.js';
import { Situations } from './situations.js';
import type { Quad, Terms } from './terms.js';

type Source = Pick<ExportInput, 'corpus' | 'ontology' | 'baseIri' | 'textOf'>;

export interface QuadSource<Q extends Quad = Quad> {
  readonly terms: Terms;
  readonly quads: Iterable<Q>;
}

/** Everything but the links. */
export function toQuads(input: Source): QuadSource {
  const names = new Names(input.baseIri, input.ontology);
  return { terms: names.terms, quads: allQuads(names, input) };
}

/** Only `owl:sameAs`. */
export function toLinkQuads(input: Source): QuadSource {
  const names = new Names(input.baseIri, input.ontology);
  return { terms: names.terms, quads: flatten(input.corpus.entities, (entity) => linkQuads(names, entity)) };
}

/** Only the one-hop triples, each with its claims. */
export function toDirectQuads(input: Source): QuadSource<DirectQuad> & { readonly names: Names } {
  const names = new Names(input.baseIri, input.ontology);
  return { names, terms: names.terms, quads: oneHopQuads(names, input) };
}

function* allQuads(names: Names, input: Source): Generator<Quad> {
  const { documents, entities, claims } = input.corpus;
  const situations = new Situations(names.symmetric);
  for (const claim of claims) situations.of(claim);
  for (const entity of entities) yield* entityQuads(names, entity, input.ontology);
  for (const situation of situations.all()) yield* situationQuads(names, situation, situations);
  const claimsOf = byDocument(claims);
  const known = new Set(documents.map((document) => document.id));
  for (const id of claimsOf.keys())
    if (!known.has(id)) throw new ExportError(`claims name a document that is not there: ${JSON.stringify(id)}`);
  for (const document of documents) {
    const own = claimsOf.get(document.id) ?? [];
    const text = own.length > 0 ? input.textOf(document.id) : null;
    const article: Article = {
      names,
      document,
      name: names.document(document.id),
      graph: names.documentGraph(document.id),
      situations,
      codePoints: text === null ? null : codePointOffsets(text),
    };
    yield* documentQuads(article);
    for (const claim of own) yield* claimQuads(article, claim);
  }
  yield* oneHopQuads(names, input);
}

function* oneHopQuads(names: Names, input: Source): Generator<DirectQuad> {
  const hops = oneHops(input.corpus.claims, names);
  for (const hop of hops) yield* directQuads(names, hop);
}

function byDocument(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.document);
    if (group) group.push(claim);
    else groups.set(claim.document, [claim]);
  }
  return groups;
}

function* flatten<T, U>(values: Iterable<T>, each: (value: T) => Iterable<U>): Generator<U> {
  for (const value of values) yield* each(value);
}
