// Goods: what a claim says is supplied, and how much of it.
import type { Amount } from '../model/claim.js';
import type { Draft } from './draft.js';
import type { Match, MatchContext } from './match.js';
import type { Setting } from './qualifiers.js';

export interface Good {
  readonly draft: Draft;
  readonly amount: { readonly count: number; readonly unit: string | null } | null;
}

export const goodsOf = (context: MatchContext, { find, text }: Setting, match: Match): readonly Good[] =>
  match.commodity.flatMap(({ unit, drafts }) => {
    const at = context.units[unit];
    const found = at ? find.amounts(text, at.start, at.end) : null;
    const amount = found && found.count !== null ? { count: found.count, unit: found.unit } : null;
    return drafts.map((draft) => ({ draft, amount }));
  });

export const amountsOf = (goods: readonly Good[]): readonly Amount[] =>
  goods.flatMap(({ draft, amount }) => (amount ? [{ commodity: draft.key, ...amount }] : []));
