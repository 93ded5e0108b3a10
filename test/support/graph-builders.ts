// Small entities, claims and graphs by hand, for tests of filters and graph files.
import { MultiDirectedGraph } from 'graphology';
import type { Claim } from '../../src/model/claim.js';
import type { Corpus } from '../../src/model/corpus.js';
import { widen } from '../../src/model/dates.js';
import type { DocumentInfo } from '../../src/model/document.js';
import type { Entity } from '../../src/model/entity.js';
import type { Ontology } from '../../src/model/ontology.js';
import type { ExportInput } from '../../src/model/output.js';
import type { EdgeAttributes, NodeAttributes, Relation, RelationGraph } from '../../src/model/relation.js';
import { claim, documentInfo, entity, entityType, evidence, relationType } from './builders.js';

/** Named by its id. */
export const anEntity = (id: string, more: Partial<Entity> = {}): Entity => entity(id, { label: { ar: id, en: null }, ...more });

/** `aClaim('c1', 'kim', 'met-with', 'putin', { time: '2023' })`; the sentence is the quote. */
export const aClaim = (
  id: string,
  subject: string,
  relation: string,
  object: string | null,
  more: Partial<Claim> = {},
  quote = 'words',
): Claim => ({
  ...claim(subject, relation, object, { document: 'd1', evidence: evidence(quote) }),
  id,
  ...more,
});

export const aDocument = (id: string, more: Partial<DocumentInfo> = {}): DocumentInfo => documentInfo({ id, ...more });

/** Claims keep their order; entities and documents that only claims name are added. */
export const aCorpus = (claims: readonly Claim[], entities: readonly Entity[] = [], documents: readonly DocumentInfo[] = []): Corpus => {
  const ids = claims.flatMap(({ subject, object, sources }) => [subject, ...(object === null ? [] : [object]), ...sources]);
  const missing = [...new Set(ids)].filter((id) => !entities.some((entity) => entity.id === id));
  const unread = [...new Set(claims.map(({ document }) => document))].filter((id) => !documents.some((document) => document.id === id));
  const sorted = <T extends { readonly id: string }>(items: T[]): T[] => items.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    claims,
    entities: sorted([...entities, ...missing.map((id) => anEntity(id))]),
    documents: sorted([...documents, ...unread.map((id) => aDocument(id))]),
  };
};

export const anOntology = (relations: readonly string[], symmetric: readonly string[] = ['met-with']): Ontology => ({
  iri: 'https://example.org/ontology#',
  relations: relations.map((id) =>
    relationType(id, { label: { ar: `${id} ar`, en: id.replaceAll('-', ' ') }, symmetric: symmetric.includes(id), color: '#b22222' }),
  ),
  entityTypes: ['Person', 'Organization', 'Place', 'Commodity', 'Event'].map((id) => entityType(id, null, { color: '#4682b4' })),
});

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const relationOf = (id: string, claims: readonly Claim[], symmetric: boolean, publisherOf: (claim: Claim) => string): Relation => {
  const [first] = claims;
  if (!first) throw new Error('a relation needs a claim');
  const dates = claims.map(({ time }) => (time === null ? null : widen(time))).filter((range) => range !== null);
  const count = (factuality: string): number => claims.filter((claim) => claim.factuality === factuality).length;
  const best = claims.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return {
    id,
    subject: first.subject,
    relation: first.relation,
    object: first.object ?? '',
    symmetric,
    claims: distinct(claims.map((claim) => claim.id)),
    factuality: { actual: count('actual'), planned: count('planned'), possible: count('possible'), negated: count('negated') },
    ownVoice: claims.filter(({ sources }) => sources.length === 0).length,
    publishers: distinct(claims.map(publisherOf)),
    sources: distinct(claims.flatMap(({ sources }) => sources)),
    independentSources: distinct(claims.map(publisherOf)).length,
    firstDate: dates.map(({ first: day }) => day).sort()[0] ?? null,
    lastDate:
      dates
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? null,
    topQuote: best.evidence.quote,
    confidence: best.confidence,
    contested: count('actual') > 0 && count('negated') > 0,
  };
};

/** The graph of a corpus with made-up positions. */
const aGraph = (corpus: Corpus, ontology: Ontology): RelationGraph => {
  const graph: RelationGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  corpus.entities.forEach((entity, index) => {
    graph.addNode(entity.id, { entity, x: index + 0.5, y: -index, degree: 0, pagerank: 0.125, community: 0, claims: 0 });
  });
  const publisherOf = (claim: Claim): string => corpus.documents.find(({ id }) => id === claim.document)?.publisher ?? claim.document;
  const groups = new Map<string, Claim[]>();
  for (const claim of corpus.claims) {
    if (claim.object === null) continue;
    const id = `${claim.subject}~${claim.relation}~${claim.object}`;
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  for (const [id, claims] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const symmetric = ontology.relations.some((type) => type.id === claims[0]?.relation && type.symmetric);
    const relation = relationOf(id, claims, symmetric, publisherOf);
    graph.addEdgeWithKey(id, relation.subject, relation.object, { relation });
  }
  graph.forEachNode((id) => {
    graph.mergeNodeAttributes(id, {
      degree: graph.degree(id),
      claims: corpus.claims.filter((c) => c.subject === id || c.object === id).length,
    });
  });
  return graph;
};

export const anInput = (corpus: Corpus, options: Readonly<Record<string, string>> = {}, relations?: readonly string[]): ExportInput => {
  const ontology = anOntology(relations ?? distinct(corpus.claims.map(({ relation }) => relation)));
  return { corpus, ontology, graph: aGraph(corpus, ontology), baseIri: 'https://example.org/', textOf: () => null, options };
};
