// The headline of a plain text file: its first line, if it reads like one.

const LONGEST_HEADLINE = 160;

/** A headline is short, stands above more text and does not end as a sentence ends. */
export function findTitle(text: string): string | null {
  const begin = /[^\s\uFEFF]/u.exec(text)?.index;
  const end = begin === undefined ? -1 : text.indexOf('\n', begin);
  if (begin === undefined || end < 0 || !/\S/u.test(text.slice(end))) return null;
  const line = text.slice(begin, end).trim();
  return line.length > LONGEST_HEADLINE || /[.:\u2026\u06D4]$/u.test(line) ? null : line;
}
