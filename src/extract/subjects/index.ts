// Subjects: who does what a finite verb says, in verb-subject and subject-verb order, in relative clauses, and where it is dropped.
import type { Agreement } from '../../lang/language.js';
import { argumentsAfter, type Features, isCommaUnit, listFrom, type Member } from '../arguments.js';
import { duringIt } from '../presents.js';
import { QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { agrees, askedByPronoun, askedByVerb, featuresOf } from './agreement.js';
import { conjoinedObject, describesNoun, nameAfterOffice, nameBehindOffice, objectByForm, objectOnly, whomItFallsTo } from './behind.js';
import { acts, carriedFor, earlierName, earlierSubject, fitsAsked } from './candidates.js';
import {
  antecedent,
  blockedBefore,
  chargedBefore,
  firstWord,
  goesOn,
  inRelativeClause,
  introduced,
  isWhat,
  opensLongQuote,
  opensQuote,
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

/** What the sentences before hand on: to a deed of meeting or going whoever did the last one, to others their subject. */
const handedOn = (reader: SubjectReader, at: number, asked: Agreement, speech = false): readonly Member[] => {
  const host = goesOnFromHost(reader, at) && fitsAsked(reader, asked, reader.host);
  if (host) return reader.host;
  // Later in the sentence somebody whom nobody knows may be meant as well.
  const start = at === firstWord(reader.units) || previousVerb(reader.units, at) < 0;
  return start ? carriedFor(reader, asked, speech) : fitsAsked(reader, asked, reader.inherited) ? reader.inherited : [];
};

const goesOnFromHost = (reader: SubjectReader, at: number): boolean => {
  const lemma = reader.units[at]?.verb?.sense.lemma ?? '';
  const meets = (reader.lexicon.verbFrames.get(lemma) ?? []).some(
    ({ relation: { symmetric, range } }) => symmetric || (range.length === 1 && range[0] === 'Place'),
  );
  if (!meets || reader.host.length === 0) return false;
  const series =
    (goesOn(reader.units, at) && reader.units.slice(0, at).some(({ word }) => word?.lists.has('series'))) || byTitle(reader, at);
  const person = reader.inherited.some(({ drafts }) => drafts[0]?.type === 'Person');
  return series || (at === firstWord(reader.units) && (!person || sameDrafts(reader.inherited, reader.speaker)));
};

/** Subject of a clause before, else what the sentences before hand on; whoever agrees. */
const fromBefore = (reader: SubjectReader, at: number, asked: Agreement): readonly Member[] => {
  const earlier = earlierSubject(reader, at, asked, subjectOf);
  return earlier.length > 0 ? earlier : handedOn(reader, at, asked);
};

const typeAt = (units: readonly Unit[], at: number): string | undefined => units[at]?.ref?.drafts[0]?.type;

const findSubject = (reader: SubjectReader, at: number): readonly Member[] => {
  const { units, lexicon } = reader;
  const verb = units[at]?.verb;
  if (!verb) return [];
  const speech = verb.sense.entry?.speech ?? false;
  const asked = askedByVerb(units[at]);
  /** Shown by the order of words: only what is known of both may speak against it. */
  const mayBe = (members: readonly Member[]): boolean => agrees(asked, featuresOf(reader, members), false);
  const { arguments: all } = argumentsAfter(lexicon, units, at);
  // Went on: "…": who stands in what is said does not say it.
  const after = speech && opensLongQuote(units, at + 1) ? [] : all;
  const firstBare = after.find(({ marker, genitive, relative }) => marker === '' && !genitive && !relative);
  const bare = firstBare && firstBare.members.length > 0 && units[firstBare.from]?.ref?.drafts[0]?.type !== 'Commodity' ? firstBare : null;
  const post = bare && !objectByForm(reader, at, asked, bare) ? bare : null;
  // The family of a man did it: the feminine verb has the noun before him for subject.
  if (post && post.from > at + 1 && isMan(featuresOf(reader, post.members.slice(0, 1))) && asked.gender === 'f') return [];
  const adjacentGoods = firstBare !== undefined && bare === null && firstBare.members.length > 0;
  const adjacentPost = post !== null && post.from === at + 1;
  // Which is what agrees with …: a deed, nobody's.
  if (units[at - 1]?.word?.lists.has('asSaid') && units[at - 2]?.word?.lists.has('copulas') && verb.segment.pronoun === '') return [];
  // His Highness received: whoever met somebody last.
  if (byTitle(reader, at)) return handedOn(reader, at, asked);
  const titled = post ? nameBehindOffice(reader, post) : null;
  const relative = antecedent(reader, at);
  // He said: "I arrived."
  if (verb.sense.form.own && !post && !relative) {
    const speaker = speakerAround(reader, at);
    if (
      speaker.length > 0 &&
      (verb.sense.form.person === 1 || (!fitsAsked(reader, asked, speaker) && opensQuote(units, at) && !topicBefore(reader, at, mayBe)))
    )
      return speaker;
  }
  // What X did to it, the deal under which X supplies: a pronoun takes the antecedent up, so that it is not the subject.
  const resumed = verb.segment.pronoun !== '' || after.some(({ pronoun, from }) => pronoun && from <= at + 4);
  if (relative) return post && resumed ? post.members : relative;
  // "Which is what meets": the clause before.
  if (units[at - 1]?.word?.lists.has('asSaid') && units[at - 2]?.word?.lists.has('copulas') && !post) return [];
  // With what comes to …, which carries …: a thing that has no name.
  if (!post && (isWhat(units, at - 1) || (!speech && !resumed && describesNoun(reader, at)))) return [];
  // A truck goes: goods behind a verb that hands nothing over are its subject.
  const goods = firstBare && !bare && firstBare.from <= at + 2 && typeAt(units, firstBare.from) === 'Commodity';
  if (goods && !handsOver(reader, at)) return [];
  // "And he supplies": whoever the clause before is about.
  const particle = particleBefore(units, at);
  if (particle?.word?.lists.has('copulas') && !post) return fromBefore(reader, at, askedByPronoun(lexicon, particle));
  // A delegation that visited: behind an indefinite noun the verb needs no relative word.
  const described = units[at - 1];
  if (
    described?.kind === 'ref' &&
    described.ref?.kind === 'role' &&
    described.ref.drafts.length > 0 &&
    verb.segment.conjunction === '' &&
    governed(units, at - 1) &&
    !owned(lexicon, described) &&
    mayBe([{ unit: at - 1, drafts: described.ref.drafts }])
  )
    return [{ unit: at - 1, drafts: described.ref.drafts }];
  // What the paper reported: with a pronoun for what, the name behind the verb does it.
  if (post && verb.segment.pronoun !== '' && units[at - 1]?.word?.lists.has('asSaid')) return post.members;
  const conjoined = verb.segment.conjunction !== '' || units[at - 1]?.word?.lists.has('conjunctions') === true;
  const before = particle;
  // Issued a statement in which it denies: whoever issued it.
  const within = after.some(({ pronoun, marker, from }) => pronoun && from <= at + 2 && lexicon.placePrepositions.has(marker));
  const issuer = within && !post && !conjoined && previousVerb(units, at) >= 0 ? subjectOf(reader, previousVerb(units, at)) : [];
  if (issuer.length > 0) return issuer;
  // That he will meet X: the pronoun is the subject, as a rule the speaker.
  if (before?.word?.lists.has('complementizersWithPronoun')) {
    const governor = previousVerb(units, at);
    const accused = chargedBefore(units, governor, at);
    if (accused) return accused;
    const meant = reported(reader, at, askedByPronoun(lexicon, before));
    // What somebody says whom nobody knows.
    if (meant.length > 0 || (governor >= 0 && subjectOf(reader, governor).length === 0)) return meant;
  }
  // A vigil that X held, during which he met Y: who held it does not matter.
  const during = !conjoined && duringIt(lexicon, units, at) ? earlierSubject(reader, at, asked, subjectOf) : [];
  if (during.length > 0 && isCommaUnit(units[at - 1])) return during;
  if (!conjoined) {
    const topic = topicBefore(reader, at, mayBe);
    const adjacentTopic = before?.kind === 'ref' && before.ref?.preposition === '';
    if (topic && (adjacentTopic || !adjacentPost || introduced(reader, topic))) return topic;
  }
  const fallsTo = before?.word?.lists.has('complementizers') ? whomItFallsTo(reader, at) : null;
  if (fallsTo && fallsTo.length > 0) return fallsTo;
  if (post && !blockedBefore(units, at, post.from)) {
    const onlyObject = objectOnly(reader, at, after, post);
    // A report that accuses X: the noun does it.
    if (onlyObject && (describesNoun(reader, at) || startsWithNoun(units, at))) return [];
    const earlier = onlyObject || goalOnly(reader, at, post) ? fromBefore(reader, at, asked) : [];
    return earlier.length > 0 && !sameDrafts(earlier, post.members) ? earlier : titled ? [titled] : post.members;
  }
  // That came …: what was told before.
  const told = units[at + 1]?.word?.lists.has('demonstratives') === true && units[at + 2]?.word?.definite !== true;
  if (told && units[at + 2]?.kind === 'word') return [];
  // A common noun stands where the subject stands.
  const noun = firstBare && firstBare.members.length === 0 && firstBare.from <= at + 2 ? units[firstBare.from] : null;
  if (noun?.word && (noun.word.definite || (speech && noun.word.nouns.length === 0))) return [];
  // A director of … refused: the office is the subject; a name behind it tells whose.
  if (
    noun &&
    firstBare?.from === at + 1 &&
    noun.word?.roles.some(({ segment, role }) => role.kind !== 'group' && segment.preposition === '')
  )
    return nameAfterOffice(reader, firstBare.to);
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
  if (conjoined && at === firstWord(units)) return handedOn(reader, at, asked, speech);
  if (fallsTo) return fallsTo;
  if (startsWithNoun(units, at)) return [];
  if (conjoined || complementizer || verb.segment.preposition !== '') {
    for (let governor = previousVerb(units, at); governor >= 0; governor = previousVerb(units, governor)) {
      // What is joined by "and" goes on from the subject, whomever the verb before makes do something.
      if (conjoined && inRelativeClause(units, governor)) continue;
      const subject = conjoined ? subjectOf(reader, governor) : controlled(reader, governor, at);
      if (subject.length > 0 && fitsAsked(reader, asked, subject)) return subject;
      if (!conjoined && subject.length === 0) return [];
    }
    if (previousVerb(units, at) < 0 && !units.some(({ kind }, i) => kind === 'ref' && i < at)) return handedOn(reader, at, asked);
  }
  if (at === firstWord(units)) return handedOn(reader, at, asked, speech);
  const topic = conjoined ? null : topicBefore(reader, at, mayBe);
  if (topic) return topic;
  // Nothing in the clause could be the subject: it goes on from the clause before.
  // He said: "They arrived." The third person is another than the speaker.
  if (!speech && opensSpeech(units, at)) return handedOn(reader, at, asked);
  const earlier = earlierSubject(reader, at, asked, subjectOf);
  if (earlier.length > 0) return earlier;
  // As for X, …: the name that the sentence begins with.
  const first = units.findIndex(({ kind }) => kind === 'ref');
  if (first >= 0 && first <= 2 && first < at && !governed(units, first)) {
    const { members } = listFrom(lexicon, units, first, '');
    if (mayBe(members)) return members;
  }
  const name = conjoined && !unnamedBefore(reader, at, asked) ? earlierName(reader, at, asked) : [];
  if (name.length > 0) return name;
  const person = units.some(({ kind, ref }, i) => kind === 'ref' && i < at && ref?.drafts[0]?.type === 'Person');
  return person ? [] : handedOn(reader, at, asked, speech);
};

/** Who says the words, in quotation marks or behind a colon, in which the verb stands. */
const speakerAround = (reader: SubjectReader, at: number): readonly Member[] => {
  const { units } = reader;
  for (let i = at - 1; i > 0; i--) {
    const { text } = units[i] as Unit;
    if (text !== ':' && !QUOTE_OPENERS.has(text)) continue;
    const verb = units.findLastIndex((unit, j) => j < i && unit.verb?.sense.entry?.speech === true);
    return verb >= 0 ? subjectOf(reader, verb) : reader.speaker;
  }
  return QUOTE_OPENERS.has(units[0]?.text ?? '') ? reader.speaker : [];
};

/** Does the sentence begin with a verb whose subject nobody names, and could that be meant again? */
const unnamedBefore = (reader: SubjectReader, at: number, asked: Agreement): boolean => {
  const first = reader.units.findIndex(({ verb }) => verb !== null && !verb.sense.entry?.auxiliary);
  if (first < 0 || first >= at || acts(subjectOf(reader, first))) return false;
  const { gender } = askedByVerb(reader.units[first]);
  return gender === null || asked.gender === null || gender === asked.gender;
};

const isMan = ({ gender, people, count }: Features): boolean => people && gender === 'm' && count === 'one';

/** Whom the pronoun in what is said means: the speaker, else whoever agrees. */
const reported = (reader: SubjectReader, at: number, asked: Agreement): readonly Member[] => {
  const governor = previousVerb(reader.units, at);
  const subject = governor >= 0 ? subjectOf(reader, governor) : reader.inherited;
  if (subject.length === 0 && governor >= 0) return [];
  if (subject.length > 0 && agrees(asked, featuresOf(reader, subject), false)) return subject;
  const earlier = earlierSubject(reader, at, asked, subjectOf);
  if (earlier.length > 0) return earlier;
  const name = earlierName(reader, at, asked);
  return name.length > 0 ? name : carriedFor(reader, asked, false);
};

/** Subject of what a verb governs: its object for verbs like persuade and ask, else its subject. */
export const controlled = (reader: SubjectReader, governor: number, at: number): readonly Member[] => {
  const verb = reader.units[governor]?.verb;
  // The agency reported X as saying: X does what is told.
  if (reader.lexicon.relayVerbs.has(reader.units[governor]?.verb?.sense.lemma ?? '')) {
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
