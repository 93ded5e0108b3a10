// Turtle and TriG, to be read by people: prefixes, one subject a block, in the order given. Quads that are not grouped stay correct, only longer.
import { ExportError } from '../../errors.js';
import { CHUNK } from './batches.js';
import { RDF } from './namespaces.js';
import type { Iri, Quad, Subject, Term, Terms } from './terms.js';

const TYPE = `${RDF}type`;

const verb = (predicate: Iri): string => (predicate.value === TYPE ? 'a' : predicate.short);

/** A term made under other prefixes would come out as another name. */
function check(terms: Terms, term: Term): void {
  if (term.scope !== terms) throw new ExportError(`a term of another export: ${term.full.slice(0, 80)}`);
}

const isSame = (a: Term, b: Term | undefined): boolean => a === b || (b !== undefined && a.value === b.value && a.kind === b.kind);

const isSameGraph = (a: Subject | null, b: Subject | null): boolean => (a === null || b === null ? a === b : isSame(a, b));

function* write(quads: Iterable<Quad>, terms: Terms, graphs: boolean): Generator<string> {
  let text = '';
  for (const [prefix, namespace] of Object.entries(terms.prefixes)) text += `@prefix ${prefix}: <${namespace}> .\n`;
  let graph: Subject | null | undefined;
  let subject: Subject | undefined;
  let predicate: Iri | undefined;
  let indent = '';
  for (const quad of quads) {
    check(terms, quad.subject);
    check(terms, quad.predicate);
    check(terms, quad.object);
    if (graph === undefined || !isSameGraph(quad.graph, graph)) {
      if (quad.graph !== null) check(terms, quad.graph);
      if (subject !== undefined) text += ' .\n';
      if (graphs && graph) text += '}\n';
      if (graphs && quad.graph) text += `\n${quad.graph.short} {\n`;
      else if (quad.graph) text += `\n# ${quad.graph.value}\n`;
      indent = graphs && quad.graph ? '  ' : '';
      graph = quad.graph;
      subject = undefined;
    }
    if (!isSame(quad.subject, subject)) {
      text += `${subject === undefined ? '' : ' .\n'}\n${indent}${quad.subject.short} ${verb(quad.predicate)} `;
      subject = quad.subject;
      predicate = quad.predicate;
    } else if (!isSame(quad.predicate, predicate)) {
      text += ` ;\n${indent}  ${verb(quad.predicate)} `;
      predicate = quad.predicate;
    } else text += ` ,\n${indent}    `;
    // Letters beyond Latin go alone, as in N-Quads.
    if (quad.object.kind === 'literal' && quad.object.isWide) {
      yield text;
      yield quad.object.short;
      text = '';
    } else text += quad.object.short;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (subject !== undefined) text += ' .\n';
  if (graphs && graph) text += '}\n';
  if (text !== '') yield text;
}

/** Leaves the graphs out, naming them in comments. */
export const writeTurtle = (quads: Iterable<Quad>, terms: Terms): Iterable<string> => write(quads, terms, false);

export const writeTriG = (quads: Iterable<Quad>, terms: Terms): Iterable<string> => write(quads, terms, true);
