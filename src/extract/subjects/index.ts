// Subjects: who does what a finite verb says, in verb-subject and subject-verb order, in relative clauses, and where it is dropped.
import { type Argument, argumentsAfter, isCommaUnit, listFrom, type Member } from '../arguments.js';
import { duringIt } from '../presents.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import {
  antecedent,
  blockedBefore,
  chargedBefore,
  describesNoun,
  firstWord,
  goesOn,
  introduced,
  isHeadNoun,
  opensSpeech,
  owned,
  particleBefore,
  previousVerb,
  requiredObjects,
  startsWithNoun,
} from './clause.js';
import { goalOnly } from './goal.js';
import type { SubjectReader } from './reader.js';
import { governed, handsOver, topicBefore } from './topic.js';

/** Units of a long office before its holder's name. */
const OFFICE_REACH = 10;

/** Names that the verb at unit `at` has as subject; empty where it has another or nobody can tell. */
export const subjectOf = (reader: SubjectReader, at: number): readonly Member[] => {
  const known = reader.memo.get(at);
  if (known) return known;
  reader.memo.set(at, []);
  const found = findSubject(reader, at);
  reader.memo.set(at, found);
  return found;
};

const sameDrafts = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.some(({ drafts }) => b.some((other) => drafts.some((draft) => other.drafts.includes(draft))));

/** His Highness does it. */
const byTitle = ({ units }: SubjectReader, at: number): boolean => (units[at + 1]?.word?.stems.get('honorifics')?.pronoun ?? '') !== '';

/** What the sentence before hands on: to a deed of meeting or going whoever did the last one, to others its subject. */
const handedOn = (reader: SubjectReader, at: number): readonly Member[] => {
  const lemma = reader.units[at]?.verb?.sense.lemma ?? '';
  const meets = (reader.lexicon.verbFrames.get(lemma) ?? []).some(
    ({ relation: { symmetric, range } }) => symmetric || (range.length === 1 && range[0] === 'Place'),
  );
  if (!meets || reader.host.length === 0) return reader.inherited;
  const series =
    (goesOn(reader.units, at) && reader.units.slice(0, at).some(({ word }) => word?.lists.has('series'))) || byTitle(reader, at);
  const person = reader.inherited.some(({ drafts }) => drafts[0]?.type === 'Person');
  const told = at === firstWord(reader.units) && (!person || sameDrafts(reader.inherited, reader.speaker));
  return series || told ? reader.host : reader.inherited;
};

/** Subject of the nearest clause before that has one, else what the sentence before hands on. */
const earlierSubject = (reader: SubjectReader, at: number): readonly Member[] => {
  const during = duringIt(reader.lexicon, reader.units, at);
  for (let verb = previousVerb(reader.units, at); verb >= 0; verb = previousVerb(reader.units, verb)) {
    // A rally that the union held, during which he met X: who held it does not matter.
    const { pronoun, conjunction } = reader.units[verb]?.verb?.segment ?? {};
    if (during && pronoun !== '' && conjunction === '') continue;
    const subject = subjectOf(reader, verb);
    if (subject.length > 0) return subject;
  }
  return handedOn(reader, at);
};

/**
 * Is the one name behind the verb its object? It is if the verb needs an object, nothing else can be one, and the clause goes on from
 * another: "and met the minister".
 */
const objectOnly = (reader: SubjectReader, at: number, after: readonly Argument[], post: Argument): boolean => {
  const { units, lexicon } = reader;
  const verb = units[at]?.verb;
  const frames = verb ? (lexicon.verbFrames.get(verb.sense.lemma) ?? []) : [];
  // Every frame needs an object, and one of them a bare one.
  const wants = frames
    .filter(
      ({ elements }) =>
        !elements.some((element) => element.kind === 'slot' && (element.coordinated || element.name === 'commodity')) &&
        !elements.some(({ kind }) => kind === 'literal'),
    )
    .map(requiredObjects);
  if (wants.length === 0 || wants.some((slots) => slots.length === 0)) return false;
  const objects = wants.flat();
  if (!objects.some(({ marker }) => marker === '') || verb?.segment.pronoun !== '') return false;
  // Where they meet is nobody who is met.
  const meets = frames.some(({ relation }) => relation.symmetric);
  const place = ({ marker, members }: Argument): boolean =>
    meets && lexicon.goalMarkers.has(marker) && members[0]?.drafts[0]?.type === 'Place';
  const met = (argument: Argument, marker: string): boolean =>
    argument.marker === marker && argument.members.length > 0 && !place(argument);
  if (objects.some(({ marker }) => marker !== '' && after.some((argument) => met(argument, marker)))) return false;
  if (
    after.some(
      (other) =>
        other !== post &&
        other.from > post.to &&
        other.marker === '' &&
        !other.genitive &&
        !other.relative &&
        (other.members.length > 0 || isHeadNoun(units, other.from)),
    )
  )
    return false;
  const start = at === firstWord(units);
  return verb.segment.conjunction !== '' || (!start && (goesOn(units, at) || units.slice(0, at).some(({ verb: other }) => other !== null)));
};

