import { describe, expect, test } from '@jest/globals';
import { curvatures, middleOf } from '../../../src/viewer/canvas/curves.js';
import { type LabelNode, placeLabels } from '../../../src/viewer/canvas/place-labels.js';
import { cleanLabel, directionOf, shorten } from '../../../src/viewer/canvas/text.js';
import type { ViewRelation } from '../../../src/viewer/data/dataset.js';
import { shortestPath } from '../../../src/viewer/derive/path.js';

const relation = (subject: string, name: string, object: string, count = 1): ViewRelation => ({
  id: `${subject}~${name}~${object}`,
  subject,
  relation: name,
  object,
  count,
  factuality: [count, 0, 0, 0],
  publishers: 1,
  contested: false,
});

describe('parallel edges', () => {
  const list = [relation('a', 'accused', 'b'), relation('b', 'denied', 'a'), relation('a', 'met-with', 'b')];
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];

  test('lie apart, whichever way they run', () => {
    const bend = curvatures(list);
    const middles = list.map(
      ({ id, subject }) => (subject === 'a' ? middleOf(a, b, bend.get(id) ?? 0) : middleOf(b, a, bend.get(id) ?? 0)).y,
    );
    const sorted = [...middles].sort((one, other) => one - other);
    for (const [at, y] of sorted.entries()) if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThan(5);
  });

  test('leave no gap when one is filtered out', () => {
    expect(Math.abs(curvatures(list.slice(0, 1)).get('a~accused~b') ?? 1)).toBeLessThan(0.1);
  });
});

test('labels cover neither each other nor a node', () => {
  const nodes: LabelNode[] = Array.from({ length: 60 }, (_, at) => ({
    id: String(at),
    text: `name ${at}`,
    x: 40 + ((at * 97) % 520),
    y: 20 + ((at * 61) % 360),
    size: 6,
    strong: at === 3,
  }));
  const width = 50;
  const labels = placeLabels(nodes, [], { width: 600, height: 400, measure: () => width }, 100);
  const boxes = labels.map(({ x, y, align }) => {
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    return [left, y - 6, left + width, y + 6] as const;
  });
  expect(labels.length).toBeGreaterThan(15);
  expect(labels.map(({ id }) => id)).toContain('3');
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(i + 1))
      expect(one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]).toBe(false);
});

test.each([
  ['روسيا', 'rtl'],
  ['(2023) Moscow', 'ltr'],
  ['2023 موسكو Moscow', 'rtl'],
  ['123', 'ltr'],
])('%s runs %s', (text, direction) => expect(directionOf(text)).toBe(direction));

test('overrides and control characters are taken out of labels, joiners stay', () => {
  expect(cleanLabel('a\u202Eb\u0007c')).toBe('a b c');
  expect(cleanLabel('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  expect(shorten('x'.repeat(40))).toHaveLength(28);
});

test('the shortest path goes by the best attested relations, and says when there is none', () => {
  const relations = [
    relation('a', 'r', 'b'),
    relation('b', 'r', 'c'),
    relation('a', 'r', 'd', 5),
    relation('d', 'r', 'c', 5),
    relation('x', 'r', 'y'),
  ];
  expect(shortestPath(relations, 'c', 'a')?.map(({ from, to }) => `${from}${to}`)).toEqual(['cd', 'da']);
  expect(shortestPath(relations, 'a', 'x')).toBeNull();
});
