// Factuality of what a noun tells: its preposition, the nouns and verbs that govern it, adjectives and verbs behind it.
import type { Factuality } from '../model/claim.js';
import { describes, isCommaUnit } from './arguments.js';
import type { Lexicon } from './lexicon.js';
import { applied, deniedWord, type Judged, judged, modalAfter, particleEffect } from './particles.js';
import type { Unit } from './unit.js';

/** What other parts of the sentence amount to. */
interface Verdicts {
  readonly of: (unit: number) => Judged;
  readonly content: (complementizer: number) => Judged | null;
}

/** Units between a noun and the verb that says whether it happens. */
const PREDICATE_REACH = 16;
const WORD_REACH = 8;
const WISH_REACH = 3;

/** The visit that he will make, a meeting that brings them together next week: the verb that describes the noun tells. */
const plannedAfter = (units: readonly Unit[], at: number, verdicts: Verdicts): Judged | null => {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 6); i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' || unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('clauseStarters')) return null;
    if (!unit?.verb || unit.verb.sense.entry?.auxiliary) continue;
    const relative = units[i - 1]?.word?.lists.has('relatives') && units[i - 2]?.kind !== 'ref';
    if (!relative && !describes(units, at, i)) return null;
    const described = verdicts.of(i);
    return described.factuality === 'planned' ? described : null;
  }
  return null;
};

/** The preposition that governs the noun at `at`, attached or as the word before. */
const prepositionOf = (units: readonly Unit[], at: number): { readonly text: string; readonly unit: number } => {
  const word = units[at]?.word;
  const attached =
    word?.nouns[0]?.segment.preposition ??
    word?.segments.find(({ definite, preposition }) => definite && preposition !== '')?.preposition ??
    '';
  if (attached !== '') return { text: attached, unit: at };
  const lists = units[at - 1]?.kind === 'word' ? units[at - 1]?.word?.lists : undefined;
  const governs = lists?.has('prepositions') || lists?.has('pastAdjuncts') || lists?.has('futureAdjuncts') || lists?.has('timeAdjuncts');
  return governs ? { text: units[at - 1]?.word?.bare ?? '', unit: at - 1 } : { text: '', unit: at };
};

/** The visit will take place, the meeting was not held: the verb of which the noun is the subject. */
const predicateOf = (units: readonly Unit[], at: number, verdicts: Verdicts): Judged | null => {
  const before = units[at - 1];
  const begins = !before || before.kind === 'mark' || before.word?.lists.has('complementizers') || before.word?.lists.has('clauseStarters');
  if (!begins || prepositionOf(units, at).text !== '') return null;
  let relative = false;
  for (let i = at + 1; i < Math.min(units.length, at + PREDICATE_REACH); i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'mark' && /[.:\u061b]/.test(unit.text)) return null;
    if (unit.word?.lists.has('complementizers')) return null;
    if (unit.word?.lists.has('relatives')) relative = true;
    // Which was expected: a relative clause without a verb of its own.
    if (unit.verb?.sense.entry?.auxiliary) relative = false;
    if (!unit.verb || unit.verb.sense.entry?.auxiliary) continue;
    if (unit.verb.segment.conjunction !== '') return null;
    if (relative) {
      relative = false;
      continue;
    }
    if (!unit.verb.sense.entry?.happens) return null;
    const held = unit.verb.segment.future || particleEffect(units, i) ? verdicts.of(i) : null;
    return held && held.factuality !== 'actual' ? held : null;
  }
  return null;
};

/** He refused an offer to meet, denied any talks: what denies the word that colours the noun, if anything does. */
const refusedWord = (units: readonly Unit[], at: number, verdicts: Verdicts): Judged | null => {
  if (deniedWord(units, at)) return judged('negated', units[at]?.text ?? '');
  for (let i = at - 1; i >= Math.max(0, at - WORD_REACH); i--) {
    const unit = units[i];
    const lists = unit?.word?.lists;
    if (unit?.kind === 'mark' || lists?.has('complementizers') || lists?.has('clauseStarters') || lists?.has('prepositions')) return null;
    const denying = unit?.kind === 'word' && !unit.verb && unit.word?.nouns.some(({ effect }) => effect?.effect === 'negated');
    if (denying) return judged('negated', unit?.text ?? '');
    const entry = unit?.verb?.sense.entry;
    if (!unit?.verb || entry?.auxiliary) continue;
    return entry?.effect === 'negated' ? judged(applied(entry, verdicts.of(i).factuality), unit.text) : null;
  }
  return null;
};

