// States that adjectives name: Swedish-Danish talks are between two states.
import type { Member } from '../arguments.js';
import { type MatchContext, NOBODY } from './types.js';

const JOINERS = /^["\u201c\u201d\u00ab\u00bb\u2013\u2014/-]$/u;
const REACH = 9;

/** The states of the adjectives behind the event noun at `head`, if there are two or more. */
export const statesOfAdjectives = (context: MatchContext, head: number): readonly Member[] => {
  const { units, lexicon } = context;
  const members: Member[] = [];
  for (let i = head + 1; i < Math.min(units.length, head + REACH); i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' && JOINERS.test(unit.text)) continue;
    const state = context.stateOfNationality(i, members.length > 0);
    if (state) {
      if (!members.some(({ drafts }) => drafts.includes(state))) members.push({ unit: -1 - i, drafts: [state] });
      continue;
    }
    const word = unit?.kind === 'word' ? unit.word : null;
    // Before the states stand other adjectives: high-level, indirect.
    if (!word || unit?.verb || members.length > 0) break;
    const joiner = word.lists.has('negators') || word.folded === lexicon.language.conjunction;
    if (word.lists.size > 0 && !joiner) break;
  }
  return members.length > 1 ? members : NOBODY;
};
