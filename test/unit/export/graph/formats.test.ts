// The other formats of graph files, read back by what reads them here, or by their documented rules.
import { describe, expect, test } from '@jest/globals';
import { MultiDirectedGraph } from 'graphology';
import { UsageError } from '../../../../src/errors.js';
import { GRAPH_EXPORTERS } from '../../../../src/export/graph/index.js';
import { parseGraphml } from '../../../../src/graph-files/read-graphml.js';
import { parseGraphology } from '../../../../src/graph-files/read-graphology.js';
import type { ExportInput } from '../../../../src/model/output.js';
import type { Problem } from '../../../../src/model/problem.js';
import { parseCsv } from '../../../support/csv.js';
import { aClaim, aCorpus, aDocument, anEntity, anInput } from '../../../support/graph-builders.js';

const write = (id: string, input: ExportInput): Readonly<Record<string, string>> => {
  const exporter = GRAPH_EXPORTERS.find((one) => one.id === id);
  return Object.fromEntries((exporter?.write(input) ?? []).map(({ name, chunks }) => [name, [...chunks].join('')]));
};

const HOSTILE = '=HYPERLINK("http://x")\n</data>"\'\\u0022 `%%{init}%%` ; <b>&amp;';
const CORPUS = aCorpus(
  [
    aClaim('c1', 'kim', 'met-with', 'putin', { time: '2023-09', sources: ['usa'] }, HOSTILE),
    aClaim('c2', 'kim', 'supplies', 'putin', { factuality: 'negated', document: 'd2', commodities: ['arms'] }),
    aClaim('c3', 'kim', 'denied', null, { about: 'c2' }),
    aClaim('c4', 'usa', 'accused', 'kim', { about: 'c2' }),
  ],
  [
    anEntity('kim', { label: { ar: 'كيم', en: HOSTILE }, aliases: ['a;b', 'c|d', HOSTILE], type: 'Person' }),
    anEntity('arms', { type: 'Commodity' }),
  ],
  [aDocument('d1', { publisher: '+1', date: '2023-09-14' })],
);
const INPUT = anInput(CORPUS);

describe('every format', () => {
  test.each(GRAPH_EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    '%s: the same bytes each time, and an empty graph',
    (_id, exporter) => {
      const read = (input: ExportInput) =>
        exporter.write(input).map(({ name, chunks }) => [name, [...chunks].join(''), [...chunks].join('')]);
      for (const [, first, second] of read(INPUT)) expect(first).toBe(second);
      expect(read(INPUT)).toEqual(read(anInput(CORPUS)));
      for (const [, text] of read(anInput(aCorpus([])))) expect(text).not.toBe('');
    },
  );
  test('only GEXF is written without being asked for', () => {
    expect(GRAPH_EXPORTERS.filter(({ byDefault }) => byDefault).map(({ id }) => id)).toEqual(['gexf']);
  });
  test.each([
    ['gexf.profil', 'Did you mean "gexf.profile"?'],
    ['csv.guard', 'write yes or no'],
  ])('a wrong option %s is refused at once', (name, message) => {
    const input = { ...INPUT, options: { [name]: 'x' } };
    for (const exporter of GRAPH_EXPORTERS) expect(() => exporter.write(input)).toThrow(UsageError);
    expect(() => GRAPH_EXPORTERS[0]?.write(input)).toThrow(message);
  });
  test('options of other exporters are left alone', () => {
    expect(() => GRAPH_EXPORTERS[0]?.write({ ...INPUT, options: { 'ttl.style': 'x' } })).not.toThrow();
  });
});

