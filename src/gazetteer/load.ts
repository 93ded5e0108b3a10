// Loads gazetteer folders: every *.tsv of each, in order; a later folder's row adds to or overrides an earlier one of its id.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GazetteerError } from '../errors.js';
import { COLUMNS, type Column, type Row, readHeader, readRow, toEntry } from './row.js';
import type { Gazetteer, GazetteerEntry } from './types.js';

interface Placed {
  readonly row: Row;
  /** `file:line`, for messages. */
  readonly where: string;
  /** Position of its folder in the argument. */
  readonly folder: number;
}

/** Reads the tables of the folders; a folder that cannot be read, or a row that is wrong, is a GazetteerError. */
export function loadGazetteer(folders: readonly string[]): Gazetteer {
  const rows = new Map<string, Placed>();
  folders.forEach((folder, index) => {
    for (const file of tablesOf(folder)) readTable(file, index, rows);
  });
  const entries = [...rows.values()].map(({ row, where }) => toEntry(row, where)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map<string, GazetteerEntry>(entries.map((entry) => [entry.id, entry]));
  return { entries, byId };
}

function tablesOf(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
    return names.sort().map((name) => path.join(folder, name));
  } catch (cause) {
    throw new GazetteerError(`${folder}: cannot be read as a gazetteer folder`, { cause });
  }
}

function readTable(file: string, folder: number, rows: Map<string, Placed>): void {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r?\n/);
  const columns = readHeader(lines[0] ?? '', `${file}:1`);
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const where = `${file}:${index + 1}`;
    const row = readRow(line, columns, where);
    const former = rows.get(row.id ?? '');
    if (former && former.folder === folder) throw new GazetteerError(`${where}: id "${row.id}" stands already in ${former.where}`);
    rows.set(row.id ?? '', { row: former ? merged(former.row, row) : row, where, folder });
  }
}

/** Lists grow, single values are replaced where the later row has one; its main name comes first. */
function merged(former: Row, later: Row): Row {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) cells[column] = later[column] || (former[column] ?? '');
  cells.aliases_ar = join('|', later.aliases_ar, former.name_ar, former.aliases_ar);
  cells.aliases_en = join('|', later.aliases_en, former.name_en, former.aliases_en);
  cells.adjectives_ar = join('|', later.adjectives_ar, former.adjectives_ar);
  cells.flags = join(',', later.flags, former.flags);
  return cells;
}

const join = (separator: string, ...cells: readonly (string | undefined)[]): string => cells.filter((cell) => cell).join(separator);
