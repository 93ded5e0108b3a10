// Terms of RDF, checked and written out once when they are made: writers only join them. Prefixes belong to the scope that made the term.
import { ExportError } from '../../errors.js';
import { checkIri, checkLanguage, type WrittenText, writeText } from './guard.js';
import { RDF, XSD } from './namespaces.js';
import { Recent } from './recent.js';

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
  /** Has letters beyond Latin. */
  readonly isWide: boolean;
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

const STRING = `${XSD}string`;
const LANG_STRING = `${RDF}langString`;
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [`${XSD}integer`, INTEGER],
  [`${XSD}decimal`, DECIMAL],
]);

/** Most terms are written once, in one form only: the forms are made when they are asked for. */
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

class LiteralTerm implements Literal {
  readonly kind = 'literal';
  readonly value: string;
  readonly isWide: boolean;
  readonly language: string | null;
  readonly scope: Terms;
  readonly #quoted: string;
  readonly #type: Iri | null;

  /** Without language and type: a plain string. */
  constructor({ value, quoted, isWide }: WrittenText, language: string | null, type: Iri | null, scope: Terms) {
    this.value = value;
    this.isWide = isWide;
    this.language = language;
    this.scope = scope;
    this.#quoted = quoted;
    this.#type = type;
  }

  get datatype(): string {
    return this.#type?.value ?? (this.language === null ? STRING : LANG_STRING);
  }

  get full(): string {
    if (this.#type !== null) return `${this.#quoted}^^${this.#type.full}`;
    return this.language === null ? this.#quoted : `${this.#quoted}@${this.language}`;
  }

  get short(): string {
    if (this.#type === null) return this.full;
    return BARE.get(this.#type.value)?.test(this.value) ? this.value : `${this.#quoted}^^${this.#type.short}`;
  }
}

/** Makes the terms of one export. Nothing else makes them, so that nothing unchecked is ever written. */
export class Terms {
  readonly prefixes: Prefixes;
  readonly #allowBlank: boolean;
  readonly #prefixOf = new Map<string, string>();
  readonly #languages = new Set<string>();
  readonly #iris = new Recent<Iri>();

  /** Blank nodes are refused by default: a file that has none can be sorted, compared and loaded twice. */
  constructor(prefixes: Prefixes, options: { readonly allowBlank?: boolean } = {}) {
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      if (!PREFIX.test(prefix)) throw new ExportError(`not a prefix: ${JSON.stringify(prefix)}`);
      this.#prefixOf.set(checkIri(namespace), prefix);
    }
    this.prefixes = prefixes;
    this.#allowBlank = options.allowBlank ?? false;
  }

  /** Most come again and again (predicates, classes, the subject of the statement before): those are checked and shortened once. */
  iri(value: string): Iri {
    const known = this.#iris.get(value);
    if (known !== undefined) return known;
    const made = new IriTerm(checkIri(value), this);
    this.#iris.set(value, made);
    return made;
  }

  /** `local` under one of the prefixes: checked as a name, which is all that an IRI could have wrong then. */
  name(prefix: string, local: string): Iri {
    const namespace = this.prefixes[prefix];
    if (namespace === undefined) throw new ExportError(`not a prefix of this export: ${prefix}`);
    if (!LOCAL_NAME.test(local)) return this.iri(namespace + local);
    return new IriTerm(namespace + local, this, `${prefix}:${local}`);
  }

  literal(text: string, datatype: string = STRING): Literal {
    if (datatype === LANG_STRING) throw new ExportError('a literal of type rdf:langString needs a language');
    return new LiteralTerm(writeText(text), null, datatype === STRING ? null : this.iri(datatype), this);
  }

  text(text: string, tag: string): Literal {
    if (!this.#languages.has(tag)) this.#languages.add(checkLanguage(tag));
    return new LiteralTerm(writeText(text), tag, null, this);
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
}
