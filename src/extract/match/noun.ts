// Frames with a verbal noun or participle for head.
import { type Argument, type ArgumentScan, argumentsAfter, isCommaUnit, listFrom, type Member } from '../arguments.js';
import type { Frame, Literal, Slot } from '../frames.js';
import { governingVerb } from '../subjects/clause.js';
import type { Unit } from '../unit.js';
import type { NounReading } from '../word.js';
import { accusedTooLate, accuserMeant } from './accused.js';
import { type Filling, fillMarked, finish, fitting, givesGoods, isBareGoods, newFilling, onlyPlaces, put } from './fill.js';
import { originOf } from './origin.js';
import { ownerOf } from './owner.js';
import { antecedentOf, overlaps } from './pronoun.js';
import { controllerOf, literalAt, partnerOf, resumed } from './refer.js';
import { statesOfAdjectives } from './states.js';
import { type Match, type MatchContext, NOBODY, NOUN_REACH } from './types.js';

/** What depends on a noun does not stand behind a comma, unless the comma is inside a list. */
const withinCommas = (units: readonly Unit[], head: number, scan: ArgumentScan): ArgumentScan => ({
  ...scan,
  arguments: scan.arguments.filter(({ from, marker }) => {
    // "By" is as sure behind a comma.
    if (marker.includes(' ')) return true;
    // The border, the relations between two: no meeting between them.
    const between = units[from - 1]?.word?.lists.has('between') ? units.slice(Math.max(head + 1, from - 4), from - 1) : [];
    if (between.some(({ word }) => word?.stems.has('mutual'))) return false;
    // X's visit, to Y: the comma closes what is said of X.
    const closing = (i: number): boolean => marker !== '' && units[i - 1]?.ref?.drafts[0]?.type === 'Person' && i >= from - 2;
    for (let i = head + 1; i < from; i++)
      if (isCommaUnit(units[i]) && !closing(i) && !scan.arguments.some((other) => other.from < i && i < other.to)) return false;
    return true;
  }),
});

/** His reception, in his office today, of X: nothing but when and where stands before the object. */
const interrupted = (
  { lexicon }: MatchContext,
  scan: ArgumentScan,
  start: number,
  fits: (argument: Argument) => boolean,
): Argument | undefined => {
  const bare = scan.arguments.find(({ marker, from, genitive, members }, i) => {
    if (from <= start || marker !== '' || genitive) return false;
    // An adjective belongs to the noun before it.
    const before = scan.arguments[i - 1];
    return members.length > 0 || !before || before.to < from - 1;
  });
  // An interview with X: whom it is with has been said.
  if (scan.arguments.some(({ from, marker, members }) => lexicon.companions.has(marker) && members.length > 0 && from < (bare?.from ?? 0)))
    return undefined;
  return bare && !bare.relative && bare.from <= start + NOUN_REACH && fits(bare) ? bare : undefined;
};

/** A noun's own "between" stands right behind it. */
const NEXT_TO = 3;
/** Does the preposition lead to the other party, in another frame of the noun? */
const partners = ({ lexicon }: MatchContext, { lemma, relation }: Frame, marker: string): boolean =>
  marker !== '' &&
  !lexicon.goalMarkers.has(marker) &&
  (lexicon.nounFrames.get(lemma) ?? []).some(
    (other) =>
      other.relation === relation &&
      other.elements.some((part) => part.kind === 'slot' && part.name === 'object' && part.marker === marker),
  );

/** A tour in a place: "in" stands right behind the noun, not behind other phrases. */
const nearest = ({ lexicon }: MatchContext, { relation }: Frame, { marker }: Slot, scan: ArgumentScan): ArgumentScan => {
  if (!onlyPlaces(relation.range) || !lexicon.placePrepositions.has(marker)) return scan;
  const other = scan.arguments.find((argument) => argument.marker !== '' && argument.marker !== marker);
  return other ? { ...scan, arguments: scan.arguments.filter(({ from }) => from < other.from) } : scan;
};

