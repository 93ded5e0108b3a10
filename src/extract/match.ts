// Matching: fills the slots of the frames whose head stands at a unit of the sentence.
import type { EntityTypeId } from '../model/entity.js';
import type { RelationType } from '../model/ontology.js';
import { type Argument, type ArgumentScan, argumentsAfter, describes, isCommaUnit, listFrom, type Member } from './arguments.js';
import type { Draft } from './draft.js';
import type { Frame, Literal, Slot } from './frames.js';
import { controlled, governingVerb, type SubjectReader, subjectOf } from './subjects.js';
import type { Unit } from './unit.js';
import type { NounReading } from './word.js';

export interface Match {
  readonly frame: Frame;
  readonly head: number;
  readonly subject: readonly Member[];
  readonly object: readonly Member[];
  readonly commodity: readonly Member[];
  /** First unit of what is alleged or denied, -1 if the frame has no such slot. */
  readonly about: number;
  /** Subjects and objects are one list: every two of its members. */
  readonly pairs: boolean;
  /** Slots and literals that stand in the text; the others were inferred. */
  readonly explicit: number;
  readonly inferred: number;
  /** Every end that stands in the text is a name, none an office or group. */
  readonly named: boolean;
  /** Units that show it. */
  readonly from: number;
  readonly to: number;
}

/** What matching needs to know beside the sentence. */
export interface MatchContext extends SubjectReader {
  /** The state that acts when the city does, or the entity itself. */
  readonly actorOf: (draft: Draft) => Draft;
  /** The state that a person speaks or acts for. */
  readonly stateOfPerson: (draft: Draft) => Draft | null;
  readonly stateOfNationality: (unit: number) => Draft | null;
}

const NOUN_REACH = 14;
const NOBODY: readonly Member[] = [];

const typesOf = (relation: RelationType, slot: Slot['name']): readonly EntityTypeId[] =>
  slot === 'subject' ? relation.domain : slot === 'object' ? relation.range : slot === 'commodity' ? ['Commodity'] : ['Place'];

const onlyPlaces = (types: readonly EntityTypeId[]): boolean => types.length === 1 && types[0] === 'Place';

