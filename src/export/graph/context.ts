// What rows of all kinds look up: labels, colours, claims, and who denies which claim.
import type { Claim } from '../../model/claim.js';
import type { DocumentInfo } from '../../model/document.js';
import type { Entity } from '../../model/entity.js';
import type { ExportInput } from '../../model/output.js';
import { optionOf } from './options.js';

const GREY = '#888888';
/** What a denial is called where the ontology does not say which relations answer others. */
const DENIED = 'denied';

export interface Context {
  readonly language: 'ar' | 'en';
  readonly claims: ReadonlyMap<string, Claim>;
  readonly documents: ReadonlyMap<string, DocumentInfo>;
  readonly colorOfEntity: (entity: Entity) => string;
  readonly nameOf: (entityId: string) => string;
  readonly relation: (id: string) => {
    readonly ar: string;
    readonly en: string;
    readonly label: string;
    readonly color: string;
    readonly symmetric: boolean;
  };
  /** Ids of those who deny the claim. */
  readonly deniersOf: (claimId: string) => readonly string[];
  /** The claim is a denial that names the claim it denies, and that claim has two ends. */
  readonly deniesEdge: (claim: Claim) => boolean;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const entityName = (entity: Entity, language: 'ar' | 'en'): string =>
  (language === 'ar' ? (entity.label.ar ?? entity.label.en) : (entity.label.en ?? entity.label.ar)) ?? entity.id;

export const contextOf = (input: ExportInput): Context => {
  const language = optionOf(input.options, 'graph.labels') === 'en' ? 'en' : 'ar';
  const claims = byId(input.corpus.claims);
  const entities = byId(input.corpus.entities);
  const relations = byId(input.ontology.relations);
  const types = byId(input.ontology.entityTypes);
  const answering = input.ontology.relations.filter(({ answers }) => (answers ?? null) !== null).map(({ id }) => id);
  const denials = new Set(answering.length > 0 ? answering : [DENIED]);
  const deniers = new Map<string, string[]>();
  for (const { relation, about, subject, factuality } of input.corpus.claims) {
    if (!denials.has(relation) || about === null || factuality === 'negated') continue;
    const known = deniers.get(about);
    if (!known) deniers.set(about, [subject]);
    else if (!known.includes(subject)) known.push(subject);
  }
  return {
    language,
    claims,
    documents: byId(input.corpus.documents),
    colorOfEntity: ({ type, subtype }) => (subtype === null ? undefined : types.get(subtype))?.color ?? types.get(type)?.color ?? GREY,
    nameOf: (id) => {
      const entity = entities.get(id);
      return entity ? entityName(entity, language) : id;
    },
    relation: (id) => {
      const type = relations.get(id);
      const { ar, en } = type?.label ?? { ar: id, en: id };
      return { ar, en, label: language === 'ar' ? ar : en, color: type?.color ?? GREY, symmetric: type?.symmetric ?? false };
    },
    deniersOf: (id) => deniers.get(id) ?? [],
    deniesEdge: (claim) => denials.has(claim.relation) && claim.about !== null && (claims.get(claim.about)?.object ?? null) !== null,
  };
};
