// Who is meant where a slot does not stand in the text: pronouns, owners, dropped subjects, whoever does what a verb governs.
import type { Agreement } from '../../lang/language.js';
import { argumentsAfter, describes, listFrom, type Member } from '../arguments.js';
import type { Literal } from '../frames.js';
import { agrees, featuresOf } from '../subjects/agreement.js';
import { governingVerb, isOwned, previousVerb } from '../subjects/clause.js';
import { controlled, subjectOf } from '../subjects/index.js';
import { adjunctOf, antecedentOf, overlaps, previousMain } from './pronoun.js';
import { type MatchContext, NOBODY } from './types.js';

/** Where one of the literal's words stands; `taken`: also with a pronoun for an object. */
export const literalAt = (context: MatchContext, literal: Literal, from: number, to: number, taken = false): number => {
  for (let i = from; i < to; i++) {
    const word = context.units[i]?.word;
    const unit = context.units[i];
    // A delegation may be a literal and, described further, a reference too.
    if (!word || (unit?.kind !== 'word' && unit?.ref?.kind !== 'role')) continue;
    if (literal.words.has(word.folded)) return i;
    if (literal.phrases.some((words) => words.every((part, next) => context.units[i + next]?.word?.folded === part))) return i;
    for (const { conjunction, preposition, definite, stem, pronoun } of word.segments) {
      // "And includes" goes on with what was said of the head; "and a group" begins another thing.
      if ((pronoun !== '' && !taken) || (conjunction !== '' && i > from && unit.verb === null)) continue;
      if (preposition === '' && literal.words.has(definite ? context.lexicon.language.article + stem : stem)) return i;
      if (preposition !== '' && !definite && literal.words.has(preposition + stem)) return i;
    }
  }
  return -1;
};

/** Subject of the clause before, for a verb that has none of its own. */
export const droppedSubject = (context: MatchContext, head: number): readonly Member[] => {
  for (let i = head - 1; i >= 0; i--) {
    if (!context.units[i]?.verb || context.units[i]?.verb?.sense.entry?.auxiliary) continue;
    const subject = subjectOf(context, i);
    if (subject.length > 0) return subject;
  }
  return context.inherited;
};

/** "The visit", which somebody speaks of or which does something itself: whoever met or went last. */
export const resumed = (context: MatchContext, head: number): readonly Member[] => {
  const governor = context.units[governingVerb(context.units, head)]?.verb;
  return governor === undefined || governor?.sense.entry?.speech === true ? context.host : NOBODY;
};

/** Accusing: the ending of the participle tells gender and number of whoever does. */
const askedByParticiple = ({ units, lexicon }: MatchContext, at: number): Agreement => {
  const { feminine, plural } = lexicon.language.agreement;
  const text = units[at]?.text ?? '';
  if (feminine.some((ending) => text.endsWith(ending))) return { gender: 'f', count: null };
  if (plural.some((ending) => ending.length > 1 && text.endsWith(ending))) return { gender: null, count: null };
  return { gender: 'm', count: 'one' };
};

const isAuxiliary = ({ units }: MatchContext, at: number): boolean =>
  units[at]?.verb?.sense.entry?.auxiliary === true || units[at]?.word?.lists.has('fronted') === true;

