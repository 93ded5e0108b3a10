// Reads numbers in digits and in words: "15", "3 thousand", "a hundred and twenty", "a billion and a half".

import type { NumberWord, NumeralTables } from '../lang/time-tables.js';
import { createFolder } from '../text/fold.js';
import { GAP, type Word } from './folded-words.js';

export interface NumberInfo {
  readonly kind: NumberWord['kind'];
  readonly value: number;
  /** Begins with "and". */
  readonly and: boolean;
  /** Has the article. */
  readonly definite: boolean;
}

/** `value` is null where the words give no figure: "dozens". */
export interface NumberReading {
  readonly value: number | null;
  /** Index of the word after it. */
  readonly next: number;
}

type NumberedWord = Word<{ readonly number: NumberInfo | null } | null>;

export const createNumberLookup = (tables: NumeralTables): ((folded: string) => NumberInfo | null) => {
  const fold = createFolder(tables.folding);
  const known = new Map<string, NumberInfo>();
  const { article, contraction } = tables;
  for (const conjunction of ['', ...tables.conjunctions]) {
    for (const preposition of ['', ...tables.prepositions]) {
      for (const { word, kind, value } of tables.words) {
        const and = conjunction !== '';
        const bare = fold(word);
        const contracted = preposition === contraction[0] ? contraction[1] : preposition + article;
        const [plain, definite] = [conjunction + preposition + bare, conjunction + contracted + bare];
        if (!known.has(plain)) known.set(plain, { kind, value, and, definite: false });
        if (!known.has(definite)) known.set(definite, { kind, value, and, definite: true });
      }
    }
  }
  return (folded) => known.get(folded) ?? null;
};

/** How far a number has been read: `sum` is complete, `part` waits for a scale, `room` is what may still be added to it. */
interface Progress {
  sum: number;
  part: number;
  room: number;
  scale: number;
  vague: boolean;
}

const isJoined = (word: NumberedWord): boolean => word.gap === GAP.space || word.gap === 0;

/** Adds one number word; false if it does not continue the number. */
const add = (progress: Progress, info: NumberInfo, first: boolean): boolean => {
  const { kind, value } = info;
  const linked = first || info.and;
  switch (kind) {
    case 'vague':
      if (!first) return false;
      progress.vague = true;
      return true;
    case 'teen':
    case 'unit':
      if (kind === 'unit' && value === 10 && !info.and && progress.part % 100 > 0 && progress.part % 100 < 10) {
        progress.part += 10;
        progress.room = 0;
        return true;
      }
      if (!linked || (!first && progress.room < 10)) return false;
      progress.part += value;
      progress.room = value === 10 ? 0 : 1;
      return true;
    case 'ten':
      if (!linked || !(first || progress.room >= 100 || progress.room === 1) || progress.part % 100 > 9) return false;
      progress.part += value;
      progress.room = progress.room === 1 ? 0 : 10;
      return true;
    case 'hundred':
      if (!first && !info.and && value === 100 && progress.part >= 3 && progress.part <= 9) progress.part *= 100;
      else if (linked && (first || progress.room >= 1000)) progress.part += value;
      else return false;
      progress.room = 100;
      return true;
    case 'scale':
    case 'pair': {
      if (value >= progress.scale) return false;
      if (kind === 'scale' && !info.and && (progress.part > 0 || progress.vague)) progress.sum += progress.part * value;
      else if (linked && progress.part === 0 && !progress.vague) progress.sum += kind === 'pair' ? 2 * value : value;
      else return false;
      progress.part = 0;
      progress.room = value;
      progress.scale = value;
      return true;
    }
    case 'part':
      if (first) {
        progress.part = value;
        progress.room = 0;
        return true;
      }
      if (!info.and || progress.part > 0 || progress.sum === 0) return false;
      progress.sum += value * progress.scale;
      progress.room = 0;
      return true;
  }
};

/** Reads the number that begins at word `at`; null if none does. */
export const readNumber = (words: readonly NumberedWord[], at: number): NumberReading | null => {
  const progress: Progress = { sum: 0, part: 0, room: Number.POSITIVE_INFINITY, scale: Number.POSITIVE_INFINITY, vague: false };
  let next = at;
  let teen = false;
  let halved = false;
  for (let word = words[next]; word !== undefined; word = words[next]) {
    const first = next === at;
    if (!first && !isJoined(word)) break;
    const info = word.info?.number ?? null;
    if (word.info === null) {
      // Digits stand first, or with "and" after a scale: "a million and 500 thousand".
      if (!first && !(word.glue !== '' && progress.part === 0 && word.value < progress.room && !progress.vague && progress.sum > 0)) break;
      progress.part = word.value;
      progress.room = 0;
    } else if (info === null) break;
    else if (info.definite) {
      // "a billion and a half billion" repeats the scale with an article.
      if (halved && info.kind === 'scale' && info.value === progress.scale) next++;
      else if (progress.vague && first === false && info.kind === 'scale') {
        next++;
        continue;
      }
      break;
    } else if (!add(progress, info, first)) break;
    else {
      teen = info.kind === 'teen';
      halved = info.kind === 'part';
    }
    next++;
  }
  if (next === at || teen) return null;
  const value = progress.sum + progress.part;
  // A lone half or quarter is no count.
  if (value < 1 && !progress.vague && words[at]?.info !== null) return null;
  return { value: progress.vague ? null : value, next };
};
