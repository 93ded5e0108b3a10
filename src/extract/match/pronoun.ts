// Pronouns: whom "his", "with her", "them both" mean.
import type { Agreement, WordList } from '../../lang/language.js';
import { argumentsAfter, isCommaUnit, type Member } from '../arguments.js';
import { agrees, askedByPronoun, featuresOf } from '../subjects/agreement.js';
import { acts, carriedFor, earlierName, fitsAsked } from '../subjects/candidates.js';
import { governingVerb, inRelativeClause, previousVerb } from '../subjects/clause.js';
import { subjectOf } from '../subjects/index.js';
import type { Unit } from '../unit.js';
import { type MatchContext, NOBODY } from './types.js';

export const overlaps = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.some(({ drafts }) => drafts.some((draft) => b.some((other) => other.drafts.includes(draft))));

/** An adjunct at the beginning is shorter than that. */
const ADJUNCT = 16;

const isPerson = ({ drafts }: Member): boolean => drafts[0]?.type === 'Person';

/**
 * Whose meeting an adjunct tells of: "after his talks with X, Y spoke" is about the verb that follows; "Y said that …, during a meeting
 * with X" about the one who said it.
 */
export const adjunctOf = (context: MatchContext, head: number): readonly Member[] => {
  const { units } = context;
  const before = units[head - 1]?.word;
  if (!before?.lists.has('prepositions')) return NOBODY;
  const verbs = units.flatMap(({ verb }, i) => (verb && !verb.sense.entry?.auxiliary ? [i] : []));
  if (!verbs.some((i) => i < head) && !units.slice(0, head).some(({ ref }) => ref?.drafts[0]?.type === 'Person')) {
    const main = verbs.find((i) => i > head && units[i]?.verb?.segment.conjunction === '');
    return main !== undefined && main <= head + ADJUNCT ? subjectOf(context, main).filter((one) => isPerson(one) && one.unit >= 0) : NOBODY;
  }
  const apart = isCommaUnit(units[head - 2]) || units[head - 2]?.word?.lists.has('demonstratives') === true;
  const temporal = ['timeAdjuncts', 'pastAdjuncts', 'futureAdjuncts'].some((list) => before.lists.has(list as WordList));
  const said = apart && temporal ? verbs.find((i) => i < head) : undefined;
  if (said === undefined || !units[said]?.verb?.sense.entry?.speech) return NOBODY;
  return subjectOf(context, said).filter((one) => isPerson(one) && one.unit >= 0);
};

/** Whoever a pronoun at the unit means: not `except`, the subject of the verb or the nearest name before that agrees. */
export const antecedentOf = (context: MatchContext, at: number, except: readonly Member[]): readonly Member[] => {
  const { units } = context;
  const asked = askedByPronoun(context.lexicon, units[at]);
  if (asked.count === 'two') return bothBefore(context, at, asked);
  const candidates: Member[] = [...adjunctOf(context, at)];
  const governor = governingVerb(units, at);
  if (governor >= 0) candidates.push(...subjectOf(context, governor).slice(0, 1));
  for (let i = at - 1; i >= 0; i--) {
    const ref = units[i]?.ref;
    if (ref && acts([{ unit: i, drafts: ref.drafts }])) candidates.push({ unit: i, drafts: ref.drafts });
  }
  const others = candidates.filter(
    (member) => !overlaps([member], except) && agrees(asked, featuresOf(context, [member]), member.unit < 0),
  );
  // A feminine pronoun means a state or body rather than a man; the nearest before it, not the clause's subject.
  const body =
    asked.gender === 'f'
      ? others.find(({ unit, drafts }) => unit >= 0 && drafts[0] !== undefined && drafts[0].type !== 'Person')
      : undefined;
  const best =
    parallel(context, at, others) ??
    guest(context, at, governor, others) ??
    body ??
    others.find(({ drafts }) => drafts[0]?.type === 'Person') ??
    others[0];
  if (best) return [{ ...best, unit: -1 }];
  // Before his visit the minister said: whose stands behind it.
  const next = governor < 0 ? nextSubject(context, at) : NOBODY;
  if (next.length > 0 && !overlaps(next, except) && agrees(asked, featuresOf(context, next), false)) return next;
  return carried(context, asked, except);
};

/** Subject of the main verb that follows a phrase at the beginning of the sentence. */
const nextSubject = (context: MatchContext, at: number): readonly Member[] => {
  const next = context.units.findIndex((unit, i) => i > at && unit.verb !== null && !unit.verb.sense.entry?.auxiliary);
  if (next < 0 || inRelativeClause(context.units, next) || context.units[next]?.verb?.segment.conjunction !== '') return NOBODY;
  return subjectOf(context, next)
    .filter(({ unit }) => unit > next)
    .map((member) => ({ ...member, unit: -1 }));
};

const carried = (context: MatchContext, asked: Agreement, except: readonly Member[]): readonly Member[] =>
  [context.inherited, ...context.recalled].find(
    (members) => members.length === 1 && !overlaps(members, except) && fitsAsked(context, asked, members),
  ) ?? NOBODY;

/** "Their" of two: the clause's subjects, two who were named together, or the last two. */
const bothBefore = (context: MatchContext, at: number, asked: Agreement): readonly Member[] => {
  const governor = governingVerb(context.units, at);
  const subject = governor >= 0 ? subjectOf(context, governor) : NOBODY;
  const found = fitsAsked(context, asked, subject) ? subject : earlierName(context, at, asked);
  return (found.length > 0 ? found : carriedFor(context, asked, false)).map((member) => ({ ...member, unit: -1 }));
};

/** X accused Y of …, and blamed it for …: the pronoun takes up the object of the verb before. */
const parallel = (context: MatchContext, at: number, others: readonly Member[]): Member | undefined => {
  const verb = context.units[at]?.verb;
  if (!verb || verb.segment.conjunction === '') return undefined;
  const before = previousMain(context.units, at);
  if (before < 0) return undefined;
  const subject = subjectOf(context, before);
  const object = argumentsAfter(context.lexicon, context.units, before).arguments.findLast(
    ({ marker, members, genitive, relative }) =>
      marker === '' && members.length === 1 && !genitive && !relative && !overlaps(members, subject),
  );
  return object ? others.find(({ unit }) => unit === object.from) : undefined;
};

/** X received Y after his arrival: the guest has come, not the host. */
const guest = ({ units, lexicon }: MatchContext, at: number, governor: number, others: readonly Member[]): Member | undefined => {
  const verb = units[governor]?.verb;
  const journey = units[at]?.word?.nouns.some(({ lemma }) =>
    lexicon.nounFrames.get(lemma)?.some(({ relation: { range } }) => range.length === 1 && range[0] === 'Place'),
  );
  if (!verb || !journey || !lexicon.hosting.has(verb.sense.lemma)) return undefined;
  const object = argumentsAfter(lexicon, units, governor).arguments.findLast(
    ({ marker, members, from, genitive }) => marker === '' && !genitive && members.length === 1 && from < at,
  );
  return object ? others.find(({ unit }) => unit === object.from) : undefined;
};

/** The last verb before that no relative clause and no "that" encloses. */
export const previousMain = (units: readonly Unit[], at: number): number => {
  for (let i = previousVerb(units, at); i >= 0; i = previousVerb(units, i)) {
    if (inRelativeClause(units, i)) continue;
    if (units.slice(Math.max(0, i - 4), i).some(({ word }) => word?.lists.has('complementizers'))) continue;
    return i;
  }
  return -1;
};
