// Factuality: what the words around a verb or noun make of it. Particles, modal words and governing verbs, inside out.
import type { Effect } from '../lang/language.js';
import type { Factuality } from '../model/claim.js';
import { describes } from './arguments.js';
import type { Lexicon } from './lexicon.js';
import { isPresentVerb, type Judged, judged, modalAfter, particleEffect, runStart } from './particles.js';
import { duringIt, laterTime } from './presents.js';

import type { Unit } from './unit.js';

export type { Judged } from './particles.js';

const REACH = 16;

const strongest = (outer: Factuality, inner: Factuality): Factuality => {
  if (outer === 'negated' || inner === 'negated') return 'negated';
  if (outer === 'possible' || inner === 'possible') return 'possible';
  return outer === 'planned' || inner === 'planned' ? 'planned' : 'actual';
};

/** What a verb with this effect, itself this certain, makes of what it governs. */
const applied = (effect: Effect, own: Factuality): Factuality => {
  if (effect === 'negated') return own === 'negated' ? 'actual' : 'negated';
  if (effect === 'none') return own;
  return own === 'negated' ? 'negated' : own === 'possible' ? 'possible' : effect;
};

/** The visit that he will make, a meeting that brings them together next week: the verb that describes the noun tells. */
const plannedAfter = (lexicon: Lexicon, units: readonly Unit[], at: number, depth: number): Judged | null => {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 6); i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' || unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('clauseStarters')) return null;
    if (!unit?.verb || unit.verb.sense.entry?.auxiliary) continue;
    const relative = units[i - 1]?.word?.lists.has('relatives') && units[i - 2]?.kind !== 'ref';
    if (!relative && !describes(units, at, i)) return null;
    const described = verbAt(lexicon, units, i, depth + 1);
    return described.factuality === 'planned' ? described : null;
  }
  return null;
};

/** Factuality of the verb or noun at unit `at`. */
export const factualityAt = (lexicon: Lexicon, units: readonly Unit[], at: number, depth = 0): Judged => {
  const unit = units[at];
  if (!unit || depth > 6) return judged('actual', '');
  if (unit.verb) return verbAt(lexicon, units, at, depth);
  // Denying, accusing, while he spoke: the participle's deed is done with whatever it goes with.
  if (unit.word?.lists.has('actParticiples')) return judged('actual', unit.text);
  const modal = modalAfter(units, at) ?? plannedAfter(lexicon, units, at, depth);
  const outer = nounAt(lexicon, units, at, depth);
  // The cancelled visit that was planned is cancelled.
  return modal && outer.factuality !== 'negated' ? modal : outer;
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
      return judged(unit.word.modal.effect, unit.text);
    if (!unit?.verb || unit.verb.sense.entry?.auxiliary) continue;
    const entry = unit.verb.sense.entry;
    if (!entry || entry.effect === 'none') {
      const own = entry?.speech ? particleEffect(units, i) : null;
      return own?.factuality === 'negated' ? judged('possible', unit.text) : null;
    }
    const own = factualityAt(lexicon, units, i, depth + 1);
    return judged(applied(entry.effect, own.factuality), unit.text);
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
    if (word.modal) return judged(word.modal.effect, unit.text);
    const noun = word.nouns.find(({ effect }) => effect && effect.effect !== 'none');
    if (noun?.effect && !unit.verb) return judged(noun.effect.effect as Factuality, unit.text);
    if (unit.verb && !unit.verb.sense.entry?.auxiliary) {
      const entry = unit.verb.sense.entry;
      const own = factualityAt(lexicon, units, i, depth + 1);
      if (!entry || entry.effect === 'none')
        return past || entry?.speech ? judged(past ? 'actual' : 'possible', unit.text) : judged('possible', unit.text);
      return judged(applied(entry.effect, own.factuality), unit.text);
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

/** The preposition that governs the noun at `at`, attached or as the word before. */
const prepositionOf = (units: readonly Unit[], at: number): { readonly text: string; readonly unit: number } => {
  const word = units[at]?.word;
  const attached =
    word?.nouns[0]?.segment.preposition ??
    word?.segments.find(({ definite, preposition }) => definite && preposition !== '')?.preposition ??
    '';
  if (attached !== '') return { text: attached, unit: at };
  const before = units[at - 1]?.word;
  return before?.lists.has('prepositions') ? { text: before.bare, unit: at - 1 } : { text: '', unit: at };
};

const nounAt = (lexicon: Lexicon, units: readonly Unit[], at: number, depth: number): Judged => {
  const preposition = prepositionOf(units, at);
  const lists = lexicon.lists.get(preposition.text);
  if (lists?.has('pastAdjuncts')) return judged('actual', preposition.text);
  if (lists?.has('futureAdjuncts')) return judged('planned', preposition.text);
  let purpose = preposition.text === lexicon.language.purposeParticle;
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const unit = units[i];
    if (!unit) break;
    const { word } = unit;
    if (unit.kind === 'mark') {
      if (/[.:]/.test(unit.text)) break;
      continue;
    }
    if (!word || unit.kind !== 'word') continue;
    if (word.lists.has('perhaps')) return judged('possible', unit.text);
    const aim = word.nouns.some(
      ({ segment, effect }) => segment.preposition === lexicon.language.purposeParticle && !segment.definite && effect?.effect === 'none',
    );
    if (word.lists.has('purposeNouns') || aim) {
      purpose = true;
      continue;
    }
    if (word.lists.has('complementizers')) {
      const effect = contentEffect(lexicon, units, i, depth);
      return effect ? judged(effect.factuality, effect.because) : { ...judged(purpose ? 'planned' : 'actual', unit.text), aim: purpose };
    }
    if (word.lists.has('pastAdjuncts') && !unit.verb && at - i <= 3) return judged('actual', unit.text);
    if (word.lists.has('clauseStarters')) break;
    if (unit.verb && !unit.verb.sense.entry?.auxiliary)
      return underVerb(lexicon, units, i, at, purpose, lists?.has('timeAdjuncts') ?? false, depth);
    const reading = word.nouns.find(({ effect, segment }) => effect && effect.effect !== 'none' && segment.pronoun === '');
    if (reading?.effect && at - i <= 8 && !unit.verb) return judged(reading.effect.effect as Factuality, unit.text);
    if (word.modal && at - i <= 3) return judged(word.modal.effect, unit.text);
  }
  return { ...judged(purpose ? 'planned' : 'actual', ''), aim: purpose };
};

/** A noun in the clause of the verb at `governor`. */
const underVerb = (
  lexicon: Lexicon,
  units: readonly Unit[],
  governor: number,
  at: number,
  purpose: boolean,
  adjunct: boolean,
  depth: number,
): Judged => {
  const unit = units[governor] as Unit;
  const entry = unit.verb?.sense.entry;
  const own = factualityAt(lexicon, units, governor, depth + 1);
  if (adjunct) return own.factuality === 'planned' || own.factuality === 'possible' ? own : judged('actual', unit.text);
  // Commented on it, and suspended it: only the second has it for its object.
  const about = entry?.speech && entry.effect === 'negated' && prepositionOf(units, at).text !== '';
  if (entry && entry.effect !== 'none' && !about) return judged(applied(entry.effect, own.factuality), unit.text);
  if (entry?.speech) return own.factuality === 'negated' ? judged('possible', unit.text) : judged('actual', unit.text);
  if (purpose) return own.factuality === 'actual' ? { ...judged('planned', unit.text), aim: true } : own;
  return at - governor <= 24 ? own : judged('actual', unit.text);
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
