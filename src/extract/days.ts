// Days: when the people of an article did what it dates, for what it goes on to tell of them without a date.
import type { Draft } from './draft.js';
import type { Judged } from './factuality.js';
import type { Lexicon } from './lexicon.js';
import type { Match, MatchContext } from './match/types.js';
import { subjectOf } from './subjects/index.js';
import { QUOTE_OPENERS } from './token.js';
import type { Unit } from './unit.js';
import { closesAfter } from './when.js';

/** Who did something on a day that the text names. */
export interface Day {
  readonly who: readonly Draft[];
  readonly time: Unit;
}

/** Older ones are of another part of the story. */
const KEPT = 8;

const isDay = (unit: Unit | undefined): unit is Unit =>
  unit?.time != null && unit.time.role === 'at' && unit.time.iso !== null && unit.time.grain === 'day' && unit.time.direction !== 'future';

/** The dated deeds of the sentence's main clause: nobody's words, and no plans. */
export const daysIn = (context: MatchContext): readonly Day[] => {
  const { units } = context;
  const found: Day[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.word?.lists.has('complementizers') || unit.text === ':' || QUOTE_OPENERS.has(unit.text)) break;
    const { verb } = unit;
    if (!verb || verb.sense.entry?.auxiliary || verb.segment.future) continue;
    if (verb.sense.form.tense !== 'past' && !verb.sense.entry?.speech) continue;
    const end = closesAfter(units, at);
    const behind = units.findIndex((other, i) => i > at && i < end && isDay(other));
    const time = behind > 0 ? units[behind] : units.slice(0, at).findLast(isDay);
    const who = time ? subjectOf(context, at).flatMap(({ drafts }) => drafts) : [];
    if (time && who.length > 0) found.push({ who, time });
  }
  return found;
};

export const kept = (days: readonly Day[]): readonly Day[] => days.slice(-KEPT);

const draftsOf = (members: Match['subject']): readonly Draft[] => members.flatMap(({ drafts }) => drafts);

/** An accusation or denial is made when its speaker speaks. */
export const isWord = ({ answered }: Lexicon, { frame }: Match): boolean =>
  frame.relation.answers != null || answered.has(frame.relation.id);

/** A deed of the past, or what happens during one; no plan, no visit before. */
const isTold = ({ units, lexicon }: MatchContext, { head, frame }: Match): boolean => {
  const verb = units[head]?.verb;
  if (verb) return verb.sense.form.tense === 'past' && !verb.segment.future;
  const before = units[head - 1]?.word;
  // "After a meeting with X he said": said right behind it.
  if (frame.relation.symmetric && before?.lists.has('pastAdjuncts')) return true;
  return (before?.lists.has('timeAdjuncts') ?? false) && !lexicon.placePrepositions.has(before?.bare ?? '');
};

/** The day on which the article has the people of the match act, for a deed that it does not date itself. */
export const dayOf = (
  context: MatchContext,
  match: Match,
  judged: Judged,
  sources: readonly Draft[],
  days: readonly Day[],
): Unit | null => {
  if (judged.factuality !== 'actual') return null;
  const subject = draftsOf(match.subject);
  const people = match.frame.relation.symmetric ? [...subject, ...draftsOf(match.object)] : subject;
  const word = isWord(context.lexicon, match);
  if (!word && (sources.length > 0 || !isTold(context, match))) return null;
  if (context.units.some((unit) => unit.time?.iso != null)) return null;
  return (
    days.findLast(({ who }) => who.some((draft) => people.includes(draft)))?.time ??
    (word ? (spokenFor(subject, days)[0]?.time ?? null) : null)
  );
};

/** The days on which others of the same state acted, by whom it speaks. */
const spokenFor = (subject: readonly Draft[], days: readonly Day[]): readonly Day[] =>
  days.filter(({ who }) => who.some(({ country }) => country !== null && subject.some((draft) => draft.country === country)));

interface Told {
  readonly match: Match;
  readonly judged: Judged;
  readonly time: Unit | null;
}

/** An accusation or denial that nothing dated so far, as in a headline, is of the first day on which its speaker acts. */
export const dated = <A extends Told>(lexicon: Lexicon, assertion: A, days: readonly Day[]): A => {
  const { match, judged, time } = assertion;
  if (time || judged.factuality !== 'actual' || !isWord(lexicon, match)) return assertion;
  const subject = draftsOf(match.subject);
  const own = days.find(({ who }) => who.some((draft) => subject.includes(draft)));
  return { ...assertion, time: (own ?? spokenFor(subject, days)[0])?.time ?? null };
};
