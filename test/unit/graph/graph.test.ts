// The graph: who is in it, who is central, where each is drawn.
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/errors.js';
import { buildGraph } from '../../../src/graph/index.js';
import { claim, corpus, entity, ONTOLOGY } from '../../support/builders.js';

const graphOf = (...claims: Parameters<typeof corpus>[0]['claims'] & object) => buildGraph(corpus({ claims }), ONTOLOGY);

test('nodes are subjects and objects; speakers, places and goods are not', () => {
  const graph = graphOf(
    claim('a', 'supplies', 'b', { sources: ['speaker'], place: 'town', commodities: ['arms'] }),
    claim('c', 'denied', null),
  );
  expect(graph.nodes()).toEqual(['a', 'b', 'c']);
});

test('edges are keyed by relation and join its ends', () => {
  const graph = graphOf(claim('a', 'visited', 'b'), claim('a', 'accused', 'b'));
  expect(graph.edges()).toEqual(['a~accused~b', 'a~visited~b']);
  expect(graph.extremities('a~visited~b')).toEqual(['a', 'b']);
  expect(graph.getEdgeAttribute('a~visited~b', 'relation').relation).toBe('visited');
});

test('a node knows its entity, its edges and its claims', () => {
  const boris = entity('a', { label: { ar: 'أ', en: 'A' } });
  const graph = buildGraph(
    corpus({ entities: [boris], claims: [claim('a', 'visited', 'b'), claim('b', 'met-with', 'a'), claim('a', 'denied', null)] }),
    ONTOLOGY,
  );
  expect(graph.getNodeAttributes('a')).toMatchObject({ entity: boris, degree: 2, claims: 3 });
});

test('a claim about an entity that is not there is misuse', () => {
  const broken = { ...corpus({ claims: [claim('a', 'visited', 'b')] }), entities: [] };
  expect(() => buildGraph(broken, ONTOLOGY)).toThrow(UsageError);
});

test('no claims, no nodes', () => {
  expect(graphOf().order).toBe(0);
});

test('whom many visit ranks highest; ranks sum to 1', () => {
  const graph = graphOf(
    claim('a', 'visited', 'hub'),
    claim('b', 'visited', 'hub'),
    claim('c', 'visited', 'hub'),
    claim('c', 'visited', 'a'),
  );
  const ranks = graph.mapNodes((node, { pagerank }) => [node, pagerank] as const).sort((a, b) => b[1] - a[1]);
  expect(ranks.map(([node]) => node).slice(0, 2)).toEqual(['hub', 'a']);
  expect(ranks.reduce((sum, [, rank]) => sum + rank, 0)).toBeCloseTo(1, 6);
});

test('a meeting counts for both, whatever their ids', () => {
  const graph = graphOf(claim('a', 'met-with', 'b'));
  expect(graph.getNodeAttribute('a', 'pagerank')).toBe(graph.getNodeAttribute('b', 'pagerank'));
});

describe('communities', () => {
  const clique = (...names: string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => claim(a, 'met-with', b)));
  const graph = graphOf(
    ...clique('x1', 'x2', 'x3'),
    ...clique('b1', 'b2', 'b3', 'b4'),
    ...clique('a1', 'a2', 'a3'),
    claim('b1', 'visited', 'x1'),
    claim('lonely', 'denied', null),
  );
  const of = (number: number): string[] => graph.filterNodes((_, { community }) => community === number);

  test('are numbered by size, then by their smallest id', () => {
    expect(of(0)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(of(1)).toEqual(['a1', 'a2', 'a3']);
    expect(of(2)).toEqual(['x1', 'x2', 'x3']);
    expect(of(3)).toEqual(['lonely']);
  });
});

describe('layout', () => {
  const names = Array.from({ length: 40 }, (_, i) => `n${String(i)}`);
  const links = names.slice(1, 30).map((name, i) => claim(name, i % 2 ? 'met-with' : 'visited', names[Math.floor(i / 3)] ?? 'n0'));
  const alone = names.slice(30).map((name) => claim(name, 'denied', null));
  const graph = graphOf(...links, ...alone);
  const points = graph.mapNodes((_, { x, y }) => ({ x, y }));

  test('has finite positions of at most 3 decimals', () => {
    for (const value of points.flatMap(({ x, y }) => [x, y])) {
      expect(Number.isFinite(value)).toBe(true);
      expect(Math.round(value * 1000) / 1000).toBe(value);
    }
  });

  test('draws no two nodes over one another', () => {
    const distances = points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...distances)).toBeGreaterThan(9);
  });

  test('puts linked nodes nearer than others, on the whole', () => {
    const distance = (a: string, b: string): number =>
      Math.hypot(
        graph.getNodeAttribute(a, 'x') - graph.getNodeAttribute(b, 'x'),
        graph.getNodeAttribute(a, 'y') - graph.getNodeAttribute(b, 'y'),
      );
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const linked = mean(graph.mapEdges((_, __, a, b) => distance(a, b)));
    const any = mean(names.slice(0, 30).flatMap((a, i) => names.slice(i + 1, 30).map((b) => distance(a, b))));
    expect(linked).toBeLessThan(any / 2);
  });

  test('puts nodes without edges around the others', () => {
    const radius = (name: string): number => Math.hypot(graph.getNodeAttribute(name, 'x'), graph.getNodeAttribute(name, 'y'));
    const inner = Math.max(...names.slice(0, 30).map(radius));
    for (const name of names.slice(30)) expect(radius(name)).toBeGreaterThan(inner);
  });

  test.each([
    ['one node', [claim('a', 'denied', null)]],
    ['two nodes', [claim('a', 'met-with', 'b')]],
    ['a node and itself', [claim('a', 'accused', 'a')]],
    ['a hundred nodes without edges', Array.from({ length: 100 }, (_, i) => claim(`n${String(i)}`, 'denied', null))],
  ])('%s have a place each', (_, claims) => {
    const each = graphOf(...claims).mapNodes((__, { x, y }) => `${String(x)} ${String(y)}`);
    expect(new Set(each).size).toBe(each.length);
    expect(each.join()).not.toMatch(/NaN|Infinity/);
  });
});
