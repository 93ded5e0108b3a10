// Turtle and TriG, to be read by people: prefixes, one subject a block, in the order given. Quads that are not grouped stay correct, only longer.
import { ExportError } from '../../errors.js';
import { batches } from './batches.js';
import { RDF } from './namespaces.js';
import type { Iri, Quad, Subject, Term, Terms } from './terms.js';

const TYPE = `${RDF}type`;

function* header(terms: Terms): Generator<string> {
  for (const [prefix, namespace] of Object.entries(terms.prefixes)) yield `@prefix ${prefix}: <${namespace}> .\n`;
}

const verb = (predicate: Iri): string => (predicate.value === TYPE ? 'a' : predicate.short);

/** A term made under other prefixes would come out as another name. */
function check(terms: Terms, term: Term): void {
  if (term.scope !== terms) throw new ExportError(`a term of another export: ${term.full.slice(0, 80)}`);
}

function* blocks(quads: Iterable<Quad>, terms: Terms, graphs: boolean): Generator<string> {
  yield* header(terms);
  let graph: Subject | null | undefined;
  let subject: string | undefined;
  let predicate = '';
  let indent = '';
  for (const quad of quads) {
    check(terms, quad.subject);
    check(terms, quad.predicate);
    check(terms, quad.object);
    if (graph === undefined || quad.graph?.full !== graph?.full) {
      if (quad.graph !== null) check(terms, quad.graph);
      if (subject !== undefined) yield ' .\n';
      if (graphs && graph) yield '}\n';
      if (graphs && quad.graph) yield `\n${quad.graph.short} {\n`;
      else if (quad.graph) yield `\n# ${quad.graph.value}\n`;
      indent = graphs && quad.graph ? '  ' : '';
      graph = quad.graph;
      subject = undefined;
    }
    if (quad.subject.full !== subject) {
      yield `${subject === undefined ? '' : ' .\n'}\n${indent}${quad.subject.short} ${verb(quad.predicate)} ${quad.object.short}`;
      subject = quad.subject.full;
      predicate = quad.predicate.full;
    } else if (quad.predicate.full !== predicate) {
      yield ` ;\n${indent}  ${verb(quad.predicate)} ${quad.object.short}`;
      predicate = quad.predicate.full;
    } else {
      yield ` ,\n${indent}    ${quad.object.short}`;
    }
  }
  if (subject !== undefined) yield ' .\n';
  if (graphs && graph) yield '}\n';
}

/** Leaves the graphs out, naming them in comments. */
export const writeTurtle = (quads: Iterable<Quad>, terms: Terms): Iterable<string> => batches(blocks(quads, terms, false));

export const writeTriG = (quads: Iterable<Quad>, terms: Terms): Iterable<string> => batches(blocks(quads, terms, true));
