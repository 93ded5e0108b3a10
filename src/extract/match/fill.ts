// Filling: which arguments fit which slots, and what a filled frame amounts to.
import type { EntityTypeId } from '../../model/entity.js';
import type { RelationType } from '../../model/ontology.js';
import type { Argument, ArgumentScan, Member } from '../arguments.js';
import type { Draft } from '../draft.js';
import type { Frame, Slot } from '../frames.js';
import { QUOTE_OPENERS } from '../token.js';
import { goodsBefore, isCarrier, unloaded } from './cargo.js';
import { antecedentOf } from './pronoun.js';
import { canonical, recipientsIn } from './recipients.js';

import { type Match, type MatchContext, NOBODY } from './types.js';

const typesOf = (relation: RelationType, slot: Slot['name']): readonly EntityTypeId[] =>
  slot === 'subject' ? relation.domain : slot === 'object' ? relation.range : slot === 'commodity' ? ['Commodity'] : ['Place'];

export const onlyPlaces = (types: readonly EntityTypeId[]): boolean => types.length === 1 && types[0] === 'Place';

const namesTown = ({ lexicon, units }: MatchContext, at: number): boolean =>
  units[at]?.ref?.kind === 'name' &&
  (units[at]?.word?.segments.some(({ stem, definite, pronoun }) => !definite && pronoun === '' && lexicon.townHeads.has(stem)) ?? false);

const MEDIA: ReadonlySet<string> = new Set(['Magazine', 'NewsAgency', 'Newspaper', 'Radio', 'TV', 'Website']);

/** A town or a site does nothing; the state whose capital it is has taken its place before. */
const isTown = ({ type, subtype }: Draft): boolean => type === 'Place' && (subtype === 'City' || subtype === 'Site');

/** The members that fit the slot; a group that acts for a state fits where bodies do. */
export const fitting = (context: MatchContext, members: readonly Member[], frame: Frame, slot: Slot): readonly Member[] => {
  const types: readonly EntityTypeId[] =
    slot.only === 'Actor' ? ['Person', 'Organization'] : slot.only ? [slot.only] : typesOf(frame.relation, slot.name);
  const hasLiteral = frame.elements.some(({ kind }) => kind === 'literal');
  return members.flatMap(({ unit, drafts }) => {
    const acting = context.units[unit]?.ref?.kind === 'role' || unit < 0 || hasLiteral;
    const ref = context.units[unit]?.ref;
    // An official who stands for a state is no place to go to.
    // (The State of Qatar is one.)
    const state = ref?.office != null && (context.lexicon.lists.get(context.lexicon.fold(ref.office.role))?.has('ownCountry') ?? false);
    if (onlyPlaces(types) && ref?.kind === 'role' && ref.office !== null && !state) return [];
    // A capital acts for its state; "the town of X" is only a place, to which goods may go.
    const gets = slot.name === 'object' && givesGoods(frame);
    const town = !onlyPlaces(types) && !types.includes('Commodity') && namesTown(context, unit);
    if (town && !gets) return [];
    // A newspaper or channel only tells of goods.
    const medium = (draft: Draft): boolean =>
      draft.type === 'Organization' && (MEDIA.has(draft.subtype ?? '') || (context.units[unit]?.word?.stems.has('outlets') ?? false));
    const tells = (draft: Draft): boolean => givesGoods(frame) && slot.name !== 'commodity' && medium(draft);
    const kept = drafts
      .filter((draft) => !tells(draft))
      .map((draft) => (onlyPlaces(types) || slot.name === 'commodity' || town ? draft : context.actorOf(draft)))
      // Where people do not count, an official stands for the state.
      .map((draft) =>
        draft.type === 'Person' && !types.includes('Person') && types.includes('Place') && !onlyPlaces(types)
          ? (context.stateOfPerson(draft) ?? draft)
          : draft,
      )
      .filter(
        (draft) =>
          (types.includes(draft.type) && !(slot.name === 'subject' && isTown(draft))) ||
          (onlyPlaces(types) && draft.subtype === 'Seat') ||
          (acting && draft.type === 'Place' && types.includes('Organization')),
      );
    return kept.length > 0 ? [{ unit, drafts: kept }] : [];
  });
};

export interface Filling {
  readonly slots: Map<Slot['name'], readonly Member[]>;
  /** Units of the goods and of what carries them. */
  readonly goods: number[];
  explicit: number;
  inferred: number;
  about: number;
  pairs: boolean;
  /** The unit of the last argument with a preposition. */
  marked: number;
  to: number;
  from: number;
}

export const newFilling = (head: number): Filling => ({
  slots: new Map(),
  goods: [],
  explicit: 1,
  inferred: 0,
  about: -1,
  pairs: false,
  marked: head,
  from: head,
  to: head,
});

const cover = (filling: Filling, members: readonly Member[]): void => {
  for (const { unit } of members) {
    const at = unit < -1 ? -1 - unit : unit;
    if (at < 0) continue;
    filling.from = Math.min(filling.from, at);
    filling.to = Math.max(filling.to, at);
  }
};

/** The name right behind an office, where the frame leaves no other place for it: the minister (of Norway) X. */
const bearer = ({ units }: MatchContext, frame: Frame, member: Member): Member => {
  const at = member.unit + 1;
  const quoted = QUOTE_OPENERS.has(units[at]?.text ?? '');
  const named = quoted ? at + 1 : at;
  const ref = units[named]?.ref;
  const person = ref?.kind === 'name' && ref.drafts[0]?.type === 'Person' && ref.preposition === '' && ref.conjunction === '';
  const { elements } = frame;
  const open =
    frame.kind === 'verb' && elements.every((part, i) => i === 0 || part.kind !== 'slot' || part.marker !== '' || part.coordinated);
  const office = units[member.unit]?.ref;
  return person && office?.kind === 'role' && office.office !== null && (quoted || open) ? { unit: named, drafts: ref.drafts } : member;
};

