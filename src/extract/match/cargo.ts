// Cargo: what planes, ships and lorries carry is what is supplied, not they themselves.
import { isCommaUnit, listFrom, type Member } from '../arguments.js';
import type { Unit } from '../unit.js';
import { type MatchContext, NOBODY } from './types.js';

/** How far behind the carrier the word for its load may stand, and the load behind that word. */
const REACH = 10;
const LOAD_REACH = 8;

const isGoods = (unit: Unit | undefined): boolean => unit?.ref?.drafts[0]?.type === 'Commodity';

/** A plane, ship or lorry of which nothing more is said: fighters and tankers are goods themselves. */
export const isCarrier = (unit: Unit | undefined): boolean =>
  (unit?.word?.stems.has('carriers') ?? false) &&
  (unit?.kind === 'word' ? unit.verb === null : isGoods(unit) && unit?.ref?.drafts[0]?.subtype === 'Machinery');

/** Words and verbs that open the list of what is on board. */
export const isLaden = ({ lexicon }: Pick<MatchContext, 'lexicon'>, unit: Unit): boolean =>
  unit.kind === 'word' &&
  ((unit.word?.stems.has('laden') ?? false) || (unit.verb !== null && lexicon.carryingVerbs.has(unit.verb.sense.lemma)));

/** What the carrier at the unit has on board; nothing where the text does not say. */
export const cargoOf = ({ lexicon, units }: MatchContext, at: number): readonly Member[] => {
  const next = units[at + 1];
  if (isGoods(next) && next?.ref?.preposition === '' && next.ref.conjunction === '') return listFrom(lexicon, units, at + 1, '').members;
  let laden = -1;
  for (let i = at + 1; i < Math.min(units.length, laden < 0 ? at + REACH : laden + LOAD_REACH); i++) {
    const unit = units[i] as Unit;
    if (isLaden({ lexicon }, unit)) {
      laden = i;
      continue;
    }
    if (laden >= 0 && isGoods(unit)) return listFrom(lexicon, units, i, unit.ref?.preposition ?? '').members;
    if (unit.kind === 'mark' && !isCommaUnit(unit)) break;
    if (unit.verb !== null && !unit.verb.sense.entry?.auxiliary) break;
  }
  return NOBODY;
};

/** Goods, with the load of every carrier among them instead of the carrier. */
export const unloaded = (context: MatchContext, members: readonly Member[]): readonly Member[] =>
  members.flatMap((member) => {
    // A carrier beside its load only tells whose it is.
    if (member.drafts.length === 0 && members.length > 1) return [];
    if (!isCarrier(context.units[member.unit])) return [member];
    const cargo = cargoOf(context, member.unit);
    return cargo.length > 0 ? cargo : [member];
  });

/** The goods that a pronoun at the unit means: those named last. */
export const goodsBefore = ({ units }: MatchContext, at: number): readonly Member[] => {
  for (let i = at - 1; i >= 0; i--) {
    const drafts = units[i]?.ref?.drafts ?? [];
    if (drafts[0]?.type === 'Commodity') return [{ unit: i, drafts }];
  }
  return NOBODY;
};