/** Is there, behind a common noun, the bare name that the verb needs for object? */
const conjoinedObject = ({ units, lexicon }: SubjectReader, at: number, after: readonly Argument[], noun: Argument): boolean => {
  const frames = lexicon.verbFrames.get(units[at]?.verb?.sense.lemma ?? '') ?? [];
  const wanted = frames.some((frame) => requiredObjects(frame).some(({ marker }) => marker === ''));
  return (
    wanted &&
    after.some(
      ({ from, marker, genitive, relative, members }) => from > noun.to && marker === '' && !genitive && !relative && members.length > 0,
    )
  );
};

/** Does a quotation of more than a name open at the unit? */
const opensLongQuote = (units: readonly Unit[], at: number): boolean => {
  const mark = units[at];
  if (mark?.kind !== 'mark' || !(mark.text === '"' || QUOTE_OPENERS.has(mark.text))) return false;
  const close = units.findIndex((unit, i) => i > at && unit.kind === 'mark' && (unit.text === '"' || QUOTE_CLOSERS.has(unit.text)));
  return close < 0 || close > at + 4;
};

/** The minister of X in the government of Y, Z: the name that ends an office which names nobody by itself. */
const nameBehindOffice = ({ units }: SubjectReader, post: Argument): Member | null => {
  if (units[post.from]?.ref?.kind !== 'role' || post.members.some(({ drafts }) => drafts.length > 0)) return null;
  for (let i = post.to + 1; i <= post.to + OFFICE_REACH; i++) {
    const unit = units[i];
    if (!unit || unit.verb || unit.word?.lists.has('complementizers') || (unit.kind === 'mark' && !isCommaUnit(unit))) return null;
    const person = unit.ref?.drafts[0]?.type === 'Person' && unit.ref.kind === 'name' && unit.ref.preposition === '';
    if (person && !governed(units, i)) return { unit: i, drafts: unit.ref?.drafts ?? [] };
  }
  return null;
};

const typeAt = (units: readonly Unit[], at: number): string | undefined => units[at]?.ref?.drafts[0]?.type;

