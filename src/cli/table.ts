// Rows as a table for the terminal, cut to its width.
import { escapeForTerminal } from './terminal.js';

const MOST = 60;

/** Marks do not take a column of their own. */
const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const cut = (text: string): string => (widthOf(text) > MOST ? `${[...text].slice(0, MOST - 1).join('')}…` : text);

export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cut(escapeForTerminal(cell))));
  const widths = head.map((name, column) => Math.max(widthOf(name), ...cells.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(line)].map((each) => `${each}\n`).join('');
}
