// The present of what is to come: by a time to come in its clause, or within a visit that is going on.
import { argumentsAfter } from './arguments.js';
import type { Lexicon } from './lexicon.js';
import type { Unit } from './unit.js';

/** A visit during which he meets X, in the present: it is to come. ("In which" is less sure.) */
export const duringIt = (lexicon: Lexicon, units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.word?.segments.some(
    ({ pronoun, stem }) => pronoun !== '' && stem.length > 2 && lexicon.lists.get(stem)?.has('timeAdjuncts'),
  ) ?? false;

/** A present with a time to come in its clause is a plan. */
export const laterTime = (lexicon: Lexicon, units: readonly Unit[], at: number): boolean => {
  const { end } = argumentsAfter(lexicon, units, at);
  for (let i = Math.max(0, at - 3); i < end; i++) {
    const time = units[i]?.time;
    if (time?.direction === 'future' || (time?.direction === 'present' && time.grain === 'day' && i > at)) return true;
  }
  return false;
};
