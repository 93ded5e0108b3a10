// The spelling of one value: words parted by commas, in double quotes where they hold a comma, quote or space.
import { UsageError } from '../errors.js';

const PLAIN = /^[^\s",\\]+$/u;

const writeWord = (word: string): string => (PLAIN.test(word) ? word : `"${word.replace(/["\\]/g, '\\$&')}"`);

export const writeWords = (words: readonly string[]): string => words.map(writeWord).join(',');

const isSpace = (char: string): boolean => /\s/u.test(char);

/** Reads the words from `at`, up to a space or the end. */
export const readWords = (text: string, at: number): { readonly words: readonly string[]; readonly end: number } => {
  const words: string[] = [];
  let index = at;
  if (index >= text.length || isSpace(text[index] ?? '')) return { words, end: index };
  for (;;) {
    let word = '';
    if (text[index] === '"') {
      index += 1;
      while (index < text.length && text[index] !== '"') {
        if (text[index] === '\\') index += 1;
        word += text[index] ?? '';
        index += 1;
      }
      if (index >= text.length) throw new UsageError(`filter: a double quote is missing at the end of ${text.slice(at)}`);
      index += 1;
    } else {
      const start = index;
      while (index < text.length && text[index] !== ',' && !isSpace(text[index] ?? '')) index += 1;
      word = text.slice(start, index);
      if (word === '') throw new UsageError(`filter: an empty word in ${text.slice(at)}; write "" if you mean it`);
    }
    words.push(word);
    const next = text[index];
    if (next === ',') index += 1;
    else if (next === undefined || isSpace(next)) return { words, end: index };
    else throw new UsageError(`filter: expected a comma or a space after ${text.slice(at, index)}`);
  }
};
