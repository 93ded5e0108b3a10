// Data file -> Dataset and Claims. Whatever is wrong with the file is said in one sentence.
import { type Claim, FACTUALITIES } from '../../model/claim.js';
import type { EntityTypeId } from '../../model/entity.js';
import { VIEWER_CLAIMS_FORMAT, VIEWER_FORMAT, VIEWER_VERSION, type ViewerClaims, type ViewerData } from '../../model/viewer-data.js';
import { type Dataset, type Loaded, relationId, type ViewEntity, type ViewRelation } from './dataset.js';

/** The data cannot be shown; `reason` is a key of the messages. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly reason: 'broken' | 'version' | 'empty' | 'missing';
  constructor(reason: DataError['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const decodeEntities = (columns: ViewerData['entities']): readonly ViewEntity[] =>
  columns.id.map((id, at) => ({
    id,
    type: (columns.type[at] ?? 'Person') as EntityTypeId,
    subtype: columns.subtype[at] ?? null,
    label: { ar: columns.ar[at] ?? null, en: columns.en[at] ?? null },
    aliases: columns.aliases[at] ?? [],
    wikidata: columns.wikidata[at] ?? null,
    country: columns.country[at] ?? null,
    roles: columns.roles[at] ?? [],
    x: columns.x[at] ?? null,
    y: columns.y[at] ?? null,
    degree: columns.degree[at] ?? 0,
    pagerank: columns.pagerank[at] ?? 0,
    community: columns.community[at] ?? -1,
  }));

const decodeRelations = (data: ViewerData): readonly ViewRelation[] => {
  const { relations } = data;
  return relations.subject.map((subjectAt, at) => {
    const subject = data.entities.id[subjectAt] ?? '';
    const object = data.entities.id[relations.object[at] ?? -1] ?? '';
    const relation = data.relationTypes[relations.relation[at] ?? -1]?.id ?? '';
    return {
      id: relationId(subject, relation, object),
      subject,
      relation,
      object,
      count: relations.claims[at] ?? 0,
      factuality: relations.factuality.slice(at * 4, at * 4 + 4),
      publishers: relations.independentSources[at] ?? 0,
      contested: relations.contested[at] === 1,
    };
  });
};

export const decodeClaims = (columns: ViewerClaims, dataset: Dataset): readonly Claim[] => {
  if (columns.format !== VIEWER_CLAIMS_FORMAT) throw new DataError('broken', 'not a file of claims');
  const entityId = (at: number | undefined): string | null => dataset.entities[at ?? -1]?.id ?? null;
  // One object a sentence, however many claims rest on it: search keeps its folded text by object.
  const { sentences } = columns;
  const shared = sentences.text.map((text, at) => ({ start: sentences.start[at] ?? 0, end: sentences.end[at] ?? 0, text }));
  const none = { start: 0, end: 0, text: '' };
  return columns.id.map((id, at) => {
    const sentence = shared[columns.sentence[at] ?? -1] ?? none;
    const start = columns.start[at] ?? 0;
    const end = columns.end[at] ?? 0;
    return {
      id,
      document: dataset.documents[columns.document[at] ?? -1]?.id ?? '',
      subject: entityId(columns.subject[at]) ?? '',
      relation: dataset.relationTypes[columns.relation[at] ?? -1]?.id ?? '',
      object: entityId(columns.object[at]),
      factuality: FACTUALITIES[columns.factuality[at] ?? 0] ?? 'actual',
      sources: (columns.sources[at] ?? []).map(entityId).filter((source) => source !== null),
      time: columns.time[at] ?? null,
      place: entityId(columns.place[at]),
      commodities: (columns.commodities[at] ?? []).map(entityId).filter((one) => one !== null),
      amounts: (columns.amounts[at] ?? []).map(([commodity, count, unit]) => ({ commodity: entityId(commodity) ?? '', count, unit })),
      about: columns.about[at] ?? null,
      evidence: {
        start,
        end,
        quote: columns.quote[at] ?? sentence.text.slice(start - sentence.start, end - sentence.start),
        sentence,
        pattern: null,
      },
      confidence: columns.confidence[at] ?? 0,
    };
  });
};

export const decode = (value: unknown): Loaded => {
  const data = value as ViewerData;
  if (typeof value !== 'object' || value === null || data.format !== VIEWER_FORMAT) throw new DataError('broken', 'not viewer data');
  if (data.version !== VIEWER_VERSION) throw new DataError('version', `version ${String(data.version)}`);
  try {
    const entities = decodeEntities(data.entities);
    const dataset: Dataset = {
      baseIri: data.baseIri,
      relationTypes: data.relationTypes,
      relationType: byId(data.relationTypes),
      symmetric: new Set(data.relationTypes.filter(({ symmetric }) => symmetric).map(({ id }) => id)),
      entityTypes: data.entityTypes,
      entityType: byId(data.entityTypes),
      documents: data.documents,
      document: byId(data.documents),
      entities,
      entity: byId(entities),
      relations: decodeRelations(data),
      claimCount: data.claimCount,
      chunks: data.chunks,
      texts: data.texts,
    };
    if (data.claimCount === 0) throw new DataError('empty', 'no claims');
    return { dataset, claims: data.claims === null ? null : decodeClaims(data.claims, dataset) };
  } catch (error) {
    throw error instanceof DataError ? error : new DataError('broken', error instanceof Error ? error.message : String(error));
  }
};