/** About his summit with X on Monday next: a time to come in the noun's own phrase, with no verb before it. */
const toCome = (units: readonly Unit[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && units[i]?.kind !== 'mark'; i--) if (units[i]?.verb) return false;
  for (let i = at + 1; i <= at + WORD_REACH; i++) {
    const unit = units[i];
    if (!unit || unit.verb || unit.kind === 'mark' || unit.word?.lists.has('complementizers')) return false;
    if (unit.time) return unit.time.direction === 'future';
  }
  return false;
};

/** Factuality of the noun at unit `at`. */
export const nounAt = (lexicon: Lexicon, units: readonly Unit[], at: number, verdicts: Verdicts): Judged => {
  const predicate = predicateOf(units, at, verdicts);
  if (predicate) return predicate;
  const modal = modalAfter(units, at) ?? plannedAfter(units, at, verdicts);
  const outer = governedNoun(lexicon, units, at, verdicts);
  // The cancelled visit that was planned is cancelled.
  if (modal && outer.factuality !== 'negated') return modal;
  return outer.factuality === 'actual' && toCome(units, at) ? judged('planned', 'a time to come') : outer;
};

const governedNoun = (lexicon: Lexicon, units: readonly Unit[], at: number, verdicts: Verdicts): Judged => {
  const preposition = prepositionOf(units, at);
  const lists = lexicon.lists.get(preposition.text);
  if (lists?.has('pastAdjuncts')) return judged('actual', preposition.text);
  if (lists?.has('futureAdjuncts')) return judged('planned', preposition.text);
  const adjunct = lists?.has('timeAdjuncts') ?? false;
  let purpose = preposition.text === lexicon.language.purposeParticle;
  let comma = false;
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const unit = units[i];
    if (!unit) break;
    const { word } = unit;
    if (unit.kind === 'mark') {
      if (/[.:]/.test(unit.text)) break;
      comma ||= isCommaUnit(unit);
      continue;
    }
    if (!word || unit.kind !== 'word') continue;
    if (word.lists.has('perhaps')) return judged('possible', unit.text);
    const aim = word.nouns.some(
      ({ segment, effect }) => segment.preposition === lexicon.language.purposeParticle && !segment.definite && effect?.effect === 'none',
    );
    if (!adjunct && (word.lists.has('purposeNouns') || aim)) {
      purpose = true;
      continue;
    }
    if (word.lists.has('complementizers')) {
      // During a visit, behind a comma, goes with who speaks, not with what he promises.
      const effect = adjunct && comma ? null : verdicts.content(i);
      return effect ? judged(effect.factuality, effect.because) : { ...judged(purpose ? 'planned' : 'actual', unit.text), aim: purpose };
    }
    if (word.lists.has('pastAdjuncts') && !unit.verb && at - i <= 5) return judged('actual', unit.text);
    if (word.lists.has('clauseStarters')) break;
    if (unit.verb && !unit.verb.sense.entry?.auxiliary) return underVerb(lexicon, units, i, at, purpose, adjunct, verdicts);
    // What happens during a visit says nothing of the visit.
    if (adjunct && i < preposition.unit - 1) continue;
    const reading = word.nouns.find(({ effect, segment }) => effect && effect.effect !== 'none' && (segment.pronoun === '' || at - i <= 2));
    if (reading?.effect && at - i <= 8 && !unit.verb)
      return refusedWord(units, i, verdicts) ?? judged(reading.effect.effect as Factuality, unit.text);
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
  during: boolean,
  verdicts: Verdicts,
): Judged => {
  const unit = units[governor] as Unit;
  const entry = unit.verb?.sense.entry;
  const own = verdicts.of(governor);
  const preposition = prepositionOf(units, at);
  // Hopes for: "in" right behind a verb of wishing is no time.
  const wished =
    entry && entry.effect !== 'none' && lexicon.placePrepositions.has(preposition.text) && preposition.unit - governor <= WISH_REACH;
  if (during && !wished) return own.factuality === 'planned' || own.factuality === 'possible' ? own : judged('actual', unit.text);
  // Commented on it, and suspended it: only the second has it for its object.
  const about = entry?.speech && entry.effect === 'negated' && preposition.text !== '';
  if (entry && entry.effect !== 'none' && !about) return judged(applied(entry, own.factuality), unit.text);
  if (entry?.speech) return own.factuality === 'negated' ? judged('possible', unit.text) : judged('actual', unit.text);
  if (purpose) return own.factuality === 'actual' ? { ...judged('planned', unit.text), aim: true } : own;
  return at - governor <= 24 ? own : judged('actual', unit.text);
};
