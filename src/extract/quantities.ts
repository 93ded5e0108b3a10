// Quantities: the "of" between so many or so much and what there is so much of.
import type { Lexicon } from './lexicon.js';
import { typeOf } from './lists.js';
import type { Unit } from './unit.js';

/** Right behind a number, or "million" behind one. */
export const isCounted = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'number' || (units[at - 1]?.word?.stems.has('quantifiers') === true && units[at - 2]?.kind === 'number');

/** The "of" behind a quantity, unless it says from whom: so many doses from a company. */
export const partsOf = (lexicon: Lexicon, units: readonly Unit[], at: number): number => {
  const of = partitiveAfter(lexicon, units, at);
  const behind = typeOf(units[of + 1]);
  return behind === 'Organization' || behind === 'Place' ? -1 : of;
};

/** The "of" behind a quantity and its adjectives (the first shipment of): its unit, or -1. */
export const partitiveAfter = (lexicon: Lexicon, units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i <= at + 3; i++) {
    const next = units[i];
    if (!next) break;
    if (isPartitive(lexicon, next)) return i;
    const { kind, word, verb } = next;
    const attribute =
      kind === 'word' &&
      verb === null &&
      word !== null &&
      [...word.lists].every((list) => list === 'adjectives' || list === 'further') &&
      !word.segments.some(({ preposition }) => preposition !== '' && word.definite);
    if (!attribute) break;
  }
  return -1;
};

/** "of" between a quantity and what there is so much of. */
export const isPartitive = (lexicon: Lexicon, unit: Unit | undefined): boolean =>
  unit?.word?.folded === lexicon.fold(lexicon.language.words.prepositions[0] ?? '');
