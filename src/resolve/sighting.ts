// Sightings: what the articles say of their entities, one record for all articles that say the same.
import type { EntityTypeId, LocalEntity } from '../model/entity.js';
import { detach } from './detach.js';
import type { Name } from './name.js';

/** All articles' entities of one type, fullest name and country; or one known entity. */
export interface Sighting {
  readonly key: string;
  readonly type: EntityTypeId;
  readonly gazetteer: string | null;
  readonly name: Name;
  readonly country: string | null;
  /** The article, for entities that are too vague to be the same in another one without further reasons. */
  readonly document: string | null;
  /** Number of articles by spelling of the fullest name. */
  readonly spellings: Map<string, number>;
  readonly otherNames: Set<string>;
  readonly subtypes: Map<string, number>;
  readonly roles: Set<string>;
  /** What of its known names another name in an article may share: words of people's names, whole names of other things. */
  readonly shared: readonly string[];
  /** Keys of sightings that an article tells from this one although the names look alike. */
  readonly rivals: Set<string>;
  claimed: boolean;
}

/** Surnames alone, and entities that only have an office, are known in their article only. */
export const isVague = ({ type, gazetteer }: LocalEntity, { words }: Name): boolean =>
  gazetteer === null && (words.length === 0 || (type === 'Person' && words.length === 1));

export const sightingKey = (local: LocalEntity, name: Name, document: string): string => {
  if (local.gazetteer !== null) return `known ${local.gazetteer}`;
  const vague = isVague(local, name) ? [document, name.words.length === 0 ? local.key : ''] : [];
  return JSON.stringify([local.type, name.folded, local.country, ...vague]);
};

export const sharedKeys = (type: EntityTypeId, names: readonly Name[]): readonly string[] => {
  const keys =
    type === 'Person' ? names.flatMap(({ consonants }) => consonants) : names.flatMap((name) => [...name.keys, ...name.bareKeys]);
  return [...new Set(keys)].map((key) => `${type} ${key}`);
};

const count = (map: Map<string, number>, value: string): void => {
  map.set(map.has(value) ? value : detach(value), (map.get(value) ?? 0) + 1);
};

/** Adds one article's word to what is known. */
export const note = (sighting: Sighting, { names, subtype, roles }: LocalEntity): void => {
  const [spelling = '', ...others] = names;
  if (spelling !== '') count(sighting.spellings, spelling);
  if (subtype !== null) count(sighting.subtypes, subtype);
  for (const other of others) if (!sighting.otherNames.has(other)) sighting.otherNames.add(detach(other));
  for (const role of roles) if (!sighting.roles.has(role)) sighting.roles.add(detach(role));
};

/** Vague sightings are many and short-lived, so they remember their rivals, not their rivals them. */
export const setApart = (a: Sighting, b: Sighting): void => {
  if (a.gazetteer !== null && b.gazetteer !== null) return;
  if (a.document !== null || b.document === null) a.rivals.add(b.key);
  if (b.document !== null && a.document === null) b.rivals.add(a.key);
};
