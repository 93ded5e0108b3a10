// What the second round has in common: finding the one fuller entity that a short form can mean, and saying why.
import { compareCodeUnits } from '../model/order.js';
import type { Skeletons } from '../text/skeleton.js';
import type { Clusters } from './clusters.js';
import type { Judgement } from './judgement.js';
import type { CompareNames, CompareWords, ReadName } from './name.js';
import type { Profile } from './profile.js';
import { shareRole } from './roles.js';

export interface ShortFormTools {
  readonly clusters: Clusters;
  readonly words: CompareWords;
  readonly names: CompareNames;
  readonly skeletons: Skeletons;
  readonly readName: ReadName;
  readonly normalize: (text: string) => string;
}

export const judged = (left: string, right: string, judgement: Judgement['judgement'], reason: string): Judgement => ({
  left,
  right,
  judgement,
  score: judgement === 'positive' ? 0.9 : 0.5,
  reason,
});

export const addTo = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
};

/** One profile of each cluster, the smallest id. */
export const oneOfEach = (profiles: Iterable<Profile>, clusters: Clusters): Profile[] => {
  const chosen = new Map<Profile, Profile>();
  for (const profile of profiles) {
    const first = clusters.of(profile)[0] as Profile;
    const former = chosen.get(first);
    if (!former || profile.id < former.id) chosen.set(first, profile);
  }
  return [...chosen.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
};

/** Something besides the name says that they are one: the office or the country. */
export const evidence = (short: Profile, full: readonly Profile[], { normalize }: ShortFormTools): string | null => {
  if (full.some(({ roles }) => shareRole(short.roles, roles, normalize))) return 'the same office';
  return short.country !== null && full.some(({ country }) => country === short.country) ? 'the same country' : null;
};
