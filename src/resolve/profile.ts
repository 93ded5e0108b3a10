// A profile is the smallest thing that resolution never takes apart: one name in one country, or one known entity.
import { createHash } from 'node:crypto';
import type { EntityTypeId } from '../model/entity.js';
import { compareCodeUnits } from '../model/order.js';
import type { Name, ReadName } from './name.js';
import type { KnownEntity } from './options.js';
import type { Sighting } from './sighting.js';

export interface Profile {
  /** The entity's id if it stays alone. */
  readonly id: string;
  readonly type: EntityTypeId;
  readonly known: KnownEntity | null;
  readonly gazetteer: string | null;
  readonly name: Name;
  /** Names to compare by. */
  readonly names: readonly Name[];
  readonly country: string | null;
  /** The article of an entity that is too vague to be found in others by its name alone. */
  readonly document: string | null;
  readonly sightings: readonly Sighting[];
  /** Number of articles. */
  readonly documents: number;
  readonly roles: readonly string[];
}

const byCodeUnits = (values: Iterable<string>): string[] => [...values].sort(compareCodeUnits);

const total = (sightings: readonly Sighting[]): number =>
  sightings.reduce((sum, { spellings }) => [...spellings.values()].reduce((a, b) => a + b, sum), 0);

/** Names of a known entity that may be looked for in other spellings: not surnames alone, not ordinary words. */
export const comparableNames = (entry: KnownEntity, readName: ReadName): Name[] =>
  entry.names
    .filter((name) => !(entry.ambiguous?.has(name) || entry.context?.has(name) || entry.shared?.has(name)))
    .map(readName)
    .filter(({ words }) => words.length > (entry.type === 'Person' ? 1 : 0));

const hash = (parts: readonly (string | null)[], digits: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);

const profileOf = (id: string, sightings: readonly Sighting[], known: ReadonlyMap<string, KnownEntity>, readName: ReadName): Profile => {
  const first = sightings[0] as Sighting;
  const entry = first.gazetteer === null ? null : (known.get(first.gazetteer) ?? null);
  const vague = first.document !== null;
  return {
    id,
    type: first.type,
    known: entry,
    gazetteer: first.gazetteer,
    name: first.name,
    names: entry ? comparableNames(entry, readName) : vague || first.gazetteer !== null ? [] : [first.name],
    country: entry ? entry.country : (sightings.find(({ country }) => country !== null)?.country ?? null),
    document: first.document,
    sightings,
    documents: total(sightings),
    roles: byCodeUnits(new Set(sightings.flatMap(({ roles }) => [...roles]))),
  };
};

/** A known entity that no article was seen to name, but that something turns out to be. */
export const knownProfile = (entry: KnownEntity, readName: ReadName): Profile => ({
  id: entry.id,
  type: entry.type,
  known: entry,
  gazetteer: entry.id,
  name: readName(entry.names[0] ?? ''),
  names: comparableNames(entry, readName),
  country: entry.country,
  document: null,
  sightings: [],
  documents: 0,
  roles: [],
});

/** What an id is made from; one name in two countries is two, and then the country is part of it. */
const identityOf = (sighting: Sighting, countries: number): readonly (string | null)[] => {
  const { type, name, country, document, key } = sighting;
  if (document !== null) return [type, name.folded, document, ...(name.words.length === 0 ? [key] : [])];
  return countries > 1 && country !== null ? [type, name.folded, country] : [type, name.folded];
};

const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** Profiles in the order of their ids. Ids depend on nothing but type, name and, where that is not enough, country or article. */
export const makeProfiles = (sightings: Iterable<Sighting>, known: ReadonlyMap<string, KnownEntity>, readName: ReadName): Profile[] => {
  const all = [...sightings].sort((a, b) => compareCodeUnits(a.key, b.key));
  const profiles: Profile[] = [];
  const taken = new Map<string, string>();
  const nameKey = ({ gazetteer, type, name, document, key }: Sighting): string =>
    gazetteer !== null || document !== null ? key : JSON.stringify([type, name.folded]);
  for (const group of groupBy(all, nameKey).values()) {
    const first = group[0] as Sighting;
    if (first.gazetteer !== null) {
      profiles.push(profileOf(first.gazetteer, group, known, readName));
      continue;
    }
    const countries = new Set(group.map(({ country }) => country).filter((country) => country !== null)).size;
    const identities = groupBy(group, (sighting) => JSON.stringify(identityOf(sighting, countries)));
    for (const [identity, members] of identities) {
      const parts = JSON.parse(identity) as (string | null)[];
      let digits = 10;
      let id = '';
      do {
        id = `${first.type.toLowerCase()}-${hash(parts, digits)}`;
        digits += 6;
      } while (taken.has(id));
      taken.set(id, identity);
      profiles.push(profileOf(id, members, known, readName));
    }
  }
  return profiles.sort((a, b) => compareCodeUnits(a.id, b.id));
};
