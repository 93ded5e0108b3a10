// When: the expression of time that belongs to a verb or noun.
import { isCommaUnit } from './arguments.js';
import type { Judged } from './factuality.js';
import type { Match } from './match/types.js';
import type { TimeExpression } from './times.js';
import type { Unit } from './unit.js';

/** Reads the times of the sentence up to a place again, for something that is still to come. */
export type Later = (end: number) => readonly TimeExpression[];

const opens = (unit: Unit | undefined): boolean =>
  (unit?.word?.lists.has('complementizers') ||
    unit?.word?.lists.has('clauseStarters') ||
    (unit?.verb != null && unit.verb.segment.conjunction !== '')) ??
  false;

/** The word that opens the clause of what stands at `at`; 0 if none does. */
const closesBefore = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) if (opens(units[i])) return i;
  return 0;
};

/** A verb that only its form shows, in a clause that describes the noun before it. */
const describes = ({ kind, verb, word }: Unit): boolean =>
  kind === 'word' &&
  verb === null &&
  word !== null &&
  word.verbs.length > 0 &&
  word.nouns.length === 0 &&
  word.lists.size === 0 &&
  word.stems.size === 0 &&
  word.roles.length === 0 &&
  !word.definite &&
  !word.nationality &&
  !word.modal;

/** The word that ends the clause of what stands at `at`. */
export const closesAfter = (units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    const lists = unit.word?.lists;
    if (lists?.has('clauseStarters') || lists?.has('complementizers') || lists?.has('relatives')) return i;
    if ((unit.verb && !unit.verb.sense.entry?.auxiliary) || describes(unit)) return i;
  }
  return units.length;
};

const dates = (unit: Unit | undefined): boolean =>
  unit?.time != null && (unit.time.role === 'at' || unit.time.role === 'since') && unit.time.iso !== null;

/** Does the time belong to an event that the clause only refers to: since the invasion in …? */
const ofAdjunct = (units: readonly Unit[], time: number, from: number): boolean => {
  for (let i = time - 1; i > Math.max(from, time - 7); i--) {
    const lists = units[i]?.word?.lists;
    if (isCommaUnit(units[i])) return false;
    if (lists?.has('pastAdjuncts') || lists?.has('futureAdjuncts')) return i < time - 1;
  }
  return false;
};

/** Does the time stand in a relative clause that ends before `head`? Its second verb is the main one again. */
const ofRelative = (units: readonly Unit[], time: number, head: number): boolean => {
  if (!units.slice(time + 1, head).some(isCommaUnit)) return false;
  let verbs = 0;
  for (let i = time - 1; i >= Math.max(0, time - 12); i--) {
    if (units[i]?.word?.lists.has('relatives')) return verbs < 2;
    if (isCommaUnit(units[i])) return false;
    if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary) verbs++;
  }
  return false;
};

const lastBefore = (units: readonly Unit[], head: number, from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) if (dates(units[i]) && !ofRelative(units, i, head) && !ofAdjunct(units, i, from - 1)) return i;
  return -1;
};

const inRelative = (units: readonly Unit[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (back) =>
      units[at - back]?.word?.lists.has('relatives') &&
      !units.slice(at - back + 1, at).some(({ verb }) => verb && !verb.sense.entry?.auxiliary),
  );

const mainVerb = (units: readonly Unit[], from: number, to: number): Unit | null => {
  for (let i = to - 1; i >= from; i--)
    if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary && !inRelative(units, i)) return units[i] ?? null;
  return null;
};

/** A verb that can only be one of saying. */
const says = (unit: Unit | null): boolean =>
  (unit?.verb?.sense.entry?.speech && unit.word?.verbs.every(({ sense }) => sense.entry?.speech)) ?? false;

const sameTense = (a: Unit, b: Unit): boolean =>
  a.verb?.sense.form.tense === b.verb?.sense.form.tense && (a.verb?.segment.future ?? false) === (b.verb?.segment.future ?? false);