export const put = (
  context: MatchContext,
  frame: Frame,
  filling: Filling,
  slot: Slot,
  members: readonly Member[],
  explicit = true,
): boolean => {
  const given = slot.name === 'commodity' ? unloaded(context, members) : members.map((member) => bearer(context, frame, member));
  const kept = fitting(context, given, frame, slot);
  if (kept.length === 0) return slot.optional;
  if (slot.name === 'commodity') {
    for (const { unit } of [...members, ...kept]) filling.goods.push(unit < 0 ? -1 - unit : unit);
    // A plane that arrives somewhere is not supplied.
    if (arrives(frame) && kept.every(({ unit }) => isCarrier(context.units[unit]))) return false;
  }
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

/** Goods come by themselves: nobody of the clause need have sent them. */
const arrives = ({ kind, elements }: Frame): boolean => {
  const [first] = elements;
  if (first?.kind !== 'slot' || first.name !== 'commodity') return false;
  const has = (name: Slot['name'], optional: boolean): boolean =>
    elements.some((element) => element.kind === 'slot' && element.name === name && element.optional === optional);
  return kind === 'verb' || (has('subject', true) && has('object', false));
};

/** Bare, or behind "as": sent … as aid. */
export const isBareGoods = ({ lexicon, units }: MatchContext, { marker, members }: Argument): boolean =>
  (marker === '' || marker === lexicon.language.likeParticle) &&
  members.some(({ unit, drafts }) => unit >= 0 && units[unit] !== undefined && drafts[0]?.type === 'Commodity');

export const givesGoods = ({ elements }: Frame): boolean =>
  elements.some((element) => element.kind === 'slot' && element.name === 'commodity');

/** After an attack by X: what follows an indefinite noun with a preposition of its own belongs to that noun. */
const ofNoun = ({ units, lexicon }: MatchContext, { arguments: all }: ArgumentScan, { marker, from }: Argument): boolean =>
  marker === lexicon.language.purposeParticle &&
  units[from - 1]?.word?.definite === false &&
  all.some((other) => other.members.length === 0 && !other.pronoun && other.marker !== '' && other.to === from - 1);

const markedArgument = (
  context: MatchContext,
  frame: Frame,
  slot: Slot,
  scan: ArgumentScan,
  after: number,
  reach: number,
): Argument | null => {
  const fits = (argument: Argument): boolean => argument.pronoun || fitting(context, argument.members, frame, slot).length > 0;
  const like = slot.name === 'object' && givesGoods(frame);
  const all = scan.arguments.filter(
    (argument) =>
      (like ? canonical(context, argument.marker) : argument.marker) === slot.marker &&
      argument.from > after &&
      argument.from <= reach &&
      !argument.genitive &&
      !(like && ofNoun(context, scan, argument)),
  );
  // What follows a verbal noun directly depends on it rather than on the verb.
  const bound = ({ from }: Argument): boolean =>
    frame.kind === 'verb' &&
    from > 0 &&
    context.units[from - 1]?.kind === 'word' &&
    context.units[from - 1]?.verb === null &&
    (context.units[from - 1]?.word?.nouns.some(({ lemma }) => context.lexicon.nounFrames.has(lemma)) ?? false);
  // The envoy to Yemen: where he is accredited, not where he goes.
  const accredited = ({ from, to }: Argument): boolean => {
    const { kind, ref, word } = context.units[from - 2] ?? {};
    const envoy = kind === 'ref' && ref?.kind === 'role' && word?.stems.has('envoys') === true && context.units[from - 1]?.kind === 'word';
    return envoy && (context.units[to + 1]?.ref?.drafts[0]?.type === 'Person' || all.some((other) => other.from > to));
  };
  const free = all.filter((argument) => !argument.relative && !accredited(argument));
  return free.find((argument) => !bound(argument) && fits(argument)) ?? free.find(fits) ?? null;
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
  if (slot.name === 'object' && givesGoods(frame)) {
    const people = recipientsIn(context, slot.marker, after + 1, Math.min(scan.end, argument && !argument.pronoun ? argument.from : reach));
    if (people.length > 0) return put(context, frame, filling, slot, people);
  }
  if (!argument) return slot.optional;
  // "In Paris" is where they met; whom they met is a person, with a verb also a body or an office.
  const acts = ({ unit, drafts }: Member): boolean =>
    drafts[0]?.type !== 'Place' || (drafts[0].subtype === 'Country' && context.units[unit]?.ref?.kind === 'role');
  const party = (member: Member): boolean => member.drafts[0]?.type === 'Person' || (frame.kind === 'verb' && acts(member));
  if (
    (slot.marker === context.lexicon.language.withParticle || (frame.relation.symmetric && context.lexicon.goalMarkers.has(slot.marker))) &&
    slot.name === 'object' &&
    !onlyPlaces(frame.relation.range) &&
    !argument.pronoun &&
    !argument.members.some(party)
  )
    return false;
  if (argument.pronoun && slot.name === 'commodity') return put(context, frame, filling, slot, goodsBefore(context, argument.from), false);
  // "A visit of his": the pronoun is the visitor, not the place.
  if (argument.pronoun && slot.name === 'object' && (slot.only !== null || (onlyPlaces(frame.relation.range) && frame.kind === 'noun')))
    return slot.optional;
  if (argument.pronoun) filling.marked = argument.from;
  if (argument.pronoun) return put(context, frame, filling, slot, antecedentOf(context, argument.from, except), false);
  const done = put(context, frame, filling, slot, withFurther(scan, argument));
  filling.to = Math.max(filling.to, argument.from);
  filling.marked = argument.from;
  return done;
};

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
