// CSV with typed headers for `neo4j-admin database import`.
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { csvLine, plainText } from './csv-cells.js';
import { lazyChunks } from './pieces.js';
import type { Column, GraphTable, Value } from './table.js';

const TYPES = { string: 'string', liststring: 'string[]', boolean: 'boolean', integer: 'int', double: 'double' } as const;

const header = (columns: readonly Column[]): readonly string[] => columns.map(({ id, type }) => `${id}:${TYPES[type]}`);

/** The import tool reads one record a line unless told otherwise, and has no escape for the delimiter of arrays. */
const oneLine = (text: string): string => plainText(text).replace(/[\t\n\r]+/g, ' ');

/** Always in quotes where it is text, so that "" is an empty text and nothing at all is no value. */
const cell = (value: Value): string => {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value)) || (Array.isArray(value) && value.length === 0)) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? oneLine(value) : value.map((item) => oneLine(item).replaceAll(';', ',')).join(';');
  return `"${text.replaceAll('"', '""')}"`;
};

const line = (values: readonly Value[]): string => csvLine(values.map(cell));

/** `met-with` -> `MET_WITH` */
export const typeName = (relation: string): string => relation.toUpperCase().replace(/[^A-Z0-9]+/g, '_') || 'RELATED';

/** The column of an edge that holds its relation. */
export const relationOf = (table: GraphTable, values: readonly Value[]): string => {
  const index = table.edgeColumns.findIndex(({ id }) => id === 'relation');
  return String(values[index] ?? '');
};

/** `Entity`, the type and the finer type. */
export const labelsOf = (table: GraphTable, values: readonly Value[]): readonly string[] => {
  const found = ['entity_type', 'subtype'].map((name) => values[table.nodeColumns.findIndex(({ id }) => id === name)] ?? null);
  return ['Entity', ...found.filter((label) => typeof label === 'string')];
};

function* nodeLines(input: ExportInput): Generator<string> {
  const table = buildTable(input);
  yield csvLine(['id:ID', 'label:string', 'x:double', 'y:double', ...header(table.nodeColumns), ':LABEL']);
  for (const row of table.nodes) yield line([row.id, row.label, row.x, row.y, ...row.values, labelsOf(table, row.values)]);
}

function* edgeLines(input: ExportInput): Generator<string> {
  const table = buildTable(input);
  yield csvLine([':START_ID', ':END_ID', ':TYPE', 'id:string', 'weight:double', 'start:date', 'end:date', ...header(table.edgeColumns)]);
  for (const { source, target, id, weight, spells, values } of table.edges) {
    yield line([
      source,
      target,
      typeName(relationOf(table, values)),
      id,
      weight,
      spells[0]?.[0] ?? null,
      spells.at(-1)?.[1] ?? null,
      ...values,
    ]);
  }
}

export const neo4j: Exporter = {
  id: 'neo4j',
  title: 'CSV for Neo4j',
  mediaType: 'text/csv',
  readers: 'neo4j-admin database import --nodes=neo4j-nodes.csv --relationships=neo4j-relationships.csv',
  byDefault: false,
  write: (input) => [
    { name: 'neo4j-nodes.csv', chunks: lazyChunks(() => nodeLines(input)) },
    { name: 'neo4j-relationships.csv', chunks: lazyChunks(() => edgeLines(input)) },
  ],
};
