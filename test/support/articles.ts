// Articles as extraction gives them, by hand: entities with names, and a claim about each, so that none is left out.
import type { Claim, Extraction } from '../../src/model/claim.js';
import type { Corpus } from '../../src/model/corpus.js';
import type { Entity, LocalEntity } from '../../src/model/entity.js';
import { createResolver, type KnownEntity, type Resolution, type ResolveOptions } from '../../src/resolve/index.js';
import { claim, documentInfo } from './builders.js';

/** `person('شويجو', { country: 'RU' })`; its key is its name. */
export const person = (name: string, fields: Partial<LocalEntity> = {}): LocalEntity => ({
  key: name,
  type: 'Person',
  subtype: null,
  names: [name],
  gazetteer: null,
  country: null,
  roles: [],
  ...fields,
});

export const organization = (name: string, fields: Partial<LocalEntity> = {}): LocalEntity =>
  person(name, { type: 'Organization', ...fields });

export const place = (name: string, fields: Partial<LocalEntity> = {}): LocalEntity => person(name, { type: 'Place', ...fields });

export const knownEntity = (id: string, names: readonly string[], fields: Partial<KnownEntity> = {}): KnownEntity => ({
  id,
  type: 'Person',
  subtype: null,
  names,
  en: null,
  aliasesEn: [],
  wikidata: null,
  country: null,
  ...fields,
});

export const knownMap = (...entries: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** An article that denies everything once for each entity, besides the claims given. */
export const article = (document: string, entities: readonly LocalEntity[], claims: readonly Claim[] = []): Extraction => ({
  document,
  entities,
  mentions: [],
  claims: [...claims, ...entities.map(({ key }, i) => claim(key, 'denied', null, { document, id: `${document}-${String(i)}` }))],
});

export const resolve = (articles: readonly Extraction[], options: Partial<ResolveOptions> = {}): Resolution => {
  const resolver = createResolver(options);
  for (const each of articles) resolver.add(each, documentInfo({ id: each.document }));
  return resolver.finish();
};

/** The entity that is called this, by label or alias; there must be exactly one. */
export const called = ({ entities }: Pick<Corpus, 'entities'> | Resolution, name: string): Entity => {
  const found = entities.filter(({ label, aliases }) => label.ar === name || aliases.includes(name));
  if (found.length !== 1) throw new Error(`${String(found.length)} entities are called ${name}`);
  return found[0] as Entity;
};

/** All names of each entity, in one line: what was joined, at a glance. */
export const groups = ({ entities }: Resolution): readonly string[] =>
  entities.map(({ label, aliases }) => [label.ar ?? '?', ...aliases].sort().join(' = ')).sort();
