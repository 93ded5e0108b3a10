// Frames with a verb for head.
import { type Argument, type ArgumentScan, argumentsAfter, type Member } from '../arguments.js';
import type { Frame, Literal, Slot } from '../frames.js';
import { antecedent } from '../subjects/clause.js';
import { subjectOf } from '../subjects/index.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { accusedTooLate, representedBy } from './accused.js';
import { cargoOf, goodsBefore, isCarrier } from './cargo.js';
import { fillMarked, finish, fitting, isBareGoods, newFilling, put, withFurther } from './fill.js';
import { originOf } from './origin.js';
import { ownerOf } from './owner.js';
import { antecedentOf, overlaps } from './pronoun.js';
import { droppedSubject, literalAt } from './refer.js';
import { type Match, type MatchContext, NOBODY } from './types.js';

const LITERAL_REACH = 24;
/** Adjectives and "which" may stand between goods and what they do. */
const TOPIC_REACH = 4;

export const matchVerb = (context: MatchContext, frame: Frame, head: number): Match | null => {
  const { units } = context;
  const verb = units[head]?.verb;
  if (!verb) return null;
  const scan = argumentsAfter(context.lexicon, units, head);
  const filling = newFilling(head);
  const [first, ...rest] = frame.elements;
  if (first?.kind !== 'slot') return null;
  let doer: readonly Member[] = first.name === 'commodity' ? NOBODY : subjectOf(context, head);
  if (first.name === 'commodity') {
    doer = goodsOfVerb(context, scan, head);
    if (doer.length === 0) return null;
  }
  const bare = scan.arguments.filter(
    ({ marker, genitive, relative, members }) => marker === '' && !genitive && !relative && members.length > 0,
  );
  const second = rest.find((element): element is Slot => element.kind === 'slot' && element.marker === '' && !element.coordinated);
  const beforeLiteral = second && rest.indexOf(second) <= rest.findIndex(({ kind }) => kind === 'literal');
  const needsObject = second && (beforeLiteral || !rest.some(({ kind }) => kind === 'literal')) && !second.optional;
  // What stands between the verb and its subject is the subject's office.
  const own = (argument: Argument): boolean => doer.some(({ unit }) => unit >= argument.from);
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
      // A word that the pattern waits for is no object.
      !rest.some((element) => element.kind === 'literal' && element.words.has(behind.word?.folded ?? '')) &&
      !behind.word.segments.some(({ preposition }) => preposition !== '');
    if (open) return null;
    const other = droppedSubject(context, head);
    const fits = fitting(context, doer, frame, second).length > 0;
    if (!fits || overlaps(other, doer) || other.length === 0) return null;
    const said = context.units[head - 1]?.word?.lists.has('complementizers') ?? false;
    if (!dropped && !said && fitting(context, doer, frame, first).length > 0) return null;
    doer = other;
  }
  // Who answers an accusation for his state is not accused himself.
  const answering = first.name === 'object' && context.lexicon.answered.has(frame.relation.id);
  if (answering) doer = doer.map((member) => ({ ...member, drafts: member.drafts.map((draft) => representedBy(context, draft)) }));
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
  // What a pattern waits for stands in the verb's own clause, or in what is said.
  const said = verb.sense.entry?.speech === true && verb.sense.entry.effect === 'none';
  const content = said ? -1 : units.findIndex((unit, i) => i > head && unit.word?.lists.has('complementizers'));
  const bound = content < 0 ? units.length : content;
  for (const [index, element] of rest.entries()) {
    if (element.kind === 'literal') {
      const at = literalAt(context, element, after + 1, Math.min(bound, head + LITERAL_REACH));
      const ahead = at < 0 ? literalAhead(context, element, head) : -1;
      if (at < 0 && ahead < 0) return null;
      if (at >= 0) after = at;
      filling.from = Math.min(filling.from, ahead < 0 ? filling.from : ahead);
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
      const owners = ownerOf(context, after, Boolean(frame.relation.answers) || answering);
      if (owners.length === 0 && !element.optional) return null;
      if (owners.length > 0 && !put(context, frame, filling, element, owners)) return null;
      continue;
    }
    const candidates =
      element.name === 'commodity'
        ? scan.arguments.filter((candidate) => !candidate.genitive && !candidate.relative && isBareGoods(context, candidate))
        : bare;
    const argument = candidates.find(
      (candidate) => !own(candidate) && candidate.from > after && fitting(context, candidate.members, frame, element).length > 0,
    );
    const goods = !argument && element.name === 'commodity' && meansGoods(context, head) ? goodsBefore(context, head) : NOBODY;
    if (argument) put(context, frame, filling, element, withFurther(scan, argument));
    else if (goods.length > 0) put(context, frame, filling, element, goods);
    else if (verb.segment.pronoun !== '' && element.name !== 'commodity' && !element.optional) {
      if (!put(context, frame, filling, element, takenUp(context, head, doer) ?? antecedentOf(context, head, doer), false)) return null;
    } else if (!element.optional) return null;
  }
  if (accusedTooLate(context, frame, head, filling)) return null;
  if (!filling.slots.has('subject')) {
    const origin = originOf(context, frame.relation.id, filling.goods);
    const slot: Slot = { kind: 'slot', name: 'subject', optional: false, stated: false, marker: '', coordinated: false, only: null };
    if (overlaps(origin, filling.slots.get('object') ?? NOBODY) || !put(context, frame, filling, slot, origin)) return null;
  }
  return { ...finish(context, frame, head, filling), answering };
};

