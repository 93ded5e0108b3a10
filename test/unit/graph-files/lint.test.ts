// The linter's findings, one fault a file; a reader test holds the same files against Gephi.
import { describe, expect, test } from '@jest/globals';
import { gexf } from '../../../src/export/graph/gexf.js';
import { lintGexf } from '../../../src/graph-files/lint/index.js';
import { GEXF_CASES, gexfOf } from '../../support/gexf-cases.js';
import { aClaim, aCorpus, anEntity, anInput } from '../../support/graph-builders.js';

const serious = (text: string): readonly string[] =>
  lintGexf(text)
    .filter(({ effect }) => effect !== 'note')
    .map(({ code }) => code);

describe('a file with one fault', () => {
  test.each(GEXF_CASES.map((one) => [one.code, one.effect, one.gexf] as const))('%s (%s)', (code, effect, text) => {
    const found = lintGexf(text);
    expect(found).toContainEqual(expect.objectContaining({ code, effect }));
    if (effect !== 'note') expect([...new Set(serious(text))]).toEqual([code]);
  });
});

describe('a file without fault', () => {
  test('has no serious finding', () => {
    expect(serious(gexfOf({ edges: '<edge id="e1" source="a" target="b" start="2024-01-01" end="2024-01-01"/>' }))).toEqual([]);
  });
  test('nor have those that khabar writes', () => {
    const claims = [
      aClaim('c1', 'a', 'met-with', 'b', { time: '2021' }),
      aClaim('c2', 'a', 'met-with', 'b', { time: '2023' }),
      aClaim('c3', 'b', 'denied', 'a', { about: 'c1' }),
    ];
    const corpus = aCorpus(claims, [anEntity('a', { aliases: ['x', 'y "z"'] })]);
    for (const options of [{}, { 'gexf.profile': 'portable' }, { 'graph.edges': 'claims' }]) {
      const text = gexf.write(anInput(corpus, options)).flatMap(({ chunks }) => [...chunks]);
      expect(serious(text.join(''))).toEqual([]);
    }
  });
  test('undirected edges both ways are one edge twice, directed ones are two edges', () => {
    const edges = (type: string) =>
      `<edge id="e1" source="a" target="b" type="${type}"/><edge id="e2" source="b" target="a" type="${type}"/>`;
    expect(serious(gexfOf({ graph: 'mode="static"', edges: edges('undirected') }))).toEqual(['parallel']);
    expect(serious(gexfOf({ graph: 'mode="static"', edges: edges('directed') }))).toEqual([]);
  });
});

test('findings name the line', () => {
  expect(lintGexf(gexfOf({ edges: '\n\n<edge id="e1" source="a"/>' }), 'x.gexf').find(({ code }) => code === 'edge-end')).toMatchObject({
    file: 'x.gexf',
    line: 8,
  });
});

test('something else than GEXF', () => {
  expect(lintGexf('<graphml/>').map(({ code, effect }) => [code, effect])).toEqual([['not-gexf', 'stops']]);
});
