// What the present filter leaves: claims, relations, nodes; the one place where the views learn what to show.
import { computed } from '@preact/signals';
import { type Filter, NO_FILTER } from '../../filter/filter.js';
import { claimsAround } from '../../filter/reach.js';
import { selectClaims } from '../../filter/select.js';
import { type Claim, FACTUALITIES } from '../../model/claim.js';
import { type Dataset, edgeOf, relationId, type ViewEntity, type ViewRelation } from '../data/dataset.js';
import { fold } from '../search/fold.js';
import { claims, dataset, state } from '../state/store.js';

const same = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b);

let lastFilter: Filter | null = null;

/** Signals compare by identity; a change of view must not filter again. */
const filter = computed<Filter>((): Filter => {
  const next = state.value.filter;
  if (lastFilter && same(next, lastFilter)) return lastFilter;
  lastFilter = next;
  return next;
});

export const selectWith = (data: Dataset, all: readonly Claim[], wanted: Filter): readonly Claim[] =>
  selectClaims({ claims: all, entities: data.entities, documents: data.documents }, wanted, { symmetric: data.symmetric, fold });

const touches = (claim: Claim, ids: ReadonlySet<string>): boolean =>
  ids.has(claim.subject) || (claim.object !== null && ids.has(claim.object));

const expanded = computed(() => state.value.expanded.join(' '));

/** Claims that pass, with those of entities that were opened by hand beside an ego network. */
export const shownClaims = computed<readonly Claim[]>(() => {
  const data = dataset.value;
  if (!data) return [];
  const wanted = filter.value;
  const opened = new Set(expanded.value.split(' ').filter(Boolean));
  if (wanted.ego === null || opened.size === 0) return selectWith(data, claims.value, wanted);
  const base = selectWith(data, claims.value, { ...wanted, ego: null });
  const around = new Set(claimsAround(base, wanted.ego, wanted.radius));
  return base.filter((claim) => around.has(claim) || touches(claim, opened));
});

export const aggregate = (data: Dataset, selected: readonly Claim[]): readonly ViewRelation[] => {
  const groups = new Map<string, Claim[]>();
  for (const claim of selected) {
    const id = edgeOf(claim, data.symmetric);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups].map(([id, group]) => {
    const [first] = group;
    const { relation = '', subject: one = '', object: other = '' } = first ?? {};
    // The ends of a symmetric relation stand in the order of the key.
    const [subject, object] = id === relationId(one, relation, other ?? '') ? [one, other ?? ''] : [other ?? '', one];
    const factuality = FACTUALITIES.map((name) => group.filter((claim) => claim.factuality === name).length);
    const publishers = new Set(group.map(({ document }) => data.document.get(document)?.publisher ?? document)).size;
    const contested = (factuality[0] ?? 0) > 0 && (factuality[3] ?? 0) > 0;
    return { id, subject, relation, object, count: group.length, factuality, publishers, contested };
  });
};

export const isFiltered = computed(() => !same(filter.value, NO_FILTER));

const matching = computed<readonly ViewRelation[]>(() => {
  const data = dataset.value;
  if (!data) return [];
  return isFiltered.value ? aggregate(data, shownClaims.value) : data.relations;
});

/** Above these the canvas shows the best connected part, and says so. */
export const MOST_NODES = 5000;
export const MOST_EDGES = 20_000;
const FIRST_NODES = 1500;

export interface Shown {
  readonly nodes: readonly ViewEntity[];
  readonly relations: readonly ViewRelation[];
  /** How many there would be. */
  readonly allNodes: number;
  readonly allRelations: number;
  readonly trimmed: boolean;
}

const hiddenIds = computed(() => state.value.hidden.join(' '));
const kept = computed(() => {
  const { selection } = state.value;
  const chosen = selection?.kind === 'entity' ? [selection.id] : selection?.kind === 'path' ? [selection.from, selection.to] : [];
  const ends = selection?.kind === 'relation' ? [selection.id.split('~')[0] ?? '', selection.id.split('~')[2] ?? ''] : [];
  return [...chosen, ...ends, ...state.value.expanded].join(' ');
});

const ends = (relations: readonly ViewRelation[]): Set<string> => new Set(relations.flatMap(({ subject, object }) => [subject, object]));

const importance = (a: ViewEntity, b: ViewEntity): number => b.pagerank - a.pagerank || b.degree - a.degree || (a.id < b.id ? -1 : 1);

/** The best connected, and what the reader asked for with its neighbours. */
const trim = (nodes: readonly ViewEntity[], relations: readonly ViewRelation[], asked: ReadonlySet<string>) => {
  const best = new Set(
    [...nodes]
      .sort(importance)
      .slice(0, FIRST_NODES)
      .map(({ id }) => id),
  );
  for (const { subject, object } of relations) {
    if (asked.has(subject)) best.add(object);
    if (asked.has(object)) best.add(subject);
  }
  for (const id of asked) best.add(id);
  return {
    nodes: nodes.filter(({ id }) => best.has(id)),
    relations: relations.filter(({ subject, object }) => best.has(subject) && best.has(object)).slice(0, MOST_EDGES),
  };
};

export const shown = computed<Shown>(() => {
  const data = dataset.value;
  if (!data) return { nodes: [], relations: [], allNodes: 0, allRelations: 0, trimmed: false };
  const hidden = new Set(hiddenIds.value.split(' '));
  const relations =
    hidden.size === 0 ? matching.value : matching.value.filter(({ subject, object }) => !hidden.has(subject) && !hidden.has(object));
  const present = ends(relations);
  const nodes = data.entities.filter(({ id, x }) => x !== null && present.has(id));
  const trimmed = nodes.length > MOST_NODES || relations.length > MOST_EDGES;
  const part = trimmed ? trim(nodes, relations, new Set(kept.value.split(' ').filter((id) => data.entity.has(id)))) : { nodes, relations };
  return { ...part, allNodes: nodes.length, allRelations: relations.length, trimmed };
});

/** Edge -> its claims under the present filter, in the order of the data. */
export const claimsByEdge = computed<ReadonlyMap<string, readonly Claim[]>>(() => {
  const data = dataset.value;
  const groups = new Map<string, Claim[]>();
  if (!data) return groups;
  for (const claim of shownClaims.value) {
    const id = edgeOf(claim, data.symmetric);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return groups;
});

export const claimById = computed<ReadonlyMap<string, Claim>>(() => new Map(claims.value.map((claim) => [claim.id, claim])));
