// Where: the place that a claim's words put it in, and where its people had gone.
import { isCommaUnit } from './arguments.js';
import { isWord } from './days.js';
import type { Draft } from './draft.js';
import type { Match, MatchContext } from './match/types.js';
import { closesAfter } from './when.js';

/** Where somebody went last. */
export interface Stay {
  readonly visitors: readonly Draft[];
  readonly place: Draft;
}

const draftsOf = (members: Match['subject']): readonly Draft[] => members.flatMap(({ drafts }) => drafts);

const goesToPlace = ({ frame }: Match): boolean => frame.relation.range.length === 1 && frame.relation.range[0] === 'Place';

/** The place named with "in" in the clause of the match. */
const named = (context: MatchContext, match: Match, taken: ReadonlySet<Draft>): Draft | null => {
  const { units, lexicon } = context;
  const limit = closesAfter(units, match.to);
  const candidates: [number, Draft][] = [];
  for (let i = Math.max(0, match.from - 4); i < Math.min(units.length, limit, match.to + 9); i++) {
    const ref = units[i]?.ref;
    const draft = ref?.drafts[0];
    if (!ref || draft?.type !== 'Place' || taken.has(draft) || ref.kind === 'role') continue;
    if (i < match.head && closesAfter(units, i) < match.head) continue;
    const before = units[i - 1]?.word;
    const inside =
      ref.preposition !== ''
        ? lexicon.placePrepositions.has(ref.preposition) && i > match.head
        : before?.lists.has('prepositions') && lexicon.placePrepositions.has(before.bare);
    if (inside) candidates.push([i, draft]);
  }
  // A city rather than the country that it lies in.
  const after = candidates.filter(([i]) => i > match.head);
  const near = after.length > 0 ? after : candidates;
  return (near.find(([, { subtype }]) => subtype !== 'Country') ?? near[0])?.[1] ?? null;
};

const shares = (a: readonly Draft[], b: readonly Draft[]): boolean => a.some((draft) => b.includes(draft));

/** Where the people of the match went, by the words before it in the sentence. */
const destination = (context: MatchContext, match: Match, matches: readonly Match[]): Draft | null => {
  const people = [...draftsOf(match.subject), ...draftsOf(match.object)];
  const journeys = matches.filter(
    (other) => goesToPlace(other) && (other.head < match.head || other.head <= match.to) && shares(draftsOf(other.subject), people),
  );
  const last = journeys.at(-1);
  if (!last) return null;
  // "Where", or the purpose of the journey: nothing else is said between.
  for (let i = last.to + 1; i < match.head; i++) if (context.units[i]?.word?.lists.has('complementizers')) return null;
  return draftsOf(last.object).at(-1) ?? null;
};

/** The place right before "where", if the match stands behind it. */
const whereBefore = ({ units, lexicon }: MatchContext, { head }: Match, country: boolean): Draft | null => {
  for (let i = head - 1; i > Math.max(1, head - 6); i--) {
    if (units[i]?.word?.lists.has('complementizers')) return null;
    if (!units[i]?.word?.lists.has('where')) continue;
    const at = isCommaUnit(units[i - 1]) ? i - 2 : i - 1;
    const ref = units[at]?.ref;
    const draft = ref?.drafts[0];
    if (!ref || draft?.type !== 'Place' || ref.kind === 'role') return null;
    // "In Sweden" may only say where the town before it lies.
    const inside = lexicon.placePrepositions.has(ref.preposition || (units[at - 1]?.word?.bare ?? ''));
    return inside && !country ? null : draft;
  }
  return null;
};

/** Where it happened; for what happens between people also where they had gone. */
export const placeOf = (context: MatchContext, match: Match, matches: readonly Match[], stay: Stay | null): Draft | null => {
  // What somebody says or answers happens nowhere.
  if (goesToPlace(match) || isWord(context.lexicon, match)) return null;
  const people = [...draftsOf(match.subject), ...draftsOf(match.object)];
  const taken = new Set(people);
  const here = named(context, match, taken);
  if (!match.frame.relation.symmetric) return null;
  if (here) return here;
  const gone = destination(context, match, matches);
  const there = whereBefore(context, match, gone === null) ?? gone;
  if (there) return taken.has(there) ? null : there;
  return stay && shares(stay.visitors, people) && !taken.has(stay.place) ? stay.place : null;
};

/** Who is where after the sentence. */
export const stayAfter = (matches: readonly Match[], actual: (match: Match) => boolean, before: Stay | null): Stay | null => {
  const journey = matches.findLast((match) => goesToPlace(match) && actual(match));
  const place = journey && draftsOf(journey.object).at(-1);
  return place ? { visitors: draftsOf(journey.subject), place } : before;
};
