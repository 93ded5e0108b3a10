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
/** What nearly all IRIs are, told in one pass; the others are looked at more closely. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
const PLAINLY_AN_IRI = /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\x00-\x20<>"{}|^`\\\x7f-\x9f\ud800-\udfff]*$/;
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
/** Escapes, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are escaped
const NEEDS_CARE = /[\x00-\x1f"\\\x7f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are escaped
const ESCAPED = /[\x00-\x1f"\\\x7f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a range that begins with them
const WIDE = /[^\x00-\xff]/;

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
  if (PLAINLY_AN_IRI.test(value)) return value;
  if (!SCHEME.test(value)) throw new ExportError(`not an absolute IRI: ${JSON.stringify(shorten(value))}`);
  if (ILLEGAL_IN_IRI.test(value) || !isWellFormed(value)) {
    throw new ExportError(`illegal character in IRI: ${JSON.stringify(shorten(value))}`);
  }
  return value;
}

export function checkLanguage(tag: string): string {
  if (!LANGUAGE.test(tag)) throw new ExportError(`not a language tag: ${JSON.stringify(shorten(tag))}`);
  return tag;
}

const escapeOne = (character: string): string =>
  SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

export interface WrittenText {
  readonly value: string;
  /** Between quotes, in the canonical form of N-Quads, which Turtle and TriG read too. */
  readonly quoted: string;
  /** Has letters beyond Latin. */
  readonly isWide: boolean;
}

/** Half of a surrogate pair has no UTF-8 form; it becomes U+FFFD, the only repair there is. */
export function writeText(text: string): WrittenText {
  const isWide = WIDE.test(text);
  if (!NEEDS_CARE.test(text)) return { value: text, quoted: `"${text}"`, isWide };
  const value = isWellFormed(text) ? text : (text as unknown as WellFormed).toWellFormed();
  return { value, quoted: `"${value.replace(ESCAPED, escapeOne)}"`, isWide };
}
