// Matters in dispute, for the overview: what is said, who says so, who denies it.
import { computed } from '@preact/signals';
import type { Claim } from '../../model/claim.js';
import { dataset } from '../state/store.js';
import { type Case, cases, weightOf } from './contradictions.js';
import { claimsByEdge } from './shown.js';

export interface Dispute {
  /** The relation that is alleged; null where the articles give only the accusation itself. */
  readonly edge: string | null;
  readonly accuser: string | null;
  readonly accused: string;
  readonly speakers: readonly string[];
  readonly deniers: readonly string[];
}

/** Most named first. */
export const ranked = (ids: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
};

interface Matter {
  readonly edge: string | null;
  readonly first: Case;
  readonly accusations: readonly Claim[];
  readonly denials: readonly Claim[];
  readonly alleged: readonly Claim[];
}

/** Several cases share what is alleged. */
const union = (a: readonly Claim[], b: readonly Claim[]): readonly Claim[] => [...new Set([...a, ...b])];

/** The same relation alleged against several parties is one matter. */
export const disputes = computed<readonly Dispute[]>(() => {
  const data = dataset.value;
  if (!data) return [];
  const matters = new Map<string, Matter>();
  for (const one of cases.value) {
    const { accusations, denials } = one;
    const named = one.alleged.length > 0 ? one.alleged : [{ edge: null, claims: [] }];
    for (const { edge, claims } of named) {
      const key = edge ?? one.id;
      const known = matters.get(key) ?? { edge, first: one, accusations: [], denials: [], alleged: [] };
      matters.set(key, {
        ...known,
        accusations: union(known.accusations, accusations),
        denials: union(known.denials, denials),
        alleged: union(known.alleged, claims),
      });
    }
  }
  return [...matters.values()]
    .map((matter) => ({ ...matter, weight: weightOf(data, matter.denials, [...matter.accusations, ...matter.denials, ...matter.alleged]) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ edge, first, accusations, denials, alleged }) => ({
      edge,
      accuser: first.accuser,
      accused: first.accused,
      speakers: ranked([...accusations.map(({ subject }) => subject), ...alleged.flatMap(({ sources }) => sources.slice(0, 1))]),
      deniers: ranked(denials.map(({ subject }) => subject)),
    }));
});

/** What a relation is about, most named first. */
export const goodsOf = (list: readonly Claim[]): readonly string[] => ranked(list.flatMap(({ commodities }) => commodities));

export const goodsOfEdge = (edge: string): readonly string[] => goodsOf(claimsByEdge.value.get(edge) ?? []);
