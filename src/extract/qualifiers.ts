// Qualifiers of a claim: who says so, when, where, which goods and how much of them.
import type { Amount } from '../model/claim.js';
import type { AmountFinder } from './amounts.js';
import { type SourceScope, sourcesOf } from './attribution.js';
import type { Draft } from './draft.js';
import { amountsOf, goodsOf } from './goods.js';
import type { Match, MatchContext } from './match.js';
import type { NameContext } from './names/context.js';
import type { TimeFinder } from './times.js';
import type { Unit } from './unit.js';
import { timeOf } from './when.js';
import { placeOf } from './where.js';

export { timeAfter } from './when.js';

export interface Finders {
  readonly times: TimeFinder;
  readonly amounts: AmountFinder;
}

export interface Qualifiers {
  /** Innermost first. */
  readonly sources: readonly Draft[];
  readonly time: Unit | null;
  readonly place: Draft | null;
  readonly goods: readonly Draft[];
  readonly amounts: readonly Amount[];
}

/** `before` is the time that the sentence before was about. */
export const qualifiersOf = (
  context: MatchContext,
  names: NameContext,
  find: Finders,
  text: string,
  scopes: readonly SourceScope[],
  match: Match,
  _before: Unit | null,
): Qualifiers => {
  const goods = goodsOf(context, names, find, text, match);
  return {
    sources: sourcesOf(scopes, match),
    time: timeOf(context.units, match.head, match.to),
    place: placeOf(context, match),
    goods: [...new Set(goods.map(({ draft }) => draft))],
    amounts: amountsOf(goods),
  };
};
