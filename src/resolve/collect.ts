// Gathers articles: their entities as sightings, their claims until all ids are known.
import type { Extraction } from '../model/claim.js';
import type { LocalEntity } from '../model/entity.js';
import type { ReadName } from './name.js';
import type { ResolveOptions } from './options.js';
import { holdClaims, type PendingClaim } from './pending.js';
import { isVague, note, type Sighting, setApart, sharedKeys, sightingKey } from './sighting.js';

export interface Collector {
  readonly add: (extraction: Extraction) => void;
  readonly sightings: ReadonlyMap<string, Sighting>;
  readonly claims: readonly PendingClaim[];
}

/** Names of one article that share a word are told apart by it: that must not be forgotten when articles are put together. */
const noteRivals = (words: ReadonlyMap<Sighting, ReadonlySet<string>>): void => {
  const byWord = new Map<string, Sighting[]>();
  for (const [sighting, shared] of words) {
    for (const word of shared) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [sighting]);
      else {
        for (const other of others) setApart(other, sighting);
        others.push(sighting);
      }
    }
  }
};

export const createCollector = (readName: ReadName, { known, keepUnclaimed }: ResolveOptions): Collector => {
  const sightings = new Map<string, Sighting>();
  const claims: PendingClaim[] = [];

  const see = (local: LocalEntity, document: string): Sighting => {
    const name = readName(local.names[0] ?? '');
    const key = sightingKey(local, name, document);
    const found = sightings.get(key);
    if (found) return found;
    const entry = local.gazetteer === null ? undefined : known.get(local.gazetteer);
    const type = entry?.type ?? local.type;
    const sighting: Sighting = {
      key,
      type,
      gazetteer: local.gazetteer,
      // A known entity's own names, not those of the article that happened to come first.
      name: local.gazetteer === null ? name : readName(entry?.names[0] ?? ''),
      country: entry ? entry.country : local.country,
      document: isVague(local, name) ? document : null,
      spellings: new Map(),
      otherNames: new Set(),
      subtypes: new Map(),
      roles: new Set(),
      shared: sharedKeys(type, (entry?.names ?? []).map(readName)),
      rivals: new Set(),
      claimed: false,
    };
    sightings.set(key, sighting);
    return sighting;
  };

  const add = (extraction: Extraction): void => {
    const byKey = new Map<string, Sighting>();
    const words = new Map<Sighting, ReadonlySet<string>>();
    for (const local of extraction.entities) {
      const sighting = see(local, extraction.document);
      note(sighting, local);
      byKey.set(local.key, sighting);
      const own = sharedKeys(sighting.type, local.names.map(readName));
      words.set(sighting, new Set([...sighting.shared, ...(words.get(sighting) ?? []), ...own]));
    }
    noteRivals(words);
    for (const claim of holdClaims(extraction, byKey)) claims.push(claim);
    if (keepUnclaimed) return;
    for (const { document, claimed, key } of byKey.values()) if (document !== null && !claimed) sightings.delete(key);
  };

  return { add, sightings, claims };
};
