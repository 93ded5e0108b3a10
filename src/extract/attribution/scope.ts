// A SourceScope: a stretch of a sentence that somebody says; where it begins and ends.
import { isCommaUnit } from '../arguments.js';
import type { Draft } from '../draft.js';
import type { MatchContext } from '../match/types.js';
import { isWhat } from '../particles.js';
import { opensSpeech } from '../speakers.js';
import { subjectOf } from '../subjects/index.js';
import type { Unit } from '../unit.js';

export interface SourceScope {
  readonly from: number;
  readonly to: number;
  /** Innermost first. */
  readonly sources: readonly Draft[];
  /** Named behind what it says: outermost. */
  readonly trailing: boolean;
  /** The verb of saying; -1 for anything else. */
  readonly verb: number;
  /** Its sources without those who pass it on. */
  readonly speakers?: readonly Draft[];
}

/** Where the speech of the verb at `at` begins: behind "that", a colon or an opening quotation mark; -1 if it has none of them. */
export const speechStart = (context: MatchContext, at: number): number => {
  const { units } = context;
  for (let i = at + 1; i < Math.min(units.length, at + 36); i++) {
    const unit = units[i];
    if (!unit) break;
    if (opensSpeech(unit)) return i;
    if (i > at + 1 && unit.verb?.sense.entry?.speech && unit.verb.segment.conjunction !== '') break;
  }
  return -1;
};

export const isNegated = ({ units }: MatchContext, at: number): boolean => {
  const lists = units[at - 1]?.word?.lists;
  // As X said: "what" is no negation.
  if (isWhat(units, at - 1, at)) return false;
  return (lists?.has('negatorsOfPast') || lists?.has('negators') || lists?.has('negatorsOfFuture')) ?? false;
};

/** "As he said", "what it reported": said about the clause around it, not about what follows. */
export const isAside = (context: MatchContext, at: number): boolean => {
  const { units } = context;
  if (!units[at - 1]?.word?.lists.has('asSaid')) return false;
  for (let i = at + 1; i < Math.min(units.length, at + 12); i++) {
    const unit = units[i] as Unit;
    if (opensSpeech(unit)) return false;
    if (isCommaUnit(unit) || unit.text === '.' || unit.verb) return true;
  }
  return true;
};

/** Information that shows something: the verb describes the noun before it, and nobody speaks. */
export const describesNoun = (context: MatchContext, at: number): boolean => {
  const { units } = context;
  const verb = units[at]?.verb;
  const before = units[at - 1];
  if (verb?.sense.form.tense !== 'present' || verb.segment.conjunction !== '' || before?.kind !== 'word' || before.verb) return false;
  if (!before.word || before.word.lists.size > 0 || before.word.definite || at - 1 === 0) return false;
  return !subjectOf(context, at).some(({ unit }) => unit > at);
};

/** A verb that accuses or says, with a subject of its own, in a clause that is not part of what is said. */
const nextSpeaker = (context: MatchContext, unit: Unit | undefined, at: number): boolean => {
  const verb = unit?.verb;
  if (!verb) return false;
  const before = context.units[at - 1]?.word?.lists;
  const contrasted = before?.has('clauseStarters') ?? false;
  const accuses = context.lexicon.verbFrames
    .get(verb.sense.lemma)
    ?.some(({ elements }) => elements.some((element) => element.kind === 'slot' && element.name === 'about'));
  if (!verb.sense.entry?.speech && !accuses) return false;
  return (verb.segment.conjunction !== '' || contrasted) && subjectOf(context, at).some(({ unit: of }) => of > at);
};

export const scopeEnd = (context: MatchContext, at: number, from: number): number => {
  const { units } = context;
  for (let next = Math.max(at, from) + 1; next < units.length; next++) if (nextSpeaker(context, units[next], next)) return next;
  return units.length;
};
