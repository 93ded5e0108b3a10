// First round: profiles that are one name in two spellings.
import type { Clusters } from './clusters.js';
import type { Judgement } from './judgement.js';
import type { CompareNames, Comparison } from './name.js';
import type { Profile } from './profile.js';
import { shareRole } from './roles.js';

export interface Scored {
  readonly left: Profile;
  readonly right: Profile;
  readonly comparison: Comparison;
}

const REASONS = {
  same: 'one name, written alike',
  sounds: 'one name but for letters of the same foreign sound',
  vowels: 'one name but for long vowels and hamzas',
  different: 'different names',
} as const;

export const compareProfiles = (a: Profile, b: Profile, compare: CompareNames, normalize: (text: string) => string): Comparison => {
  const supported = (a.country !== null && a.country === b.country) || shareRole(a.roles, b.roles, normalize);
  let best: Comparison = { likeness: 'different', score: 0 };
  for (const left of a.names) {
    for (const right of b.names) {
      const found = compare(left, right, { supported, type: a.type });
      if (found.score > best.score) best = found;
    }
  }
  return best;
};

const judge = ({ left, right, comparison }: Scored, judgement: Judgement['judgement'], reason: string): Judgement => ({
  left: left.id,
  right: right.id,
  judgement,
  score: Math.round(comparison.score * 1000) / 1000,
  reason,
});

/** Profiles whose likes cannot all be one with them: two known entities, or people of two countries. */
const ambiguous = (pairs: readonly Scored[]): ReadonlySet<Profile> => {
  const likes = new Map<Profile, Profile[]>();
  for (const { left, right } of pairs) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const others = likes.get(one);
      if (others) others.push(other);
      else likes.set(one, [other]);
    }
  }
  const found = new Set<Profile>();
  for (const [one, others] of likes) {
    if (one.gazetteer !== null) continue;
    const known = new Set(others.flatMap(({ gazetteer }) => gazetteer ?? []));
    const countries = new Set(others.flatMap(({ country }) => country ?? []));
    if (known.size > 1 || countries.size > 1) found.add(one);
  }
  return found;
};

/** Joins what is alike, the most alike first, and only if every member of one cluster is alike every member of the other. */
export const joinSpellings = (scored: readonly Scored[], clusters: Clusters, alike: (a: Profile, b: Profile) => boolean): Judgement[] => {
  const possible = scored.filter(({ left, right }) => clusters.mayJoin(left, right));
  const doubtful = ambiguous(possible);
  const judgements: Judgement[] = [];
  for (const pair of possible) {
    const { left, right, comparison } = pair;
    if (doubtful.has(left) || doubtful.has(right)) {
      judgements.push(judge(pair, 'unsure', 'the name fits more than one'));
    } else if (clusters.mayJoin(left, right) && clusters.of(left).every((a) => clusters.of(right).every((b) => alike(a, b)))) {
      clusters.join(left, right);
      judgements.push(judge(pair, 'positive', REASONS[comparison.likeness]));
    }
  }
  return judgements;
};
