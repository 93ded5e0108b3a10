// Loads: the verb that tells what a plane or ship has on board belongs to its noun phrase.
import type { Lexicon } from './lexicon.js';
import type { Unit } from './unit.js';

/** How far behind a carrier the verb may stand. */
const REACH = 7;

/** Does the verb only describe the carrier before it: a plane that carries …? */
export const tellsLoad = (lexicon: Lexicon, units: readonly Unit[], at: number): boolean => {
  const verb = units[at]?.verb;
  if (!verb || !lexicon.carryingVerbs.has(verb.sense.lemma) || verb.segment.conjunction !== '') return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (units[i]?.verb) return false;
    if (units[i]?.word?.stems.has('carriers') || units[i]?.ref?.drafts[0]?.type === 'Commodity') return true;
  }
  return false;
};
