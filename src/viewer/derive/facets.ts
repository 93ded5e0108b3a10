// Live counts beside each choice of a filter: how many claims it would show, all other filters kept.
import { computed } from '@preact/signals';
import type { Filter } from '../../filter/filter.js';
import { NO_FILTER } from '../../filter/filter.js';
import { type Claim, FACTUALITIES } from '../../model/claim.js';
import type { Dataset } from '../data/dataset.js';
import { claims, dataset, state } from '../state/store.js';
import { selectWith, shownClaims } from './shown.js';

export interface Choice {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly relations: readonly Choice[];
  readonly types: readonly Choice[];
  readonly factuality: readonly Choice[];
  readonly attribution: { readonly any: number; readonly own: number; readonly claimed: number };
  readonly speakers: readonly Choice[];
  readonly publishers: readonly Choice[];
}

const count = (claimsIn: readonly Claim[], valuesOf: (claim: Claim) => Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const claim of claimsIn) for (const value of new Set(valuesOf(claim))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const fixed = (values: readonly string[], counts: ReadonlyMap<string, number>): readonly Choice[] =>
  values.map((value) => ({ value, count: counts.get(value) ?? 0 }));

/** Chosen ones stay in the list although nothing is left of them. */
const ranked = (counts: Map<string, number>, chosen: readonly string[] | null): readonly Choice[] => {
  for (const value of chosen ?? []) if (!counts.has(value)) counts.set(value, 0);
  return [...counts].map(([value, number]) => ({ value, count: number })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

export const finestType = (data: Dataset, id: string | null): string | null => {
  const entity = id === null ? null : data.entity.get(id);
  if (!entity) return null;
  return entity.subtype !== null && data.entityType.has(entity.subtype) ? entity.subtype : entity.type;
};

export const facets = computed<Facets | null>(() => {
  const data = dataset.value;
  if (!data || claims.value.length === 0) return null;
  const { filter } = state.value;
  const without = (key: keyof Filter): readonly Claim[] =>
    filter[key] === NO_FILTER[key] ? shownClaims.value : selectWith(data, claims.value, { ...filter, [key]: NO_FILTER[key] });
  const used = new Set(data.relations.map(({ relation }) => relation));
  const types = count(without('types'), (claim) =>
    [finestType(data, claim.subject), finestType(data, claim.object)].filter((type) => type !== null),
  );
  const byAttribution = without('attribution');
  const own = byAttribution.filter(({ sources }) => sources.length === 0).length;
  return {
    relations: fixed(
      data.relationTypes.map(({ id }) => id).filter((id) => used.has(id) || filter.relations?.includes(id)),
      count(without('relations'), ({ relation }) => [relation]),
    ),
    types: ranked(types, filter.types),
    factuality: fixed(
      FACTUALITIES,
      count(without('factuality'), ({ factuality }) => [factuality]),
    ),
    attribution: { any: byAttribution.length, own, claimed: byAttribution.length - own },
    speakers: ranked(
      count(without('speakers'), ({ sources }) => sources),
      filter.speakers,
    ),
    publishers: ranked(
      count(without('publishers'), ({ document }) => [data.document.get(document)?.publisher ?? document]),
      filter.publishers,
    ),
  };
});
