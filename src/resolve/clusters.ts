// Clusters of profiles that are one entity, and what forbids to join two of them.
import type { Decisions } from './judgement.js';
import type { PendingClaim } from './pending.js';
import type { Profile } from './profile.js';
import type { Sighting } from './sighting.js';

export interface Clusters {
  /** All profiles of the cluster that this one is in. */
  readonly of: (profile: Profile) => readonly Profile[];
  /** Type, country and known id leave it open that the two are one. */
  readonly isPossible: (a: Profile, b: Profile) => boolean;
  /** They are possibly one, and neither an article nor a judgement tells them apart. */
  readonly mayJoin: (a: Profile, b: Profile) => boolean;
  /** Joins whatever speaks against it. */
  readonly join: (a: Profile, b: Profile) => void;
}

const NONE: ReadonlySet<string> = new Set();

const only = (values: Iterable<string | null>): number => new Set([...values].filter((value) => value !== null)).size;

const areRivals = (a: Profile, b: Profile): boolean =>
  a.sightings.some(({ rivals }) => rivals.size > 0 && b.sightings.some(({ key }) => rivals.has(key))) ||
  b.sightings.some(({ rivals }) => rivals.size > 0 && a.sightings.some(({ key }) => rivals.has(key)));

/** One article may name one thing twice; nothing but the full name says so. */
const sameName = (a: Profile, b: Profile): boolean =>
  [a, b].every(({ document, gazetteer }) => document === null && gazetteer === null) && a.name.folded === b.name.folded;

/** The articles in whose claims a sighting takes part. */
const articlesBySighting = (claims: readonly PendingClaim[]): Map<Sighting, Set<string>> => {
  const articles = new Map<Sighting, Set<string>>();
  for (const { document, subject, object, place, sources, commodities } of claims) {
    for (const sighting of [subject, object, place, ...sources, ...commodities]) {
      if (sighting === null) continue;
      const known = articles.get(sighting);
      if (known) known.add(document);
      else articles.set(sighting, new Set([document]));
    }
  }
  return articles;
};

export const createClusters = (decisions: Decisions, claims: readonly PendingClaim[]): Clusters => {
  const articles = articlesBySighting(claims);
  const clusters = new Map<Profile, Profile[]>();
  const of = (profile: Profile): readonly Profile[] => clusters.get(profile) ?? [profile];

  const inOneArticle = (a: Profile, b: Profile): boolean =>
    a.sightings.some((one) =>
      b.sightings.some((other) => {
        const [left, right] = [articles.get(one) ?? NONE, articles.get(other) ?? NONE];
        const [few, many] = left.size < right.size ? [left, right] : [right, left];
        return [...few].some((document) => many.has(document));
      }),
    );

  const parted = (a: Profile, b: Profile): boolean =>
    (decisions.negative.get(a.id)?.has(b.id) ?? false) ||
    decisions.unsure(a.id, b.id) ||
    (!sameName(a, b) && (areRivals(a, b) || inOneArticle(a, b)));

  const isPossible = (a: Profile, b: Profile): boolean => {
    const all = [...of(a), ...of(b)];
    return a.type === b.type && only(all.map(({ country }) => country)) <= 1 && only(all.map(({ gazetteer }) => gazetteer)) <= 1;
  };

  const mayJoin = (a: Profile, b: Profile): boolean => {
    const [left, right] = [of(a), of(b)];
    if (left === right || a === b || !isPossible(a, b)) return false;
    return !left.some((one) => right.some((other) => parted(one, other)));
  };

  const join = (a: Profile, b: Profile): void => {
    const [left, right] = [of(a), of(b)];
    if (left.includes(b)) return;
    const all = [...left, ...right];
    for (const profile of all) clusters.set(profile, all);
  };

  return { of, isPossible, mayJoin, join };
};