const findSubject = (reader: SubjectReader, at: number): readonly Member[] => {
  const { units, lexicon } = reader;
  const verb = units[at]?.verb;
  if (!verb) return [];
  const speech = verb.sense.entry?.speech ?? false;
  const { arguments: all } = argumentsAfter(lexicon, units, at);
  // Went on: "…": who stands in what is said does not say it.
  const after = speech && opensLongQuote(units, at + 1) ? [] : all;
  const firstBare = after.find(({ marker, genitive, relative }) => marker === '' && !genitive && !relative);
  const post = firstBare && firstBare.members.length > 0 && units[firstBare.from]?.ref?.drafts[0]?.type !== 'Commodity' ? firstBare : null;
  const adjacentGoods = firstBare !== undefined && post === null && firstBare.members.length > 0;
  const adjacentPost = post !== null && post.from === at + 1;
  // Which is what agrees with …: a deed, nobody's.
  if (units[at - 1]?.word?.lists.has('asSaid') && units[at - 2]?.word?.lists.has('copulas') && verb.segment.pronoun === '') return [];
  // His Highness received: whoever met somebody last.
  if (byTitle(reader, at)) return handedOn(reader, at);
  const titled = post ? nameBehindOffice(reader, post) : null;
  const relative = antecedent(reader, at);
  // What X did to it, the deal under which X supplies: a pronoun takes the antecedent up, so that it is not the subject.
  const resumed = verb.segment.pronoun !== '' || after.some(({ pronoun, from }) => pronoun && from <= at + 4);
  if (relative) return post && resumed ? post.members : relative;
  // "Which is what meets": the clause before.
  if (units[at - 1]?.word?.lists.has('asSaid') && units[at - 2]?.word?.lists.has('copulas') && !post) return [];
  // A truck goes: goods behind a verb that hands nothing over are its subject.
  const goods = firstBare && !post && firstBare.from <= at + 2 && typeAt(units, firstBare.from) === 'Commodity';
  if (goods && !handsOver(reader, at)) return [];
  // "And he supplies": whoever the clause before is about.
  if (units[at - 1]?.word?.lists.has('copulas') && !post) return earlierSubject(reader, at);
  // A delegation that visited: behind an indefinite noun the verb needs no relative word.
  const described = units[at - 1];
  if (
    described?.kind === 'ref' &&
    described.ref?.kind === 'role' &&
    described.ref.drafts.length > 0 &&
    verb.segment.conjunction === '' &&
    governed(units, at - 1) &&
    !owned(lexicon, described)
  )
    return [{ unit: at - 1, drafts: described.ref.drafts }];
  // What the paper reported: with a pronoun for what, the name behind the verb does it.
  if (post && verb.segment.pronoun !== '' && units[at - 1]?.word?.lists.has('asSaid')) return post.members;
  const conjoined = verb.segment.conjunction !== '' || units[at - 1]?.word?.lists.has('conjunctions') === true;
  const before = particleBefore(units, at);
  // Issued a statement in which it denies: whoever issued it.
  const within = after.some(({ pronoun, marker, from }) => pronoun && from <= at + 2 && lexicon.placePrepositions.has(marker));
  const issuer = within && !conjoined && previousVerb(units, at) >= 0 ? subjectOf(reader, previousVerb(units, at)) : [];
  if (issuer.length > 0) return issuer;
  // That he will meet X: the pronoun is the subject, as a rule the speaker.
  if (before?.word?.lists.has('complementizersWithPronoun')) {
    const governor = previousVerb(units, at);
    const accused = chargedBefore(units, governor, at);
    if (accused) return accused;
    const subject = governor >= 0 ? subjectOf(reader, governor) : reader.inherited;
    if (subject.length > 0) return subject;
  }
  if (!conjoined) {
    const topic = topicBefore(reader, at);
    const adjacentTopic = before?.kind === 'ref' && before.ref?.preposition === '';
    if (topic && (adjacentTopic || !adjacentPost || introduced(reader, topic))) return topic;
  }
  if (post && !blockedBefore(units, at, post.from)) {
    const onlyObject = objectOnly(reader, at, after, post);
    // A report that accuses X: the noun does it.
    if (onlyObject && describesNoun(units, at)) return [];
    const earlier = onlyObject || goalOnly(reader, at, post) ? earlierSubject(reader, at) : [];
    return earlier.length > 0 && !sameDrafts(earlier, post.members) ? earlier : titled ? [titled] : post.members;
  }
  // A common noun stands where the subject stands.
  const noun = firstBare && firstBare.members.length === 0 && firstBare.from <= at + 2 ? units[firstBare.from] : null;
  if (noun?.word && (noun.word.definite || (speech && noun.word.nouns.length === 0))) return [];
  // Papers of X accused Y: with an object behind it the noun is the subject, whoever that is.
  if (noun && firstBare?.from === at + 1 && conjoinedObject(reader, at, after, firstBare)) return [];
  // Somebody unknown left for X: a verb without an object has its subject behind it.
  const lemmaFrames = lexicon.verbFrames.get(verb.sense.lemma) ?? [];
  const intransitive = lemmaFrames.length > 0 && lemmaFrames.every((frame) => requiredObjects(frame).every(({ marker }) => marker !== ''));
  if (intransitive && firstBare?.from === at + 1 && noun?.word && !noun.word.folded.endsWith(lexicon.language.accusative)) return [];
  // A delegation, a ship: it is new.
  const group = units.slice(at + 1, at + 3).some(({ word }) => word?.lists.has('delegations') && word.conjunction === '');
  if (group || (adjacentGoods && !conjoined)) return [];
  if (post && conjoined) return post.members;
  const complementizer = before?.word?.lists.has('complementizers') === true || before?.word?.lists.has('negators') === true;
  const carried = speech && reader.speaker.length > 0 ? reader.speaker : handedOn(reader, at);
  if (conjoined && at === firstWord(units)) return carried;
  // It befell X to do: the name behind the auxiliary's preposition does it.
  if (before?.word?.lists.has('complementizers')) {
    for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
      const ref = units[i]?.ref;
      if (ref?.preposition === lexicon.language.purposeParticle && units[i - 1]?.verb?.sense.entry?.auxiliary)
        return [{ unit: i, drafts: ref.drafts }];
    }
  }
  if (startsWithNoun(units, at)) return [];
  if (conjoined || complementizer || verb.segment.preposition !== '') {
    for (let governor = previousVerb(units, at); governor >= 0; governor = previousVerb(units, governor)) {
      // What is joined by "and" goes on from the subject, whomever the verb before makes do something.
      const subject = conjoined ? subjectOf(reader, governor) : controlled(reader, governor, at);
      if (subject.length > 0 || !conjoined) return subject;
    }
    if (previousVerb(units, at) < 0 && !units.some(({ kind }, i) => kind === 'ref' && i < at)) return handedOn(reader, at);
  }
  if (at === firstWord(units)) return carried;
  const topic = conjoined ? null : topicBefore(reader, at);
  if (topic) return topic;
  // Nothing in the clause could be the subject: it goes on from the clause before.
  if (startsWithNoun(units, at)) return [];
  // He said: "They arrived." The third person is another than the speaker.
  if (!speech && opensSpeech(units, at)) return handedOn(reader, at);
  for (let earlier = previousVerb(units, at); earlier >= 0; earlier = previousVerb(units, earlier)) {
    const subject = subjectOf(reader, earlier);
    if (subject.length > 0) return subject;
  }
  // As for X, …: the name that the sentence begins with.
  const first = units.findIndex(({ kind }) => kind === 'ref');
  if (first >= 0 && first <= 2 && first < at && !governed(units, first)) return listFrom(lexicon, units, first, '').members;
  return units.some(({ kind, ref }, i) => kind === 'ref' && i < at && ref?.drafts[0]?.type === 'Person') ? [] : handedOn(reader, at);
};

