// Parsers that know nothing of khabar, and one form in which what they read is compared.
import { spawnSync } from 'node:child_process';
import jsonld from 'jsonld';
import { type BlankNode, type Quad as N3Quad, type Term as N3Term, Parser } from 'n3';
import { parse as parseOxigraph } from 'oxigraph';
import { type Quad, type Subject, type Term, Terms } from '../../src/export/rdf/terms.js';

export type Media = 'text/turtle' | 'application/trig' | 'application/n-quads' | 'application/n-triples' | 'application/ld+json';

interface ForeignTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface ForeignQuad {
  readonly subject: ForeignTerm;
  readonly predicate: ForeignTerm;
  readonly object: ForeignTerm;
  readonly graph: ForeignTerm;
}

const lineTerm = (term: ForeignTerm): string => {
  if (term.termType === 'Literal') {
    const kind = term.language ? `@${term.language.toLowerCase()}` : `^^${term.datatype?.value}`;
    return `${JSON.stringify(term.value)}${kind}`;
  }
  return term.termType === 'DefaultGraph' ? '' : `${term.termType}:${term.value}`;
};

const line = (quad: ForeignQuad, graphs: boolean): string =>
  [quad.subject, quad.predicate, quad.object, ...(graphs ? [quad.graph] : [])].map(lineTerm).join(' ');

/** Sorted and without repeats: equal lists are equal data sets, as long as there are no blank nodes. */
const lines = (quads: Iterable<ForeignQuad>, graphs: boolean): string[] =>
  [...new Set([...quads].map((quad) => line(quad, graphs)))].sort();

export const n3Quads = (text: string, format: Media): N3Quad[] => new Parser({ format, blankNodePrefix: 'b' }).parse(text);

export const readWithN3 = (text: string, format: Media, graphs = true): string[] => lines(n3Quads(text, format), graphs);

/** Read without its store, which would rewrite numbers. */
export const readWithOxigraph = (text: string, format: Media, graphs = true): string[] =>
  lines(parseOxigraph(text, { format }) as unknown as ForeignQuad[], graphs);

export async function readWithJsonLd(text: string, graphs = true): Promise<string[]> {
  const nquads = (await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })) as unknown as string;
  return readWithN3(nquads, 'application/n-quads', graphs);
}

export const hasProgram = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
export const hasRapper = hasProgram('rapper', '--version');

const RAPPER_NAMES: Partial<Record<Media, string>> = {
  'text/turtle': 'turtle',
  'application/trig': 'trig',
  'application/n-quads': 'nquads',
  'application/n-triples': 'ntriples',
};

/** Raptor drops graph names on the way; any warning is an error here. */
export function readWithRapper(text: string, format: Media): string[] {
  const { status, stdout, stderr } = spawnSync(
    'rapper',
    ['-q', '-i', RAPPER_NAMES[format] ?? '', '-o', 'ntriples', '-', 'http://base.example/'],
    {
      input: text,
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0 || stderr.length > 0) throw new Error(`rapper: ${stderr.toString().slice(0, 500)}`);
  return readWithN3(stdout.toString(), 'application/n-triples', false);
}

/** The same terms as khabar's own, through the guard. */
export function toOwnQuads(terms: Terms, quads: Iterable<N3Quad>): Quad[] {
  return [...quads].map(({ subject, predicate, object, graph }) => ({
    subject: toOwnTerm(terms, subject) as Subject,
    predicate: terms.iri(predicate.value),
    object: toOwnTerm(terms, object),
    graph: graph.termType === 'DefaultGraph' ? null : (toOwnTerm(terms, graph) as Subject),
  }));
}

function toOwnTerm(terms: Terms, term: N3Term): Term {
  if (term.termType === 'BlankNode') return terms.blank((term as BlankNode).value.replace(/[^A-Za-z0-9]/g, '_'));
  if (term.termType !== 'Literal') return terms.iri(term.value);
  return term.language === '' ? terms.literal(term.value, term.datatype.value) : terms.text(term.value, term.language);
}

export const joined = (chunks: Iterable<string>): string => [...chunks].join('');

export { Terms };
