// Gephi on the formats beside GEXF, and what comes back from it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { GRAPH_EXPORTERS } from '../../src/export/graph/index.js';
import { applyPositions } from '../../src/graph-files/positions.js';
import { parseGexf } from '../../src/graph-files/read-gexf.js';
import { readerInput } from '../support/reader-graph.js';
import { editWithGephi, GEPHI } from '../support/readers.js';
import { MEANT } from '../support/reading-table.js';

const DIR = '.test-cache/readers/others';

/** Paths of the files of one format, with everything in them. */
const write = (id: string): Readonly<Record<string, string>> => {
  mkdirSync(DIR, { recursive: true });
  const files = GRAPH_EXPORTERS.find((one) => one.id === id)?.write(readerInput({ 'ego.radius': '9' })) ?? [];
  return Object.fromEntries(
    files.map(({ name, chunks }) => {
      writeFileSync(`${DIR}/${name}`, [...chunks].join(''));
      return [name, `${DIR}/${name}`];
    }),
  );
};

const read = (...files: (string | undefined)[]) => GEPHI.read(files.filter((file) => file !== undefined));
const withGephi = GEPHI.version === null ? test.skip : test;
const ends = (edges: readonly { readonly source: unknown; readonly target: unknown; readonly weight: unknown }[]): readonly string[] =>
  edges.map(({ source, target }) => `${source} ${target}`).sort();

withGephi('Gephi takes edges.csv with kinds and weights, and nodes.csv with labels', () => {
  const files = write('csv');
  const [edges, nodes] = read(files['edges.csv'], files['nodes.csv']);
  expect(edges?.edges.map(({ id, kind, weight }) => [id, kind, weight])).toEqual(
    MEANT.edges.map(({ id, kind, weight }) => [id, kind, weight]),
  );
  expect(nodes?.nodes.map(({ id, label }) => [id, label])).toEqual(MEANT.nodes.map(({ id, label }) => [id, label]));
  expect(edges?.edges[0]?.attributes).toMatchObject({ relation: 'met-with', publishers: 'A | B, "C" | الجزيرة نت', confidence: 0.9 });
});

withGephi('Gephi takes the DOT graph, adding up parallel edges', () => {
  const [reading] = read(write('dot')['khabar.dot']);
  const connected = MEANT.nodes.filter(({ id }) => MEANT.edges.some(({ source, target }) => source === id || target === id));
  expect(reading?.nodes.map(({ id }) => id).sort()).toEqual(connected.map(({ id }) => id));
  expect(ends(reading?.edges ?? [])).toEqual([...new Set(ends(MEANT.edges))]);
});

withGephi('positions and colours edited and saved in Gephi are taken over', () => {
  const target = `${DIR}/edited.gexf`;
  editWithGephi(write('gexf')['khabar.gexf'] ?? '', target);
  const edited = parseGexf(readFileSync(target, 'utf8'));
  const { graph } = readerInput();
  const before = graph.mapNodes((id, { x, y }) => [id, x, y] as const);
  expect(edited.problems).toEqual([]);
  expect(applyPositions(graph, edited)).toEqual({ nodes: MEANT.nodes.length, edges: MEANT.edges.length, unknown: [] });
  expect(graph.mapNodes((id, { x, y }) => [id, x, y])).toEqual(before.map(([id, x, y]) => [id, x * 2, y * 2 + 0]));
  expect(graph.mapNodes((_id, { color }) => color).filter((color) => color === '#010203')).toHaveLength(1);
  // Gephi saves the backslashes of lists without escaping them.
  const values = (rows: readonly { readonly id: string | null; readonly attributes: unknown }[]) =>
    new Map(rows.map(({ id, attributes }) => [id, JSON.parse(JSON.stringify(attributes).replaceAll('\\\\', '')) as unknown]));
  expect(values(edited.nodes)).toEqual(values(MEANT.nodes));
  expect(values(edited.edges)).toEqual(values(MEANT.edges));
  expect(graph.getEdgeAttribute('kim~met-with~putin', 'color')).toBe('#b22222');
});