export const controllerOf = (context: MatchContext, head: number, literals: readonly Literal[]): readonly Member[] => {
  // A visit that X made: the verb that describes the noun tells whose it is.
  const described = context.units.findIndex(
    (unit, i) => i > head && i <= head + 4 && unit.verb !== null && !unit.verb.sense.entry?.auxiliary,
  );
  const literal = literals.some(({ words }) => words.has(context.units[described]?.word?.folded ?? ''));
  if (described > 0 && !literal && describes(context.units, head, described)) {
    const subject = subjectOf(context, described);
    if (subject.length > 0) return subject;
  }
  // Accusing, denying: whoever does the clause's verb.
  if (context.units[head]?.word?.lists.has('actParticiples')) {
    // Rather of the main clause than of what is said or described in it.
    const asked = askedByParticiple(context, head);
    for (const next of [previousMain, previousVerb])
      for (let at = next(context.units, head); at >= 0; at = next(context.units, at)) {
        const subject = subjectOf(context, at);
        if (subject.length > 0 && agrees(asked, featuresOf(context, subject), false)) return subject;
      }
    return NOBODY;
  }
  // Her concern about delivering: what others do.
  const about = context.units[head - 1]?.word?.lists.has('topicPrepositions') === true;
  if (about && isOwned(context.lexicon, context.units[head - 2])) return NOBODY;
  const told = adjunctOf(context, head);
  if (told.length > 0) return told;
  // There was for X a meeting: X had it.
  for (let i = head - 1; i >= Math.max(1, head - 4); i--) {
    const ref = context.units[i]?.ref;
    if (ref?.preposition === context.lexicon.language.purposeParticle && isAuxiliary(context, i - 1))
      return listFrom(context.lexicon, context.units, i, ref.preposition).members;
    if (context.units[i]?.verb) break;
  }
  // Somebody's persistence in supplying: whoever the noun before belongs to.
  const bridge = context.units[head - 1]?.word?.lists.has('prepositions') === true ? head - 2 : head - 1;
  const holder = context.units[bridge];
  const held = context.units[bridge - 1];
  const attribute =
    held?.kind === 'word' &&
    held.verb === null &&
    held.word !== null &&
    !held.word.definite &&
    held.word.lists.size === 0 &&
    held.word.modal === null;
  if (holder?.kind === 'ref' && holder.ref?.preposition === '' && holder.ref.drafts[0]?.type !== 'Commodity' && attribute)
    return listFrom(context.lexicon, context.units, bridge, '').members;
  const governor = governingVerb(context.units, head);
  const accused = accusedBefore(context, governor, head);
  if (accused) return accused;
  // X begins to import: the auxiliary has the subject.
  for (let i = head - 1; i > Math.max(governor, head - 8); i--) {
    if (!context.units[i]?.verb) continue;
    const own = subjectOf(context, i).filter(({ unit }) => unit > i && unit < head);
    if (own.length > 0) return own;
  }
  // The minister's visit within a tour: the noun before tells whose.
  for (let i = head - 1; i > Math.max(governor, head - 7); i--) {
    const owner = context.units[i + 1];
    const noun =
      context.units[i]?.kind === 'word' &&
      context.units[i]?.verb === null &&
      context.units[i]?.word?.nouns.some(
        ({ lemma, segment }) => context.lexicon.nounFrames.has(lemma) && !segment.definite && segment.pronoun === '',
      );
    if (noun && owner?.kind === 'ref' && owner.ref?.preposition === '' && owner.ref.drafts[0]?.type === 'Person')
      return listFrom(context.lexicon, context.units, i + 1, '').members;
  }
  for (let i = head - 1; i > Math.max(governor, head - 16); i--) {
    const reading =
      context.units[i]?.kind === 'word' ? context.units[i]?.word?.nouns.find(({ effect }) => effect?.objectControl) : undefined;
    if (!reading) continue;
    const next = context.units.findIndex(
      (unit, at) => at > i && at < head && unit.kind === 'ref' && unit.ref?.drafts[0]?.type !== 'Commodity',
    );
    if (next > 0) return listFrom(context.lexicon, context.units, next, '').members;
  }
  // A report accuses it of supplying: the pronoun of the verb is the doer.
  const governing = context.units[governor]?.verb;
  if (governing?.sense.entry?.objectControl && governing.segment.pronoun !== '')
    return antecedentOf(context, governor, subjectOf(context, governor));
  for (let at = governor; at >= 0; at = governingVerb(context.units, at)) {
    const subject = controlled(context, at, head);
    if (subject.length > 0) return subject;
  }
  if (governor >= 0) return NOBODY;
  // Went on supplying: the auxiliary's subject.
  for (let i = head - 1; i >= Math.max(0, head - 8) && context.units[i]?.kind !== 'mark'; i--)
    if (context.units[i]?.verb?.sense.entry?.auxiliary) return subjectOf(context, i);
  // After a visit to X, the president arrives: the verb that follows tells whose.
  const next = context.units.findIndex(
    (unit, at) => at > head && unit.verb !== null && !unit.verb.sense.entry?.auxiliary && unit.verb.segment.conjunction === '',
  );
  const apart = context.units.some((unit, at) => at > head && at < next && unit.word?.lists.has('complementizers') === true);
  return next > 0 && next < head + 12 && !apart ? subjectOf(context, next) : NOBODY;
};

/** Whom an accusation between the verb and the noun is against: the deed is theirs. Null where there is none. */
const accusedBefore = (context: MatchContext, governor: number, head: number): readonly Member[] | null => {
  const { units, lexicon } = context;
  for (let i = head - 1; i > Math.max(governor, head - ACCUSATION_REACH); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word' || unit.verb || !unit.word) continue;
    const frames = unit.word.nouns.flatMap(({ lemma }) => lexicon.nounFrames.get(lemma) ?? []);
    const blames = frames.some(({ elements }) =>
      elements.some((element) => element.kind === 'slot' && element.name === 'about' && element.marker !== ''),
    );
    if (!blames) continue;
    const { arguments: found } = argumentsAfter(lexicon, units, i);
    const of = found.filter(({ from }) => from < head);
    const pronoun = of.find((argument) => argument.pronoun && argument.marker === lexicon.language.purposeParticle);
    if (pronoun)
      return antecedentOf(
        context,
        pronoun.from,
        of.flatMap(({ members }) => members),
      );
    const named = of.findLast(({ members }) => members.some(({ drafts }) => drafts[0]?.type !== 'Commodity'));
    return named ? named.members : NOBODY;
  }
  return null;
};

/** How far before the deed the word for the accusation may stand. */
const ACCUSATION_REACH = 12;

/** With whom the clause of the unit is done: not `except`. */
export const partnerOf = (context: MatchContext, at: number, except: readonly Member[]): readonly Member[] => {
  const governor = governingVerb(context.units, at);
  if (governor < 0) return NOBODY;
  const found = argumentsAfter(context.lexicon, context.units, governor).arguments.find(
    ({ marker, members, from }) => from < at && context.lexicon.companions.has(marker) && members.length > 0 && !overlaps(members, except),
  );
  return found?.members ?? NOBODY;
};
