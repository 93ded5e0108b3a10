// Second round, other names: without the word that says what they name, or what one article gives as a second name.
import type { Judgement } from './judgement.js';
import type { Name } from './name.js';
import type { Profile } from './profile.js';
import { addTo, evidence, judged, oneOfEach, type ShortFormTools } from './short-form.js';

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
      fitting.filter((full) => !clusters.of(short).includes(full) && clusters.isPossible(short, full)),
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

/** Surnames and goods are too often shared to be second names of something. */
const secondNames = ({ type, sightings }: Profile, { readName }: ShortFormTools): Set<string> =>
  type === 'Commodity'
    ? new Set()
    : new Set(
        sightings
          .flatMap(({ otherNames }) => [...otherNames].map(readName))
          .filter(({ words }) => words.length > (type === 'Person' ? 1 : 0))
          .map(({ folded }) => `${type} ${folded}`),
      );

/** A name joins the only entity that another article calls so beside its fuller name, if office or country speak for it too. */
export const joinSecondNames = (profiles: readonly Profile[], tools: ShortFormTools): Judgement[] => {
  const { clusters } = tools;
  const called = new Map<string, Profile[]>();
  for (const profile of profiles) for (const name of secondNames(profile, tools)) addTo(called, name, profile);
  const judgements: Judgement[] = [];
  for (const short of profiles) {
    if (short.document !== null || short.gazetteer !== null) continue;
    const fitting = (called.get(`${short.type} ${short.name.folded}`) ?? []).filter(
      (full) => !clusters.of(short).includes(full) && clusters.isPossible(short, full),
    );
    const candidates = oneOfEach(fitting, clusters);
    const [full] = candidates;
    if (!full || candidates.length > 1 || !clusters.mayJoin(short, full)) continue;
    const reason = evidence(short, clusters.of(full), tools);
    if (reason === null) continue;
    clusters.join(short, full);
    judgements.push(judged(short.id, full.id, 'positive', `a second name of the other, and ${reason}`));
  }
  return judgements;
};
