// The stored form of a Corpus: one JSON object a line.
import type { Corpus } from '../model/corpus.js';
import { type Document, type DocumentInfo, infoOf } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import { toClaimRecord } from './claim-record.js';

export const documentLine = (document: Document): string =>
  `${JSON.stringify({ ...infoOf(document), boilerplate: document.boilerplate, text: document.text })}\n`;

/** An article that is known only by name: claims from elsewhere need not bring their articles. */
export const infoLine = (info: DocumentInfo): string => `${JSON.stringify(infoOf(info))}\n`;

export function* claimLines(corpus: Pick<Corpus, 'claims' | 'entities'>): Generator<string, void> {
  const byId = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const entityOf = (id: string): Entity => {
    const entity = byId.get(id);
    if (entity === undefined) throw new Error(`a claim names the entity "${id}", which does not exist`);
    return entity;
  };
  for (const claim of corpus.claims) yield `${JSON.stringify(toClaimRecord(claim, entityOf))}\n`;
}

export function* entityLines(entities: readonly Entity[]): Generator<string, void> {
  for (const entity of entities) yield `${JSON.stringify(entity)}\n`;
}
