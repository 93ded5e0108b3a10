// What is on the page but not in the news: found line by line, by phrases of the language and by shape.
// When in doubt a line is news: a sentence lost is worse than a button kept.
import { BOILERPLATE } from '../lang/ar/boilerplate.js';
import { FOLDING } from '../lang/ar/normalization.js';
import type { Boilerplate, Span } from '../model/document.js';
import { createFolder } from '../text/fold.js';
import { createPhrases, type Phrases, type PhraseWords } from './boilerplate-phrases.js';
import { shapeOf } from './boilerplate-shapes.js';

interface Known {
  readonly publisher: string | null;
}

const foldLetters = createFolder(FOLDING);
const fold = (text: string): string => foldLetters(text.normalize('NFKC')).toLowerCase();
const PHRASES: Phrases = createPhrases(BOILERPLATE satisfies PhraseWords, fold);

/** In order of their places; spans never overlap. */
export function findBoilerplate(text: string, known: Known): readonly Boilerplate[] {
  const lines = linesOf(text);
  const found: Boilerplate[] = [];
  lines.forEach((line, index) => {
    const words = text.slice(line.start, line.end);
    const whole = PHRASES.wholeLine(words) ?? shapeOf(words);
    if (whole !== null) {
      found.push({ ...line, reason: whole });
      return;
    }
    const prefix =
      index < 4 ? (repeatedHeadline(words, lines.slice(index + 1, index + 3), text) ?? publisherPrefix(words, known.publisher)) : null;
    if (prefix !== null) found.push({ start: line.start, end: line.start + prefix.length, reason: prefix.reason });
    const tail = PHRASES.tail(words);
    if (tail !== null && (prefix === null || tail.at >= prefix.length))
      found.push({ start: line.start + tail.at, end: line.end, reason: tail.reason });
  });
  return found;
}

/** Lines with something in them, without the white space around them. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

const isBlank = (text: string, at: number): boolean => /[\s\uFEFF]/u.test(text[at] ?? '');

interface Prefix {
  readonly length: number;
  readonly reason: string;
}

const SHORTEST_HEADLINE = 20;
const LONGEST_CRUMBS = 40;

/** `Home News Headline` above `Headline`: the crumbs before it are no part of it. */
function repeatedHeadline(line: string, next: readonly Span[], text: string): Prefix | null {
  for (const { start, end } of next) {
    const length = line.length - (end - start);
    if (end - start < SHORTEST_HEADLINE || length < 2 || length > LONGEST_CRUMBS || /\p{Script=Arabic}/u.test(line.slice(0, length)))
      continue;
    if (line.endsWith(text.slice(start, end)) && /\s$/u.test(line.slice(0, length))) return { length, reason: 'navigation' };
  }
  return null;
}

/** The publisher's name and a dash at the beginning of the first lines, where a place might stand. */
function publisherPrefix(line: string, publisher: string | null): Prefix | null {
  if (publisher === null) return null;
  const match = /^([^\-\u2010-\u2015:/\u2212]{2,60}?)\s*[-\u2010-\u2015\u2212:/]+\s*/u.exec(line);
  const letters = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  return match?.[1] !== undefined && letters(match[1]) === letters(publisher) ? { length: match[0].length, reason: 'byline' } : null;
}
