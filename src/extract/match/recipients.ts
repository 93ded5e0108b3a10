// Recipients that are people or places without a name of their own: to the displaced in Nepal, to the Ugandan people.
import type { Member } from '../arguments.js';
import { isCommaUnit } from '../arguments.js';
import type { Unit } from '../unit.js';
import { type MatchContext, NOBODY } from './types.js';

const REACH = 9;

/** The preposition that stands for it before whoever gets something. */
export const canonical = ({ lexicon }: Pick<MatchContext, 'lexicon'>, marker: string): string =>
  lexicon.likePrepositions.get(marker) ?? marker;

/** The preposition before the noun, attached or a word of its own. */
const markerAt = (context: MatchContext, at: number): string => {
  const { units } = context;
  const word = units[at]?.word;
  const attached = word?.segments.find(
    ({ preposition, stem, pronoun }) =>
      preposition !== '' &&
      pronoun === '' &&
      (context.lexicon.lists.get(stem)?.has('recipients') || context.lexicon.nationalities.has(stem)),
  );
  if (attached) return attached.preposition;
  const before = units[at - 1];
  const list = before?.word?.stems.has('quantifiers') ? units[at - 2] : before;
  if (list?.word?.lists.has('prepositions')) return list.word.bare;
  // "For several regions": the preposition is the quantity's.
  return before?.word?.stems.get('quantifiers')?.preposition ?? '';
};

/** The place or body that the noun at the unit belongs to or lies in. */
const tiedTo = (context: MatchContext, at: number): Member | null => {
  const { units, lexicon } = context;
  let preposition = '';
  for (let i = at; i < Math.min(units.length, at + REACH); i++) {
    const unit = units[i] as Unit;
    if (unit.verb || unit.kind === 'time' || (unit.kind === 'mark' && i > at)) return null;
    const state = preposition === '' ? context.stateOfNationality(i, false, i === at) : null;
    if (state) return { unit: -1 - i, drafts: [state] };
    const { ref, word } = unit;
    if (ref) {
      const type = ref.drafts[0]?.type;
      if (type === 'Commodity' || type === 'Person' || ref.conjunction !== '') return null;
      const own = ref.preposition || preposition;
      if (own === '' || lexicon.placePrepositions.has(own) || word?.stems.has('placeHeads')) {
        if (type === 'Place' || type === 'Organization') return { unit: i, drafts: ref.drafts };
      }
      preposition = '';
      continue;
    }
    if (isCommaUnit(unit)) return null;
    if (word?.lists.has('complementizers') || word?.lists.has('relatives') || word?.lists.has('clauseStarters')) return null;
    if (word?.lists.has('prepositions') && i > at) preposition = word.bare;
  }
  return null;
};

/** Whoever stands behind the preposition among the units and can get something. */
export const recipientsIn = (context: MatchContext, marker: string, from: number, to: number): readonly Member[] => {
  const { units } = context;
  for (let i = from; i < Math.min(units.length, to); i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || unit.verb || !unit.word) continue;
    const people = unit.word.stems.has('recipients') || (unit.word.nationality !== null && unit.word.lists.size === 0);
    if (!people || canonical(context, markerAt(context, i)) !== marker) continue;
    const tied = tiedTo(context, i);
    if (tied) return [tied];
  }
  return NOBODY;
};
