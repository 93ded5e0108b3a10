// JSON-LD 1.1 with its context inside: named graphs, short names, one node object a line.
import { ExportError } from '../../errors.js';
import { batches } from './batches.js';
import { contextWith, TERM_OF_IRI } from './json-ld-context.js';
import { K, RDF, XSD } from './namespaces.js';
import type { Iri, Quad, Subject, Term, Terms } from './terms.js';

type Json = string | Readonly<Record<string, string>>;
type Node = Map<string, Json[]>;

function* pieces(quads: Iterable<Quad>, terms: Terms): Generator<string> {
  yield `{"@context":${JSON.stringify(contextWith(terms.prefixes), null, 1)},\n"@graph":[`;
  let graph: Subject | null | undefined;
  let first = true;
  for (const group of bySubject(quads)) {
    if (graph === undefined || group.graph?.full !== graph?.full) {
      if (graph) yield '\n]}';
      if (group.graph) {
        yield `${first ? '' : ','}\n{"@id":${JSON.stringify(name(group.graph))},"@graph":[`;
        first = true;
      }
      graph = group.graph;
    }
    yield `${first ? '' : ','}\n${nodeText(group.subject, group.quads)}`;
    first = false;
  }
  yield `${graph ? '\n]}' : ''}\n]}\n`;
}

interface Group {
  readonly graph: Subject | null;
  readonly subject: Subject;
  readonly quads: Quad[];
}

function* bySubject(quads: Iterable<Quad>): Generator<Group> {
  let group: Group | undefined;
  for (const quad of quads) {
    if (group && group.subject.full === quad.subject.full && group.graph?.full === quad.graph?.full) group.quads.push(quad);
    else {
      if (group) yield group;
      group = { graph: quad.graph, subject: quad.subject, quads: [quad] };
    }
  }
  if (group) yield group;
}

function nodeText(subject: Subject, quads: readonly Quad[]): string {
  const node: Node = new Map();
  for (const { predicate, object } of quads) {
    const isType = predicate.value === `${RDF}type` && object.kind === 'iri';
    const term = TERM_OF_IRI.get(predicate.value);
    const key = isType ? '@type' : (term?.name ?? vocabularyName(predicate));
    const value = isType ? vocabularyName(object) : jsonOf(object, term?.type ?? null);
    const others = node.get(key);
    if (others) others.push(value);
    else node.set(key, [value]);
  }
  const parts = [...node].map(([key, values]) => `${JSON.stringify(key)}:${JSON.stringify(values.length === 1 ? values[0] : values)}`);
  return `{"@id":${JSON.stringify(name(subject))},${parts.join(',')}}`;
}

/** An IRI such as `k:x` would be read as a shortened one. */
function name(term: Subject): string {
  if (term.kind === 'blank' || !term.short.startsWith('<')) return term.short;
  const scheme = term.value.slice(0, term.value.indexOf(':'));
  if (Object.hasOwn(term.scope.prefixes, scheme)) throw new ExportError(`the scheme of this IRI is a prefix of the export: ${term.value}`);
  return term.value;
}

/** Relations and classes of the ontology go by their last part, unless that is a short name of something else. */
function vocabularyName(term: Iri): string {
  const local = term.value.startsWith(K) ? term.value.slice(K.length) : '';
  return /^[A-Za-z][A-Za-z0-9]*$/.test(local) && !isTaken(local, term) ? local : name(term);
}

const isTaken = (local: string, { scope }: Iri): boolean => Object.hasOwn(scope.prefixes, local) || TERM_NAMES.has(local);

const TERM_NAMES: ReadonlySet<string> = new Set([...TERM_OF_IRI.values()].map((term) => term.name));

function jsonOf(object: Term, type: string | null): Json {
  if (object.kind === 'iri' && type === '@vocab') return vocabularyName(object);
  if (object.kind !== 'literal') return type === '@id' ? name(object) : { '@id': name(object) };
  if (object.language !== null) return { '@language': object.language, '@value': object.value };
  if (type !== null && object.datatype === type) return object.value;
  if (object.datatype !== `${XSD}string`) return { '@type': object.datatype, '@value': object.value };
  return type === null ? object.value : { '@value': object.value };
}

export const writeJsonLd = (quads: Iterable<Quad>, terms: Terms): Iterable<string> => batches(pieces(quads, terms));