export const matchNoun = (context: MatchContext, frame: Frame, head: number, reading: NounReading): Match | null => {
  const { units, lexicon } = context;
  let whole = argumentsAfter(lexicon, units, head);
  const scan = withinCommas(units, head, whole);
  const filling = newFilling(head);
  const { definite } = reading.segment;
  // The meeting of His Highness: as good as "his meeting".
  const pronoun = reading.segment.pronoun || (units[head + 1]?.word?.stems.get('honorifics')?.pronoun ?? '');
  const reach = Math.min(units.length, head + NOUN_REACH);
  const next = units[head + 1];
  // The talks of Geneva were held there; a capital may act for its state.
  const place = next?.ref?.kind === 'name' ? next.ref.drafts[0] : undefined;
  const town = place?.type === 'Place' && place.subtype !== 'Country' && context.actorOf(place) === place;
  const construct =
    !(town && frame.relation.symmetric) &&
    !definite &&
    pronoun === '' &&
    next?.kind === 'ref' &&
    next.ref?.preposition === '' &&
    next.ref?.conjunction === ''
      ? listFrom(lexicon, units, head + 1, '')
      : null;
  const bare = scan.arguments.filter(
    ({ marker, relative, members, from }) => marker === '' && !relative && members.length > 0 && from <= head + 8,
  );
  const states =
    frame.relation.symmetric && pronoun === '' && frame.elements.some((element) => element.kind === 'slot' && element.coordinated)
      ? statesOfAdjectives(context, head)
      : NOBODY;
  const again = definite && onlyPlaces(frame.relation.range) ? resumed(context, head) : NOBODY;
  let bareSlots = 0;
  let literal = -1;
  let joined = false;
  let last: readonly Member[] = NOBODY;
  let pronounUsed = false;
  for (const element of frame.elements) {
    if (element.kind === 'literal') {
      const plain = literalAt(context, element, head + 1, reach);
      // The meeting that brought him together with X: the verb's pronoun is one party.
      const at = plain < 0 && frame.relation.symmetric ? literalAt(context, element, head + 1, Math.min(reach, head + 4), true) : plain;
      joined = plain < 0 && at > 0;
      // A meeting brought together X and Y: the verb may stand before its subject.
      const ahead = at < 0 && units[head - 1]?.verb ? literalAt(context, element, head - 1, head) : -1;
      if (at < 0 && ahead < 0) return null;
      literal = at < 0 ? head : at;
      whole = argumentsAfter(lexicon, units, literal);
      filling.to = Math.max(filling.to, literal);
      filling.explicit++;
      continue;
    }
    if (element.coordinated) {
      if (last.flatMap(({ drafts }) => drafts).length < 2) return null;
      // Accusations that came days before a summit between two are not between those two.
      if (lexicon.answered.has(frame.relation.id) && (last[0]?.unit ?? head) > head + NEXT_TO) return null;
      filling.pairs = true;
      filling.slots.set(element.name, last);
      continue;
    }
    if (element.marker !== '') {
      const within = literal < 0 ? nearest(context, frame, element, scan) : whole;
      if (!fillMarked(context, frame, element, within, filling, filling.marked, reach, filling.slots.get('subject') ?? NOBODY)) return null;
      last = filling.slots.get(element.name) ?? NOBODY;
      continue;
    }
    const position = bareSlots++;
    if (element.name === 'commodity') {
      // Behind "to buy" it may stand far from the noun, also behind a comma.
      const goods = (literal > 0 ? whole : scan).arguments.find(
        (argument) =>
          isBareGoods(context, argument) &&
          (literal > 0 ? argument.from > literal && argument.from <= literal + 8 : !argument.relative && argument.from <= head + 8),
      );
      if (goods) put(context, frame, filling, element, goods.members);
      else if (!element.optional) return null;
      continue;
    }
    if (literal >= 0 && frame.relation.answers) {
      const owners = ownerOf(context, literal, true);
      if (owners.length > 0 ? !put(context, frame, filling, element, owners) : !element.optional) return null;
      continue;
    }
    if (joined && position === 0) {
      if (!put(context, frame, filling, element, antecedentOf(context, literal, NOBODY), false)) return null;
      continue;
    }
    if (literal >= 0) {
      const argument = whole.arguments.find(
        ({ marker, from, members, genitive }) =>
          marker === '' && !genitive && from > literal && from <= literal + 7 && fitting(context, members, frame, element).length > 0,
      );
      if (!argument || !put(context, frame, filling, element, argument.members)) return null;
      last = argument.members;
      continue;
    }
    if (position === 0) {
      if (construct) {
        // X's meeting with Y: what depends on the noun is who meets, not who is met.
        const met = element.name === 'object' && frame.relation.symmetric && frame.elements.length === 1;
        if (met && scan.arguments.some((argument) => partners(context, frame, argument.marker) && argument.from <= construct.to + 2))
          return null;
        if (!put(context, frame, filling, element, construct.members)) return null;
      } else if (states.length > 0) {
        if (!put(context, frame, filling, element, states, false)) return null;
      } else if (pronoun !== '' && element.name === 'subject') {
        if (!put(context, frame, filling, element, accuserMeant(context, frame, head) ?? antecedentOf(context, head, NOBODY), false))
          return null;
      } else if (pronoun !== '' && element.name === 'object' && givesGoods(frame)) {
        // "Their" means people whom no state stands for.
        if (lexicon.language.peoplePronouns.includes(pronoun)) return null;
        // Its being supplied: whoever the clause is about, but not the one who is to supply.
        const inferred = !frame.elements.some((part) => part.kind === 'slot' && part.name === 'subject');
        const doer = inferred ? controllerOf(context, head, literalsOf(frame)) : NOBODY;
        if (!put(context, frame, filling, element, antecedentOf(context, head, doer), false)) return null;
        pronounUsed = true;
      } else {
        const state = element.name === 'subject' ? ownerOf(context, head) : NOBODY;
        if (state.length > 0 && (state[0]?.unit ?? 0) < 0) {
          if (!put(context, frame, filling, element, state)) return null;
        } else if (element.name === 'subject' && !element.stated) {
          if (!put(context, frame, filling, element, again.length > 0 ? again : controllerOf(context, head, literalsOf(frame)), false))
            return null;
        } else return null;
      }
      if (!filling.slots.has(element.name)) return null;
      last = filling.slots.get(element.name) ?? NOBODY;
      continue;
    }
    // "The meeting X": a noun with the article governs nobody.
    if (definite) return null;
    const start = construct ? construct.to : head;
    const doer = filling.slots.get('subject') ?? NOBODY;
    const fits = ({ members }: Argument): boolean => !overlaps(members, doer) && fitting(context, members, frame, element).length > 0;
    const argument =
      bare.find((found) => !found.genitive && found.from > start && found.from <= start + 3 && fits(found)) ??
      interrupted(context, whole, start, fits);
    if (!argument || !put(context, frame, filling, element, argument.members)) return null;
    last = argument.members;
  }
  for (const name of ['subject', 'object'] as const) {
    // Nobody need be named whose claim is denied.
    if (name === 'object' && frame.relation.answers) continue;
    if (!filling.slots.has(name) && !inferEnd(context, frame, head, filling, name, pronoun !== '' && !pronounUsed, again)) return null;
  }
  if (accusedTooLate(context, frame, head, filling)) return null;
  return finish(context, frame, head, filling);
};