/** The same tense, or what somebody does while another thing happens: he filed a complaint, accusing … */
const goesWith = (units: readonly Unit[], verb: Unit, at: number, before: Unit): boolean =>
  sameTense(verb, before) ||
  (verb.verb?.sense.form.tense === 'present' &&
    !verb.verb.segment.future &&
    verb.verb.segment.conjunction === '' &&
    before.verb?.sense.form.tense === 'past' &&
    isCommaUnit(units[at - 1]));

const MAX_CLAUSES = 4;

/** The time of the clause before, where this one goes on with it: and met, where he met, accusing. */
const inherited = (units: readonly Unit[], head: number): number => {
  const own = units[head]?.verb ? head : -1;
  let at = own >= 0 && opens(units[own]) ? own : closesBefore(units, head);
  const verb = own >= 0 ? (units[own] as Unit) : mainVerb(units, at, head);
  for (let clauses = 0; clauses < MAX_CLAUSES && at > 0; clauses++) {
    const lists = units[at]?.word?.lists;
    // Before he goes: on the same day.
    const sameDay = lists?.has('complementizers') && units[at - 1]?.word?.lists.has('futureAdjuncts');
    if ((lists?.has('complementizers') && !sameDay) || (lists?.has('clauseStarters') && !lists.has('goesOn'))) return -1;
    const start = closesBefore(units, at);
    const before = mainVerb(units, start, at);
    if (says(before) && !sameDay) return -1;
    if (!sameDay && verb && before && !goesWith(units, verb, own, before)) return -1;
    const found = lastBefore(units, head, start, at);
    if (found >= 0) return found;
    at = start;
  }
  return -1;
};

const found = (units: readonly Unit[], match: Match, judged: Judged): number => {
  const { head, to } = match;
  // Accused X, on Thursday, of …: a comma may set the time off.
  const near = isCommaUnit(units[to + 1]) ? to + 3 : to + 2;
  const whole = Math.max(closesAfter(units, head), Math.min(units.length, near));
  // What an accusation is about has a time of its own.
  const blames = match.frame.elements.some((element) => element.kind === 'slot' && element.name === 'about');
  const end = match.about > head ? Math.min(whole, match.about) : blames ? Math.min(whole, near) : whole;
  for (let i = head + 1; i < end; i++) if (dates(units[i]) && !ofAdjunct(units, i, Math.min(to, i))) return i;
  const start = units[head]?.verb && opens(units[head]) ? head : closesBefore(units, head);
  if (units[head]?.verb === null) {
    // What is only hoped for or prepared has not the time of the preparation.
    const governor = mainVerb(units, start, head);
    const wanted = judged.factuality === 'possible' || judged.factuality === 'planned';
    if (wanted && governor && governor.verb?.sense.form.tense === 'past') return -1;
    if (judged.factuality === 'possible') return -1;
  }
  const before = lastBefore(units, head, start, head);
  return before >= 0 ? before : inherited(units, head);
};

/** The time of what the match tells: the next one in its clause, else the one before it, else that of the clause before. */
export const timeOf = (units: readonly Unit[], match: Match, judged: Judged, later: Later): Unit | null => {
  const at = found(units, match, judged);
  const unit = units[at];
  if (!unit?.time) return null;
  const verb = mainVerb(units, closesBefore(units, at), at);
  // Said on Monday before he goes: the day of what was done is none to come.
  const done = at < match.head && verb?.verb?.sense.form.tense === 'past';
  const ahead = (judged.factuality === 'planned' && !done) || (verb?.verb?.segment.future ?? false);
  if (!ahead || unit.time.role !== 'at' || unit.time.direction !== 'past') return unit;
  if (unit.time.grain !== 'day' && unit.time.grain !== 'interval') return unit;
  const time = later(unit.end).find(({ start }) => start === unit.time?.start);
  return time && time.iso !== null ? { ...unit, time } : unit;
};
