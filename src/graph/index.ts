// The graph stage: claims become relations, relations the edges of a graph whose nodes know their rank, community and position.
import { MultiDirectedGraph } from 'graphology';
import { UsageError } from '../errors.js';
import type { Corpus } from '../model/corpus.js';
import type { Ontology } from '../model/ontology.js';
import { compareCodeUnits } from '../model/order.js';
import type { EdgeAttributes, NodeAttributes, RelationGraph } from '../model/relation.js';
import { layout } from './layout.js';
import { communities, pageRank } from './metrics.js';
import { arcsOf, project } from './projection.js';
import { aggregateRelations } from './relations.js';

const roundRank = (value: number): number => Math.round(value * 1e8) / 1e8;

const addNodes = (graph: RelationGraph, corpus: Corpus): void => {
  const counts = new Map<string, number>();
  for (const { subject, object } of corpus.claims) {
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
    if (object !== null && object !== subject) counts.set(object, (counts.get(object) ?? 0) + 1);
  }
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  for (const id of [...counts.keys()].sort(compareCodeUnits)) {
    const entity = entities.get(id);
    if (!entity)
      throw new UsageError(`A claim is about "${id}", which is not among the corpus's entities. Give every entity that claims name.`);
    graph.addNode(id, { entity, x: 0, y: 0, degree: 0, pagerank: 0, community: 0, claims: counts.get(id) as number });
  }
};

/**
 * The graph of a corpus. Nodes are the subjects and objects of claims (speakers, places and commodities are named by the
 * claims, and are nodes only if they act themselves); edges are Relations, keyed by their ids. Nodes and edges are in the
 * order of their ids, so equal corpora give equal graphs, whatever the order of their claims.
 */
export const buildGraph = (corpus: Corpus, ontology: Ontology): RelationGraph => {
  const graph: RelationGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  addNodes(graph, corpus);
  for (const relation of aggregateRelations(corpus, ontology)) {
    graph.addEdgeWithKey(relation.id, relation.subject, relation.object, { relation });
  }
  const nodes = graph.nodes();
  if (nodes.length === 0) return graph;
  const projection = project(graph);
  const ranks = pageRank(nodes.length, arcsOf(graph));
  const groups = communities(nodes, projection);
  const points = layout(nodes, projection);
  nodes.forEach((node, i) => {
    const { x, y } = points.get(node) ?? { x: 0, y: 0 };
    graph.mergeNodeAttributes(node, {
      x,
      y,
      degree: graph.degree(node),
      pagerank: roundRank(ranks[i] ?? 0),
      community: groups.get(node) ?? 0,
    });
  });
  return graph;
};
