// Particles and adjectives that tell what becomes of a verb or noun: not, will, may; the expected, the cancelled.
import type { VerbEntry } from '../lang/language.js';
import type { Factuality } from '../model/claim.js';
import type { Unit } from './unit.js';

/** What decided, for `khabar explain`. */
export interface Judged {
  readonly factuality: Factuality;
  readonly because: string;
  /** Planned only because it is the aim of something: "for a meeting". */
  readonly aim?: boolean;
}

export const judged = (factuality: Factuality, because: string): Judged => ({ factuality, because });

export const isPresentVerb = (unit: Unit | undefined): boolean => unit?.verb?.sense.form.tense === 'present';

/** "What X denied": the word that negates a verb at the beginning of its clause means "what" elsewhere, or where a pronoun takes it up. */
export const isWhat = (units: readonly Unit[], at: number, verb: number): boolean => {
  if (!units[at]?.word?.lists.has('asSaid')) return false;
  if (units[verb]?.verb?.segment.pronoun) return true;
  const before = units[at - 1];
  return units[at]?.word?.conjunction === '' && before?.kind === 'word' && !before.word?.lists.has('complementizers');
};

/** Particles right before a verb. */
export const particleEffect = (units: readonly Unit[], at: number): Judged | null => {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const unit = units[i];
    const word = unit?.word;
    if (unit?.kind !== 'word' || !word) return null;
    const { lists } = word;
    if (lists.has('negatorsOfPast') || lists.has('negatorsOfFuture')) return judged('negated', unit.text);
    if (lists.has('negators')) return isWhat(units, i, at) ? null : judged('negated', unit.text);
    if (lists.has('futureParticles')) return judged('planned', unit.text);
    if (lists.has('perhaps')) return judged('possible', unit.text);
    if (lists.has('mayBefore')) return isPresentVerb(units[at]) ? judged('possible', unit.text) : null;
    if (unit.verb?.sense.entry?.auxiliary) {
      if (unit.verb.segment.future) return judged('planned', unit.text);
      continue;
    }
    if (!lists.has('adverbs') && !lists.has('fronted')) return null;
  }
  return null;
};

/** First unit of the run of particles and auxiliaries before the verb. */
export const runStart = (units: readonly Unit[], at: number): number => {
  let i = at;
  while (i > 0) {
    const unit = units[i - 1];
    const lists = unit?.word?.lists;
    if (unit?.kind !== 'word' || !lists) break;
    if (
      !lists.has('fronted') &&
      !lists.has('mayBefore') &&
      !lists.has('futureParticles') &&
      !lists.has('negators') &&
      !lists.has('negatorsOfPast') &&
      !lists.has('negatorsOfFuture') &&
      !lists.has('perhaps') &&
      !unit.verb?.sense.entry?.auxiliary
    )
      break;
    i--;
  }
  return i;
};

export const modalAfter = (units: readonly Unit[], at: number): Judged | null => {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 4); i++) {
    const unit = units[i];
    if (unit?.kind === 'ref' && i === at + 1) continue;
    if (unit?.kind !== 'word' || !unit.word || unit.verb) return null;
    const { modal } = unit.word;
    if (modal && modal.segment.preposition === '' && modal.segment.conjunction === '') return judged(modal.effect, unit.text);
    if (unit.word.lists.has('prepositions') || unit.word.lists.has('complementizers')) return null;
  }
  return null;
};

/** Is the modal word or noun at the unit itself negated: it is not planned, there are no plans, lack of? */
export const deniedWord = (units: readonly Unit[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = units[i];
    const lists = unit?.word?.lists;
    if (unit?.kind !== 'word' || !lists) return false;
    if (lists.has('negators') || lists.has('negatorsOfPast') || lists.has('negatorsOfFuture')) return !lists.has('asSaid');
    const passed =
      lists.has('fronted') || lists.has('prepositions') || unit.verb?.sense.entry?.auxiliary || unit.word?.stems.has('quantifiers');
    if (!passed && i < at - 1) return false;
    if (!passed && !unit.verb) return false;
  }
  return false;
};

export const strongest = (outer: Factuality, inner: Factuality): Factuality => {
  if (outer === 'negated' || inner === 'negated') return 'negated';
  if (outer === 'possible' || inner === 'possible') return 'possible';
  return outer === 'planned' || inner === 'planned' ? 'planned' : 'actual';
};

/** What a verb with this effect, itself this certain, makes of what it governs. Who does not rule a thing out holds it possible. */
export const applied = ({ effect, rulesOut }: VerbEntry, own: Factuality): Factuality => {
  if (effect === 'negated') return own !== 'negated' ? 'negated' : rulesOut ? 'possible' : 'actual';
  if (effect === 'none') return own;
  return own === 'negated' ? 'negated' : own === 'possible' ? 'possible' : effect;
};
