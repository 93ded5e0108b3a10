// Terms of RDF, checked and written out once when they are made: writers only join them. Prefixes belong to the scope that made the term.
import { ExportError } from '../../errors.js';
import { checkIri, checkLanguage, escapeLiteral, repairText } from './guard.js';
import { RDF, XSD } from './namespaces.js';

export type Prefixes = Readonly<Record<string, string>>;

export interface Iri {
  readonly kind: 'iri';
  readonly value: string;
  /** As N-Quads writes it. */
  readonly full: string;
  /** As Turtle writes it under the scope's prefixes. */
  readonly short: string;
  readonly scope: Terms;
}

export interface Literal {
  readonly kind: 'literal';
  readonly value: string;
  readonly language: string | null;
  readonly datatype: string;
  readonly full: string;
  readonly short: string;
  readonly scope: Terms;
}

export interface Blank {
  readonly kind: 'blank';
  readonly value: string;
  readonly full: string;
  readonly short: string;
  readonly scope: Terms;
}

export type Subject = Iri | Blank;
export type Term = Iri | Literal | Blank;

export interface Quad {
  readonly subject: Subject;
  readonly predicate: Iri;
  readonly object: Term;
  /** Null: the default graph. */
  readonly graph: Subject | null;
}

const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
const PREFIX = /^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
const BLANK_LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
const INTEGER = /^[+-]?[0-9]+$/;
const DECIMAL = /^[+-]?[0-9]*\.[0-9]+$/;

const isBare = (value: string, datatype: string): boolean =>
  (datatype === `${XSD}integer` && INTEGER.test(value)) || (datatype === `${XSD}decimal` && DECIMAL.test(value));

/** Most IRIs are written once, in one form only: the forms are made when they are asked for. */
class IriTerm implements Iri {
  readonly kind = 'iri';
  readonly value: string;
  readonly scope: Terms;
  #full: string | null = null;
  #short: string | null;

  constructor(value: string, scope: Terms, short: string | null = null) {
    this.value = value;
    this.scope = scope;
    this.#short = short;
  }

  get full(): string {
    this.#full ??= `<${this.value}>`;
    return this.#full;
  }

  get short(): string {
    this.#short ??= this.scope.shorten(this.value) ?? this.full;
    return this.#short;
  }
}

/** Makes the terms of one export. Nothing else makes them, so that nothing unchecked is ever written. */
export class Terms {
  readonly prefixes: Prefixes;
  readonly #allowBlank: boolean;
  readonly #prefixOf = new Map<string, string>();
  readonly #languages = new Set<string>();
  readonly #datatypes = new Map<string, Iri>();

  /** Blank nodes are refused by default: a file that has none can be sorted, compared and loaded twice. */
  constructor(prefixes: Prefixes, options: { readonly allowBlank?: boolean } = {}) {
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      if (!PREFIX.test(prefix)) throw new ExportError(`not a prefix: ${JSON.stringify(prefix)}`);
      this.#prefixOf.set(checkIri(namespace), prefix);
    }
    this.prefixes = prefixes;
    this.#allowBlank = options.allowBlank ?? false;
  }

  iri(value: string): Iri {
    return new IriTerm(checkIri(value), this);
  }

  /** `local` under one of the prefixes: checked as a name, which is all that an IRI could have wrong then. */
  name(prefix: string, local: string): Iri {
    const namespace = this.prefixes[prefix];
    if (namespace === undefined) throw new ExportError(`not a prefix of this export: ${prefix}`);
    if (!LOCAL_NAME.test(local)) return this.iri(namespace + local);
    return new IriTerm(namespace + local, this, `${prefix}:${local}`);
  }

  literal(text: string, datatype: string = `${XSD}string`): Literal {
    if (datatype === `${RDF}langString`) throw new ExportError('a literal of type rdf:langString needs a language');
    const value = repairText(text);
    const quoted = `"${escapeLiteral(value)}"`;
    if (datatype === `${XSD}string`) return { kind: 'literal', value, language: null, datatype, full: quoted, short: quoted, scope: this };
    const type = this.#datatype(datatype);
    const full = `${quoted}^^${type.full}`;
    return {
      kind: 'literal',
      value,
      language: null,
      datatype,
      full,
      short: isBare(value, datatype) ? value : `${quoted}^^${type.short}`,
      scope: this,
    };
  }

  text(text: string, tag: string): Literal {
    const value = repairText(text);
    const language = this.#languages.has(tag) ? tag : checkLanguage(tag);
    this.#languages.add(language);
    const full = `"${escapeLiteral(value)}"@${language}`;
    return { kind: 'literal', value, language, datatype: `${RDF}langString`, full, short: full, scope: this };
  }

  blank(label: string): Blank {
    if (!this.#allowBlank) throw new ExportError('blank nodes are not written');
    if (!BLANK_LABEL.test(label)) throw new ExportError(`not a blank node label: ${JSON.stringify(label)}`);
    return { kind: 'blank', value: label, full: `_:${label}`, short: `_:${label}`, scope: this };
  }

  /** With its prefix, if it has one and its last part cannot be misread. */
  shorten(value: string): string | null {
    const cut = Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1;
    const prefix = this.#prefixOf.get(value.slice(0, cut));
    const local = value.slice(cut);
    return prefix !== undefined && LOCAL_NAME.test(local) ? `${prefix}:${local}` : null;
  }

  #datatype(value: string): Iri {
    const known = this.#datatypes.get(value);
    if (known) return known;
    const made = this.iri(value);
    this.#datatypes.set(value, made);
    return made;
  }
}
