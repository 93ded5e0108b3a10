// Tokens: words, numbers and punctuation with their place in the original text.

export type TokenKind = 'word' | 'number' | 'mark';

export interface RawToken {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const CLASSES = ((): Uint8Array => {
  const classes = new Uint8Array(65_536).fill(MARK);
  for (let code = 0; code < 65_536; code++) {
    const char = String.fromCharCode(code);
    if (/[\p{L}\p{M}\p{Cf}]/u.test(char) && code !== 0xfeff) classes[code] = LETTER;
    else if (/\p{Nd}/u.test(char)) classes[code] = DIGIT;
    else if (/[\s\p{Z}\p{Cc}]/u.test(char) || code === 0xfeff) classes[code] = SPACE;
  }
  // Invisible direction marks stand between words, not in them.
  for (const code of [0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])
    classes[code] = SPACE;
  return classes;
})();

const classAt = (text: string, index: number): number => CLASSES[text.charCodeAt(index)] ?? MARK;

const FEMININE_END = 0x629;
const isVowelSign = (code: number): boolean => (code >= 0x64b && code <= 0x652) || code === 0x670 || code === 0x640;

/** The feminine ending stands only at the end of a word: what is glued behind it is the next one. */
const endsWord = (text: string, at: number): boolean => text.charCodeAt(at - 1) === FEMININE_END && !isVowelSign(text.charCodeAt(at));

/** The sign of a hashtag, and what joins its words. */
const isHashtagMark = (text: string, at: number, end: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === 0x23 || code === 0x5f) && at + 1 < end && classAt(text, at + 1) === LETTER;
};

/** Marks that may stand inside a number: 1,500 and 3.5 and 10/12. */
const inNumber = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c;

/** The tokens of `text` between `start` and `end`, in order; one mark is one token. */
export const tokenize = (text: string, start: number, end: number): RawToken[] => {
  const tokens: RawToken[] = [];
  let i = start;
  while (i < end) {
    const kind = classAt(text, i);
    const from = i++;
    if (kind === SPACE || isHashtagMark(text, from, end)) continue;
    if (kind === LETTER) {
      while (i < end && classAt(text, i) === LETTER && !endsWord(text, i)) i++;
      tokens.push({ kind: 'word', start: from, end: i });
    } else if (kind === DIGIT) {
      while (i < end && (classAt(text, i) === DIGIT || (inNumber(text.charCodeAt(i)) && i + 1 < end && classAt(text, i + 1) === DIGIT)))
        i++;
      tokens.push({ kind: 'number', start: from, end: i });
    } else tokens.push({ kind: 'mark', start: from, end: i });
  }
  return tokens;
};
