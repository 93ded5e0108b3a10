// Corpus and graph -> the viewer's columns.
import { type Claim, FACTUALITIES } from '../../model/claim.js';
import type { ExportInput } from '../../model/output.js';
import {
  VIEWER_CLAIMS_FORMAT,
  VIEWER_FORMAT,
  VIEWER_VERSION,
  type ViewerClaims,
  type ViewerData,
  type ViewerEntities,
  type ViewerRelations,
} from '../../model/viewer-data.js';

/** Id -> index, where -1 stands for null and for ids that nothing defines. */
type Indexer = (id: string | null) => number;

export const indexer = (ids: readonly string[]): Indexer => {
  const at = new Map(ids.map((id, index) => [id, index] as const));
  return (id) => (id === null ? -1 : (at.get(id) ?? -1));
};

const encodeEntities = ({ corpus, graph }: ExportInput): ViewerEntities => {
  const { entities } = corpus;
  const node = entities.map(({ id }) => (graph.hasNode(id) ? graph.getNodeAttributes(id) : null));
  return {
    id: entities.map((entity) => entity.id),
    type: entities.map((entity) => entity.type),
    subtype: entities.map((entity) => entity.subtype),
    ar: entities.map((entity) => entity.label.ar),
    en: entities.map((entity) => entity.label.en),
    aliases: entities.map((entity) => entity.aliases),
    wikidata: entities.map((entity) => entity.wikidata),
    country: entities.map((entity) => entity.country),
    roles: entities.map((entity) => entity.roles),
    x: node.map((attributes) => attributes?.x ?? null),
    y: node.map((attributes) => attributes?.y ?? null),
    degree: node.map((attributes) => attributes?.degree ?? 0),
    pagerank: node.map((attributes) => Math.round((attributes?.pagerank ?? 0) * 1e6) / 1e6),
    community: node.map((attributes) => attributes?.community ?? -1),
  };
};

const encodeRelations = ({ graph }: ExportInput, entityAt: Indexer, typeAt: Indexer): ViewerRelations => {
  const relations = graph
    .mapEdges((_, attributes) => attributes.relation)
    .filter((relation) => typeAt(relation.relation) >= 0 && entityAt(relation.subject) >= 0 && entityAt(relation.object) >= 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    subject: relations.map((relation) => entityAt(relation.subject)),
    relation: relations.map((relation) => typeAt(relation.relation)),
    object: relations.map((relation) => entityAt(relation.object)),
    claims: relations.map((relation) => relation.claims.length),
    factuality: relations.flatMap((relation) => FACTUALITIES.map((name) => relation.factuality[name])),
    independentSources: relations.map((relation) => relation.independentSources),
    contested: relations.map((relation) => Number(relation.contested)),
  };
};

export interface Indexers {
  readonly documentAt: Indexer;
  readonly entityAt: Indexer;
  readonly typeAt: Indexer;
}

export const indexersOf = ({ corpus, ontology }: ExportInput): Indexers => ({
  documentAt: indexer(corpus.documents.map(({ id }) => id)),
  entityAt: indexer(corpus.entities.map(({ id }) => id)),
  typeAt: indexer(ontology.relations.map(({ id }) => id)),
});

/** Sentences are shared by their claims, and quotes are cut from them. */
export const encodeClaims = (claims: readonly Claim[], { documentAt, entityAt, typeAt }: Indexers): ViewerClaims => {
  const sentenceAt = new Map<string, number>();
  const sentences = { start: [] as number[], end: [] as number[], text: [] as string[] };
  const sentence = claims.map(({ document, evidence: { sentence: one } }) => {
    const key = `${document} ${one.start} ${one.end}`;
    const known = sentenceAt.get(key);
    if (known !== undefined && sentences.text[known] === one.text) return known;
    sentenceAt.set(key, sentences.text.length);
    sentences.start.push(one.start);
    sentences.end.push(one.end);
    return sentences.text.push(one.text) - 1;
  });
  return {
    format: VIEWER_CLAIMS_FORMAT,
    version: VIEWER_VERSION,
    id: claims.map((claim) => claim.id),
    document: claims.map((claim) => documentAt(claim.document)),
    subject: claims.map((claim) => entityAt(claim.subject)),
    relation: claims.map((claim) => typeAt(claim.relation)),
    object: claims.map((claim) => entityAt(claim.object)),
    factuality: claims.map((claim) => FACTUALITIES.indexOf(claim.factuality)),
    sources: claims.map((claim) => claim.sources.map(entityAt).filter((at) => at >= 0)),
    time: claims.map((claim) => claim.time),
    place: claims.map((claim) => entityAt(claim.place)),
    commodities: claims.map((claim) => claim.commodities.map(entityAt).filter((at) => at >= 0)),
    amounts: claims.map((claim) =>
      claim.amounts.map(({ commodity, count, unit }) => [entityAt(commodity), count, unit] as const).filter(([at]) => at >= 0),
    ),
    about: claims.map((claim) => claim.about),
    start: claims.map((claim) => claim.evidence.start),
    end: claims.map((claim) => claim.evidence.end),
    quote: claims.map(({ evidence: { quote, start, end, sentence: one } }) =>
      one.text.slice(start - one.start, end - one.start) === quote ? null : quote,
    ),
    sentence,
    confidence: claims.map((claim) => claim.confidence),
    sentences,
  };
};

/** All but the claims themselves, which the caller puts in or beside. */
export const encodeGraph = (input: ExportInput): Omit<ViewerData, 'claims' | 'chunks' | 'texts'> => {
  const { corpus, ontology } = input;
  const { entityAt, typeAt } = indexersOf(input);
  return {
    format: VIEWER_FORMAT,
    version: VIEWER_VERSION,
    baseIri: input.baseIri,
    relationTypes: ontology.relations.map(({ id, iri, label, definition, symmetric, color }) => ({
      id,
      iri,
      label,
      definition,
      symmetric,
      color,
    })),
    entityTypes: ontology.entityTypes.map(({ id, label, broader, color }) => ({ id, label, broader, color })),
    documents: corpus.documents.map(({ id, title, date, publisher, url, language }) => ({ id, title, date, publisher, url, language })),
    entities: encodeEntities(input),
    relations: encodeRelations(input, entityAt, typeAt),
    claimCount: corpus.claims.length,
  };
};