/** The man whom X accuses: the pronoun of a relative clause takes its antecedent up. */
const takenUp = (context: MatchContext, head: number, doer: readonly Member[]): readonly Member[] | null => {
  const named = antecedent(context, head);
  return named?.some(({ drafts }) => drafts.length > 0) && !overlaps(named, doer) ? named.map((member) => ({ ...member, unit: -1 })) : null;
};

/** The accusations that X made against Y: the word that the pattern waits for is the antecedent that a pronoun at the verb takes up. */
const literalAhead = (context: MatchContext, literal: Literal, head: number): number => {
  const { units } = context;
  if (!units[head]?.verb?.segment.pronoun) return -1;
  let i = head - 1;
  while (units[i]?.word?.lists.has('fronted') || units[i]?.word?.lists.has('relatives') || units[i]?.verb?.sense.entry?.auxiliary) i--;
  for (let back = i; back >= Math.max(0, i - 3) && units[back]?.kind === 'word' && !units[back]?.verb; back--)
    if (literalAt(context, literal, back, back + 1) === back) return back;
  return -1;
};

/** The goods that do what the verb says: behind it, carried by something, or right before it. */
const goodsOfVerb = (context: MatchContext, scan: ArgumentScan, head: number): readonly Member[] => {
  const { units } = context;
  // A plane carried arms: they are the goods, it tells whose they are.
  const carries = context.lexicon.carryingVerbs.has(units[head]?.verb?.sense.lemma ?? '');
  const carrier = carries
    ? scan.arguments.findIndex(({ members, marker, from }) => marker === '' && (members.length > 0 || isCarrier(units[from])))
    : -1;
  if (carrier >= 0) {
    const { from } = scan.arguments[carrier] as Argument;
    const load = scan.arguments.slice(carrier + 1).find((argument) => isBareGoods(context, argument));
    const vehicle = units[from]?.word?.stems.has('carriers');
    return load && vehicle ? [{ unit: from, drafts: [] }, ...load.members] : NOBODY;
  }
  for (const { members, marker, from } of scan.arguments) {
    if (marker !== '') continue;
    if (members.some(({ drafts }) => drafts[0]?.type === 'Commodity')) return members;
    if (members.length > 0 || !isCarrier(units[from])) continue;
    if (cargoOf(context, from).length > 0) return [{ unit: from, drafts: [] }];
  }
  if (units[head]?.verb?.segment.conjunction !== '') return NOBODY;
  for (let i = head - 1; i >= Math.max(0, head - TOPIC_REACH); i--) {
    const unit = units[i] as Unit;
    if (unit.ref)
      return unit.ref.drafts[0]?.type === 'Commodity' && unit.ref.preposition === '' ? [{ unit: i, drafts: unit.ref.drafts }] : NOBODY;
    const quote = QUOTE_OPENERS.has(unit.text) || QUOTE_CLOSERS.has(unit.text);
    if (unit.verb || (unit.kind === 'mark' && !quote) || (unit.word && unit.word.lists.size > 0 && !unit.word.lists.has('relatives')))
      return NOBODY;
  }
  return NOBODY;
};

/** A pronoun at the verb that may mean goods: none of people. */
const meansGoods = ({ units, lexicon }: MatchContext, head: number): boolean => {
  const pronoun = units[head]?.verb?.segment.pronoun ?? '';
  return pronoun !== '' && !lexicon.language.peoplePronouns.includes(pronoun);
};
