// Second round, people: surnames alone join the one full name that they can mean.
import type { Judgement } from './judgement.js';
import type { Name } from './name.js';
import type { Profile } from './profile.js';
import { addTo, evidence, judged, oneOfEach, type ShortFormTools } from './short-form.js';

const isSurname = ({ document, type, name }: Profile): boolean => document !== null && type === 'Person' && name.words.length === 1;

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
