// Clauses: where they begin, what stands before their verb, which verb governs what.
import { isCommaUnit, listFrom, type Member } from '../arguments.js';
import type { Frame, Slot } from '../frames.js';
import type { Lexicon } from '../lexicon.js';
import { DASHES } from '../lists.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { agrees, featuresOf } from './agreement.js';
import type { SubjectReader } from './reader.js';

/** The relative word before "was" and a predicate that the verb describes; -1 if there is none. */
const predicateStart = (units: readonly Unit[], verb: number): number => {
  let auxiliary = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 7); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return -1;
    if (unit.word?.lists.has('relatives')) return auxiliary ? i : -1;
    if (unit.word?.lists.has('fronted') || unit.verb?.sense.entry?.auxiliary) auxiliary = true;
    else if (unit.verb || unit.word?.lists.has('complementizers')) return -1;
  }
  return -1;
};

/** The name that a relative pronoun right before the verb belongs to. */
export const antecedent = (reader: SubjectReader, verb: number): readonly Member[] | null => {
  const { units } = reader;
  let i = verb - 1;
  while (
    i >= 0 &&
    units[i]?.kind === 'word' &&
    (units[i]?.word?.lists.has('adverbs') ||
      units[i]?.word?.lists.has('fronted') ||
      units[i]?.verb?.sense.entry?.auxiliary ||
      units[i]?.word?.lists.has('negators'))
  )
    i--;
  if (!units[i]?.word?.lists.has('relatives')) {
    // Who was the first official to visit: a predicate stands between.
    const start = predicateStart(units, verb);
    if (start < 0) return null;
    i = start;
  }
  const relative = i;
  i--;
  // "It is X who …": the pronoun between the two.
  if (units[i]?.word?.lists.has('copulas')) i--;
  if (isCommaUnit(units[i])) i--;
  const unit = units[i];
  if (unit?.kind !== 'ref') return [];
  // X and Y, who (both) …: the plural word takes the whole list up.
  const both = units.slice(i + 1, verb).some(({ word }) => word?.lists.has('dualRelatives'));
  for (let from = i - 1; both && from >= Math.max(0, i - 4); from--) {
    if (units[from]?.kind !== 'ref') continue;
    const list = listFrom(reader.lexicon, units, from, units[from]?.ref?.preposition ?? '');
    if (list.to === i) return list.members;
  }
  const named: readonly Member[] = [{ unit: i, drafts: unit.ref?.drafts ?? [] }];
  // The group of X which …: a feminine word for a noun before the man.
  const asked = reader.lexicon.language.agreement.words[units[relative]?.word?.bare ?? ''];
  return asked && unit.ref?.kind === 'name' && !agrees({ ...asked, count: null }, featuresOf(reader, named), false) ? [] : named;
};

/** Does the verb belong to a relative clause, with only particles between the relative word and it? */
export const inRelativeClause = (units: readonly Unit[], verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const unit = units[i];
    if (unit?.word?.lists.has('relatives')) return true;
    if (unit?.kind !== 'word' || (unit.verb && !unit.verb.sense.entry?.auxiliary)) return false;
    if (unit.word?.lists.has('clauseStarters') || unit.word?.lists.has('complementizers')) return false;
  }
  return false;
};

export const previousVerb = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) {
    // What stands between dashes is no clause before.
    if (DASHES.has(units[i]?.text ?? '')) {
      const open = units.findLastIndex(({ text }, j) => j < i && j >= i - 24 && DASHES.has(text));
      if (open > 0 && units[open + 1]?.word?.lists.has('relatives')) i = open;
      continue;
    }
    if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary) return i;
  }
  return -1;
};

/** Does the auxiliary only colour another verb before `at`? */
const colours = (units: readonly Unit[], auxiliary: number, at: number): boolean => {
  for (let i = auxiliary + 1; i < at; i++) if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary) return true;
  return false;
};

/** "With what", "that what": the thing that does what the verb says has no name. */
export const isWhat = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]?.word?.lists;
  if (units[at]?.word?.lists.has('withWhat')) return true;
  const what = units[at]?.word?.lists.has('asSaid') === true && units[at]?.word?.lists.has('negators') === true;
  return what && (before?.has('complementizers') === true || before?.has('prepositions') === true);
};

/** The finite verb whose clause unit `at` belongs to, -1 if none. */
export const governingVerb = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const unit = units[i];
    // The delegation, which X leads, paid a visit: the clause between commas governs nothing outside.
    if (unit?.verb && units[i - 1]?.word?.lists.has('relatives') && isCommaUnit(units[i - 2]) && units.slice(i, at).some(isCommaUnit))
      continue;
    // "Began a visit": only "was" and its like govern nothing.
    if (unit?.verb && !(unit.verb.sense.entry?.auxiliary && (unit.word?.lists.has('fronted') || colours(units, i, at)))) return i;
    // That the sales …: who says so does not make them.
    if (unit?.word?.lists.has('complementizers') && units[i + 1]?.verb === null && i + 1 < at + 1) return -1;
    if (unit?.kind === 'mark' && (unit.text === ':' || unit.text === '.')) return -1;
  }
  return -1;
};

export const particleBefore = (units: readonly Unit[], at: number): Unit | null => {
  let i = at - 1;
  while (i >= 0 && (units[i]?.word?.lists.has('fronted') || units[i]?.verb?.sense.entry?.auxiliary)) i--;
  return units[i] ?? null;
};

/** "His country": no indefinite noun. */
export const owned = (lexicon: Lexicon, unit: Unit): boolean =>
  unit.word?.segments.some(({ pronoun, stem }) => pronoun !== '' && lexicon.lists.get(stem)?.has('ownCountry')) ?? false;

