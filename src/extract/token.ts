// Tokens with what the lexicon knows of them; the unit that mentions are found on.
import { tokenize } from '../text/tokenize.js';
import type { Word } from './word.js';

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for numbers and marks. */
  readonly word: Word | null;
}

export const readTokens = (text: string, start: number, end: number, wordOf: (text: string) => Word): Token[] =>
  tokenize(text, start, end).map((raw) => {
    const piece = text.slice(raw.start, raw.end);
    return { ...raw, text: piece, word: raw.kind === 'word' ? wordOf(piece) : null };
  });

export const QUOTE_OPENERS: ReadonlySet<string> = new Set(['"', '\u201c', '\u00ab', '\u201e', '\u2033']);
export const QUOTE_CLOSERS: ReadonlySet<string> = new Set(['"', '\u201d', '\u00bb', '\u201c', '\u2033']);
const COMMAS: ReadonlySet<string> = new Set([',', '\u060c', '\u061b', ';']);

export const isComma = (token: Token | undefined): boolean => token?.kind === 'mark' && COMMAS.has(token.text);
export const isQuote = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (QUOTE_OPENERS.has(token.text) || QUOTE_CLOSERS.has(token.text));
