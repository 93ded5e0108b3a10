// Situations and one-hop triples as quads: the two parts that are merged from all articles.
import { FACETS, type OneHop } from './facets.js';
import type { Names } from './names.js';
import type { Situation, Situations } from './situations.js';
import type { Iri, Quad, Term } from './terms.js';
import { timeLiterals } from './values.js';
import { WORDS } from './vocabulary.js';

export const situationName = (names: Names, situation: Situation): Iri => names.situation(situation.relation, situation.hash);

export function* situationQuads(names: Names, situation: Situation, situations: Situations): Generator<Quad> {
  const subject = situationName(names, situation);
  const quad = (predicate: string, object: Term): Quad => ({
    subject,
    predicate: names.word(predicate),
    object,
    graph: names.graphs.situations,
  });
  yield quad(WORDS.type, names.word(WORDS.Situation));
  yield quad(WORDS.relation, names.relation(situation.relation).fact);
  yield quad(WORDS.subject, names.entity(situation.subject));
  if (situation.object !== null) yield quad(WORDS.object, names.entity(situation.object));
  for (const commodity of situation.commodities) yield quad(WORDS.commodity, names.entity(commodity));
  if (situation.time !== null) {
    const { exact, earliest, latest } = timeLiterals(names.terms, situation.time);
    if (exact) yield quad(WORDS.time, exact);
    yield quad(WORDS.earliest, earliest);
    yield quad(WORDS.latest, latest);
  }
  if (situation.place !== null) yield quad(WORDS.place, names.entity(situation.place));
  for (const wider of situations.widerThan(situation)) yield quad(WORDS.refines, situationName(names, wider));
}

/** Its claims are named where the format can say so (reifiers of RDF 1.2). */
export interface DirectQuad extends Quad {
  readonly claims: readonly string[];
}

export function* directQuads(names: Names, hop: OneHop): Generator<DirectQuad> {
  const predicates = names.relation(hop.relation);
  const subject = names.entity(hop.subject);
  const object = names.entity(hop.object);
  for (const facet of FACETS) {
    const claims = hop.claims[facet];
    if (claims.length > 0) yield { subject, predicate: predicates[facet], object, graph: names.graphs.direct, claims };
  }
}
