// Reading and writing the gazetteer's tables: tab-separated, one header line, no quoting.
import { readFileSync, writeFileSync } from 'node:fs';

export const COLUMNS = [
  'id',
  'type',
  'subtype',
  'name_ar',
  'aliases_ar',
  'name_en',
  'aliases_en',
  'wikidata',
  'country',
  'capital_of',
  'adjectives_ar',
  'flags',
];

export function readTable(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])));
}

export const list = (cell) => (cell ? cell.split('|') : []);
export const unique = (values) => [...new Set(values.filter(Boolean))];

/** ASCII kebab-case of an English name; letters with marks lose them. */
export function slug(name) {
  return name
    .replace(/[ʻ’'`ʼ‘.]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('&', ' and ')
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Rows have arrays where the file has lists; the main name is not repeated among the aliases. */
export function writeTable(file, rows) {
  const lines = [...rows]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((row) => {
      const aliases = unique(row.aliases_ar ?? []).filter((name) => name !== row.name_ar);
      const english = unique(row.aliases_en ?? []).filter((name) => name !== row.name_en);
      const cells = { ...row, aliases_ar: aliases, aliases_en: english, flags: unique(row.flags ?? []).join(',') };
      return COLUMNS.map((column) => {
        const cell = cells[column] ?? '';
        return (Array.isArray(cell) ? unique(cell).join('|') : String(cell)).normalize('NFC');
      }).join('\t');
    });
  writeFileSync(file, `${[COLUMNS.join('\t'), ...lines].join('\n')}\n`);
  return lines.length;
}
