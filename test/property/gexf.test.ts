// Graph -> GEXF -> graph: equal, whatever the texts.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildTable } from '../../src/export/graph/build-table.js';
import { gexf } from '../../src/export/graph/gexf.js';
import type { GraphTable, Value } from '../../src/export/graph/table.js';
import { labelText, noChanges } from '../../src/export/graph/xml-text.js';
import type { GraphFile } from '../../src/graph-files/graph-file.js';
import { parseGexf } from '../../src/graph-files/read-gexf.js';
import { FACTUALITIES } from '../../src/model/claim.js';
import type { ExportInput } from '../../src/model/output.js';
import type { Problem } from '../../src/model/problem.js';
import { aClaim, aCorpus, aDocument, anEntity, anInput } from '../support/graph-builders.js';

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Any code points that XML 1.0 allows. */
const LEGAL = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(ILLEGAL, ''));
/** Any UTF-16 code units at all, lone surrogates too, but for the replacement itself. */
const ANY = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x22 })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units).replaceAll('\uFFFD', ''));
const TIME = fc.constantFrom(null, '2021', '2021-02', '2021-02-27/2021-03', '0001', '2024-02-29', '9999-12-31');
const IDS = ['a', 'b', 'c'] as const;

const corpusOf = (text: fc.Arbitrary<string>) =>
  fc
    .record({
      names: fc.array(
        fc.record({ ar: fc.option(text), en: fc.option(text), aliases: fc.array(text, { maxLength: 3 }), wikidata: fc.option(text) }),
        {
          minLength: 3,
          maxLength: 3,
        },
      ),
      claims: fc.array(
        fc.record({
          subject: fc.constantFrom(...IDS),
          object: fc.constantFrom(...IDS),
          relation: fc.constantFrom('visited', 'met-with', 'denied'),
          time: TIME,
          factuality: fc.constantFrom(...FACTUALITIES),
          document: fc.constantFrom('d1', 'd2'),
          about: fc.constantFrom(null, 'c0'),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
          quote: text,
        }),
        { maxLength: 8 },
      ),
      publisher: fc.option(text),
    })
    .map(({ names, claims, publisher }) =>
      aCorpus(
        claims.map(({ quote, ...more }, index) => aClaim(`c${index}`, more.subject, more.relation, more.object, more, quote)),
        IDS.map((id, index) => {
          const { ar = null, en = null, aliases = [], wikidata = null } = names[index] ?? {};
          return anEntity(id, { label: { ar, en }, aliases, wikidata });
        }),
        [aDocument('d1', { publisher })],
      ),
    );

const SHAPE = { 'graph.edges': fc.constantFrom('relations', 'claims'), 'gexf.direction': fc.constantFrom('directed', 'native') };

const written = (input: ExportInput): string =>
  gexf
    .write(input)
    .flatMap(({ chunks }) => [...chunks])
    .join('');

/** What the reader must give for a row: empty values are left out, lists keep their items on one line. */
const expected = (table: GraphTable, clean: (text: string) => string): Pick<GraphFile, 'nodes' | 'edges'> => {
  const value = (one: Value): Value => {
    if (typeof one === 'string') return clean(one);
    return Array.isArray(one) ? one.map((item: string) => clean(item.replace(/[\t\n\r]+/g, ' '))) : one;
  };
  const attributes = (columns: GraphTable['nodeColumns'], values: readonly Value[]) =>
    Object.fromEntries(
      columns.flatMap(({ id }, index) => {
        const one = values[index] ?? null;
        return one === null || (Array.isArray(one) && one.length === 0) ? [] : [[id, value(one)]];
      }),
    ) as GraphFile['nodes'][number]['attributes'];
  const label = (text: string): string => clean(labelText(text, noChanges()));
  return {
    nodes: [...table.nodes].map(({ id, label: name, x, y, size, color, spells, values }) => {
      return { id, label: label(name), x, y, size, color, spells, attributes: attributes(table.nodeColumns, values) };
    }),
    edges: [...table.edges].map((row) => ({
      id: row.id,
      source: row.source,
      target: row.target,
      directed: true,
      kind: row.kind,
      label: label(row.label),
      weight: row.weight,
      color: row.color,
      alpha: row.alpha,
      thickness: row.thickness,
      spells: row.spells,
      attributes: attributes(table.edgeColumns, row.values),
    })),
  };
};

describe('graph -> GEXF -> graph', () => {
  test('with any text that XML 1.0 allows', () => {
    fc.assert(
      fc.property(corpusOf(LEGAL), fc.record(SHAPE), (corpus, options) => {
        const warned: Problem[] = [];
        const input = { ...anInput(corpus, options, ['visited', 'met-with', 'denied']), warn: (one: Problem) => warned.push(one) };
        const { nodes, edges, problems } = parseGexf(written(input));
        const directed = (edge: GraphFile['edges'][number]) =>
          options['gexf.direction'] === 'native' ? { ...edge, directed: true } : edge;
        expect({ nodes, edges: edges.map(directed) }).toEqual(expected(buildTable(input), (text) => text));
        expect(problems).toEqual([]);
        expect(warned.filter(({ code }) => code === 'replaced-characters')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('with any text at all: what XML cannot hold is replaced, counted and reported', () => {
    fc.assert(
      fc.property(corpusOf(ANY), (corpus) => {
        const warned: Problem[] = [];
        const input = { ...anInput(corpus, {}, ['visited', 'met-with', 'denied']), warn: (one: Problem) => warned.push(one) };
        const text = written(input);
        const clean = (one: string): string => one.replace(ILLEGAL, '\uFFFD');
        const { nodes, edges } = parseGexf(text);
        expect({ nodes, edges }).toEqual(expected(buildTable(input), clean));
        const report = warned.find(({ code }) => code === 'replaced-characters');
        expect(Number.parseInt(report?.message ?? '0', 10)).toBe(text.split('\uFFFD').length - 1);
      }),
      { numRuns: 300 },
    );
  });
});

test('no nodes', () => {
  expect(parseGexf(written(anInput(aCorpus([]))))).toMatchObject({ nodes: [], edges: [], problems: [] });
});

test('self-loops stay', () => {
  expect(parseGexf(written(anInput(aCorpus([aClaim('c1', 'a', 'visited', 'a')])))).edges).toMatchObject([
    { source: 'a', target: 'a', kind: 'visited' },
  ]);
});

test('1,000 parallel edges stay apart, each with a kind of its own', () => {
  const claims = Array.from({ length: 1000 }, (_, index) => aClaim(`c${index}`, 'a', 'visited', 'b', { confidence: index / 1000 }));
  const { edges } = parseGexf(written(anInput(aCorpus(claims), { 'graph.edges': 'claims' })));
  expect(edges.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  expect(new Set(edges.map(({ kind }) => kind)).size).toBe(1000);
  expect(edges.find(({ id }) => id === 'c500')?.attributes['confidence']).toBe(0.5);
});
