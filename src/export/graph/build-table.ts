// ExportInput -> GraphTable: sorts, keeps parallel edges apart by kind, and gives every node the time of its edges.
import { compareCodeUnits } from '../../model/order.js';
import type { ExportInput } from '../../model/output.js';
import type { EdgeAttributes } from '../../model/relation.js';
import { CLAIM_COLUMNS, claimRow, claimSpells } from './claim-rows.js';
import { type Context, contextOf } from './context.js';
import { NODE_COLUMNS, nodeRow } from './node-rows.js';
import { optionOf } from './options.js';
import { RELATION_COLUMNS, relationRow, relationSpells } from './relation-rows.js';
import type { EdgeRow, GraphTable, Interval } from './table.js';

/** `accused`, `accused~2`: programs sum up edges of one kind from one node to another. */
const kindsOf = (ends: readonly { readonly source: string; readonly target: string; readonly relation: string }[]): readonly string[] => {
  const seen = new Map<string, number>();
  return ends.map(({ source, target, relation }) => {
    const key = `${source}\n${target}\n${relation}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? relation : `${relation}~${count}`;
  });
};

/** Made anew each time it is walked, so that a million rows need the room of one. */
const lazily = <T>(length: number, make: (index: number) => T): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (let index = 0; index < length; index += 1) yield make(index);
  },
});

interface Edges {
  readonly count: number;
  readonly edges: Iterable<EdgeRow>;
  /** Both ends and when it holds, without the rest of the row. */
  readonly timed: Iterable<{ readonly ends: readonly [string, string]; readonly spells: readonly Interval[] }>;
}

const relationEdges = (input: ExportInput, context: Context, dropDenials: boolean): Edges => {
  const kept: EdgeAttributes[] = [];
  input.graph.forEachEdge((_edge, attributes) => {
    const claims = dropDenials ? attributes.relation.claims.flatMap((id) => context.claims.get(id) ?? []) : [];
    if (claims.length === 0 || !claims.every(context.deniesEdge)) kept.push(attributes);
  });
  kept.sort((a, b) => compareCodeUnits(a.relation.id, b.relation.id));
  const kinds = kindsOf(kept.map(({ relation }) => ({ source: relation.subject, target: relation.object, relation: relation.relation })));
  const at = (index: number) => kept[index] as EdgeAttributes;
  return {
    count: kept.length,
    edges: lazily(kept.length, (index) => relationRow(at(index), kinds[index] as string, context)),
    timed: lazily(kept.length, (index) => {
      const { relation } = at(index);
      return { ends: [relation.subject, relation.object], spells: relationSpells(relation, context) };
    }),
  };
};

const claimEdges = (input: ExportInput, context: Context, dropDenials: boolean): Edges => {
  const claims = input.corpus.claims
    .flatMap((claim) => (claim.object === null || (dropDenials && context.deniesEdge(claim)) ? [] : [{ claim, object: claim.object }]))
    .sort((a, b) => compareCodeUnits(a.claim.id, b.claim.id));
  const kinds = kindsOf(claims.map(({ claim, object }) => ({ source: claim.subject, target: object, relation: claim.relation })));
  const at = (index: number) => claims[index] as (typeof claims)[number];
  return {
    count: claims.length,
    edges: lazily(claims.length, (index) => claimRow(at(index).claim, at(index).object, kinds[index] as string, context)),
    timed: lazily(claims.length, (index) => ({ ends: [at(index).claim.subject, at(index).object], spells: claimSpells(at(index).claim) })),
  };
};

const earlier = (a: string, b: string): string => (compareCodeUnits(a, b) <= 0 ? a : b);
const later = (a: string, b: string): string => (compareCodeUnits(a, b) >= 0 ? a : b);

/** The time of a node is that of all its edges; a node with an edge that is always there is always there. */
const nodeTimes = (edges: Edges['timed']): { dynamic: boolean; hulls: ReadonlyMap<string, Interval | null> } => {
  const hulls = new Map<string, Interval | null>();
  let dynamic = false;
  for (const { ends, spells } of edges) {
    const first = spells[0]?.[0];
    const last = spells.at(-1)?.[1];
    if (first !== undefined) dynamic = true;
    for (const id of ends) {
      const hull = hulls.get(id);
      if (first === undefined || last === undefined) hulls.set(id, null);
      else if (hull !== null) hulls.set(id, hull ? [earlier(first, hull[0]), later(last, hull[1])] : [first, last]);
    }
  }
  return { dynamic, hulls };
};

export const buildTable = (input: ExportInput): GraphTable => {
  const context = contextOf(input);
  const claimsAsEdges = optionOf(input.options, 'graph.edges') === 'claims';
  const dropDenials = optionOf(input.options, 'graph.denials') === 'attributes';
  const { count, edges, timed } = (claimsAsEdges ? claimEdges : relationEdges)(input, context, dropDenials);
  const ids = input.graph.nodes().sort(compareCodeUnits);
  const { dynamic, hulls } = nodeTimes(timed);
  const node = (index: number) => {
    const id = ids[index] as string;
    const hull = hulls.get(id);
    return nodeRow(id, input.graph.getNodeAttributes(id), hull ? [hull] : [], context);
  };
  return {
    description: `${ids.length} entities and ${count} ${claimsAsEdges ? 'claims' : 'relations'} from ${input.corpus.documents.length} documents`,
    nodeColumns: NODE_COLUMNS,
    edgeColumns: claimsAsEdges ? CLAIM_COLUMNS : RELATION_COLUMNS,
    nodeCount: ids.length,
    edgeCount: count,
    dynamic,
    nodes: lazily(ids.length, node),
    edges,
  };
};
