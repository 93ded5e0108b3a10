// Filling: which arguments fit which slots, and what a filled frame amounts to.
import type { EntityTypeId } from '../../model/entity.js';
import type { RelationType } from '../../model/ontology.js';
import { type Argument, type ArgumentScan, isCommaUnit, type Member } from '../arguments.js';
import type { Frame, Slot } from '../frames.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { antecedentOf } from './refer.js';
import { type Match, type MatchContext, NOBODY } from './types.js';

const typesOf = (relation: RelationType, slot: Slot['name']): readonly EntityTypeId[] =>
  slot === 'subject' ? relation.domain : slot === 'object' ? relation.range : slot === 'commodity' ? ['Commodity'] : ['Place'];

const onlyPlaces = (types: readonly EntityTypeId[]): boolean => types.length === 1 && types[0] === 'Place';

const namesTown = ({ lexicon, units }: MatchContext, at: number): boolean =>
  units[at]?.ref?.kind === 'name' &&
  (units[at]?.word?.segments.some(({ stem, definite, pronoun }) => !definite && pronoun === '' && lexicon.townHeads.has(stem)) ?? false);

/** The members that fit the slot; a group that acts for a state fits where bodies do. */
export const fitting = (context: MatchContext, members: readonly Member[], frame: Frame, slot: Slot): readonly Member[] => {
  const types = slot.only ? [slot.only] : typesOf(frame.relation, slot.name);
  const hasLiteral = frame.elements.some(({ kind }) => kind === 'literal');
  return members.flatMap(({ unit, drafts }) => {
    const acting = context.units[unit]?.ref?.kind === 'role' || unit < 0 || hasLiteral;
    const ref = context.units[unit]?.ref;
    // An official who stands for a state is no place to go to.
    // (The State of Qatar is one.)
    const state = ref?.office != null && (context.lexicon.lists.get(context.lexicon.fold(ref.office.role))?.has('ownCountry') ?? false);
    if (onlyPlaces(types) && ref?.kind === 'role' && ref.office !== null && !state) return [];
    // A capital acts for its state; "the town of X" is only a place.
    if (!onlyPlaces(types) && !types.includes('Commodity') && namesTown(context, unit)) return [];
    const kept = drafts
      .map((draft) => (onlyPlaces(types) || slot.name === 'commodity' ? draft : context.actorOf(draft)))
      // Where people do not count, an official stands for the state.
      .map((draft) =>
        draft.type === 'Person' && !types.includes('Person') && types.includes('Place') && !onlyPlaces(types)
          ? (context.stateOfPerson(draft) ?? draft)
          : draft,
      )
      .filter(
        (draft) =>
          types.includes(draft.type) ||
          (onlyPlaces(types) && draft.subtype === 'Seat') ||
          (acting && draft.type === 'Place' && types.includes('Organization')),
      );
    return kept.length > 0 ? [{ unit, drafts: kept }] : [];
  });
};

export interface Filling {
  readonly slots: Map<Slot['name'], readonly Member[]>;
  explicit: number;
  inferred: number;
  about: number;
  pairs: boolean;
  to: number;
  from: number;
}

const cover = (filling: Filling, members: readonly Member[]): void => {
  for (const { unit } of members) {
    const at = unit < -1 ? -1 - unit : unit;
    if (at < 0) continue;
    filling.from = Math.min(filling.from, at);
    filling.to = Math.max(filling.to, at);
  }
};

export const put = (
  context: MatchContext,
  frame: Frame,
  filling: Filling,
  slot: Slot,
  members: readonly Member[],
  explicit = true,
): boolean => {
  const kept = fitting(context, members, frame, slot);
  if (kept.length === 0) return slot.optional;
  filling.slots.set(slot.name, kept);
  cover(filling, kept);
  if (explicit) filling.explicit++;
  else filling.inferred++;
  return true;
};

/** The members of the argument and of those that go on from it: with X and with Y; with officials, among them Z. */
export const withFurther = (scan: ArgumentScan, argument: Argument): readonly Member[] => {
  const members = [...argument.members];
  for (let i = scan.arguments.indexOf(argument) + 1; i < scan.arguments.length; i++) {
    const next = scan.arguments[i] as Argument;
    if (next.further && next.marker === argument.marker) members.push(...next.members);
    else if (next.members.length > 0 && !next.genitive && next.marker === argument.marker) break;
  }
  return members;
};

const markedArgument = (
  context: MatchContext,
  frame: Frame,
  slot: Slot,
  scan: ArgumentScan,
  after: number,
  reach: number,
): Argument | null => {
  const fits = (argument: Argument): boolean => argument.pronoun || fitting(context, argument.members, frame, slot).length > 0;
  const all = scan.arguments.filter((argument) => argument.marker === slot.marker && argument.from > after && argument.from <= reach);
  // What follows a verbal noun directly depends on it rather than on the verb.
  const bound = ({ from }: Argument): boolean =>
    frame.kind === 'verb' &&
    from > 0 &&
    context.units[from - 1]?.kind === 'word' &&
    context.units[from - 1]?.verb === null &&
    (context.units[from - 1]?.word?.nouns.some(({ lemma }) => context.lexicon.nounFrames.has(lemma)) ?? false);
  return (
    all.find((argument) => !argument.relative && !bound(argument) && fits(argument)) ??
    all.find((argument) => !argument.relative && fits(argument)) ??
    null
  );
};