/** Subject of what a verb governs: its object for verbs like persuade and ask, else its subject. */
export const controlled = (reader: SubjectReader, governor: number, at: number): readonly Member[] => {
  const verb = reader.units[governor]?.verb;
  // The agency reported X as saying: X does what is told.
  if (reader.units[governor]?.word?.lists.has('relayVerbs')) {
    const told = argumentsAfter(reader.lexicon, reader.units, governor).arguments.find(
      ({ marker, members, from }) =>
        reader.lexicon.lists.get(marker)?.has('sourcePrepositions') === true && members.length > 0 && from < at,
    );
    if (told) return told.members;
  }
  if (verb?.sense.entry?.objectControl) {
    const subject = subjectOf(reader, governor);
    for (let i = governor + 1; i < at; i++) {
      const ref = reader.units[i]?.ref;
      if (!ref || ref.drafts[0]?.type === 'Commodity' || subject.some(({ unit }) => unit === i)) continue;
      if (ref.drafts[0]?.type === 'Place' && ref.kind === 'name' && governed(reader.units, i) && ref.drafts[0].subtype !== 'Country')
        continue;
      if (ref.preposition === '' && governed(reader.units, i) && !reader.units[i - 1]?.word?.lists.has('prepositions')) continue;
      return listFrom(reader.lexicon, reader.units, i, ref.preposition).members;
    }
    // It called on people whom nobody names.
    const bare = argumentsAfter(reader.lexicon, reader.units, governor).arguments.find(
      ({ marker, genitive }) => marker === '' && !genitive,
    );
    if (bare && bare.from < at && bare.members.every(({ drafts }) => drafts.length === 0)) return [];
  }
  return subjectOf(reader, governor);
};
