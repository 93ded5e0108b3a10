// Second round: surnames alone, and names without the word that says what they name, join the one full name that they can mean.
import { compareCodeUnits } from '../model/order.js';
import type { Clusters } from './clusters.js';
import type { Judgement } from './judgement.js';
import type { CompareNames, CompareWords, Name } from './name.js';
import type { Profile } from './profile.js';
import { shareRole } from './roles.js';
import type { Skeletons } from './skeleton.js';

export interface ShortFormTools {
  readonly clusters: Clusters;
  readonly words: CompareWords;
  readonly names: CompareNames;
  readonly skeletons: Skeletons;
  readonly normalize: (text: string) => string;
}

const judged = (left: string, right: string, judgement: Judgement['judgement'], reason: string): Judgement => ({
  left,
  right,
  judgement,
  score: judgement === 'positive' ? 0.9 : 0.5,
  reason,
});

const addTo = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
};

/** One profile of each cluster, the smallest id. */
const oneOfEach = (profiles: Iterable<Profile>, clusters: Clusters): Profile[] => {
  const chosen = new Map<Profile, Profile>();
  for (const profile of profiles) {
    const first = clusters.of(profile)[0] as Profile;
    const former = chosen.get(first);
    if (!former || profile.id < former.id) chosen.set(first, profile);
  }
  return [...chosen.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
};

const isSurname = ({ document, type, name }: Profile): boolean => document !== null && type === 'Person' && name.words.length === 1;

/** Something besides the name says so: the office or the country. */
const evidence = (short: Profile, full: readonly Profile[], { normalize }: ShortFormTools): string | null => {
  if (full.some(({ roles }) => shareRole(short.roles, roles, normalize))) return 'the same office';
  return short.country !== null && full.some(({ country }) => country === short.country) ? 'the same country' : null;
};

/** The word is the family name: the last of the full name, or its first (Korean, Chinese) unless that is a common given name. */
const namesFamily = (short: Profile, full: Name, tools: ShortFormTools): boolean => {
  const options = { supported: false, type: short.type };
  if (tools.words(short.name, 0, full, full.words.length - 1, options) !== 'different') return true;
  return !tools.skeletons.isDistinct(short.name.folded) && tools.words(short.name, 0, full, 0, options) !== 'different';
};

/** Surnames that articles leave alone join the only full name that fits, if office or country speak for it too. */
export const joinSurnames = (profiles: readonly Profile[], tools: ShortFormTools): Judgement[] => {
  const { clusters } = tools;
  const byWord = new Map<string, Profile[]>();
  for (const profile of profiles) {
    if (profile.type !== 'Person') continue;
    const ends = profile.names.filter(({ words }) => words.length > 1).flatMap(({ consonants }) => [consonants[0], consonants.at(-1)]);
    for (const end of new Set(ends)) addTo(byWord, end ?? '', profile);
  }
  const judgements: Judgement[] = [];
  const left: Profile[] = [];
  for (const short of profiles.filter(isSurname)) {
    const fitting = (byWord.get(short.name.consonants[0] ?? '') ?? []).filter(
      (full) => full.names.some((name) => name.words.length > 1 && namesFamily(short, name, tools)) && clusters.isPossible(short, full),
    );
    const candidates = oneOfEach(fitting, clusters);
    const [full] = candidates;
    if (!full) left.push(short);
    else if (candidates.length > 1) {
      for (const each of candidates) judgements.push(judged(short.id, each.id, 'unsure', 'the surname fits more than one full name'));
    } else if (clusters.mayJoin(short, full)) {
      const reason = evidence(short, clusters.of(full), tools);
      judgements.push(
        reason === null
          ? judged(short.id, full.id, 'unsure', 'the surname fits, but neither office nor country speak for it')
          : judged(short.id, full.id, 'positive', `the only full name with this surname, and ${reason}`),
      );
      if (reason !== null) clusters.join(short, full);
    }
  }
  return [...judgements, ...joinLoneSurnames(left, tools)];
};

/** Surnames that no full name fits are one across articles if the office is the same, or the country and the name is no common one. */
const joinLoneSurnames = (surnames: readonly Profile[], tools: ShortFormTools): Judgement[] => {
  const { clusters, skeletons } = tools;
  const groups = new Map<string, Profile[]>();
  for (const short of surnames) addTo(groups, short.name.folded, short);
  const judgements: Judgement[] = [];
  for (const [word, group] of groups) {
    const joined: Profile[] = [];
    for (const short of group) {
      const other = joined.find((former) => {
        const reason = evidence(short, clusters.of(former), tools);
        return reason !== null && (reason === 'the same office' || !skeletons.isDistinct(word)) && clusters.mayJoin(former, short);
      });
      if (other) {
        clusters.join(other, short);
        judgements.push(judged(other.id, short.id, 'positive', 'one surname, and office or country are the same'));
      } else joined.push(short);
    }
  }
  return judgements;
};

/** `X` joins `the newspaper X` if there is no other `… X` that it could be. */
export const joinBareNames = (profiles: readonly Profile[], tools: ShortFormTools): Judgement[] => {
  const { clusters } = tools;
  const headed = new Map<string, Profile[]>();
  const ofThings = profiles.filter(({ type }) => type === 'Organization' || type === 'Place');
  for (const profile of ofThings) {
    for (const key of new Set(profile.names.flatMap(({ bareKeys }) => bareKeys))) addTo(headed, `${profile.type} ${key}`, profile);
  }
  const judgements: Judgement[] = [];
  for (const short of ofThings) {
    const keys = short.names.flatMap((name) => (name.bare === null ? name.keys : []));
    const near = new Set(keys.flatMap((key) => headed.get(`${short.type} ${key}`) ?? []));
    const alike = ({ bare }: Name): boolean =>
      bare !== null && short.names.some((name) => tools.names(name, bare, { supported: false, type: short.type }).likeness !== 'different');
    const fitting = [...near].filter((full) => full.names.some(alike));
    const candidates = oneOfEach(
      fitting.filter((full) => clusters.of(full) !== clusters.of(short)),
      clusters,
    );
    const [full] = candidates;
    if (candidates.length > 1) {
      for (const each of candidates) judgements.push(judged(short.id, each.id, 'unsure', 'the name fits more than one fuller name'));
    } else if (full && clusters.mayJoin(short, full)) {
      clusters.join(short, full);
      judgements.push(judged(short.id, full.id, 'positive', 'one name, with and without the word that says what it names'));
    }
  }
  return judgements;
};
