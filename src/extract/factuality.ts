// Factuality: what the words around a verb or noun make of it. Particles, modal words and governing verbs, inside out.
import type { Factuality } from '../model/claim.js';
import { nounAt } from './factuality-nouns.js';
import type { Lexicon } from './lexicon.js';
import { applied, deniedWord, isPresentVerb, type Judged, judged, particleEffect, runStart, strongest } from './particles.js';
import { duringIt, laterTime } from './presents.js';
import type { Unit } from './unit.js';

export type { Judged } from './particles.js';

const REACH = 16;

/** Factuality of the verb or noun at unit `at`. */
export const factualityAt = (lexicon: Lexicon, units: readonly Unit[], at: number, depth = 0): Judged => {
  const unit = units[at];
  if (!unit || depth > 6) return judged('actual', '');
  if (unit.verb) return verbAt(lexicon, units, at, depth);
  // Denying, accusing, while he spoke: the participle's deed is done with whatever it goes with.
  if (unit.word?.lists.has('actParticiples')) return judged('actual', unit.text);
  return nounAt(lexicon, units, at, {
    of: (other) => factualityAt(lexicon, units, other, depth + 1),
    content: (complementizer) => contentEffect(lexicon, units, complementizer, depth),
  });
};

const verbAt = (lexicon: Lexicon, units: readonly Unit[], at: number, depth: number): Judged => {
  const unit = units[at] as Unit;
  const verb = unit.verb;
  const particle = particleEffect(units, at);
  if (particle?.factuality === 'negated') return outerOf(lexicon, units, runStart(units, at), particle, depth);
  if (particle?.factuality === 'possible') return particle;
  if (verb?.segment.future) return outerOf(lexicon, units, runStart(units, at), judged('planned', unit.text), depth);
  if (particle) return particle;
  const start = runStart(units, at);
  const before = units[start - 1];
  if (verb?.segment.preposition !== '') {
    const governor = governorOf(units, at);
    const outer = governor < 0 ? judged('planned', unit.text) : factualityAt(lexicon, units, governor, depth + 1);
    return outer.factuality === 'actual' ? judged('planned', unit.text) : outer;
  }
  if (before?.word?.lists.has('complementizers')) return complementAt(lexicon, units, start, at, depth);
  if (conditionalBefore(units, start)) return judged('possible', 'if');
  if (verb?.sense.form.tense === 'present' && laterTime(lexicon, units, at))
    return outerOf(lexicon, units, start, judged('planned', 'a time to come'), depth);
  if (verb?.sense.form.tense === 'present' && duringIt(lexicon, units, at))
    return outerOf(lexicon, units, start, judged('planned', units[at + 1]?.text ?? ''), depth);
  const chained = chainedTo(lexicon, units, start, at, depth);
  if (chained) return chained;
  return outerOf(lexicon, units, start, judged('actual', unit.text), depth);
};

/** A denial around the clause (he denied that the minister was using …). */
const outerOf = (lexicon: Lexicon, units: readonly Unit[], start: number, own: Judged, depth: number): Judged => {
  // He rejects that X, who denied it, …: a relative clause tells what is so.
  if (units[start - 1]?.word?.lists.has('relatives')) return own;
  for (let i = start - 1; i >= Math.max(0, start - 24); i--) {
    const unit = units[i];
    if (unit?.word?.lists.has('complementizers')) {
      const effect = contentEffect(lexicon, units, i, depth);
      return effect ? judged(strongest(effect.factuality, own.factuality), effect.because) : own;
    }
    if (unit?.verb && !unit.verb.sense.entry?.auxiliary) return own;
    if (unit?.kind === 'mark' && /[.:\u061b]/.test(unit.text)) return own;
  }
  return own;
};

