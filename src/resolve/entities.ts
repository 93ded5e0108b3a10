// From clusters of profiles to entities: one id, one label, all the names and offices.
import type { Entity } from '../model/entity.js';
import { compareCodeUnits } from '../model/order.js';
import type { Profile } from './profile.js';

/** Most counted, then longest, then first in code-unit order. */
const best = (counts: ReadonlyMap<string, number>): string | null => {
  let chosen: string | null = null;
  const rank = (value: string): readonly [number, number] => [counts.get(value) ?? 0, value.length];
  for (const value of [...counts.keys()].sort(compareCodeUnits)) {
    if (chosen === null) {
      chosen = value;
      continue;
    }
    const [count, length] = rank(value);
    const [most, longest] = rank(chosen);
    if (count > most || (count === most && length > longest)) chosen = value;
  }
  return chosen;
};

const sumCounts = (maps: Iterable<ReadonlyMap<string, number>>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const map of maps) for (const [value, count] of map) sums.set(value, (sums.get(value) ?? 0) + count);
  return sums;
};

/** The profile whose id the entity bears: a known one, else the one with the longest full name. Counts play no part, so ids stay. */
export const bearer = (profiles: readonly Profile[]): Profile =>
  profiles.reduce((chosen, profile) => {
    if ((profile.gazetteer === null) !== (chosen.gazetteer === null)) return profile.gazetteer === null ? chosen : profile;
    if ((profile.document === null) !== (chosen.document === null)) return profile.document === null ? profile : chosen;
    const longer = profile.gazetteer === null ? profile.name.folded.length - chosen.name.folded.length : 0;
    return longer > 0 ||
      (longer === 0 && compareCodeUnits(profile.name.folded, chosen.name.folded) < 0) ||
      (longer === 0 && profile.name.folded === chosen.name.folded && profile.id < chosen.id)
      ? profile
      : chosen;
  });

export const toEntity = (profiles: readonly Profile[]): Entity => {
  const head = bearer(profiles);
  const sightings = profiles.flatMap((profile) => profile.sightings);
  const full = profiles.filter(({ document }) => document === head.document);
  const roles = [...new Set(profiles.flatMap((profile) => profile.roles))].sort(compareCodeUnits);
  const spellings = sumCounts(sightings.map((sighting) => sighting.spellings));
  const ofHead = sumCounts(full.flatMap((profile) => profile.sightings.map((sighting) => sighting.spellings)));
  const ar = head.known?.names[0] ?? best(ofHead) ?? best(spellings) ?? roles[0] ?? null;
  const aliases = new Set([
    ...profiles.flatMap(({ known }) => known?.names ?? []),
    ...spellings.keys(),
    ...sightings.flatMap(({ otherNames }) => [...otherNames]),
  ]);
  if (ar !== null) aliases.delete(ar);
  return {
    id: head.id,
    type: head.type,
    subtype: head.known ? head.known.subtype : best(sumCounts(sightings.map(({ subtypes }) => subtypes))),
    label: { ar, en: head.known?.en ?? null },
    aliases: [...aliases].sort(compareCodeUnits),
    wikidata: head.known?.wikidata ?? null,
    country: head.known ? head.known.country : (profiles.find(({ country }) => country !== null)?.country ?? null),
    roles,
  };
};
