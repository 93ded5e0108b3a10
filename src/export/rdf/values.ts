// Literals of an export: dates of any precision, numbers, text in its language.
import { ExportError } from '../../errors.js';
import { widen } from '../../model/dates.js';
import { XSD } from './namespaces.js';
import type { Literal, Terms } from './terms.js';
import { DATE, DECIMAL, INTEGER } from './vocabulary.js';

const TIME_TYPES: Readonly<Record<number, string>> = { 4: `${XSD}gYear`, 7: `${XSD}gYearMonth`, 10: DATE };

export interface TimeLiterals {
  /** Null for an interval, which has no literal of its own. */
  readonly exact: Literal | null;
  readonly earliest: Literal;
  readonly latest: Literal;
}

export function timeLiterals(terms: Terms, time: string): TimeLiterals {
  const range = widen(time);
  if (!range) throw new ExportError(`not a date, month, year or interval of them from 1 CE on: ${JSON.stringify(time.slice(0, 40))}`);
  const type = TIME_TYPES[time.length];
  return {
    exact: type && !time.includes('/') ? terms.literal(time, type) : null,
    earliest: terms.literal(range.first, DATE),
    latest: terms.literal(range.last, DATE),
  };
}

export function number(terms: Terms, value: number): Literal {
  if (!Number.isFinite(value)) throw new ExportError(`not a number: ${value}`);
  if (Number.isInteger(value)) return terms.literal(BigInt(value).toString(), INTEGER);
  return decimal(terms, value);
}

/** At most six decimals: more would be noise, and an exponent is no xsd:decimal. */
export function decimal(terms: Terms, value: number): Literal {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) throw new ExportError(`not a decimal number: ${value}`);
  return terms.literal(value.toFixed(6).replace(/(\.\d+?)0+$/, '$1'), DECIMAL);
}

/** Legal in RDF, but Raptor ends a text at U+0000 and refuses a file with U+FFFE or U+FFFF, and what it refuses others do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is replaced
const portable = (text: string): string => text.replace(/[\x00\ufffe\uffff]/g, '\ufffd');

export const plain = (terms: Terms, text: string, datatype?: string): Literal => terms.literal(portable(text), datatype);

/** Well-formed by BCP 47, which Oxigraph wants; the grammars of RDF alone would let more pass. Extended languages and old tags are left out. */
const TAG =
  /^[a-z]{2,8}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?$/i;

/** Text of an article: in its language, or in none where the article's language is not a tag. */
export const inLanguage = (terms: Terms, text: string, language: string): Literal =>
  TAG.test(language) ? terms.text(portable(text), language) : plain(terms, text);

/** Other names have no language of their own; the script tells enough. */
export const inScript = (terms: Terms, text: string): Literal => inLanguage(terms, text, /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
