// Matters in dispute, for the overview: what is said, who says so, who denies it.
import { computed } from '@preact/signals';
import type { Claim } from '../../model/claim.js';
import { type Case, cases } from './contradictions.js';
import { claimsByEdge } from './shown.js';

export interface Dispute {
  /** The relation that is alleged; null where the articles give only the accusation itself. */
  readonly edge: string | null;
  readonly accuser: string | null;
  readonly accused: string;
  readonly speakers: readonly string[];
  readonly deniers: readonly string[];
  /** Claims that make it up, for its weight. */
  readonly weight: number;
}

const ranked = (ids: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
};

const ofCase = (one: Case): readonly Dispute[] => {
  const deniers = one.denials.length > 0 ? [one.accused] : [];
  const weight = one.accusations.length + one.denials.length;
  const accuser = one.accuser === null ? [] : [one.accuser];
  if (one.alleged.length === 0) return [{ edge: null, accuser: one.accuser, accused: one.accused, speakers: accuser, deniers, weight }];
  return one.alleged.map(({ edge, claims }) => ({
    edge,
    accuser: one.accuser,
    accused: one.accused,
    speakers: ranked([...accuser, ...claims.flatMap(({ sources }) => sources.slice(0, 1))]),
    deniers,
    weight: weight + claims.length,
  }));
};

/** The same relation alleged against several parties is one matter; what somebody denies comes first. */
export const disputes = computed<readonly Dispute[]>(() => {
  const byEdge = new Map<string, Dispute>();
  for (const dispute of cases.value.flatMap(ofCase)) {
    const key = dispute.edge ?? `${dispute.accuser} ${dispute.accused}`;
    const known = byEdge.get(key);
    byEdge.set(
      key,
      known
        ? {
            ...known,
            speakers: [...new Set([...known.speakers, ...dispute.speakers])],
            deniers: [...new Set([...known.deniers, ...dispute.deniers])],
            weight: Math.max(known.weight, dispute.weight),
          }
        : dispute,
    );
  }
  const rank = ({ deniers, weight }: Dispute) => (deniers.length > 0 ? 10_000 : 0) + weight;
  return [...byEdge.values()].sort((a, b) => rank(b) - rank(a));
});

/** What a relation is about, most named first. */
export const goodsOf = (list: readonly Claim[]): readonly string[] => ranked(list.flatMap(({ commodities }) => commodities));

export const goodsOfEdge = (edge: string): readonly string[] => goodsOf(claimsByEdge.value.get(edge) ?? []);
