// Qualifiers of a claim: who says so, when, where, which goods and how much of them.
import type { Amount } from '../model/claim.js';
import type { AmountFinder } from './amounts.js';
import { sourcesOf } from './attribution/index.js';
import type { SourceScope } from './attribution/scope.js';
import { type Day, dayOf } from './days.js';
import type { Draft } from './draft.js';
import type { Judged } from './factuality.js';
import { amountsOf, goodsOf } from './goods.js';
import type { Match, MatchContext } from './match/types.js';
import type { NameContext } from './names/context.js';
import type { Speech } from './speakers.js';
import type { TimeFinder } from './times.js';
import type { Unit } from './unit.js';
import { timeOf } from './when.js';
import { placeOf, type Stay } from './where.js';

export { type Stay, stayAfter } from './where.js';

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

/** What the qualifiers of all claims of a sentence are read from. */
export interface Setting {
  readonly names: NameContext;
  readonly find: Finders;
  readonly text: string;
  readonly date: string | null;
  readonly scopes: readonly SourceScope[];
  readonly matches: readonly Match[];
  readonly speech: Speech;
  readonly stay: Stay | null;
  /** Of the sentences before. */
  readonly days: readonly Day[];
}

export const qualifiersOf = (context: MatchContext, setting: Setting, match: Match, judged: Judged): Qualifiers => {
  const { find, text, date, scopes, matches, speech, stay, days } = setting;
  const start = context.units[0]?.start ?? 0;
  const goods = goodsOf(context, setting, match);
  const sources = sourcesOf(scopes, match);
  return {
    sources:
      sources.length === 0 && goesOn(context.units, text, scopes, judged)
        ? speech.told.filter((draft) => !match.subject.some(({ drafts }) => drafts.includes(draft)))
        : sources,
    time:
      timeOf(context.units, match, judged, (end) => find.times(text, start, end, date, 'future')) ??
      dayOf(context, match, judged, sources, days),
    place: placeOf(context, match, matches, stay),
    goods: [...new Set(goods.map(({ draft }) => draft))],
    amounts: amountsOf(goods),
  };
};

/** In the same paragraph, what is to come or is hoped for goes on with what somebody said before, unless another speaks. */
const goesOn = (units: readonly Unit[], text: string, scopes: readonly SourceScope[], { factuality }: Judged): boolean => {
  const start = units[0]?.start ?? 0;
  const paragraph = start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 8), start));
  return !paragraph && scopes.length === 0 && (factuality === 'planned' || factuality === 'possible');
};
