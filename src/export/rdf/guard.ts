// What may be written: every IRI, language tag and literal passes here once. IRIs are refused, never repaired: a repaired name is another name.
import { ExportError } from '../../errors.js';

/** Node 20 has them; the library of ES2023 does not know. */
interface WellFormed {
  isWellFormed(): boolean;
  toWellFormed(): string;
}

const isWellFormed = (text: string): boolean => (text as unknown as WellFormed).isWellFormed();

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
const ILLEGAL_IN_IRI = /[\x00-\x20<>"{}|^`\\\x7f-\x9f]/;
const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are escaped
const NEEDS_ESCAPE = /[\x00-\x1f"\\\x7f\ufffe\uffff]/;
const ALL_ESCAPES = new RegExp(NEEDS_ESCAPE, 'g');

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '"': '\\"',
  '\\': '\\\\',
};

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** The IRI itself, if it is absolute and has no character that could end it or start another term. */
export function checkIri(value: string): string {
  if (!SCHEME.test(value)) throw new ExportError(`not an absolute IRI: ${JSON.stringify(shorten(value))}`);
  if (ILLEGAL_IN_IRI.test(value) || !isWellFormed(value)) {
    throw new ExportError(`illegal character in IRI: ${JSON.stringify(shorten(value))}`);
  }
  return value;
}

export const isLanguageTag = (tag: string): boolean => LANGUAGE.test(tag);

export function checkLanguage(tag: string): string {
  if (!isLanguageTag(tag)) throw new ExportError(`not a language tag: ${JSON.stringify(shorten(tag))}`);
  return tag;
}

/** Half of a surrogate pair has no UTF-8 form; it becomes U+FFFD, the only repair there is. */
export const repairText = (text: string): string => (isWellFormed(text) ? text : (text as unknown as WellFormed).toWellFormed());

const escapeOne = (character: string): string =>
  SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text between the quotes, in the canonical form of N-Quads, which Turtle and TriG read too. */
export const escapeLiteral = (text: string): string => (NEEDS_ESCAPE.test(text) ? text.replace(ALL_ESCAPES, escapeOne) : text);
