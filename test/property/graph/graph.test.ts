// Graphs of any claims: the same from any order, complete, and without dangling ends.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { buildGraph } from '../../../src/graph/index.js';
import { pageRank } from '../../../src/graph/metrics.js';
import { separate } from '../../../src/graph/separate.js';
import { FACTUALITIES } from '../../../src/model/claim.js';
import { claim, corpus, evidence, ONTOLOGY } from '../../support/builders.js';

const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

const ends = fc.integer({ min: 0, max: 9 }).map((n) => `e${String(n)}`);
const claims = fc
  .array(
    fc.record({
      subject: ends,
      object: fc.option(ends, { freq: 6 }),
      relation: fc.constantFrom('met-with', 'accused', 'denied', 'visited'),
      factuality: fc.constantFrom(...FACTUALITIES),
      sources: fc.uniqueArray(ends, { maxLength: 2 }),
      time: fc.constantFrom(null, '2023', '2023-09-10/2023-09-12', 'x'),
      confidence: fc.constantFrom(0.5, 0.9),
      document: fc.constantFrom('d1', 'd2', 'd3'),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map(({ subject, relation, object, ...fields }, i) =>
      claim(subject, relation, relation === 'denied' ? object : (object ?? 'e0'), {
        ...fields,
        id: `c${String(i)}`,
        about: i > 0 && relation === 'denied' ? 'c0' : null,
        evidence: evidence(`quote ${String(i)}`, i),
      }),
    ),
  );

const bytes = (given: Parameters<typeof corpus>[0]['claims']): string =>
  JSON.stringify(buildGraph(corpus({ claims: given ?? [] }), ONTOLOGY).export());

test('two builds, and a build from claims in another order, give the same bytes', () => {
  fc.assert(
    fc.property(claims, (given) => {
      const once = bytes(given);
      expect(bytes(given)).toBe(once);
      const { documents, entities } = corpus({ claims: given });
      const reversed = { documents: documents.toReversed(), entities: entities.toReversed(), claims: given.toReversed() };
      expect(JSON.stringify(buildGraph(reversed, ONTOLOGY).export())).toBe(once);
    }),
    { numRuns: 60 },
  );
});

describe('every graph', () => {
  const each = (check: (given: Parameters<typeof bytes>[0] & object, graph: ReturnType<typeof buildGraph>) => void): void =>
    fc.assert(
      fc.property(claims, (given) => check(given, buildGraph(corpus({ claims: given }), ONTOLOGY))),
      { numRuns: 60 },
    );

  test('holds every claim with two ends in one edge between them', () => {
    each((given, graph) => {
      const held = graph.mapEdges((_, { relation }) => relation.claims).flat();
      expect(held.sort()).toEqual(
        given
          .filter(({ object }) => object !== null)
          .map(({ id }) => id)
          .sort(),
      );
      for (const { id, subject, object, relation } of given) {
        if (object === null) continue;
        const edge = graph.findEdge((_, attributes) => attributes.relation.claims.includes(id)) ?? '';
        expect(new Set(graph.extremities(edge))).toEqual(new Set([subject, object]));
        expect(graph.getEdgeAttribute(edge, 'relation').relation).toBe(relation);
      }
    });
  });

  test('counts each claim’s factuality once and dates in order', () => {
    each((_, graph) => {
      graph.forEachEdge((key, { relation }) => {
        expect(key).toBe(relation.id);
        expect(Object.values(relation.factuality).reduce((a, b) => a + b, 0)).toBe(relation.claims.length);
        expect(relation.independentSources).toBe(relation.publishers.length);
        if (relation.firstDate !== null) expect(relation.firstDate <= (relation.lastDate ?? '')).toBe(true);
      });
    });
  });

  test('has ranks that sum to 1, communities without gaps, finite positions', () => {
    each((_, graph) => {
      if (graph.order === 0) return;
      const nodes = graph.mapNodes((__, attributes) => attributes);
      expect(nodes.reduce((sum, { pagerank }) => sum + pagerank, 0)).toBeCloseTo(1, 5);
      const numbers = new Set(nodes.map(({ community }) => community));
      expect([...numbers].sort((a, b) => a - b)).toEqual([...numbers].map((__, i) => i));
      for (const { x, y } of nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    });
  });
});

test('PageRank agrees with graphology’s', () => {
  const arcs = fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), weight: fc.integer({ min: 1, max: 5 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(arcs, (given) => {
      const graph = new MultiDirectedGraph();
      for (let i = 0; i < 8; i++) graph.addNode(String(i));
      for (const [i, { from, to, weight }] of given.entries()) graph.addEdgeWithKey(String(i), String(from), String(to), { weight });
      const theirs = pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-9, maxIterations: 1000 });
      const ours = pageRank(8, given);
      for (let i = 0; i < 8; i++) expect(ours[i]).toBeCloseTo(theirs[String(i)] ?? -1, 5);
    }),
  );
});

test('points pushed apart are apart', () => {
  const coordinate = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 40 }), (given) => {
      const points = given.map((point) => ({ ...point }));
      separate(points, 10);
      points.forEach((a, i) => {
        for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
      });
    }),
    { numRuns: 200 },
  );
});
