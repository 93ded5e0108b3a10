// Pieces of docs/formats.md that are made from the program and from what readers do.
import { readFileSync, writeFileSync } from 'node:fs';
import { GRAPH_EXPORTERS } from '../../src/export/graph/index.js';
import { GRAPH_OPTIONS } from '../../src/export/graph/options.js';
import { FIELDS } from '../../src/filter/fields.js';
import { lintGexf } from '../../src/graph-files/lint/index.js';
import { GEXF_CASES } from './gexf-cases.js';
import { readerInput } from './reader-graph.js';
import type { ReaderResult } from './reading-table.js';
import { FACETS, shareText, survival } from './survival.js';

const FILE = 'docs/formats.md';

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(head) + row(head.map(() => '---')) + rows.map(row).join('');

export const formatsTable = (): string =>
  table(
    ['`--format`', 'what', 'files', 'read by'],
    GRAPH_EXPORTERS.map(({ id, title, readers, byDefault, write }) => [
      `\`${id}\`${byDefault ? ' *' : ''}`,
      title,
      write(readerInput())
        .map(({ name }) => `\`${name}\``)
        .join(', '),
      readers,
    ]),
  );

export const optionsTable = (): string =>
  table(
    ['option', 'values', 'what'],
    GRAPH_OPTIONS.map(({ name, values, help }) => [
      `\`${name}\``,
      values.map((value, index) => (index === 0 ? `**${value}**` : value)).join(', '),
      help,
    ]),
  );

export const filtersTable = (): string =>
  table(
    ['key', 'what'],
    FIELDS.map(({ key, help, list }) => [`\`${key}\``, list ? `${help} (several with commas)` : help]),
  );

export const lintTable = (): string => {
  const rows = new Map<string, readonly string[]>();
  for (const { code, effect, gexf } of GEXF_CASES) {
    const message = lintGexf(gexf).find((one) => one.code === code && one.effect === effect)?.message ?? '';
    if (!rows.has(code)) rows.set(code, [`\`${code}\``, effect, message.replaceAll('<', '&lt;')]);
  }
  return table(['code', 'effect', 'for example'], [...rows.values()]);
};

export const readersTable = (results: readonly ReaderResult[]): string =>
  table(
    ['file', 'read by', ...FACETS],
    results
      .toSorted((a, b) => (a.file.name < b.file.name ? -1 : a.file.name > b.file.name ? 1 : 0))
      .map(({ file, reader, version, reading }) => {
        const shares = survival(file.meant, reading, file.joined);
        const cells = shares === null ? ['refused', ...FACETS.slice(1).map(() => '')] : FACETS.map((facet) => shareText(shares[facet]));
        return [file.name, `${reader}${/\d/.test(version) ? ` ${version}` : ''}`, ...cells];
      }),
  );

/** What stands between the marks of a piece; with UPDATE_DOCS=1 it is written there first. */
export const documented = (piece: string, made: string): string => {
  const text = readFileSync(FILE, 'utf8');
  const begin = `<!-- begin: ${piece} -->\n`;
  const end = `<!-- end: ${piece} -->`;
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (from < begin.length || to < from) throw new Error(`${FILE} has no place for ${piece}`);
  if (process.env['UPDATE_DOCS'] === '1') {
    writeFileSync(FILE, text.slice(0, from) + made + text.slice(to));
    return made;
  }
  return text.slice(from, to);
};
