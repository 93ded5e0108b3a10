// What Arabic spelling leaves open: marks that may be absent and letters that writers exchange.
import type { FoldTable } from '../language.js';

export const FOLDING: FoldTable = {
  // Vowel marks, superscript alef, tatweel, zero-width and direction marks.
  dropped:
    '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff',
  replaced: [
    ['أإآٱ', 'ا'],
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['ؤئ', 'ء'],
    // Letters of Persian and Urdu keyboards, and letters that foreign names use.
    ['ی', 'ي'],
    ['ک', 'ك'],
    ['گ', 'غ'],
    ['ڤ', 'ف'],
    ['پ', 'ب'],
    ['چ', 'ج'],
    ['٠۰', '0'],
    ['١۱', '1'],
    ['٢۲', '2'],
    ['٣۳', '3'],
    ['٤۴', '4'],
    ['٥۵', '5'],
    ['٦۶', '6'],
    ['٧۷', '7'],
    ['٨۸', '8'],
    ['٩۹', '9'],
  ],
};

/** Folds short strings of this folder's own tables; the engines fold texts with src/text/fold.ts. */
export const fold = (text: string): string => {
  let folded = '';
  for (const char of text.normalize('NFC')) {
    if (FOLDING.dropped.includes(char)) continue;
    folded += FOLDING.replaced.find(([from]) => from.includes(char))?.[1] ?? char;
  }
  return folded;
};
