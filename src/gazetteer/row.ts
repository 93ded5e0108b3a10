// One row of a gazetteer table to an entry; what is wrong with it is thrown with file and line.
import { GazetteerError } from '../errors.js';
import type { EntityTypeId } from '../model/entity.js';
import { flaggedNames, flagProblem, linkedId } from './flags.js';
import type { GazetteerEntry } from './types.js';

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
] as const;

const REQUIRED = ['id', 'type', 'name_ar'] as const;
const TYPES: readonly EntityTypeId[] = ['Person', 'Organization', 'Place', 'Commodity', 'Event'];

export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Partial<Record<Column, string>>>;

/** The header's columns, in any order; a user's own table may leave out all but id, type and name_ar. */
export function readHeader(line: string, where: string): readonly Column[] {
  const columns = line
    .split('\t')
    .map((name) => COLUMNS.find((column) => column === name.trim()) ?? fail(where, `unknown column "${name}"`));
  for (const column of REQUIRED) if (!columns.includes(column)) fail(where, `column "${column}" is missing`);
  return columns;
}

export function readRow(line: string, columns: readonly Column[], where: string): Row {
  const cells = line.split('\t');
  if (cells.length > columns.length) fail(where, `${cells.length} cells, but the header has ${columns.length} columns`);
  return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
}

export function toEntry(row: Row, where: string): GazetteerEntry {
  const id = row.id ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fail(where, `id "${id}" is not kebab-case (a-z, 0-9, single hyphens)`);
  const type = TYPES.find((known) => known === row.type) ?? fail(where, `type "${row.type ?? ''}" is none of ${TYPES.join(', ')}`);
  const names = [row.name_ar ?? fail(where, 'name_ar is empty'), ...list(row.aliases_ar)].filter((name) => name !== '');
  if (names.length === 0) fail(where, 'name_ar is empty');
  const adjectives = list(row.adjectives_ar);
  const flags = list(row.flags, ',');
  const flaggable = [...names, ...adjectives];
  for (const flag of flags) {
    const problem = flagProblem(flag, new Set(flaggable));
    if (problem) fail(where, problem);
  }
  return {
    id,
    type,
    subtype: row.subtype || null,
    names: [...new Set(names)],
    en: row.name_en || null,
    aliasesEn: list(row.aliases_en),
    wikidata: matching(row.wikidata, /^Q[1-9]\d*$/, 'wikidata', where),
    country: matching(row.country, /^[A-Z]{2}$/, 'country', where),
    capitalOf: matching(row.capital_of, /^[A-Z]{2}$/, 'capital_of', where),
    adjectives,
    flags,
    ambiguous: flaggedNames(flags, 'ambiguous', flaggable),
    context: flaggedNames(flags, 'context', names),
    shared: flaggedNames(flags, 'shared', names),
    kindOf: linkedId(flags, 'kind'),
    seatOf: linkedId(flags, 'seat-of'),
  };
}

function list(cell: string | undefined, separator = '|'): readonly string[] {
  if (!cell) return [];
  const items = cell.split(separator).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

function matching(cell: string | undefined, shape: RegExp, column: string, where: string): string | null {
  if (!cell) return null;
  return shape.test(cell) ? cell : fail(where, `${column} "${cell}" does not match ${shape.source}`);
}

function fail(where: string, message: string): never {
  throw new GazetteerError(`${where}: ${message}`);
}