describe('GraphML', () => {
  const { nodes, edges, problems } = parseGraphml(write('graphml', INPUT)['khabar.graphml'] ?? '');
  test('keeps nodes with names, positions and colours', () => {
    expect(nodes.find(({ id }) => id === 'kim')).toMatchObject({
      label: 'كيم',
      color: '#4682b4',
      attributes: { name_en: HOSTILE, entity_type: 'Person' },
    });
    expect(problems).toEqual([]);
  });
  test('keeps parallel edges with their values', () => {
    const between = edges.filter(({ source, target }) => source === 'kim' && target === 'putin');
    expect(between.map(({ kind, attributes }) => [kind, attributes['top_quote'], attributes['negated']])).toEqual([
      ['met-with', HOSTILE, 0],
      ['supplies', 'words', 1],
    ]);
  });
  test('has pictures for yEd when asked', () => {
    const text = write('graphml', anInput(CORPUS, { 'graphml.yed': 'yes' }))['khabar.graphml'] ?? '';
    expect(text).toContain('<y:NodeLabel>كيم</y:NodeLabel>');
    expect(parseGraphml(text).nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  });
});

describe('CSV', () => {
  const files = write('csv', INPUT);
  const rows = (name: string) => parseCsv(files[name] ?? '');
  test('nodes, edges and all claims, also those without an object', () => {
    expect(rows('nodes.csv').map((row) => row['Id'])).toEqual(['arms', 'kim', 'putin', 'usa']);
    expect(rows('edges.csv').map((row) => [row['Source'], row['Kind'], row['Target'], row['start'], row['end']])).toEqual([
      ['kim', 'met-with', 'putin', '2023-09-01', '2023-09-30'],
      ['kim', 'supplies', 'putin', '', ''],
      ['usa', 'accused', 'kim', '', ''],
    ]);
    expect(rows('claims.csv').map((row) => [row['id'], row['object'], row['about']])).toContainEqual(['c3', '', 'c2']);
  });
  test('no text is a formula', () => {
    expect(rows('edges.csv')[0]?.['top_quote']).toBe(`'${HOSTILE}`);
    expect(rows('claims.csv')[0]?.['publisher']).toBe("'+1");
  });
  test('unless not wanted', () => {
    const plain = parseCsv(write('csv', anInput(CORPUS, { 'csv.guard': 'no' }))['claims.csv'] ?? '');
    expect(plain[0]?.['quote']).toBe(HOSTILE);
  });
});

describe('Neo4j', () => {
  const files = write('neo4j', INPUT);
  test('typed headers', () => {
    expect(files['neo4j-nodes.csv']?.split('\n', 1)[0]).toMatch(/^id:ID,label:string,.*aliases:string\[\].*claim_count:int.*,:LABEL$/);
    expect(files['neo4j-relationships.csv']?.split('\n', 1)[0]).toMatch(/^:START_ID,:END_ID,:TYPE,.*start:date,end:date/);
  });
  test('labels and types', () => {
    const nodes = parseCsv(files['neo4j-nodes.csv'] ?? '');
    const edges = parseCsv(files['neo4j-relationships.csv'] ?? '');
    expect(nodes.find((row) => row['id:ID'] === 'arms')?.[':LABEL']).toBe('Entity;Commodity');
    expect(edges.map((row) => row[':TYPE'])).toEqual(['MET_WITH', 'SUPPLIES', 'ACCUSED']);
  });
  test('one record a line; the delimiter of lists is not in their items', () => {
    const lines = files['neo4j-nodes.csv']?.trimEnd().split('\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(
      parseCsv(files['neo4j-nodes.csv'] ?? '')
        .find((row) => row['id:ID'] === 'kim')
        ?.['aliases:string[]']?.split(';'),
    ).toHaveLength(3);
  });
});

describe('Cypher', () => {
  const text = write('cypher', INPUT)['khabar.cypher'] ?? '';
  test('merges nodes before edges', () => {
    expect(text.indexOf('MERGE (e:Entity')).toBeLessThan(text.indexOf('-[r:`MET_WITH`'));
    expect(text).toContain('SET e:`Entity`:`Person` SET e += row');
  });
  test('no article ends a text: neither by a quote nor by the number of one', () => {
    expect(text).toContain('"=HYPERLINK(\\"http://x\\")\\u000a</data>\\"\'\\\\" + "u0022');
    expect(text).not.toMatch(/\\u002[27]/);
  });
});

describe('JSON', () => {
  test('graphology reads its own', () => {
    const text = write('graphology', INPUT)['khabar.graphology.json'] ?? '';
    const graph = MultiDirectedGraph.from(JSON.parse(text));
    expect(graph.getEdgeAttributes('kim~met-with~putin')).toMatchObject({ kind: 'met-with', top_quote: HOSTILE, publishers: ['+1'] });
    expect(parseGraphology(text).nodes.find(({ id }) => id === 'kim')?.attributes['aliases']).toEqual(['a;b', 'c|d', HOSTILE]);
  });
  test('Cytoscape finds ends for every edge', () => {
    const { elements } = JSON.parse(write('cyjs', INPUT)['khabar.cyjs'] ?? '') as {
      elements: { nodes: { data: { id: string } }[]; edges: { data: { source: string; target: string } }[] };
    };
    const ids = elements.nodes.map(({ data }) => data.id);
    expect(ids).toEqual(['arms', 'kim', 'putin', 'usa']);
    expect(elements.edges.every(({ data }) => ids.includes(data.source) && ids.includes(data.target))).toBe(true);
  });
});

describe('Mermaid and DOT', () => {
  const english = { 'graph.labels': 'en' };
  test('Mermaid sees no syntax in labels', () => {
    const text = write('mermaid', anInput(CORPUS, english))['khabar.mmd'] ?? '';
    const label = text.split('\n').find((line) => line.includes('HYPERLINK')) ?? '';
    expect(label).toMatch(/^ {2}n0\["[^"%{}<>[\]`]*"\]$/);
    expect(text).toContain('n0 <-->|"met with"| n1');
    expect(text).toContain('n0 -.->|"supplies"| n1');
  });
  test('DOT keeps quotes closed', () => {
    const text = write('dot', anInput(CORPUS, english))['khabar.dot'] ?? '';
    expect(text).toContain('"kim" [label="=HYPERLINK(\\"http://x\\") </data>\\"\'\\\\u0022');
    expect(text).toContain('style=dashed');
  });
  test('show what is near one entity, the heaviest first, and say what was left out', () => {
    const warned: Problem[] = [];
    const input = { ...anInput(CORPUS, { 'ego.entity': 'putin', 'ego.edges': '1' }), warn: (problem: Problem) => warned.push(problem) };
    const text = write('dot', input)['khabar.dot'] ?? '';
    expect(text).toContain('"kim" -> "putin"');
    expect(text).not.toContain('"usa"');
    expect(warned.map(({ message }) => message)).toEqual(['shows 1 of 2 edges around putin; ego.edges=2 shows all']);
  });
  test('an unknown entity is refused', () => {
    expect(() => write('dot', anInput(CORPUS, { 'ego.entity': 'nobody' }))).toThrow(UsageError);
  });
});
