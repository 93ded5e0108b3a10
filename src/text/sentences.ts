// Sentence splitting: a sentence ends at a line break, at ! ? and their like, and at a full stop that is not inside a word or number.
import type { Span } from '../model/document.js';

const ENDERS = new Set(['.', '!', '?', '\u061f', '\u06d4', '\u2026']);
const CLOSERS = new Set(['"', '\u201d', '\u00bb', ')', ']', '\u2019', "'", '\u2033', '\u201c']);
const LETTER = /\p{L}/u;
const SPACE = /\s/;

/** Is the stop at `i` the end of a sentence? Initials (one letter before a stop) and decimals are not. */
const ends = (text: string, i: number, end: number): boolean => {
  const next = text[i + 1];
  if (i + 1 >= end || next === undefined) return true;
  if (ENDERS.has(next)) return false;
  const single = LETTER.test(text[i - 1] ?? '') && !LETTER.test(text[i - 2] ?? ' ');
  if (text[i] === '.' && single) return false;
  if (SPACE.test(next) || CLOSERS.has(next)) return true;
  // A missing space after the stop: two letters before it and two after.
  return LETTER.test(next) && LETTER.test(text[i + 2] ?? '') && LETTER.test(text[i - 1] ?? '') && !/[a-z]/i.test(next);
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text[from] ?? '')) from++;
  while (to > from && SPACE.test(text[to - 1] ?? '')) to--;
  return to > from ? { start: from, end: to } : null;
};

/** Sentences of `text`, without surrounding white space, leaving out the spans in `excluded` (sorted by start). */
export const splitSentences = (text: string, excluded: readonly Span[] = []): Span[] => {
  const sentences: Span[] = [];
  const push = (start: number, end: number): void => {
    const span = trimmed(text, start, end);
    if (span) sentences.push(span);
  };
  let from = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    const hole = excluded[next];
    if (hole && i >= hole.start) {
      push(from, Math.max(from, hole.start));
      from = Math.max(from, hole.end);
      i = Math.max(i, hole.end - 1);
      next++;
      continue;
    }
    const char = text[i] ?? '';
    if (char === '\n' || char === '\r') {
      push(from, i);
      from = i + 1;
    } else if (ENDERS.has(char) && ends(text, i, text.length)) {
      let to = i + 1;
      while (to < text.length && CLOSERS.has(text[to] ?? '') && !LETTER.test(text[to + 1] ?? '')) to++;
      push(from, to);
      from = to;
      i = to - 1;
    }
  }
  push(from, text.length);
  return sentences;
};
