// The headline of a plain text file: its first line that is not boilerplate, if it reads like one.
import type { Span } from '../model/document.js';

const LONGEST_HEADLINE = 160;

/** A headline is short, stands above more text and does not end as a sentence ends. `removed`: in order, inside of lines. */
export function findTitle(text: string, removed: readonly Span[]): string | null {
  for (let from = 0, next = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    if (newline < 0) return null;
    let line = '';
    let at = from;
    for (; (removed[next]?.start ?? newline) < newline; next++) {
      line += text.slice(at, removed[next]?.start);
      at = removed[next]?.end ?? at;
    }
    line = (line + text.slice(at, newline)).replaceAll('\uFEFF', '').trim();
    from = newline + 1;
    if (line === '') continue;
    const ended = /[.:\u2026\u06D4]$/u.test(line) || line.length > LONGEST_HEADLINE;
    return ended || !/\S/u.test(text.slice(from)) ? null : line;
  }
  return null;
}
