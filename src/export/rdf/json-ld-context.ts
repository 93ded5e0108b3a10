// The JSON-LD context: short names for the words of an export, with what their values are. ontology/context.jsonld is made from it.
import { ExportError } from '../../errors.js';
import { K, VOCABULARY_PREFIXES, XSD } from './namespaces.js';
import { WORDS } from './vocabulary.js';

export interface ContextTerm {
  readonly '@id': string;
  readonly '@type'?: string;
}

/** Words whose values are other things. */
const THINGS = new Set<string>(
  'relation subject object commodity place refines about attributedTo via attribution agent concerns alleges denies amount amountOf evidence primarySource hasSource hasSelector sameAs'.split(
    ' ',
  ),
);
const TYPED: Readonly<Record<string, string>> = {
  issued: 'xsd:date',
  earliest: 'xsd:date',
  latest: 'xsd:date',
  url: 'xsd:anyURI',
  confidence: 'xsd:decimal',
  start: 'xsd:integer',
  end: 'xsd:integer',
  utf16Start: 'xsd:integer',
  utf16End: 'xsd:integer',
  position: 'xsd:integer',
};

const isProperty = (name: string): boolean => name !== 'type' && /^[a-z]/.test(name);

const compact = (iri: string): string => {
  for (const [prefix, namespace] of Object.entries(VOCABULARY_PREFIXES)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
};

const termOf = (name: string, iri: string): ContextTerm => {
  const type = name === 'factuality' ? '@vocab' : THINGS.has(name) ? '@id' : TYPED[name];
  return type === undefined ? { '@id': compact(iri) } : { '@id': compact(iri), '@type': type };
};

/** By short name. */
export const CONTEXT_TERMS: Readonly<Record<string, ContextTerm>> = Object.fromEntries(
  Object.entries(WORDS)
    .filter(([name]) => isProperty(name))
    .map(([name, iri]) => [name, termOf(name, iri)]),
);

/** Short name and kind of value, by IRI. */
export const TERM_OF_IRI: ReadonlyMap<string, { readonly name: string; readonly type: string | null }> = new Map(
  Object.entries(CONTEXT_TERMS).map(([name, term]) => {
    const type = term['@type'] ?? null;
    return [WORDS[name as keyof typeof WORDS], { name, type: type?.startsWith('xsd:') ? XSD + type.slice(4) : type }];
  }),
);

/** Prefixes and short names share one space in a context: a name that is both would change its meaning. */
export function contextWith(prefixes: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  for (const prefix of Object.keys(prefixes)) {
    if (Object.hasOwn(CONTEXT_TERMS, prefix)) throw new ExportError(`the prefix ${prefix}: is a short name of the JSON-LD context`);
  }
  return { '@version': 1.1, '@vocab': K, ...prefixes, ...CONTEXT_TERMS };
}
