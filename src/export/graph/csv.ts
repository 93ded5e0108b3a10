// nodes.csv, edges.csv, claims.csv: for Gephi's spreadsheet import, pandas, R, Excel.
import type { Claim } from '../../model/claim.js';
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { type Context, contextOf } from './context.js';
import { csvCell, csvLine, guardCell, plainText } from './csv-cells.js';
import { optionOf } from './options.js';
import { lazyChunks } from './pieces.js';
import type { Value } from './table.js';

type Write = (values: readonly Value[]) => string;

const lineWriter = (input: ExportInput): Write => {
  const guarded = optionOf(input.options, 'csv.guard') === 'yes';
  const cell = (value: Value): string => {
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const text = plainText(typeof value === 'string' ? value : value.join(' | '));
    return csvCell(guarded ? guardCell(text) : text);
  };
  return (values) => csvLine(values.map(cell));
};

function* nodeLines(input: ExportInput): Generator<string> {
  const line = lineWriter(input);
  const { nodes, nodeColumns } = buildTable(input);
  yield line(['Id', 'Label', 'x', 'y', 'size', 'color', ...nodeColumns.map(({ id }) => id)]);
  for (const row of nodes) yield line([row.id, row.label, row.x, row.y, row.size, row.color, ...row.values]);
}

function* edgeLines(input: ExportInput): Generator<string> {
  const line = lineWriter(input);
  const { edges, edgeColumns } = buildTable(input);
  yield line(['Source', 'Target', 'Type', 'Id', 'Label', 'Kind', 'Weight', 'start', 'end', 'color', ...edgeColumns.map(({ id }) => id)]);
  for (const { source, target, id, label, kind, weight, spells, color, values } of edges) {
    yield line([source, target, 'Directed', id, label, kind, weight, spells[0]?.[0] ?? null, spells.at(-1)?.[1] ?? null, color, ...values]);
  }
}

/** Every claim, also those without an object, which no edge can show. */
const CLAIM_CELLS: readonly (readonly [string, (claim: Claim, context: Context) => Value])[] = [
  ['id', ({ id }) => id],
  ['subject', ({ subject }) => subject],
  ['subject_name', ({ subject }, { nameOf }) => nameOf(subject)],
  ['relation', ({ relation }) => relation],
  ['object', ({ object }) => object],
  ['object_name', ({ object }, { nameOf }) => (object === null ? null : nameOf(object))],
  ['factuality', ({ factuality }) => factuality],
  ['attribution', ({ sources }) => (sources.length === 0 ? 'own' : 'claimed')],
  ['speakers', ({ sources }, { nameOf }) => sources.map(nameOf)],
  ['time', ({ time }) => time],
  ['place', ({ place }, { nameOf }) => (place === null ? null : nameOf(place))],
  ['commodities', ({ commodities }, { nameOf }) => commodities.map(nameOf)],
  [
    'amounts',
    ({ amounts }, { nameOf }) =>
      amounts.map(({ commodity, count, unit }) => `${count} ${unit === null ? '' : `${unit} `}${nameOf(commodity)}`),
  ],
  ['about', ({ about }) => about],
  ['confidence', ({ confidence }) => confidence],
  ['quote', ({ evidence }) => evidence.quote],
  ['sentence', ({ evidence }) => evidence.sentence.text],
  ['document', ({ document }) => document],
  ['title', ({ document }, { documents }) => documents.get(document)?.title ?? null],
  ['publisher', ({ document }, { documents }) => documents.get(document)?.publisher ?? null],
  ['published', ({ document }, { documents }) => documents.get(document)?.date ?? null],
  ['url', ({ document }, { documents }) => documents.get(document)?.url ?? null],
];

function* claimLines(input: ExportInput): Generator<string> {
  const line = lineWriter(input);
  const context = contextOf(input);
  yield line(CLAIM_CELLS.map(([name]) => name));
  for (const claim of input.corpus.claims) yield line(CLAIM_CELLS.map(([, cell]) => cell(claim, context)));
}

export const csv: Exporter = {
  id: 'csv',
  title: 'CSV tables of nodes, edges and claims',
  mediaType: 'text/csv',
  readers: "Gephi's spreadsheet import, pandas, R, spreadsheets",
  byDefault: false,
  write: (input) => [
    { name: 'nodes.csv', chunks: lazyChunks(() => nodeLines(input)) },
    { name: 'edges.csv', chunks: lazyChunks(() => edgeLines(input)) },
    { name: 'claims.csv', chunks: lazyChunks(() => claimLines(input)) },
  ],
};
