// Frames with a verbal noun or participle for head.
import { type ArgumentScan, argumentsAfter, isCommaUnit, listFrom, type Member } from '../arguments.js';
import type { Frame, Literal, Slot } from '../frames.js';
import type { Unit } from '../unit.js';
import type { NounReading } from '../word.js';
import { type Filling, fillMarked, finish, fitting, originOf, put } from './fill.js';
import { antecedentOf, controllerOf, literalAt, overlaps, ownerOf } from './refer.js';
import { type Match, type MatchContext, NOBODY, NOUN_REACH } from './types.js';

/** What depends on a noun does not stand behind a comma, unless the comma is inside a list. */
const withinCommas = (units: readonly Unit[], head: number, scan: ArgumentScan): ArgumentScan => ({
  ...scan,
  arguments: scan.arguments.filter(({ from }) => {
    for (let i = head + 1; i < from; i++)
      if (isCommaUnit(units[i]) && !scan.arguments.some((other) => other.from < i && i < other.to)) return false;
    return true;
  }),
});

export const matchNoun = (context: MatchContext, frame: Frame, head: number, reading: NounReading): Match | null => {
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
