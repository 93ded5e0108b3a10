// One edge a Relation.
import type { Claim } from '../../model/claim.js';
import type { EdgeAttributes, Relation } from '../../model/relation.js';
import type { Context } from './context.js';
import { coarsest, daysOf, mergeSpells } from './spells.js';
import type { Column, EdgeRow, Interval } from './table.js';

export const RELATION_COLUMNS: readonly Column[] = [
  { id: 'relation', type: 'string' },
  { id: 'relation_ar', type: 'string' },
  { id: 'relation_en', type: 'string' },
  { id: 'symmetric', type: 'boolean' },
  { id: 'claim_count', type: 'integer' },
  { id: 'actual', type: 'integer' },
  { id: 'planned', type: 'integer' },
  { id: 'possible', type: 'integer' },
  { id: 'negated', type: 'integer' },
  { id: 'own_voice', type: 'integer' },
  { id: 'publishers', type: 'liststring' },
  { id: 'independent_sources', type: 'integer' },
  { id: 'speakers', type: 'liststring' },
  { id: 'first_date', type: 'string' },
  { id: 'last_date', type: 'string' },
  { id: 'date_precision', type: 'string' },
  { id: 'places', type: 'liststring' },
  { id: 'commodities', type: 'liststring' },
  { id: 'confidence', type: 'double' },
  { id: 'strength', type: 'double' },
  { id: 'contested', type: 'boolean' },
  { id: 'denied_by', type: 'liststring' },
  { id: 'top_quote', type: 'string' },
  { id: 'claims', type: 'liststring' },
];

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

const claimsOf = (relation: Relation, context: Context): readonly Claim[] => relation.claims.flatMap((id) => context.claims.get(id) ?? []);

/** From its claims; where these are not at hand, from its first and last date. */
export const relationSpells = (relation: Relation, context: Context): readonly Interval[] => {
  const claims = claimsOf(relation, context);
  const ranges = claims.flatMap(({ id, time }) => (time === null ? [] : [daysOf(time, `claim ${id}`)]));
  if (ranges.length > 0) return mergeSpells(ranges);
  const { firstDate, lastDate, id } = relation;
  if (firstDate === null && lastDate === null) return [];
  const first = daysOf(firstDate ?? lastDate ?? '', `relation ${id}`).first;
  return [[first, daysOf(lastDate ?? firstDate ?? '', `relation ${id}`).last]];
};

/** Fainter where no article presents it as having happened. */
export const alphaOf = (actual: boolean, planned: boolean): number => (actual ? 1 : planned ? 0.6 : 0.35);

const thicknessOf = (weight: number): number => Math.min(8, Math.round(Math.sqrt(weight) * 100) / 100);

export const relationRow = ({ relation, color }: EdgeAttributes, kind: string, context: Context): EdgeRow => {
  const { ar, en, label, color: typeColor } = context.relation(relation.relation);
  const claims = claimsOf(relation, context);
  const times = claims.flatMap(({ time }) => time ?? []);
  const weight = Math.max(1, relation.independentSources);
  const names = (ids: readonly string[]): readonly string[] => distinct(ids).map(context.nameOf);
  return {
    id: relation.id,
    source: relation.subject,
    target: relation.object,
    kind,
    label,
    color: color ?? typeColor,
    symmetric: relation.symmetric,
    weight,
    thickness: thicknessOf(weight),
    alpha: alphaOf(relation.factuality.actual > 0, relation.factuality.planned > 0),
    spells: relationSpells(relation, context),
    values: [
      relation.relation,
      ar,
      en,
      relation.symmetric,
      relation.claims.length,
      relation.factuality.actual,
      relation.factuality.planned,
      relation.factuality.possible,
      relation.factuality.negated,
      relation.ownVoice,
      relation.publishers,
      relation.independentSources,
      names(relation.sources),
      relation.firstDate,
      relation.lastDate,
      coarsest(times),
      names(claims.flatMap(({ place }) => place ?? [])),
      names(claims.flatMap(({ commodities }) => commodities)),
      relation.confidence,
      weight,
      relation.contested,
      names(relation.claims.flatMap(context.deniersOf)),
      relation.topQuote,
      relation.claims,
    ],
  };
};