/** What the words before a "that" make of the clause behind it; null if they only report it. */
const contentEffect = (lexicon: Lexicon, units: readonly Unit[], complementizer: number, depth: number): Judged | null => {
  for (let i = complementizer - 1; i >= Math.max(0, complementizer - REACH); i--) {
    const unit = units[i];
    if (unit?.kind === 'word' && unit.word?.modal && units[i + 1] === units[complementizer])
      return judged(deniedWord(units, i) ? 'negated' : unit.word.modal.effect, unit.text);
    if (!unit?.verb || unit.verb.sense.entry?.auxiliary) continue;
    const entry = unit.verb.sense.entry;
    if (!entry || entry.effect === 'none') {
      const own = entry?.speech ? particleEffect(units, i) : null;
      return own?.factuality === 'negated' ? judged('possible', unit.text) : null;
    }
    const own = factualityAt(lexicon, units, i, depth + 1);
    return judged(applied(entry, own.factuality), unit.text);
  }
  return null;
};

/** A verb right behind "that": wanted, expected, before or after which … */
const complementAt = (lexicon: Lexicon, units: readonly Unit[], start: number, at: number, depth: number): Judged => {
  const past = units[at]?.verb?.sense.form.tense === 'past';
  for (let i = start - 2; i >= Math.max(0, start - REACH); i--) {
    const unit = units[i];
    if (!unit) break;
    const { word } = unit;
    if (unit.kind === 'ref' || unit.kind === 'time' || !word) {
      if (unit.kind === 'mark' && /[.:]/.test(unit.text)) break;
      continue;
    }
    if (i === start - 2 && word.lists.has('pastAdjuncts')) return judged('actual', unit.text);
    if (i === start - 2 && word.lists.has('futureAdjuncts')) return judged(past ? 'actual' : 'planned', unit.text);
    if (word.modal) return judged(deniedWord(units, i) ? 'negated' : word.modal.effect, unit.text);
    const noun = word.nouns.find(({ effect }) => effect && effect.effect !== 'none');
    if (noun?.effect && !unit.verb) return judged(deniedWord(units, i) ? 'negated' : (noun.effect.effect as Factuality), unit.text);
    if (unit.verb && !unit.verb.sense.entry?.auxiliary) {
      const entry = unit.verb.sense.entry;
      const own = factualityAt(lexicon, units, i, depth + 1);
      if (!entry || entry.effect === 'none')
        return past || entry?.speech ? judged(past ? 'actual' : 'possible', unit.text) : judged('possible', unit.text);
      return judged(applied(entry, own.factuality), unit.text);
    }
  }
  return judged(past ? 'actual' : 'possible', units[start - 1]?.text ?? '');
};

const governorOf = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary) return i;
    if (units[i]?.kind === 'mark' && /[.:]/.test(units[i]?.text ?? '')) return -1;
  }
  return -1;
};

const conditionalBefore = (units: readonly Unit[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (units[i]?.word?.lists.has('conditionals')) return true;
  return false;
};

/** He will visit … and meets: a present that goes on from a plan or wish is part of it. */
const chainedTo = (lexicon: Lexicon, units: readonly Unit[], start: number, at: number, depth: number): Judged | null => {
  const verb = units[at]?.verb;
  const joined = verb?.segment.conjunction === lexicon.language.conjunction || units[start - 1]?.word?.lists.has('conjunctions') === true;
  if (!joined || !isPresentVerb(units[at]) || verb?.sense.entry?.speech) return null;
  for (let i = start - 1; i >= Math.max(0, start - 2 * REACH); i--) {
    const unit = units[i];
    if (unit?.kind === 'mark' && /[.:]/.test(unit.text)) return null;
    if (!unit?.verb || unit.verb.sense.entry?.auxiliary) continue;
    // A relative clause between belongs to a name.
    if (units[runStart(units, i) - 1]?.word?.lists.has('relatives')) continue;
    if (!isPresentVerb(unit) || unit.verb.sense.entry?.speech) return null;
    const before = factualityAt(lexicon, units, i, depth + 1);
    return before.factuality === 'planned' || before.factuality === 'possible' ? before : null;
  }
  return null;
};
