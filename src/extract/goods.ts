// Goods: what a claim says is supplied, and how much of it.
import type { Amount } from '../model/claim.js';
import type { Draft } from './draft.js';
import type { Match, MatchContext } from './match/types.js';
import type { Setting } from './qualifiers.js';

export interface Good {
  readonly draft: Draft;
  readonly amount: { readonly count: number; readonly unit: string | null } | null;
}

/** A bare measure, "14 billion cubic metres", is of the goods that were named before it. */
const measuredOnly = (context: MatchContext, { find, text }: Setting, match: Match): readonly Good[] => {
  const { units } = context;
  const open = match.frame.elements.some((element) => element.kind === 'slot' && element.name === 'commodity');
  if (!open) return [];
  for (let i = match.head + 1; i <= match.to; i++) {
    const unit = units[i];
    if (!unit || unit.ref || unit.time || unit.kind === 'mark') continue;
    const found = find.amounts(text, unit.start, units[match.to]?.end ?? unit.end);
    if (!found || found.unit === null || found.start < unit.start || found.itemEnd > found.itemStart) continue;
    const goods = units.findLast(({ ref }, at) => at < match.head && ref?.drafts[0]?.type === 'Commodity')?.ref?.drafts[0];
    const amount = found.count === null ? null : { count: found.count, unit: found.unit };
    return goods ? [{ draft: goods, amount }] : [];
  }
  return [];
};

export const goodsOf = (context: MatchContext, setting: Setting, match: Match): readonly Good[] => {
  if (match.commodity.length === 0) return measuredOnly(context, setting, match);
  return match.commodity.flatMap(({ unit, drafts }) => {
    const at = context.units[unit];
    const found = at ? setting.find.amounts(setting.text, at.start, at.end) : null;
    const amount = found && found.count !== null ? { count: found.count, unit: found.unit } : null;
    return drafts.map((draft) => ({ draft, amount }));
  });
};

export const amountsOf = (goods: readonly Good[]): readonly Amount[] =>
  goods.flatMap(({ draft, amount }) => (amount ? [{ commodity: draft.key, ...amount }] : []));
