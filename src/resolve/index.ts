// The resolve stage: the same entity across articles and spellings. Block, score, judge, cluster; every decision is recorded.
import { UsageError } from '../errors.js';
import type { Claim, Extraction } from '../model/claim.js';
import type { DocumentInfo } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import { compareCodeUnits } from '../model/order.js';
import { createSkeletons } from '../text/skeleton.js';
import { knownCandidates, pairsByBlock } from './candidates.js';
import { mapClaims } from './claims.js';
import { createClusters } from './clusters.js';
import { createCollector } from './collect.js';
import { toEntity } from './entities.js';
import { type Decisions, type Judgement, readDecisions } from './judgement.js';
import { createComparison, createNameReader, type ReadName } from './name.js';
import { DEFAULTS, type ResolveOptions } from './options.js';
import { joinBareNames, joinSecondNames } from './other-names.js';
import { knownProfile, makeProfiles, type Profile } from './profile.js';
import type { Sighting } from './sighting.js';
import { compareProfiles, joinSpellings, type Scored } from './spellings.js';
import { joinSurnames } from './surnames.js';

export type { Judgement } from './judgement.js';
export { formatJudgements, parseJudgements } from './judgement-lines.js';
export type { KnownEntity, ResolveOptions } from './options.js';

export interface Resolution {
  /** By id. */
  readonly entities: readonly Entity[];
  /** By document, then start, then id. */
  readonly claims: readonly Claim[];
  /** Decisions of this run, by left, then right; the given ones are not repeated. */
  readonly judgements: readonly Judgement[];
}

export interface Resolver {
  /** Takes in one article; articles may come in any order. */
  readonly add: (extraction: Extraction, info: DocumentInfo) => void;
  /** Resolves all that was added. */
  readonly finish: () => Resolution;
}

const resolveOptions = (options: Partial<ResolveOptions>): ResolveOptions => {
  const resolved = { ...DEFAULTS, ...options };
  if (!(resolved.threshold > 0 && resolved.threshold <= 1)) throw new UsageError('resolve: threshold must be above 0 and at most 1.');
  return resolved;
};

/** Profiles that positive judgements name, by id; known entities are made at need. */
const judgedProfiles = (
  profiles: readonly Profile[],
  decisions: Decisions,
  options: ResolveOptions,
  readName: ReadName,
): Map<string, Profile> => {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  for (const id of decisions.positive.flat()) {
    const entry = options.known.get(id);
    if (entry && !byId.has(id)) byId.set(id, knownProfile(entry, readName));
  }
  return byId;
};

export const createResolver = (given: Partial<ResolveOptions> = {}): Resolver => {
  const options = resolveOptions(given);
  const { normalize } = options;
  const decisions = readDecisions(options.judgements);
  const skeletons = createSkeletons(options.skeleton, normalize);
  const readName = createNameReader(normalize, skeletons);
  const compare = createComparison(skeletons);
  const collection = createCollector(readName, options);

  const resolveProfiles = () => {
    const seen = makeProfiles(collection.sightings.values(), options.known, readName);
    const judged = judgedProfiles([...seen, ...knownCandidates(seen, options, readName)], decisions, options, readName);
    const profiles = [...judged.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
    const clusters = createClusters(decisions, collection.claims);
    for (const [left, right] of decisions.positive) {
      const [a, b] = [judged.get(left), judged.get(right)];
      if (a && b) clusters.join(a, b);
    }
    const score = (left: Profile, right: Profile): Scored => ({
      left,
      right,
      comparison: compareProfiles(left, right, compare.names, normalize),
    });
    const isAlike = ({ comparison }: Scored): boolean => comparison.likeness !== 'different' && comparison.score >= options.threshold;
    const scored = pairsByBlock(profiles, options.blockLimit)
      .map(([left, right]) => score(left, right))
      .filter(isAlike)
      .sort(
        (a, b) =>
          b.comparison.score - a.comparison.score || compareCodeUnits(a.left.id, b.left.id) || compareCodeUnits(a.right.id, b.right.id),
      );
    const tools = { clusters, words: compare.words, names: compare.names, skeletons, readName, normalize };
    const judgements = [
      ...joinSpellings(scored, clusters, (a, b) => isAlike(score(a, b))),
      ...joinBareNames(profiles, tools),
      ...joinSecondNames(profiles, tools),
      ...joinSurnames(profiles, tools),
    ];
    return { profiles, clusters, judgements };
  };

  const finish = (): Resolution => {
    const { profiles, clusters, judgements } = resolveProfiles();
    const ids = new Map<Sighting, string>();
    const entities: Entity[] = [];
    for (const cluster of new Set(profiles.map((profile) => clusters.of(profile)))) {
      const sightings = cluster.flatMap((profile) => profile.sightings);
      if (sightings.length === 0) continue;
      const entity = toEntity(cluster);
      for (const sighting of sightings) ids.set(sighting, entity.id);
      if (options.keepUnclaimed || sightings.some(({ claimed }) => claimed)) entities.push(entity);
    }
    return {
      entities: entities.sort((a, b) => compareCodeUnits(a.id, b.id)),
      claims: mapClaims(collection.claims, (sighting) => ids.get(sighting) as string),
      judgements: judgements.sort((a, b) => compareCodeUnits(a.left, b.left) || compareCodeUnits(a.right, b.right)),
    };
  };

  return { add: (extraction) => collection.add(extraction), finish };
};
