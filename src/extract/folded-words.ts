// Splits a piece of text into words and numbers with their folded spelling; keeps what stands between them as flags.

import type { FoldTable } from '../lang/language.js';
import { createFolder } from '../text/fold.js';

/** What stands between a word and the one before it; 0: they touch. */
export const GAP = { space: 1, open: 2, close: 4, slash: 8, dash: 16, comma: 32, stop: 64, other: 128 } as const;

export interface Word<Info> {
  readonly start: number;
  readonly end: number;
  /** Flags of GAP; the first word has `other`. */
  readonly gap: number;
  /** Folded particles that are written before the digits, dropped from the span. */
  readonly glue: string;
  /** What the lexicon knows of the spelling; null for numbers in digits. */
  readonly info: Info | null;
  /** Value of a number in digits, NaN for words. */
  readonly value: number;
  /** How many digits it is written with, 0 for words. */
  readonly digits: number;
}

/** 0 to 9 for the digits of three scripts, else -1. */
const digitOf = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  return code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : -1;
};

const LETTER = 1024;
/** A mark: part of a word that it stands in, nothing elsewhere. */
const MARK = 2048;
const PUNCTUATION: readonly (readonly [string, number])[] = [
  [' \t\u00a0\u2009\u200b\ufeff', GAP.space],
  ['([\u2018\u201c"\u00ab', GAP.open],
  [')]\u2019\u201d\u00bb', GAP.close],
  ['/', GAP.slash],
  ['-\u2010\u2011\u2013\u2014\u2212', GAP.dash],
  [',\u060c', GAP.comma],
  ['.\u06d4', GAP.stop],
];

/** One entry for every code below 0x2100: a flag of GAP, LETTER or MARK. */
const classTable = (skipped: string): Uint16Array => {
  const table = new Uint16Array(0x2100).fill(GAP.other);
  for (let code = 0; code < table.length; code++) if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) table[code] = LETTER;
  for (const [characters, flag] of PUNCTUATION) for (const c of characters) table[c.charCodeAt(0)] = flag;
  for (const c of skipped) table[c.charCodeAt(0)] = MARK;
  return table;
};

const THOUSANDS = new Set([0x2c, 0x66c, 0x60c]);
const DECIMAL = new Set([0x2e, 0x66b]);
/** Two particles, an article, and joiners between them. */
const MAX_GLUE = 6;
const CACHE_LIMIT = 20_000;

/** Every way to write particles and article in one piece. */
export const gluedParticles = (particles: Particles): ReadonlySet<string> => {
  const glued = new Set<string>();
  for (const c of ['', ...particles.conjunctions]) {
    for (const p of ['', ...particles.prepositions]) {
      for (const a of ['', particles.article]) glued.add(c + p + a);
    }
    glued.add(c + particles.contraction[1]);
  }
  glued.delete('');
  return glued;
};

/** What is written together with the word after it. */
export interface Particles {
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  /** Preposition and article where they melt into one. */
  readonly contraction: readonly [preposition: string, written: string];
}

export type SplitWords<Info> = (text: string, start: number, end: number) => Word<Info>[];

/**
 * `glued` are the folded spellings that may be written in one piece with digits (an article, a conjunction): they become its glue.
 * `lookup` gets a folded spelling; its answers are kept for the most recent spellings.
 */
export const createSplitWords = <Info>(
  folding: FoldTable,
  glued: ReadonlySet<string>,
  lookup: (folded: string) => Info,
): SplitWords<Info> => {
  const fold = createFolder(folding);
  const classes = classTable(folding.dropped);
  const cache = new Map<string, Info>();
  const infoOf = (raw: string): Info => {
    let info = cache.get(raw);
    if (info === undefined) {
      if (cache.size >= CACHE_LIMIT) cache.clear();
      info = lookup(fold(raw));
      cache.set(raw, info);
    }
    return info;
  };
  const classAt = (text: string, i: number): number => {
    const code = text.charCodeAt(i);
    return code < 0x2100
      ? (classes[code] as number)
      : (code >= 0xfb50 && code < 0xfeff) || (code >= 0xd800 && code <= 0xdfff)
        ? LETTER
        : GAP.other;
  };

  return (text, start, end) => {
    const words: Word<Info>[] = [];
    let gap: number = GAP.other;
    let i = start;
    while (i < end) {
      const digit = digitOf(text.charCodeAt(i));
      if (digit >= 0) {
        const from = i;
        const number = readDigits(text, i, end);
        i = number.end;
        let glue = '';
        const before = words.at(-1);
        if (before !== undefined && before.info !== null && (gap === 0 || gap === GAP.space) && before.end - before.start <= MAX_GLUE) {
          const folded = fold(text.slice(before.start, before.end));
          if (glued.has(folded)) {
            glue = folded;
            gap = before.gap;
            words.pop();
          }
        }
        words.push({ start: from, end: i, gap, glue, info: null, value: number.value, digits: number.digits });
        gap = 0;
        continue;
      }
      const kind = classAt(text, i);
      if (kind !== LETTER) {
        if (kind !== MARK) gap |= kind;
        i++;
        continue;
      }
      const from = i;
      do i++;
      while (i < end && classAt(text, i) >= LETTER && digitOf(text.charCodeAt(i)) < 0);
      words.push({ start: from, end: i, gap, glue: '', info: infoOf(text.slice(from, i)), value: Number.NaN, digits: 0 });
      gap = 0;
    }
    return words;
  };
};

const digitsAt = (text: string, at: number, limit: number): number => {
  let i = at;
  while (i < limit && digitOf(text.charCodeAt(i)) >= 0) i++;
  return i - at;
};

const readDigits = (text: string, start: number, limit: number): { end: number; value: number; digits: number } => {
  let i = start;
  const run = (length: number): number => {
    let value = 0;
    for (const stop = i + length; i < stop; i++) value = value * 10 + digitOf(text.charCodeAt(i));
    return value;
  };
  let digits = digitsAt(text, i, limit);
  let value = run(digits);
  while (digits <= 12 && i < limit && THOUSANDS.has(text.charCodeAt(i)) && digitsAt(text, i + 1, limit) === 3 && value !== 0) {
    i++;
    digits += 3;
    value = value * 1000 + run(3);
  }
  const fraction = i < limit && DECIMAL.has(text.charCodeAt(i)) ? digitsAt(text, i + 1, limit) : 0;
  const after = i + 1 + fraction;
  // Two stops make a date, not a fraction.
  if (fraction > 0 && fraction <= 3 && !(DECIMAL.has(text.charCodeAt(after)) && digitsAt(text, after + 1, limit) > 0)) {
    i++;
    value += run(fraction) / 10 ** fraction;
    digits += fraction;
  }
  return { end: i, value, digits };
};
