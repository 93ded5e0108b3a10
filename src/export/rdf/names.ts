// The IRIs of an export: ASCII, made of stable ids under the base IRI, never of names.
import { ExportError } from '../../errors.js';
import type { Ontology, RelationType } from '../../model/ontology.js';
import { FACET_NAMESPACES, K, VOCABULARY_PREFIXES } from './namespaces.js';
import { type Iri, Terms } from './terms.js';
import { WORDS } from './vocabulary.js';

const UNRESERVED = /^[A-Za-z0-9_.~-]$/;

/** One path segment for any id, another for another id. A segment of dots only would be taken for a step upwards. */
export function segment(id: string): string {
  if (id === '') throw new ExportError('an empty id has no IRI');
  if (/^[A-Za-z0-9_~-][A-Za-z0-9_.~-]*$/.test(id)) return id;
  const dots = /^\.+$/.test(id);
  let out = '';
  for (const character of id) {
    if (!dots && UNRESERVED.test(character)) out += character;
    else for (const byte of bytesOf(character)) out += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

/** UTF-8, where a lone surrogate gets the three bytes that its number would have: no two ids fall together. */
function bytesOf(character: string): Iterable<number> {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xd800 || code > 0xdfff) return Buffer.from(character, 'utf8');
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** The predicates of one relation type: as a fact, and as claimed, projected and denied. */
export interface RelationNames {
  readonly fact: Iri;
  readonly claimed: Iri;
  readonly projected: Iri;
  readonly denied: Iri;
}

/** Words of khabar.ttl that a relation type must not be called: its plain triples would look like parts of a claim. */
const TAKEN = new Set([
  ...Object.values(WORDS),
  ...'agent answers color counterExample example id nounPattern verbPattern'.split(' ').map((word) => K + word),
]);

const PREFIX_OF = { claim: 'claim', evidence: 'ev', selector: 'sel', amount: 'amt', attribution: 'att' } as const;

export class Names {
  readonly terms: Terms;
  readonly graphs: { readonly entities: Iri; readonly situations: Iri; readonly direct: Iri; readonly links: Iri };
  /** Relations that accuse and that deny: their `about` is alleged or denied. The ontology tells by `k:answers`. */
  readonly accusing: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly symmetric: ReadonlySet<string>;
  readonly #base: string;
  readonly #entities = new Map<string, Iri>();
  readonly #words = new Map<string, Iri>();
  readonly #relations = new Map<string, RelationNames>();
  readonly #ontology: Ontology;

  constructor(baseIri: string, ontology: Ontology) {
    if (!baseIri.endsWith('/')) throw new ExportError(`the base IRI must end in "/": ${baseIri}`);
    this.#base = baseIri;
    this.#ontology = ontology;
    const answering = ontology.relations.filter(({ answers }) => typeof answers === 'string');
    this.denying = new Set(answering.map(({ id }) => id));
    this.accusing = new Set(answering.map(({ answers }) => answers as string));
    this.symmetric = new Set(ontology.relations.filter(({ symmetric }) => symmetric).map(({ id }) => id));
    this.terms = new Terms({
      ...VOCABULARY_PREFIXES,
      graph: `${baseIri}graph/`,
      entity: `${baseIri}entity/`,
      situation: `${baseIri}situation/`,
      document: `${baseIri}document/`,
      claim: `${baseIri}claim/`,
      ev: `${baseIri}evidence/`,
      sel: `${baseIri}selector/`,
      amt: `${baseIri}amount/`,
      att: `${baseIri}attribution/`,
    });
    const graph = (name: string): Iri => this.terms.iri(`${baseIri}graph/${name}`);
    this.graphs = { entities: graph('entities'), situations: graph('situations'), direct: graph('direct'), links: graph('links') };
  }

  /** A word of a vocabulary, by its whole IRI. */
  word(iri: string): Iri {
    return cached(this.#words, iri, () => this.terms.iri(iri));
  }

  entity(id: string): Iri {
    return cached(this.#entities, id, () => this.terms.name('entity', segment(id)));
  }

  document(id: string): Iri {
    return this.terms.name('document', segment(id));
  }

  /** The graph that holds what one article says; replaced as a whole when the article is pushed again. */
  documentGraph(id: string): Iri {
    return this.terms.iri(`${this.#base}document/${segment(id)}#graph`);
  }

  /** Anything that belongs to one claim: the claim itself, its evidence, its amounts. */
  ofClaim(kind: 'claim' | 'evidence' | 'selector' | 'amount' | 'attribution', id: string, index?: number): Iri {
    return this.terms.name(PREFIX_OF[kind], index === undefined ? segment(id) : `${segment(id)}.${index}`);
  }

  situation(relation: string, hash: string): Iri {
    return this.terms.name('situation', `${segment(relation)}-${hash}`);
  }

  relation(id: string): RelationNames {
    return cached(this.#relations, id, () => relationNames(this.terms, this.#ontology, id));
  }
}

function relationNames(terms: Terms, ontology: Ontology, id: string): RelationNames {
  const type = ontology.relations.find((each) => each.id === id);
  if (!type) throw new ExportError(`a claim has the relation ${JSON.stringify(id)}, which the ontology does not know`);
  if (TAKEN.has(type.iri)) {
    throw new ExportError(`the relation ${JSON.stringify(id)} has the name of a word of the vocabulary: ${type.iri}`);
  }
  const facet = (facet: keyof typeof FACET_NAMESPACES): Iri => terms.iri(FACET_NAMESPACES[facet] + localName(type));
  return { fact: terms.iri(type.iri), claimed: facet('claimed'), projected: facet('projected'), denied: facet('denied') };
}

function localName(type: RelationType): string {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(type.localName)) throw new ExportError(`not a local name: ${JSON.stringify(type.localName)}`);
  return type.localName;
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
