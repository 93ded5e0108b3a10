// Units: a sentence as the clause reader sees it. A name phrase or an expression of time is one unit, every other token its own.
import type { Ref } from './names/context.js';
import type { TimeExpression } from './times.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS, type Token } from './token.js';
import type { VerbReading, Word } from './word.js';

export interface Unit {
  readonly kind: 'ref' | 'time' | 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: Word | null;
  readonly ref: Ref | null;
  readonly time: TimeExpression | null;
  /** How the word acts as a finite verb here; null if it does not. */
  verb: VerbReading | null;
}

const unit = (kind: Unit['kind'], from: Token, to: Token, rest: Partial<Unit>): Unit => ({
  kind,
  start: from.start,
  end: to.end,
  text: from.text,
  word: from.word,
  ref: null,
  time: null,
  verb: null,
  ...rest,
});

/** A day of the week may be a town's name too. */
const isTime = (times: readonly TimeExpression[], token: Token): boolean =>
  times.some(({ start, end }) => token.start >= start && token.end <= end);

export const buildUnits = (tokens: readonly Token[], refs: readonly Ref[], times: readonly TimeExpression[]): Unit[] => {
  const units: Unit[] = [];
  let nextRef = 0;
  let nextTime = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while ((refs[nextRef]?.first ?? Number.POSITIVE_INFINITY) < i) nextRef++;
    const ref = refs[nextRef];
    if (ref && ref.first === i && !(ref.first === ref.last && isTime(times, token))) {
      const last = tokens[ref.last] ?? token;
      units.push(unit('ref', token, last, { ref }));
      i = ref.last;
      nextRef++;
      continue;
    }
    while ((times[nextTime]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextTime++;
    const time = times[nextTime];
    if (time && token.start >= time.start && token.end <= time.end) {
      const previous = units.at(-1);
      if (previous?.time === time) units[units.length - 1] = { ...previous, end: token.end };
      else units.push(unit('time', token, token, { time }));
      continue;
    }
    units.push(unit(token.kind, token, token, {}));
  }
  for (let i = 0; i < units.length; i++) {
    const here = units[i] as Unit;
    if (here.kind === 'word') here.verb = finiteVerb(units, i);
  }
  return units;
};

const TA_MARBUTA = /\u0629$/;

/** A past of the fifth or sixth form is written like a feminine present of another verb; no feminine subject stands behind a past. */
const pastLookAlike = (word: Word, present: VerbReading, next: Unit | undefined): VerbReading | null => {
  const past = word.verbs.find(
    ({ segment, sense }) =>
      sense.form.tense === 'past' &&
      sense.form.person === 3 &&
      !sense.form.plural &&
      sense.form.form === present.sense.form.form &&
      segment.conjunction === present.segment.conjunction &&
      segment.pronoun === '' &&
      present.segment.pronoun === '' &&
      !present.segment.future &&
      present.segment.preposition === '',
  );
  if (!past) return null;
  const person = next?.ref?.drafts[0]?.type === 'Person' || (next?.ref?.drafts.length === 0 && next.ref.kind === 'role');
  if (next?.kind === 'ref') return person && !TA_MARBUTA.test(next.text) ? past : null;
  return next?.kind === 'word' && next.word?.lists.has('prepositions') ? past : null;
};

const PARTICLES = [
  'negatorsOfPast',
  'negatorsOfFuture',
  'futureParticles',
  'mayBefore',
  'relatives',
  'complementizers',
  'clauseStarters',
  'negators',
  'forHisPart',
] as const;

const TANWIN = /\u064b/;

/** Is the name at the unit the subject of a verb right before it? Then what follows is rather that verb's object. */
const hasSubject = (units: readonly Unit[], at: number): boolean => {
  const verb = units[at - 1]?.verb;
  return verb != null && !verb.sense.entry?.auxiliary && verb.segment.pronoun === '';
};

/** Is the word a finite verb where it stands? Many three-letter pasts are nouns too; the words before decide. */
const finiteVerb = (units: readonly Unit[], at: number): VerbReading | null => {
  const word = units[at]?.word;
  if (!word || word.verbs.length === 0 || word.definite || word.stems.has('honorifics')) return null;
  if (word.lists.size > 0 && ![...word.lists].every((list) => list === 'givenNames')) {
    // "Expressed" is written like "across".
    const expressed = word.lists.has('prepositions') && units[at + 1]?.word?.lists.has('sourcePrepositions') === true;
    const only =
      expressed || (word.lists.size === 1 && (word.lists.has('fronted') || word.lists.has('returning') || word.lists.has('relayVerbs')));
    if (!only) return null;
  }
  const before = units[at - 1];
  const lists = before?.word?.lists;
  const after = before?.kind === 'word' && lists !== undefined;
  const particle = after && PARTICLES.some((list) => lists.has(list));
  if (after && (lists.has('prepositions') || lists.has('mannerNouns')) && !particle) return null;
  const rank = ({ segment, sense }: VerbReading): number =>
    (segment.pronoun === '' ? 0 : 4) +
    (sense.form.person === 3 ? 0 : 2) +
    (sense.form.plural ? 1.5 : 0) +
    (sense.form.tense === 'present' ? 0 : 1);
  const readings = [...word.verbs].sort((a, b) => rank(a) - rank(b));
  // "Had gone": the particle is of the past where the auxiliary says so.
  const had =
    after &&
    lists.has('mayBefore') &&
    units.slice(Math.max(0, at - 5), at - 1).some((unit) => unit.verb?.sense.form.tense === 'past' && unit.verb.sense.entry?.auxiliary);
  const best = (had ? readings.find(({ sense }) => sense.form.tense === 'past') : undefined) ?? readings[0];
  if (!best) return null;
  // "For carrying" rather than "let us say".
  if (best.sense.form.person !== 3 && word.nouns.some((noun) => noun.segment.preposition !== '')) return null;
  if (best.sense.form.tense === 'present') return (particle ? null : pastLookAlike(word, best, units[at + 1])) ?? best;
  const { segment } = best;
  const verbalNoun =
    after &&
    before?.verb === null &&
    before.word !== null &&
    before.word.nouns.length > 0 &&
    !before.word.definite &&
    before.word.nouns[0]?.segment.pronoun === '';
  if (verbalNoun && !particle && segment.conjunction === '' && !TANWIN.test(before?.text ?? '')) return null;
  // Behind a noun in construct state an unvowelled past of three letters is a noun too.
  if (
    after &&
    !particle &&
    segment.stem.length <= 3 &&
    segment.conjunction === '' &&
    before?.verb === null &&
    !before.word?.definite &&
    lists.size === 0 &&
    before.word?.nationality === null
  )
    return null;
  const nounLike =
    word.nouns.some((noun) => noun.segment.stem === segment.stem) ||
    word.stems.has('commonNouns') ||
    word.stems.has('quantifiers') ||
    (segment.pronoun !== '' && segment.stem.length === 3);
  if (!nounLike) return best;
  if (particle) return best;
  if (at === 0 || segment.conjunction !== '') return best;
  if (before?.kind === 'ref' && before.ref?.preposition === '') return hasSubject(units, at - 1) ? null : best;
  if (before?.kind === 'mark' && !QUOTE_OPENERS.has(before.text) && !QUOTE_CLOSERS.has(before.text)) return best;
  return null;
};