/** The members that fit the slot; a group that acts for a state fits where bodies do. */
const fitting = (context: MatchContext, members: readonly Member[], frame: Frame, slot: Slot['name']): readonly Member[] => {
  const types = typesOf(frame.relation, slot);
  const hasLiteral = frame.elements.some(({ kind }) => kind === 'literal');
  return members.flatMap(({ unit, drafts }) => {
    const acting = context.units[unit]?.ref?.kind === 'role' || unit < 0 || hasLiteral;
    const ref = context.units[unit]?.ref;
    // An official who stands for a state is no place to go to.
    if (onlyPlaces(types) && ref?.kind === 'role' && ref.office !== null) return [];
    const kept = drafts
      .map((draft) => (onlyPlaces(types) || slot === 'commodity' ? draft : context.actorOf(draft)))
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

const overlaps = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.some(({ drafts }) => drafts.some((draft) => b.some((other) => other.drafts.includes(draft))));

/** Whoever a pronoun at the unit means: not `except`, the subject of the verb or the nearest name before. */
const antecedentOf = (context: MatchContext, at: number, except: readonly Member[]): readonly Member[] => {
  const candidates: Member[] = [];
  const governor = governingVerb(context.units, at);
  if (governor >= 0) candidates.push(...subjectOf(context, governor).slice(0, 1));
  for (let i = at - 1; i >= 0; i--) {
    const ref = context.units[i]?.ref;
    if (ref && ref.drafts.length > 0 && ref.drafts[0]?.type !== 'Commodity' && ref.drafts[0]?.type !== 'Event')
      candidates.push({ unit: i, drafts: ref.drafts });
  }
  candidates.push(...context.inherited.slice(0, 1));
  const others = candidates.filter((member) => !overlaps([member], except));
  const best = others.find(({ drafts }) => drafts[0]?.type === 'Person') ?? others[0];
  return best ? [{ ...best, unit: -1 }] : NOBODY;
};

const literalAt = (context: MatchContext, literal: Literal, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const word = context.units[i]?.word;
    const unit = context.units[i];
    // A delegation may be a literal and, described further, a reference too.
    if (!word || (unit?.kind !== 'word' && unit?.ref?.kind !== 'role')) continue;
    if (literal.words.has(word.folded)) return i;
    for (const { conjunction, preposition, definite, stem, pronoun } of word.segments) {
      if (pronoun !== '' || (conjunction !== '' && i > from)) continue;
      if (preposition === '' && literal.words.has(definite ? context.lexicon.language.article + stem : stem)) return i;
      if (preposition !== '' && !definite && literal.words.has(preposition + stem)) return i;
    }
  }
  return -1;
};

/** Who a noun at the unit belongs to: the name right after it, or the state of the adjective. */
const ownerOf = (context: MatchContext, at: number, answering = false): readonly Member[] => {
  const next = context.units[at + 1];
  if (next?.kind === 'ref' && next.ref && next.ref.preposition === '' && next.ref.conjunction === '')
    return listFrom(context.lexicon, context.units, at + 1, '').members;
  // What the paper reported: whoever does the verb behind the relative word.
  // The accusations that X made.
  if (answering && next?.word?.lists.has('relatives') && context.units[at + 2]?.verb) {
    const maker = subjectOf(context, at + 2).filter(({ unit }) => unit > at);
    if (maker.length > 0) return maker;
  }
  if (context.units[at]?.word?.lists.has('fronted')) {
    const told = next?.verb ? subjectOf(context, at + 1).filter(({ unit }) => unit > at) : NOBODY;
    if (told.length > 0) return told;
    // What stood in a report of X.
    const source = context.units.findIndex(
      (unit, i) =>
        i > at &&
        i <= at + 7 &&
        unit.kind === 'ref' &&
        (unit.ref?.drafts[0]?.type === 'Organization' || unit.ref?.drafts[0]?.type === 'Person'),
    );
    return source < 0 ? NOBODY : listFrom(context.lexicon, context.units, source, context.units[source]?.ref?.preposition ?? '').members;
  }
  for (let i = at + 1; i <= at + 2; i++) {
    const state = context.stateOfNationality(i);
    if (state) return [{ unit: -1 - i, drafts: [state] }];
    if (context.units[i]?.kind !== 'word') break;
  }
  return NOBODY;
};

interface Filling {
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

const put = (context: MatchContext, frame: Frame, filling: Filling, slot: Slot, members: readonly Member[], explicit = true): boolean => {
  const kept = fitting(context, members, frame, slot.name);
  if (kept.length === 0) return slot.optional;
  filling.slots.set(slot.name, kept);
  cover(filling, kept);
  if (explicit) filling.explicit++;
  else filling.inferred++;
  return true;
};

const markedArgument = (
  context: MatchContext,
  frame: Frame,
  slot: Slot,
  scan: ArgumentScan,
  after: number,
  reach: number,
): Argument | null => {
  const fits = (argument: Argument): boolean => argument.pronoun || fitting(context, argument.members, frame, slot.name).length > 0;
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

const fillMarked = (
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
  if (
    frame.kind === 'noun' &&
    slot.marker === context.lexicon.language.withParticle &&
    slot.name === 'object' &&
    !argument.members.some(({ drafts }) => drafts[0]?.type === 'Person')
  )
    return false;
  if (argument.pronoun) return put(context, frame, filling, slot, antecedentOf(context, argument.from, except), false);
  const done = put(context, frame, filling, slot, argument.members);
  filling.to = Math.max(filling.to, argument.from);
  return done;
};

const matchVerb = (context: MatchContext, frame: Frame, head: number): Match | null => {
  const { units } = context;
  const verb = units[head]?.verb;
  if (!verb) return null;
  const scan = argumentsAfter(context.lexicon, units, head);
  const filling: Filling = { slots: new Map(), explicit: 1, inferred: 0, about: -1, pairs: false, from: head, to: head };
  const [first, ...rest] = frame.elements;
  if (first?.kind !== 'slot') return null;
  let doer: readonly Member[] = first.name === 'commodity' ? NOBODY : subjectOf(context, head);
  if (first.name === 'commodity') {
    const goods = scan.arguments.find(
      ({ members, marker }) => marker === '' && members.some(({ drafts }) => drafts[0]?.type === 'Commodity'),
    );
    if (!goods) return null;
    doer = goods.members;
  }
  const bare = scan.arguments.filter(
    ({ marker, genitive, relative, members }) => marker === '' && !genitive && !relative && members.length > 0,
  );
  const second = rest.find((element): element is Slot => element.kind === 'slot' && element.marker === '' && !element.coordinated);
  const beforeLiteral = second && rest.indexOf(second) <= rest.findIndex(({ kind }) => kind === 'literal');
  const needsObject = second && (beforeLiteral || !rest.some(({ kind }) => kind === 'literal')) && !second.optional;
  const own = (argument: Argument): boolean => doer.some(({ unit }) => unit >= argument.from && unit <= argument.to);
  if (needsObject && second.name !== 'commodity' && verb.segment.pronoun === '' && bare.length > 0 && bare.every(own)) {
    // One name after the verb: with a dropped subject it is the object.
    const dropped = verb.segment.conjunction !== '' || units[head - 1]?.word?.lists.has('conjunctions');
    const last = Math.max(...doer.map(({ unit }) => unit));
    const behind = units[last + 1];
    const open =
      behind?.kind === 'word' &&
      behind.verb === null &&
      behind.word !== null &&
      behind.word.lists.size === 0 &&
      !behind.word.nationality &&
      !behind.word.segments.some(({ preposition }) => preposition !== '');
    if (open) return null;
    const other = droppedSubject(context, head);
    const fits = fitting(context, doer, frame, second.name).length > 0;
    if (!fits || overlaps(other, doer) || other.length === 0) return null;
    const said = context.units[head - 1]?.word?.lists.has('complementizers') ?? false;
    if (!dropped && !said && fitting(context, doer, frame, first.name).length > 0) return null;
    doer = other;
  }
  if (
    !put(
      context,
      frame,
      filling,
      first,
      doer,
      doer.some(({ unit }) => unit >= 0),
    )
  )
    return null;
  if (!filling.slots.has(first.name)) return null;
  let after = head;
  for (const [index, element] of rest.entries()) {
    if (element.kind === 'literal') {
      const at = literalAt(context, element, after + 1, Math.min(units.length, head + 22));
      if (at < 0) return null;
      after = at;
      filling.to = Math.max(filling.to, at);
      filling.explicit++;
      continue;
    }
    if (element.coordinated) {
      const both = filling.slots.get(first.name) ?? [];
      if (both.flatMap(({ drafts }) => drafts).length < 2) return null;
      filling.pairs = true;
      filling.slots.set(element.name, both);
      continue;
    }
    if (element.marker !== '') {
      if (!fillMarked(context, frame, element, scan, filling, after, units.length, doer)) return null;
      continue;
    }
    const literalBefore = rest.slice(0, index).some(({ kind }) => kind === 'literal');
    if (literalBefore) {
      const owners = ownerOf(context, after, Boolean(frame.relation.answers));
      if (owners.length === 0 && !element.optional) return null;
      if (owners.length > 0 && !put(context, frame, filling, element, owners)) return null;
      continue;
    }
    const argument = bare.find(
      (candidate) => !own(candidate) && candidate.from > after && fitting(context, candidate.members, frame, element.name).length > 0,
    );
    if (argument) put(context, frame, filling, element, argument.members);
    else if (verb.segment.pronoun !== '' && element.name !== 'commodity' && !element.optional) {
      if (!put(context, frame, filling, element, antecedentOf(context, head, doer), false)) return null;
    } else if (!element.optional) return null;
  }
  return finish(context, frame, head, filling);
};

/** Subject of the clause before, for a verb that has none of its own. */
const droppedSubject = (context: MatchContext, head: number): readonly Member[] => {
  for (let i = head - 1; i >= 0; i--) {
    if (!context.units[i]?.verb || context.units[i]?.verb?.sense.entry?.auxiliary) continue;
    const subject = subjectOf(context, i);
    if (subject.length > 0) return subject;
  }
  return context.inherited;
};

const controllerOf = (context: MatchContext, head: number, literals: readonly Literal[]): readonly Member[] => {
  // A visit that X made: the verb that describes the noun tells whose it is.
  const described = context.units.findIndex(
    (unit, i) => i > head && i <= head + 4 && unit.verb !== null && !unit.verb.sense.entry?.auxiliary,
  );
  const literal = literals.some(({ words }) => words.has(context.units[described]?.word?.folded ?? ''));
  if (described > 0 && !literal && describes(context.units, head, described)) {
    const subject = subjectOf(context, described);
    if (subject.length > 0) return subject;
  }
  const governor = governingVerb(context.units, head);
  // Carter's visit within a tour: the noun before tells whose.
  for (let i = head - 1; i > Math.max(governor, head - 7); i--) {
    const owner = context.units[i + 1];
    const noun =
      context.units[i]?.kind === 'word' &&
      context.units[i]?.verb === null &&
      context.units[i]?.word?.nouns.some(
        ({ lemma, segment }) => context.lexicon.nounFrames.has(lemma) && !segment.definite && segment.pronoun === '',
      );
    if (noun && owner?.kind === 'ref' && owner.ref?.preposition === '' && owner.ref.drafts[0]?.type === 'Person')
      return listFrom(context.lexicon, context.units, i + 1, '').members;
  }
  for (let i = head - 1; i > Math.max(governor, head - 16); i--) {
    const reading =
      context.units[i]?.kind === 'word' ? context.units[i]?.word?.nouns.find(({ effect }) => effect?.objectControl) : undefined;
    if (!reading) continue;
    const next = context.units.findIndex(
      (unit, at) => at > i && at < head && unit.kind === 'ref' && unit.ref?.drafts[0]?.type !== 'Commodity',
    );
    if (next > 0) return listFrom(context.lexicon, context.units, next, '').members;
  }
  for (let at = governor; at >= 0; at = governingVerb(context.units, at)) {
    const subject = controlled(context, at, head);
    if (subject.length > 0) return subject;
  }
  if (governor >= 0) return NOBODY;
  // After a visit to X, the president arrives: the verb that follows tells whose.
  const next = context.units.findIndex(
    (unit, at) => at > head && unit.verb !== null && !unit.verb.sense.entry?.auxiliary && unit.verb.segment.conjunction === '',
  );
  return next > 0 && next < head + 12 ? subjectOf(context, next) : NOBODY;
};

/** What depends on a noun does not stand behind a comma, unless the comma is inside a list. */
const withinCommas = (units: readonly Unit[], head: number, scan: ArgumentScan): ArgumentScan => ({
  ...scan,
  arguments: scan.arguments.filter(({ from }) => {
    for (let i = head + 1; i < from; i++)
      if (isCommaUnit(units[i]) && !scan.arguments.some((other) => other.from < i && i < other.to)) return false;
    return true;
  }),
});

const matchNoun = (context: MatchContext, frame: Frame, head: number, reading: NounReading): Match | null => {
  const { units, lexicon } = context;
  const scan = withinCommas(units, head, argumentsAfter(lexicon, units, head));
  const filling: Filling = { slots: new Map(), explicit: 1, inferred: 0, about: -1, pairs: false, from: head, to: head };
  const { definite, pronoun } = reading.segment;
  const reach = Math.min(units.length, head + NOUN_REACH);
  const next = units[head + 1];
  const construct =
    !definite && pronoun === '' && next?.kind === 'ref' && next.ref?.preposition === '' && next.ref?.conjunction === ''
      ? listFrom(lexicon, units, head + 1, '')
      : null;
  const bare = scan.arguments.filter(
    ({ marker, relative, members, from }) => marker === '' && !relative && members.length > 0 && from <= head + 8,
  );
  let bareSlots = 0;
  let literal = -1;
  let last: readonly Member[] = NOBODY;
  for (const element of frame.elements) {
    if (element.kind === 'literal') {
      const at = literalAt(context, element, head + 1, reach);
      if (at < 0) return null;
      literal = at;
      filling.to = Math.max(filling.to, at);
      filling.explicit++;
      continue;
    }
    if (element.coordinated) {
      if (last.flatMap(({ drafts }) => drafts).length < 2) return null;
      filling.pairs = true;
      filling.slots.set(element.name, last);
      continue;
    }
    if (element.marker !== '') {
      if (!fillMarked(context, frame, element, scan, filling, head, reach, filling.slots.get('subject') ?? NOBODY)) return null;
      last = filling.slots.get(element.name) ?? NOBODY;
      continue;
    }
    const position = bareSlots++;
    if (element.name === 'commodity') {
      const goods = bare.find(({ members }) => members.some(({ drafts }) => drafts[0]?.type === 'Commodity'));
      if (goods) put(context, frame, filling, element, goods.members);
      else if (!element.optional) return null;
      continue;
    }
    if (literal > 0) {
      const argument = scan.arguments.find(
        ({ marker, from, members }) =>
          marker === '' && from > literal && from <= literal + 5 && fitting(context, members, frame, element.name).length > 0,
      );
      if (!argument || !put(context, frame, filling, element, argument.members)) return null;
      last = argument.members;
      continue;
    }
    if (position === 0) {
      if (construct) {
        if (!put(context, frame, filling, element, construct.members)) return null;
      } else if (pronoun !== '' && element.name === 'subject') {
        if (!put(context, frame, filling, element, antecedentOf(context, head, NOBODY), false)) return null;
      } else {
        const state = element.name === 'subject' ? ownerOf(context, head) : NOBODY;
        if (state.length > 0 && (state[0]?.unit ?? 0) < 0) {
          if (!put(context, frame, filling, element, state)) return null;
        } else if (element.name === 'subject') {
          if (
            !put(
              context,
              frame,
              filling,
              element,
              controllerOf(
                context,
                head,
                frame.elements.filter((part): part is Literal => part.kind === 'literal'),
              ),
              false,
            )
          )
            return null;
        } else return null;
      }
      if (!filling.slots.has(element.name)) return null;
      last = filling.slots.get(element.name) ?? NOBODY;
      continue;
    }
    const start = construct ? construct.to : head;
    const doer = filling.slots.get('subject') ?? NOBODY;
    const argument = bare.find(
      ({ from, members, genitive }) =>
        !genitive &&
        !overlaps(members, doer) &&
        from > start &&
        from <= start + 3 &&
        fitting(context, members, frame, element.name).length > 0,
    );
    if (!argument || !put(context, frame, filling, element, argument.members)) return null;
    last = argument.members;
  }
  for (const name of ['subject', 'object'] as const) {
    if (filling.slots.has(name) || frame.elements.some((element) => element.kind === 'slot' && element.name === name)) continue;
    const slot: Slot = { kind: 'slot', name, optional: false, marker: '', coordinated: false };
    const origin = name === 'subject' ? originOf(context, filling) : NOBODY;
    const members =
      origin.length > 0
        ? origin
        : pronoun !== ''
          ? antecedentOf(context, head, NOBODY)
          : controllerOf(
              context,
              head,
              frame.elements.filter((part): part is Literal => part.kind === 'literal'),
            );
    if (!put(context, frame, filling, slot, members, origin.length > 0)) return null;
    if (!filling.slots.has(name)) return null;
  }
  return finish(context, frame, head, filling);
};

/** North Korean arms: the goods' adjective names the supplier. */
const originOf = (context: MatchContext, filling: Filling): readonly Member[] =>
  (filling.slots.get('commodity') ?? []).flatMap(({ unit }) => {
    const origin = context.units[unit]?.ref?.origin;
    return origin ? [{ unit: -1 - unit, drafts: [origin] }] : [];
  });

const isNamed = ({ units }: MatchContext, filling: Filling): boolean =>
  [...(filling.slots.get('subject') ?? []), ...(filling.slots.get('object') ?? [])].every(
    ({ unit }) => unit < 0 || units[unit]?.ref?.kind === 'name',
  );

const finish = (context: MatchContext, frame: Frame, head: number, filling: Filling): Match => ({
  frame,
  head,
  subject: filling.slots.get('subject') ?? NOBODY,
  object: filling.slots.get('object') ?? NOBODY,
  commodity: filling.slots.get('commodity') ?? NOBODY,
  about: filling.about,
  pairs: filling.pairs,
  explicit: filling.explicit,
  inferred: filling.inferred,
  named: isNamed(context, filling),
  from: Math.min(filling.from, head),
  to: Math.max(filling.to, head),
});

const weight = (match: Match): number => match.explicit - match.inferred / 2;

/** More parts found; among equals the closer ones. */
const better = (a: Match, b: Match): boolean =>
  weight(a) > weight(b) || (weight(a) === weight(b) && a.frame.kind === 'noun' && a.to - a.from < b.to - b.from);

/** The best match of each relation whose frames have their head at the unit. */
export const matchesAt = (context: MatchContext, head: number): readonly Match[] => {
  const unit = context.units[head];
  if (!unit?.word || unit.kind !== 'word') return [];
  const best = new Map<string, Match>();
  const consider = (match: Match | null): void => {
    if (!match) return;
    const known = best.get(match.frame.relation.id);
    if (!known || better(match, known)) best.set(match.frame.relation.id, match);
  };
  if (unit.verb) {
    // Unvowelled, two verbs may look alike here: both are tried.
    const { segment } = unit.verb;
    const alike = unit.word.verbs.filter(
      (other) =>
        other.segment.pronoun === segment.pronoun &&
        other.segment.conjunction === segment.conjunction &&
        other.segment.future === segment.future,
    );
    for (const lemma of new Set([unit.verb.sense.lemma, ...alike.map(({ sense }) => sense.lemma)])) {
      for (const frame of context.lexicon.verbFrames.get(lemma) ?? []) consider(matchVerb(context, frame, head));
    }
  } else {
    const seen = new Set<string>();
    for (const reading of unit.word.nouns) {
      if (
        seen.has(reading.lemma) ||
        (reading.segment.conjunction !== '' && unit.word.nouns[0] !== reading && unit.word.nouns[0]?.segment.conjunction === '')
      )
        continue;
      seen.add(reading.lemma);
      for (const frame of context.lexicon.nounFrames.get(reading.lemma) ?? []) consider(matchNoun(context, frame, head, reading));
    }
  }
  return [...best.values()];
};