export const fillMarked = (
  context: MatchContext,
  frame: Frame,
  slot: Slot,
  scan: ArgumentScan,
  filling: Filling,
  after: number,
  reach: number,
  except: readonly Member[],
): boolean => {
  if (slot.name === 'about') {
    const argument = scan.arguments.find(({ marker, from }) => marker === slot.marker && from > after);
    if (argument) {
      filling.about = argument.from;
      filling.explicit++;
      return true;
    }
    if (slot.optional) return true;
    // The alleged deed may be a word that the scan passed over.
    for (let i = after + 1; i < Math.min(context.units.length, after + 12); i++) {
      const word = context.units[i]?.word;
      if (
        word?.segments.some(({ preposition, conjunction }) => preposition === slot.marker && conjunction === '') &&
        (word.lists.size === 0 || word.lists.has('complementizers'))
      ) {
        filling.about = i;
        return true;
      }
    }
    return false;
  }
  const argument = markedArgument(context, frame, slot, scan, after, reach);
  if (!argument) return slot.optional;
  // "In Paris" is where they met; whom they met is a person, with a verb also a body or an office.
  const party = ({ unit, drafts }: Member): boolean =>
    drafts[0]?.type === 'Person' || (frame.kind === 'verb' && (drafts[0]?.type !== 'Place' || context.units[unit]?.ref?.kind === 'role'));
  if (
    slot.marker === context.lexicon.language.withParticle &&
    slot.name === 'object' &&
    !onlyPlaces(frame.relation.range) &&
    !argument.pronoun &&
    !argument.members.some(party)
  )
    return false;
  if (argument.pronoun) return put(context, frame, filling, slot, antecedentOf(context, argument.from, except), false);
  const done = put(context, frame, filling, slot, withFurther(scan, argument));
  filling.to = Math.max(filling.to, argument.from);
  return done;
};

/** How far an adjective of origin may stand behind its goods: vaccine "Product" Swedish. */
const ORIGIN_REACH = 7;

const originBehind = (context: MatchContext, at: number): Member | null => {
  const { units } = context;
  for (let i = at + 1; i <= at + ORIGIN_REACH; i++) {
    const unit = units[i];
    if (!unit || isCommaUnit(unit) || unit.kind === 'time' || unit.verb !== null) return null;
    const origin = unit.ref?.origin;
    if (origin) return { unit: -1 - i, drafts: [origin] };
    const state = unit.kind === 'word' && !unit.word?.lists.has('prepositions') ? context.stateOfNationality(i) : null;
    if (state) return { unit: -1 - i, drafts: [state] };
    if (unit.ref ? unit.ref.preposition !== '' || unit.ref.conjunction !== '' || unit.ref.kind !== 'name' : endsGoods(context, unit))
      return null;
  }
  return null;
};

/** Only adjectives, quotation marks and "of the make" stand between goods and their origin. */
const endsGoods = ({ lexicon }: MatchContext, { kind, word, text }: Unit): boolean => {
  if (kind === 'mark') return !QUOTE_OPENERS.has(text) && !QUOTE_CLOSERS.has(text) && text !== "'";
  if (!word) return kind !== 'number';
  if (word.lists.has('prepositions')) return word.folded !== lexicon.fold(lexicon.language.words.prepositions[0] ?? '');
  const plain = [...word.lists].every((list) => list === 'further' || list === 'adjectives' || list === 'adverbs');
  return !plain || word.segments.some(({ conjunction, preposition, definite }) => conjunction !== '' || (preposition !== '' && definite));
};

/** Swedish arms: the goods' adjective names the supplier. */
export const originOf = (context: MatchContext, filling: Filling): readonly Member[] =>
  (filling.slots.get('commodity') ?? []).flatMap(({ unit }) => {
    const at = unit < 0 ? -1 - unit : unit;
    const origin = context.units[at]?.ref?.origin;
    const found = origin ? { unit: -1 - at, drafts: [origin] } : originBehind(context, at);
    return found ? [found] : [];
  });

const isNamed = ({ units }: MatchContext, filling: Filling): boolean =>
  [...(filling.slots.get('subject') ?? []), ...(filling.slots.get('object') ?? [])].every(
    ({ unit }) => unit < 0 || units[unit]?.ref?.kind === 'name',
  );

export const finish = (context: MatchContext, frame: Frame, head: number, filling: Filling): Match => ({
  frame,
  head,
  subject: filling.slots.get('subject') ?? NOBODY,
  object: filling.slots.get('object') ?? NOBODY,
  commodity: filling.slots.get('commodity') ?? NOBODY,
  about: filling.about,
  pairs: filling.pairs,
  answering: false,
  explicit: filling.explicit,
  inferred: filling.inferred,
  named: isNamed(context, filling),
  from: Math.min(filling.from, head),
  to: Math.max(filling.to, head),
});
