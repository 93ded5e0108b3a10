// Blocks: only profiles whose names share a key are compared, and in a crowded block only neighbours.
import { compareCodeUnits } from '../model/order.js';
import type { Name, ReadName } from './name.js';
import type { ResolveOptions } from './options.js';
import { knownProfile, type Profile } from './profile.js';

/** Every pair once, in a fixed order. */
export const pairsByBlock = (profiles: readonly Profile[], limit: number): readonly (readonly [Profile, Profile])[] => {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of new Set(profile.names.flatMap(({ keys }) => keys))) {
      const block = blocks.get(`${profile.type} ${key}`);
      if (block) block.push(profile);
      else blocks.set(`${profile.type} ${key}`, [profile]);
    }
  }
  const pairs = new Map<Profile, Set<Profile>>();
  for (const block of blocks.values()) {
    const crowded = block.length > limit;
    if (crowded) block.sort((a, b) => compareCodeUnits(a.name.folded, b.name.folded) || compareCodeUnits(a.id, b.id));
    block.forEach((a, i) => {
      for (let j = i + 1; j < block.length && (!crowded || j - i <= NEIGHBOURS); j++) {
        const b = block[j] as Profile;
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        const others = pairs.get(first);
        if (others) others.add(second);
        else pairs.set(first, new Set([second]));
      }
    });
  }
  return [...pairs].flatMap(([a, others]) => [...others].map((b) => [a, b] as const));
};

const NEIGHBOURS = 16;

/** Known entities that no article was seen to name but that have a name in a block with one of the profiles. */
export const knownCandidates = (profiles: readonly Profile[], options: ResolveOptions, readName: ReadName): Profile[] => {
  const present = new Set(profiles.map(({ gazetteer }) => gazetteer));
  const wanted = new Set<string>();
  const blocked = (type: string, { keys }: Name): string[] => keys.map((key) => `${type} ${key}`);
  for (const { type, gazetteer, names } of profiles) {
    if (gazetteer === null) for (const name of names) for (const key of blocked(type, name)) wanted.add(key);
  }
  if (wanted.size === 0) return [];
  return [...options.known.values()]
    .filter(({ id }) => !present.has(id))
    .map((entry) => knownProfile(entry, readName))
    .filter(({ type, names }) => names.some((name) => blocked(type, name).some((key) => wanted.has(key))));
};
