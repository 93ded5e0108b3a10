// Matching: the best frame of each relation whose head stands at a unit of the sentence.
import { matchNoun } from './noun.js';
import type { Match, MatchContext } from './types.js';
import { matchVerb } from './verb.js';

const weight = (match: Match): number => match.explicit - match.inferred / 2;

/** More parts found; among equals the closer ones. */
const better = (a: Match, b: Match): boolean =>
  weight(a) > weight(b) || (weight(a) === weight(b) && a.frame.kind === 'noun' && a.to - a.from < b.to - b.from);

/** The best match of each relation whose frames have their head at the unit. */
export const matchesAt = (context: MatchContext, head: number): readonly Match[] => {
  const unit = context.units[head];
  if (!unit?.word || unit.kind !== 'word') return [];
  const best = new Map<string, Match>();
  const consider = (match: Match | null): void => {
    if (!match) return;
    const known = best.get(match.frame.relation.id);
    if (!known || better(match, known)) best.set(match.frame.relation.id, match);
  };
  if (unit.verb) {
    // Unvowelled, two verbs may look alike here: both are tried.
    const { segment } = unit.verb;
    const alike = unit.word.verbs.filter((other) => other.segment.pronoun === segment.pronoun && other.segment.future === segment.future);
    for (const lemma of new Set([unit.verb.sense.lemma, ...alike.map(({ sense }) => sense.lemma)])) {
      for (const frame of context.lexicon.verbFrames.get(lemma) ?? []) consider(matchVerb(context, frame, head));
    }
  } else {
    const seen = new Set<string>();
    for (const reading of unit.word.nouns) {
      if (
        seen.has(reading.lemma) ||
        (reading.segment.conjunction !== '' && unit.word.nouns[0] !== reading && unit.word.nouns[0]?.segment.conjunction === '')
      )
        continue;
      seen.add(reading.lemma);
      for (const frame of context.lexicon.nounFrames.get(reading.lemma) ?? []) consider(matchNoun(context, frame, head, reading));
    }
  }
  return [...best.values()];
};
