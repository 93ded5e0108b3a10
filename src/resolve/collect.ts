// Gathers what the articles say of their entities, one record for all articles that say the same; claims wait for their ids.
import { UsageError } from '../errors.js';
import type { Claim, Extraction } from '../model/claim.js';
import type { EntityTypeId, LocalEntity } from '../model/entity.js';
import type { Name, ReadName } from './name.js';
import type { ResolveOptions } from './options.js';

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
  /** Keys of sightings that an article tells from this one although the names look alike. */
  readonly rivals: Set<string>;
  claimed: boolean;
}

export interface PendingClaim {
  readonly claim: Claim;
  /** The article's keys that its claims name, to sightings. */
  readonly sightings: ReadonlyMap<string, Sighting>;
}

export interface Collection {
  readonly sightings: Map<string, Sighting>;
  readonly claims: PendingClaim[];
}

export interface Collector {
  readonly collection: Collection;
  readonly add: (extraction: Extraction) => void;
}

/** A copy that does not keep the article's whole text in memory, as a slice of it would. */
const detach = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const count = (map: Map<string, number>, value: string): void => {
  map.set(value, (map.get(value) ?? 0) + 1);
};

/** Surnames alone, and entities that only have an office, are known in their article only. */
const isVague = (local: LocalEntity, name: Name): boolean =>
  name.words.length === 0 || (local.type === 'Person' && name.words.length === 1);

const keyOf = (local: LocalEntity, name: Name, document: string): string => {
  if (local.gazetteer !== null) return `known ${local.gazetteer}`;
  const vague = isVague(local, name) ? [document, name.words.length === 0 ? local.key : ''] : [];
  return JSON.stringify([local.type, name.folded, local.country, ...vague]);
};

/** Vague sightings are many and short-lived, so they remember their rivals, not their rivals them. */
const setApart = (a: Sighting, b: Sighting): void => {
  if (a.gazetteer !== null && b.gazetteer !== null) return;
  if (b.document === null) a.rivals.add(b.key);
  if (a.document === null) b.rivals.add(a.key);
  if (a.document !== null && b.document !== null) a.rivals.add(b.key);
};

export const createCollector = (readName: ReadName, { known, keepUnclaimed }: ResolveOptions): Collector => {
  const collection: Collection = { sightings: new Map(), claims: [] };

  const see = (local: LocalEntity, document: string): Sighting => {
    const spelling = local.names[0] ?? '';
    const name = readName(spelling);
    const key = keyOf(local, name, document);
    let sighting = collection.sightings.get(key);
    if (!sighting) {
      const entry = local.gazetteer === null ? undefined : known.get(local.gazetteer);
      sighting = {
        key,
        type: entry?.type ?? local.type,
        gazetteer: local.gazetteer,
        name,
        country: entry ? entry.country : local.country,
        document: local.gazetteer === null && isVague(local, name) ? document : null,
        spellings: new Map(),
        otherNames: new Set(),
        subtypes: new Map(),
        roles: new Set(),
        rivals: new Set(),
        claimed: false,
      };
      collection.sightings.set(key, sighting);
    }
    if (spelling !== '') count(sighting.spellings, sighting.spellings.has(spelling) ? spelling : detach(spelling));
    if (local.subtype !== null) count(sighting.subtypes, local.subtype);
    for (const other of local.names.slice(1)) if (!sighting.otherNames.has(other)) sighting.otherNames.add(detach(other));
    for (const role of local.roles) if (!sighting.roles.has(role)) sighting.roles.add(detach(role));
    return sighting;
  };

  /** Names of one article that share a word are told apart by it: that must not be forgotten when articles are put together. */
  const noteRivals = (sightings: Iterable<Sighting>): void => {
    const byWord = new Map<string, Sighting[]>();
    for (const sighting of new Set(sightings)) {
      const names = [sighting.name, ...(known.get(sighting.gazetteer ?? '')?.names ?? []).map(readName)];
      const words =
        sighting.type === 'Person'
          ? names.flatMap(({ consonants }) => consonants)
          : names.flatMap(({ keys, bareKeys }) => [...keys, ...bareKeys]);
      for (const word of new Set(words)) {
        const others = byWord.get(`${sighting.type} ${word}`) ?? [];
        for (const other of others) {
          setApart(other, sighting);
        }
        byWord.set(`${sighting.type} ${word}`, [...others, sighting]);
      }
    }
  };

  const add = (extraction: Extraction): void => {
    const sightings = new Map(extraction.entities.map((local) => [local.key, see(local, extraction.document)]));
    noteRivals(sightings.values());
    const claimed = new Map<string, Sighting>();
    const sentences = new Map<string, string>();
    const named = (claim: Claim, key: string): void => {
      const sighting = sightings.get(key);
      if (!sighting)
        throw new UsageError(`Claim ${claim.id} of ${extraction.document} names "${key}", which is not among the article's entities.`);
      sighting.claimed = true;
      claimed.set(key, sighting);
    };
    for (const claim of extraction.claims) {
      for (const key of [claim.subject, claim.object, claim.place, ...claim.sources, ...claim.commodities])
        if (key !== null) named(claim, key);
      for (const { commodity } of claim.amounts) named(claim, commodity);
      const { evidence } = claim;
      const text = sentences.get(evidence.sentence.text) ?? detach(evidence.sentence.text);
      sentences.set(evidence.sentence.text, text);
      const kept = { ...claim, evidence: { ...evidence, quote: detach(evidence.quote), sentence: { ...evidence.sentence, text } } };
      collection.claims.push({ claim: kept, sightings: claimed });
    }
    if (keepUnclaimed) return;
    for (const sighting of sightings.values())
      if (sighting.document !== null && !sighting.claimed) collection.sightings.delete(sighting.key);
  };

  return { collection, add };
};
