// Claims -> graph for tests, without the layout and metrics of the real stage.
import { MultiDirectedGraph } from 'graphology';
import type { Claim } from '../../src/model/claim.js';
import type { Corpus } from '../../src/model/corpus.js';
import type { EdgeAttributes, NodeAttributes, Relation, RelationGraph } from '../../src/model/relation.js';

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

const relationOf = (id: string, claims: readonly Claim[], publisherOf: ReadonlyMap<string, string>, symmetric: boolean): Relation => {
  const [subject = '', relation = '', object = ''] = id.split('~');
  const count = (name: Claim['factuality']) => claims.filter(({ factuality }) => factuality === name).length;
  const factuality = { actual: count('actual'), planned: count('planned'), possible: count('possible'), negated: count('negated') };
  const publishers = distinct(claims.map(({ document }) => publisherOf.get(document) ?? document));
  const best = [...claims].sort((a, b) => b.confidence - a.confidence)[0];
  return {
    id,
    subject,
    relation,
    object,
    symmetric,
    claims: claims.map((claim) => claim.id).sort(),
    factuality,
    ownVoice: claims.filter(({ sources }) => sources.length === 0).length,
    publishers,
    sources: distinct(claims.flatMap(({ sources }) => sources)),
    independentSources: publishers.length,
    firstDate: null,
    lastDate: null,
    topQuote: best?.evidence.quote ?? '',
    confidence: best?.confidence ?? 0,
    contested: factuality.actual > 0 && factuality.negated > 0,
  };
};

/** Nodes on a golden-angle spiral, in order of first appearance. */
export const relationGraphOf = (corpus: Corpus, symmetric: ReadonlySet<string>): RelationGraph => {
  const graph: RelationGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const byId = new Map(corpus.entities.map((entity) => [entity.id, entity] as const));
  const publisherOf = new Map(corpus.documents.flatMap(({ id, publisher }) => (publisher === null ? [] : [[id, publisher] as const])));
  const groups = new Map<string, Claim[]>();
  for (const claim of corpus.claims) {
    if (claim.object === null) continue;
    const swap = symmetric.has(claim.relation) && claim.object < claim.subject;
    const [subject, object] = swap ? [claim.object, claim.subject] : [claim.subject, claim.object];
    for (const id of [subject, object]) {
      const entity = byId.get(id);
      if (!entity || graph.hasNode(id)) continue;
      const at = graph.order;
      const [x, y] = [Math.sqrt(at) * Math.cos(at * 2.4), Math.sqrt(at) * Math.sin(at * 2.4)];
      graph.addNode(id, { entity, x, y, degree: 0, pagerank: 0, community: at % 7, claims: 0 });
    }
    const id = `${subject}~${claim.relation}~${object}`;
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  for (const [id, claims] of groups) {
    const relation = relationOf(id, claims, publisherOf, symmetric.has(claims[0]?.relation ?? ''));
    graph.addEdgeWithKey(id, relation.subject, relation.object, { relation });
  }
  const sum = 2 * graph.size || 1;
  graph.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    degree: graph.degree(node),
    pagerank: graph.degree(node) / sum,
    claims: graph.edges(node).length,
  }));
  return graph;
};
