// Brings spellings together before words are compared: hamza and alef, taa marbuta, tatweel, vowel signs, digits, letters of transliteration.

/** Code points, so that no letter has to be read in a font that has it not. */
const SAME: Readonly<Record<string, string>> = {
  '\u0629': '\u0647', // taa marbuta as haa
  '\u0649': '\u064A', // alef maqsura as yaa
  '\u0671': '\u0627', // alef wasla as alef
  '\u06CC': '\u064A', // Persian yaa
  '\u06A9': '\u0643', // Persian kaf
  '\u06AF': '\u062C', // gaf, ghayn and jim all stand for g in names
  '\u063A': '\u062C',
  '\u06A4': '\u0641', // veh as feh
};

const digit = (char: string): string => String((char.codePointAt(0) ?? 0) & 0xf);

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}|\u0640/gu, '')
    .toLowerCase()
    .replace(/[\u0629\u0649\u0671\u06CC\u06A9\u06AF\u063A\u06A4]/g, (char) => SAME[char] ?? char)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, digit);

/** w-al, b-al, k-al, f-al, l-l, al, w. */
const BEFORE = /^(?:[\u0648\u0628\u0643\u0641]\u0627\u0644|\u0644\u0644|\u0627\u0644|\u0648)(?=.{3})/;
/** haa-alef, alef-noon, alef-taa, waw-noon, yaa-noon, yaa-haa, haa, yaa. */
const AFTER = /(?<=.{3})(?:\u0647\u0627|\u0627\u0646|\u0627\u062A|\u0648\u0646|\u064A\u0646|\u064A\u0647|\u0647|\u064A)$/;

/** A light stem, the same for the words sought and the words searched; never shown. */
export const stem = (word: string): string => {
  if (/^[a-z]/.test(word)) {
    if (word.length < 5) return word;
    return word.replace(/(?:ying|ied|ies|y)$/, 'i').replace(/(?<=.{3})(?:ing|ed|es|s)$/, '');
  }
  return word.replace(BEFORE, '').replace(AFTER, '');
};

export const wordsOf = (text: string): readonly string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);

/** ` word word`: a needle with a space before it is found at the start of a word. */
export const haystack = (text: string): string => ` ${wordsOf(text).join(' ')}`;
