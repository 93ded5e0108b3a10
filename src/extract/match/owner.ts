// Owners: whose a noun is, and who made what somebody denies: "the accusations of X", "the X-ian claims", "what X reported".
import { isCommaUnit, listFrom, type Member } from '../arguments.js';
import { subjectOf } from '../subjects/index.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { type MatchContext, NOBODY } from './types.js';

/** How far behind a noun its maker stands. */
const REACH = 8;

const isQuote = (unit: Unit | undefined): boolean =>
  unit?.kind === 'mark' && (unit.text === '"' || QUOTE_OPENERS.has(unit.text) || QUOTE_CLOSERS.has(unit.text));

const speaks = (unit: Unit | undefined): boolean => {
  const type = unit?.kind === 'ref' ? unit.ref?.drafts[0]?.type : undefined;
  return type === 'Organization' || type === 'Person' || type === 'Place';
};

const list = ({ lexicon, units }: MatchContext, at: number): readonly Member[] =>
  listFrom(lexicon, units, at, units[at]?.ref?.preposition ?? '').members;

/** The state of a nationality adjective at the unit; none where it tells of which country a paper is. */
const stateAt = (context: MatchContext, at: number): readonly Member[] => {
  const state = context.stateOfNationality(at);
  if (!state || context.units[at - 1]?.word?.stems.has('media')) return NOBODY;
  return [{ unit: -1 - at, drafts: [state] }];
};

/** The body whose paper or report it stood in: the first name behind the preposition. */
const carrier = (context: MatchContext, at: number): readonly Member[] => {
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = context.units[i];
    if (unit?.kind === 'ref') return unit.ref?.drafts[0]?.type === 'Organization' ? list(context, i) : NOBODY;
    if (unit?.kind !== 'word' || unit.verb || unit.word?.lists.has('complementizers')) return NOBODY;
    const state = stateAt(context, i);
    if (state.length > 0) return state;
  }
  return NOBODY;
};

/** "From", "issued by", "on the part of": the name behind it, in the noun's own phrase. */
const madeBy = (context: MatchContext, at: number): readonly Member[] => {
  const { units, lexicon } = context;
  for (let i = at + 1; i <= at + REACH; i++) {
    const unit = units[i];
    const word = unit?.word;
    if (isQuote(unit)) continue;
    if (unit?.kind !== 'word' || !word || word.lists.has('complementizers')) return NOBODY;
    // "Issued by" is written like a verb.
    if (unit.verb && !lexicon.makerPrepositions.has(units[i + 1]?.word?.bare ?? '')) return NOBODY;
    if (!word.lists.has('prepositions')) continue;
    // Published in the paper X, contained in a report of X.
    if (lexicon.placePrepositions.has(word.bare) && units[i - 1]?.word?.definite && i > at + 1) return carrier(context, i);
    if (!lexicon.makerPrepositions.has(word.bare)) return NOBODY;
    let maker = i + 1;
    while (units[maker]?.word?.stems.has('onThePartOf')) maker++;
    return speaks(units[maker]) && units[maker]?.ref?.preposition === '' ? list(context, maker) : NOBODY;
  }
  return NOBODY;
};

/** "What X reported", "what stood in the paper X": whoever does the verb, else the medium or body that it stood in. */
const teller = (context: MatchContext, at: number): readonly Member[] => {
  const { units, lexicon } = context;
  if (units[at + 1]?.verb) {
    const told = subjectOf(context, at + 1).filter(({ unit, drafts }) => unit > at && drafts.length > 0);
    if (told.length > 0) return told;
  }
  let stood = false;
  let medium = false;
  for (let i = at + 1; i <= at + REACH; i++) {
    const unit = units[i];
    const word = unit?.word;
    if (isQuote(unit) || unit?.kind === 'time') continue;
    // What it was about does not tell who said it.
    if (isCommaUnit(unit) || unit?.text === '.' || word?.lists.has('complementizers') || word?.lists.has('topicPrepositions'))
      return NOBODY;
    if (word?.lists.has('prepositions')) stood = true;
    medium ||= word?.stems.has('media') ?? false;
    if (unit?.kind === 'ref' && speaks(unit)) {
      const attached = unit.ref?.preposition ?? '';
      return (stood || lexicon.placePrepositions.has(attached)) && unit.ref?.drafts[0]?.type !== 'Place' ? list(context, i) : NOBODY;
    }
    const state = medium ? NOBODY : stateAt(context, i);
    if (state.length > 0) return state;
    if (word?.nationality) return NOBODY;
  }
  return NOBODY;
};

/** Who a noun at the unit belongs to: the name right after it, the state of the adjective, or whoever made it. */
export const ownerOf = (context: MatchContext, at: number, answering = false): readonly Member[] => {
  const { units } = context;
  let first = at + 1;
  while (isQuote(units[first])) first++;
  const next = units[first];
  if (next?.kind === 'ref' && next.ref && next.ref.preposition === '' && next.ref.conjunction === '')
    return listFrom(context.lexicon, units, first, '').members;
  // The accusations that X made.
  if (answering && next?.word?.lists.has('relatives') && units[first + 1]?.verb) {
    const maker = subjectOf(context, first + 1).filter(({ unit }) => unit > at);
    if (maker.length > 0) return maker;
  }
  if (units[at]?.word?.lists.has('fronted')) return teller(context, at);
  for (let i = first; i <= first + 2; i++) {
    if (isQuote(units[i])) continue;
    const state = stateAt(context, i);
    if (state.length > 0) return state;
    if (units[i]?.kind !== 'word' || units[i]?.word?.lists.has('prepositions') || units[i]?.verb) break;
  }
  return answering ? madeBy(context, at) : NOBODY;
};
