// Where: the place that a claim's words put it in.
import type { Draft } from './draft.js';
import type { Match, MatchContext } from './match.js';
import { closesAfter } from './when.js';

export const placeOf = (context: MatchContext, match: Match): Draft | null => {
  const { units, lexicon } = context;
  if (match.frame.relation.range.length === 1 && match.frame.relation.range[0] === 'Place') return null;
  const end = Math.max(closesAfter(units, match.head), match.to + 6);
  const taken = new Set([...match.subject, ...match.object].flatMap(({ drafts }) => drafts));
  const candidates: [number, Draft][] = [];
  for (let i = Math.max(0, match.from - 4); i < Math.min(units.length, end); i++) {
    const ref = units[i]?.ref;
    const draft = ref?.drafts[0];
    if (!ref || draft?.type !== 'Place' || taken.has(draft)) continue;
    const before = units[i - 1]?.word;
    if (
      ref.preposition !== ''
        ? lexicon.placePrepositions.has(ref.preposition) && i > match.head
        : before?.lists.has('prepositions') && lexicon.placePrepositions.has(before.bare)
    )
      candidates.push([i, draft]);
  }
  return (candidates.find(([i]) => i > match.head) ?? candidates[0])?.[1] ?? null;
};