/** Fills an end that no word of the pattern names: by the goods' origin, the noun's pronoun, or whoever does what governs the noun. */
const inferEnd = (
  context: MatchContext,
  frame: Frame,
  head: number,
  filling: Filling,
  name: 'subject' | 'object',
  owned: boolean,
  again: readonly Member[],
): boolean => {
  const asked = frame.elements.find((element): element is Slot => element.kind === 'slot' && element.name === name);
  if (asked && !(name === 'subject' && filling.goods.length > 0)) return true;
  const slot: Slot = { kind: 'slot', name, optional: false, stated: false, marker: '', coordinated: false, only: null };
  const done = (members: readonly Member[], explicit: boolean): boolean =>
    put(context, frame, filling, slot, members, explicit) && filling.slots.has(name);
  const origin = name === 'subject' ? originOf(context, frame.relation.id, filling.goods) : NOBODY;
  if (origin.length > 0) return done(origin, true);
  // An optional supplier that the text does not name: nobody of the clause is meant.
  if (asked) return false;
  if (owned) return done(antecedentOf(context, head, NOBODY), false);
  // A buyer is only who the clause itself is about, not whoever a clause inside it names.
  if (name === 'object' && frame.elements.some((part) => part.kind === 'slot' && part.name === 'subject' && part.optional)) {
    const governor = governingVerb(context.units, head);
    if (governor < 0 || context.units[governor - 1]?.word?.lists.has('relatives')) return false;
  }
  const doer = again.length > 0 ? again : controllerOf(context, head, literalsOf(frame));
  const taken = filling.slots.get('object') ?? NOBODY;
  // A discusses with B supplying A: B is to supply.
  return done(name === 'subject' && overlaps(doer, taken) ? partnerOf(context, head, taken) : doer, false);
};

const literalsOf = (frame: Frame): readonly Literal[] => frame.elements.filter((part): part is Literal => part.kind === 'literal');
