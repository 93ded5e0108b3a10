// The other formats hold any text: GraphML, graphology JSON and CSV read back equal, and no cell of a table is a formula.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GRAPH_EXPORTERS } from '../../src/export/graph/index.js';
import { parseGraphml } from '../../src/graph-files/read-graphml.js';
import { parseGraphology } from '../../src/graph-files/read-graphology.js';
import type { ExportInput } from '../../src/model/output.js';
import { parseCsv } from '../support/csv.js';
import { aClaim, aCorpus, aDocument, anEntity, anInput } from '../support/graph-builders.js';

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LEGAL = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom(...'=+-@\t\n\r",;|\\\'<&]> \u0640') }))
  .map((text) => text.replace(ILLEGAL, ''));

const INPUT = fc
  .record({ name: LEGAL, alias: LEGAL, publisher: fc.option(LEGAL), quote: LEGAL, place: LEGAL })
  .map(({ name, alias, publisher, quote, place }) =>
    anInput(
      aCorpus(
        [aClaim('c1', 'a', 'visited', 'b', { place: 'p' }, quote), aClaim('c2', 'a', 'visited', 'b', { document: 'd2' }, 'x')],
        [anEntity('a', { label: { ar: name, en: null }, aliases: [alias] }), anEntity('p', { label: { ar: place, en: place } })],
        [aDocument('d1', { publisher, title: quote })],
      ),
    ),
  );

const write = (id: string, input: ExportInput): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (GRAPH_EXPORTERS.find((one) => one.id === id)?.write(input) ?? []).map(({ name, chunks }) => [name, [...chunks].join('')]),
  );

const edgeOf = (input: ExportInput) => input.graph.getEdgeAttributes('a~visited~b').relation;
const nameOf = (input: ExportInput) => input.graph.getNodeAttributes('a').entity.label.ar;

test('GraphML', () => {
  fc.assert(
    fc.property(INPUT, (input) => {
      const { nodes, edges, problems } = parseGraphml(write('graphml', input)['khabar.graphml'] ?? '');
      expect(problems).toEqual([]);
      expect(nodes.find(({ id }) => id === 'a')?.attributes['name_ar'] ?? '').toBe(nameOf(input));
      expect(edges[0]?.attributes['top_quote'] ?? '').toBe(edgeOf(input).topQuote);
      expect(edges[0]?.attributes['publishers']).toBe(edgeOf(input).publishers.join(' | '));
    }),
  );
});

test('graphology JSON', () => {
  fc.assert(
    fc.property(INPUT, (input) => {
      const { nodes, edges } = parseGraphology(write('graphology', input)['khabar.graphology.json'] ?? '');
      expect(nodes.find(({ id }) => id === 'a')?.attributes['name_ar']).toBe(nameOf(input));
      expect(edges[0]?.attributes).toMatchObject({ top_quote: edgeOf(input).topQuote, publishers: edgeOf(input).publishers });
    }),
  );
});

test('CSV: unguarded it reads back equal, guarded no text begins as a formula', () => {
  fc.assert(
    fc.property(INPUT, (input) => {
      const plain = write('csv', { ...input, options: { 'csv.guard': 'no' } });
      expect(parseCsv(plain['edges.csv'] ?? '')[0]?.['top_quote']).toBe(edgeOf(input).topQuote.replaceAll('\0', '\uFFFD'));
      for (const text of Object.values(write('csv', input))) {
        for (const row of parseCsv(text)) {
          for (const cell of Object.values(row)) expect(/^\s*[=+@-]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
        }
      }
    }),
  );
});

test('Neo4j: one record a line, whatever the texts', () => {
  fc.assert(
    fc.property(INPUT, (input) => {
      const files = write('neo4j', input);
      expect(files['neo4j-nodes.csv']?.trimEnd().split('\n')).toHaveLength(input.graph.order + 1);
      expect(files['neo4j-relationships.csv']?.trimEnd().split('\n')).toHaveLength(input.graph.size + 1);
      const rows = parseCsv(files['neo4j-relationships.csv'] ?? '');
      expect(rows[0]?.['publishers:string[]']?.split(';')).toHaveLength(edgeOf(input).publishers.length);
    }),
  );
});

/** The texts of a Cypher script, read as Neo4j may: numbers of characters first, then quotes. */
const balanced = (text: string): boolean => {
  const early = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return [text, early].every((one) => {
    const outside = one.replace(/"(?:[^"\\]|\\.)*"/gs, '').replace(/`[^`]*`/g, '');
    return !outside.includes('"') && /^[\w\s:(){}[\],;.+=>-]*$/.test(outside);
  });
};

test('Cypher: every text stays inside its quotes, also where character numbers are read first', () => {
  fc.assert(
    fc.property(INPUT, fc.constantFrom('', '\\u0022', '\\\\u0022}', 'x\\', '\\U0022', '`"'), (input, more) => {
      const corpus = { ...input.corpus, entities: input.corpus.entities.map((entity) => ({ ...entity, roles: [more] })) };
      input.graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, entity: { ...attributes.entity, roles: [more] } }));
      expect(balanced(write('cypher', { ...input, corpus })['khabar.cypher'] ?? '')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('Mermaid and DOT: labels hold no quotes of their own', () => {
  fc.assert(
    fc.property(INPUT, (input) => {
      for (const line of (write('mermaid', input)['khabar.mmd'] ?? '').split('\n').filter((one) => one.includes('['))) {
        expect(line).toMatch(/^ {2}n\d+\["[^"%`{}<>[\]]*"\]$/);
      }
      for (const line of (write('dot', input)['khabar.dot'] ?? '').split('\n').filter((one) => one.includes('label='))) {
        expect(line.replace(/"(?:[^"\\]|\\.)*"/g, '')).toMatch(/^ {2}(?: -> )? ?\[label=, color=,/);
      }
    }),
  );
});
