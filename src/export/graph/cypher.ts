// A Cypher script that can be run twice: MERGE by id, in batches.
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { namedValues } from './json-values.js';
import { labelsOf, relationOf, typeName } from './neo4j.js';
import { lazyChunks } from './pieces.js';
import type { EdgeRow, NodeRow, Value } from './table.js';

const BATCH = 500;

const code = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * In double quotes. Neo4j turns \u0022 into a quote before it looks for the end of a text, and may do so behind a doubled
 * backslash too: a backslash before a u is written as the end of one text that is joined to the next.
 */
const textLiteral = (text: string): string =>
  `"${text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/["\\]/g, '\\$&')
    .replace(/\\\\(?=u)/gi, '\\\\" + "')
    .replace(/[\p{Cc}\u2028\u2029]/gu, code)}"`;

const literal = (value: Value): string => {
  if (typeof value === 'string') return textLiteral(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map(textLiteral).join(', ')}]`;
};

/** Column ids are plain words, so they need no quotes as keys. */
const map = (values: Readonly<Record<string, Value>>): string =>
  `{${Object.entries(values)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')}}`;

const name = (word: string): string => `\`${word.replace(/[`\\]/g, '')}\``;

/** Rows that need the same statement, in batches; labels and types cannot be parameters in Cypher. */
function* statements<T>(
  groups: ReadonlyMap<string, readonly T[]>,
  row: (item: T) => string,
  statement: (key: string) => string,
): Generator<string> {
  for (const [key, items] of groups) {
    for (let start = 0; start < items.length; start += BATCH) {
      const rows = items.slice(start, start + BATCH).map(row);
      yield `UNWIND [\n${rows.join(',\n')}\n] AS row\n${statement(key)};\n`;
    }
  }
}

const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

function* lines(input: ExportInput): Generator<string> {
  const table = buildTable(input);
  yield 'CREATE CONSTRAINT khabar_entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n';
  const nodes = groupBy(table.nodes, ({ values }) =>
    labelsOf(table, values)
      .map((label) => `:${name(label)}`)
      .join(''),
  );
  const node = ({ id, label, x, y, values }: NodeRow): string => map({ id, label, x, y, ...namedValues(table.nodeColumns, values) });
  yield* statements(nodes, node, (labels) => `MERGE (e:Entity {id: row.id}) SET e${labels} SET e += row`);
  const edges = groupBy(table.edges, ({ values }) => typeName(relationOf(table, values)));
  const edge = ({ id, source, target, weight, values }: EdgeRow): string =>
    `{from: ${literal(source)}, to: ${literal(target)}, values: ${map({ id, weight, ...namedValues(table.edgeColumns, values) })}}`;
  yield* statements(
    edges,
    edge,
    (type) =>
      `MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[r:${name(type)} {id: row.values.id}]->(b) SET r += row.values`,
  );
}

export const cypher: Exporter = {
  id: 'cypher',
  title: 'Cypher script',
  mediaType: 'application/x-cypher-query',
  readers: 'Neo4j 4.4 or newer (cypher-shell -f khabar.cypher), Memgraph',
  byDefault: false,
  write: (input) => [{ name: 'khabar.cypher', chunks: lazyChunks(() => lines(input)) }],
};