/** Does "that" stand right before the topic? Then it is the subject of the clause. */
export const introduced = ({ units }: SubjectReader, topic: readonly Member[]): boolean => {
  let at = (topic[0]?.unit ?? 0) - 1;
  while (units[at]?.word?.lists.has('bothOf') || units[at]?.word?.lists.has('prepositions')) at--;
  return units[at]?.word?.lists.has('complementizers') ?? false;
};

/** "Its neighbour": a noun with a possessive. */
export const isOwned = ({ language }: Lexicon, unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.verb === null &&
  unit.word?.lists.size === 0 &&
  !language.neverPronouns.some((ending) => unit.text.endsWith(ending)) &&
  unit.word.segments.some(
    ({ pronoun, preposition, conjunction, stem }) =>
      stem.length > 2 && preposition === '' && conjunction === '' && pronoun.length > 1 && language.possessives.includes(pronoun),
  );

/** A definite noun that is no adjective of the one before it. */
export const isHeadNoun = ({ units, lexicon }: SubjectReader, at: number): boolean => {
  const before = units[at - 1];
  return (
    (units[at]?.word?.definite === true || isOwned(lexicon, units[at])) &&
    !(before?.kind === 'word' && before.word?.definite === true) &&
    !(before?.kind === 'ref' && before.ref?.kind === 'role')
  );
};

/** Slots for people and bodies that a frame cannot do without, up to its first literal. */
export const requiredObjects = ({ elements }: Frame): readonly Slot[] => {
  const literal = elements.findIndex(({ kind }) => kind === 'literal');
  return elements
    .slice(1, literal < 0 ? undefined : literal)
    .filter(
      (element): element is Slot =>
        element.kind === 'slot' && !element.optional && element.name !== 'commodity' && element.name !== 'about' && !element.coordinated,
    );
};

/** Does the clause of the verb begin with a noun that nobody knows (that the company will supply …)? */
export const startsWithNoun = (units: readonly Unit[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const unit = units[i];
    if (unit?.word?.lists.has('complementizers')) {
      const first = units[QUOTE_OPENERS.has(units[i + 1]?.text ?? '') ? i + 2 : i + 1];
      return (
        first?.kind === 'word' &&
        first !== units[at] &&
        first.verb === null &&
        first.word !== null &&
        [...first.word.lists].every((list) => list === 'notGoods')
      );
    }
    if (unit?.verb || unit?.word?.lists.has('clauseStarters')) return false;
  }
  return false;
};

export const firstWord = (units: readonly Unit[]): number => units.findIndex(({ kind }) => kind !== 'mark');

/** Does a definite or human common noun stand between verb and the name, as the real subject? */
export const blockedBefore = (units: readonly Unit[], verb: number, post: number): boolean => {
  for (let i = verb + 1; i < post; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' || !unit.word || unit.verb) continue;
    const { word } = unit;
    if (word.lists.size > 0 || word.nationality || word.modal) continue;
    if (units[i - 1]?.word?.lists.has('prepositions')) continue;
    const attached = word.segments.some(({ preposition, definite }) => preposition !== '' && definite);
    if (word.definite && !attached) return true;
  }
  return false;
};

/** Does the clause of the verb go on from the sentence before: he also received; on the other hand he met? */
export const goesOn = (units: readonly Unit[], verb: number): boolean => {
  for (let i = 0; i < verb; i++) {
    const unit = units[i];
    if (unit?.verb || (unit?.kind === 'ref' && unit.ref?.preposition === '' && !units[i - 1]?.word?.lists.has('prepositions')))
      return false;
    if (unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('relatives')) return false;
  }
  return units
    .slice(0, verb)
    .some(({ word }) => word?.lists.has('clauseStarters') || word?.lists.has('conjunctions') || word?.lists.has('prepositions'));
};

/** Is the verb the first one behind a colon? */
export const opensSpeech = (units: readonly Unit[], verb: number): boolean => {
  for (let i = verb - 1; i > 0; i--) {
    if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary) return false;
    if (units[i]?.text === ':') return true;
  }
  return false;
};

/** The accusations that X made against Y, that it supplies: the name behind them is meant. */
export const chargedBefore = (units: readonly Unit[], governor: number, at: number): readonly Member[] | null => {
  const charges = units.findLastIndex(
    (unit, i) => i < at && i >= Math.max(0, governor - 3) && unit.word?.stems.has('allegations') === true,
  );
  if (charges < 0) return null;
  const last = units.findLastIndex(
    ({ ref }, i) => i < at && i > charges && ref !== null && ref.preposition !== '' && ref.drafts.length > 0,
  );
  return last < 0 ? null : [{ unit: last, drafts: units[last]?.ref?.drafts ?? [] }];
};

/** Is the verb, behind particles, the first word of a quotation? */
export const opensQuote = (units: readonly Unit[], at: number): boolean => {
  let i = at - 1;
  while (units[i]?.word?.lists.has('fronted') || units[i]?.word?.lists.has('adverbs')) i--;
  return units[i]?.text === ':' || QUOTE_OPENERS.has(units[i]?.text ?? '');
};

/** Does a quotation of more than a name open at the unit? */
export const opensLongQuote = (units: readonly Unit[], at: number): boolean => {
  const mark = units[at];
  if (mark?.kind !== 'mark' || !(mark.text === '"' || QUOTE_OPENERS.has(mark.text))) return false;
  const close = units.findIndex((unit, i) => i > at && unit.kind === 'mark' && (unit.text === '"' || QUOTE_CLOSERS.has(unit.text)));
  return close < 0 || close > at + 4;
};
