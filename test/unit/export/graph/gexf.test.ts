// The GEXF text itself: what each rule writes.
import { describe, expect, test } from '@jest/globals';
import { ExportError, UsageError } from '../../../../src/errors.js';
import { gexf } from '../../../../src/export/graph/gexf.js';
import type { Problem } from '../../../../src/model/problem.js';
import { aClaim, aCorpus, aDocument, anEntity, anInput } from '../../../support/graph-builders.js';

const textOf = (input: ReturnType<typeof anInput>): string =>
  gexf
    .write(input)
    .flatMap(({ chunks }) => [...chunks])
    .join('');

const CLAIMS = [
  aClaim('c1', 'kim', 'met-with', 'putin', { time: '2023-09' }),
  aClaim('c2', 'kim', 'met-with', 'putin', { time: '2019-04-25', document: 'd2' }),
  aClaim('c3', 'kim', 'supplies', 'putin', { factuality: 'negated', sources: ['kim'] }),
  aClaim('c4', 'kim', 'denied', 'usa', { about: 'c3' }),
  aClaim('c5', 'kim', 'supplies', 'putin', { factuality: 'possible', sources: ['usa'], document: 'd2' }),
];
const CORPUS = aCorpus(
  CLAIMS,
  [anEntity('kim', { label: { ar: 'كيم جونغ أون', en: 'Kim Jong Un' }, aliases: ['a "b"', 'c\\d'] })],
  [aDocument('d1', { publisher: 'A', date: '2023-09-14' })],
);
const edge = (text: string, id: string): string => text.split('\n').find((line) => line.startsWith(`<edge id="${id}"`)) ?? '';
const node = (text: string, id: string): string => text.split('\n').find((line) => line.startsWith(`<node id="${id}"`)) ?? '';

describe('the gephi profile', () => {
  const text = textOf(anInput(CORPUS));
  test('is GEXF 1.3 with directed edges and date intervals', () => {
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">');
    expect(text).toContain(
      '<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">',
    );
    expect(text).toContain('<meta lastmodifieddate="2023-09-14">');
  });
  test('several times are spells, widened, in order', () => {
    expect(edge(text, 'kim~met-with~putin')).toContain(
      '<spells><spell start="2019-04-25" end="2019-04-25"/><spell start="2023-09-01" end="2023-09-30"/></spells>',
    );
    expect(edge(text, 'kim~met-with~putin')).toContain('<attvalue for="date_precision" value="month"/>');
  });
  test('an edge without a time, and its ends, are always there', () => {
    expect(edge(text, 'kim~supplies~putin')).not.toMatch(/start=|spell/);
    expect(node(text, 'kim')).not.toMatch(/start=|spell/);
  });
  test('who denies stands beside what is denied', () => {
    expect(edge(text, 'kim~supplies~putin')).toContain('<attvalue for="denied_by" value="[&quot;كيم جونغ أون&quot;]"/>');
  });
  test('lists are quoted', () => {
    expect(node(text, 'kim')).toContain('<attvalue for="aliases" value="[&quot;a \\&quot;b\\&quot;&quot;, &quot;c\\\\d&quot;]"/>');
  });
  test('weight counts publishers', () => {
    expect(edge(text, 'kim~met-with~putin')).toContain('weight="2"');
  });
  test('the same input gives the same bytes, however often it is read', () => {
    const [file] = gexf.write(anInput(CORPUS));
    expect([...(file?.chunks ?? [])].join('')).toBe(text);
    expect([...(file?.chunks ?? [])].join('')).toBe(text);
  });
});

test('a node is there while its edges are', () => {
  const text = textOf(
    anInput(aCorpus([aClaim('c1', 'a', 'visited', 'b', { time: '2020' }), aClaim('c2', 'b', 'visited', 'c', { time: '2022-02' })])),
  );
  expect(node(text, 'b')).toContain('start="2020-01-01" end="2022-02-28"');
  expect(node(text, 'c')).toContain('start="2022-02-01" end="2022-02-28"');
});

test('the portable profile is static, with plain columns', () => {
  const text = textOf(anInput(CORPUS, { 'gexf.profile': 'portable' }));
  expect(text).toContain('<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">');
  expect(text).toContain('mode="static"');
  expect(text).not.toMatch(/liststring|spell| start="/);
  expect(edge(text, 'kim~supplies~putin')).toContain('<attvalue for="publishers" value="A | d2"/>');
});

test('claims as edges: each its own kind, factuality and quote', () => {
  const text = textOf(anInput(CORPUS, { 'graph.edges': 'claims' }));
  expect(edge(text, 'c3')).toContain('kind="supplies"');
  expect(edge(text, 'c5')).toContain('kind="supplies~2"');
  expect(edge(text, 'c5')).toContain('<attvalue for="factuality" value="possible"/>');
});

test('denials as attributes leave no edge of their own', () => {
  const text = textOf(anInput(CORPUS, { 'graph.denials': 'attributes' }));
  expect(text).not.toContain('kind="denied"');
  expect(text).toContain('for="denied_by" value');
});

test('native direction types each edge', () => {
  const text = textOf(anInput(CORPUS, { 'gexf.direction': 'native' }));
  expect(text).not.toContain('defaultedgetype');
  expect(edge(text, 'kim~met-with~putin')).toContain('type="undirected"');
  expect(edge(text, 'kim~denied~usa')).toContain('type="directed"');
});

describe('hostile text', () => {
  const warned: Problem[] = [];
  const corpus = aCorpus(
    [aClaim('c1', 'a', 'visited', 'b', {}, 'x\u0000<y>\n"INF"')],
    [anEntity('a', { label: { ar: '\u202Eabc\nd\uD800', en: null } })],
  );
  const text = textOf({ ...anInput(corpus), warn: (problem) => warned.push(problem) });
  test('is escaped, or replaced where XML has no place for it', () => {
    expect(text).toContain('value="x\uFFFD&lt;y&gt;&#10;&quot;INF&quot;"');
    expect(node(text, 'a')).toContain('label="abc d\uFFFD"');
  });
  test('is reported', () => {
    expect(warned.map(({ code }) => code)).toEqual(['replaced-characters', 'removed-controls', 'gephi-inf']);
    expect(warned[0]?.message).toMatch(/^3 characters/);
  });
  test('INF can be guarded', () => {
    expect(textOf(anInput(corpus, { 'gexf.inf-guard': 'yes' }))).toContain('I\u2060NF');
  });
});

test('dates before 1 CE are refused with the claim that has them', () => {
  const input = anInput(aCorpus([aClaim('c9', 'a', 'visited', 'b', { time: '-0044-03-15' })]));
  expect(() => textOf(input)).toThrow(ExportError);
  expect(() => textOf(input)).toThrow('claim c9: "-0044-03-15" is no date from year 1 on');
});

test('a wrong option is refused', () => {
  expect(() => textOf(anInput(CORPUS, { 'gexf.profile': 'old' }))).toThrow(UsageError);
});

test('an empty graph is a file too', () => {
  expect(textOf(anInput(aCorpus([])))).toContain('<edges count="0">');
});
