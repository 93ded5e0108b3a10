// Subjects: who does what a finite verb says, in verb-subject and subject-verb order, in relative clauses, and where it is dropped.

import { type Argument, argumentsAfter, isCommaUnit, listFrom, type Member } from './arguments.js';
import type { Frame, Slot } from './frames.js';
import type { Lexicon } from './lexicon.js';
import type { Unit } from './unit.js';

export interface SubjectReader {
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
  /** Subject of the last sentence's main verb, for verbs that begin a sentence without one. */
  readonly inherited: readonly Member[];
  /** The last speaker, for verbs of saying. */
  readonly speaker: readonly Member[];
  readonly memo: Map<number, readonly Member[]>;
}

export const createSubjectReader = (
  lexicon: Lexicon,
  units: readonly Unit[],
  inherited: readonly Member[],
  speaker: readonly Member[],
): SubjectReader => ({
  units,
  lexicon,
  inherited,
  speaker,
  memo: new Map(),
});

const CLOSE_TO_OPEN: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** First unit of the list of names that ends at unit `at`. */
const listStart = (lexicon: Lexicon, units: readonly Unit[], at: number): number => {
  for (let from = Math.max(0, at - 14); from < at; from++) {
    if (units[from]?.kind !== 'ref') continue;
    if (listFrom(lexicon, units, from, '').to >= at) return from;
  }
  return at;
};

/** Does a preposition or a noun in construct state govern the Ref at `from`? */
const governed = (units: readonly Unit[], from: number): boolean => {
  const unit = units[from];
  if (unit?.ref?.preposition) return true;
  let i = from - 1;
  while (i >= 0 && (units[i]?.word?.lists.has('bothOf') || units[i]?.word?.stems.has('quantifiers'))) i--;
  const before = units[i];
  if (!before?.word || before.kind !== 'word') return false;
  if (before.word.lists.has('bothOf')) return false;
  if (before.word.lists.has('prepositions')) return !(units[i - 1]?.word?.lists.has('bothOf') ?? false);
  if (before.verb || before.word.definite || before.word.lists.size > 0) return false;
  return i === from - 1 && before.word.nationality === null && before.word.modal === null && !/\u064b/.test(before.text);
};

/** For the comma that closes a relative clause, the unit of the comma or relative word that opens it. */
const beforeRelativeClause = (units: readonly Unit[], comma: number): number => {
  for (let i = comma - 1; i >= Math.max(0, comma - 24); i--) {
    if (units[i]?.word?.lists.has('relatives')) return isCommaUnit(units[i - 1]) ? i - 1 : i;
    if (isCommaUnit(units[i])) return comma;
  }
  return comma;
};

/** The relative word of the clause whose verb stands before the name at `from`; -1 if the name is in no such clause. */
const relativeClauseOf = (units: readonly Unit[], from: number): number => {
  for (let i = from - 1; i >= Math.max(0, from - 10); i--) {
    const unit = units[i];
    if (isCommaUnit(unit) || unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('clauseStarters')) return -1;
    if (!unit?.verb || unit.verb.sense.entry?.auxiliary) continue;
    let start = i - 1;
    while (
      units[start]?.word?.lists.has('adverbs') ||
      units[start]?.word?.lists.has('fronted') ||
      units[start]?.word?.lists.has('negators')
    )
      start--;
    return units[start]?.word?.lists.has('relatives') ? start : -1;
  }
  return -1;
};

/** The topic right before the verb: a bare name, behind particles, adverbs, parentheses, and a relative clause of its own. */
export const topicBefore = (reader: SubjectReader, verb: number): readonly Member[] | null => {
  const { units, lexicon } = reader;
  let verbs = 0;
  for (let i = verb - 1; i >= Math.max(0, verb - 30); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'time') continue;
    if (unit.kind === 'mark') {
      const open = CLOSE_TO_OPEN[unit.text];
      if (open) {
        while (i > 0 && units[i]?.text !== open) i--;
        continue;
      }
      if (unit.text === ':' || unit.text === '.') return null;
      if (isCommaUnit(unit) && verbs === 0) i = beforeRelativeClause(units, i);
      continue;
    }
    if (unit.kind === 'ref' && unit.ref) {
      const from = listStart(lexicon, units, i);
      const relative = verbs === 0 ? relativeClauseOf(units, from) : -1;
      if (relative >= 0) {
        i = relative;
        continue;
      }
      if (verbs > 0 || governed(units, from) || units[from]?.ref?.conjunction) {
        if (verbs > 0) {
          i = from;
          continue;
        }
        // A governed name right before the verb: the topic may stand before its phrase; look on.
        if (verb - i > 1 || governed(units, from)) {
          i = from;
          if (units[i - 1]?.word?.lists.has('prepositions')) i--;
          continue;
        }
        return null;
      }
      if (units[from]?.ref?.drafts[0]?.type === 'Commodity') continue;
      return listFrom(lexicon, units, from, '').members;
    }
    const { word } = unit;
    if (!word) continue;
    if (word.lists.has('relatives')) {
      if (verbs === 0) return null;
      verbs = 0;
      continue;
    }
    if (word.lists.has('complementizers') || word.lists.has('clauseStarters')) return null;
    if (unit.verb && !unit.verb.sense.entry?.auxiliary) {
      verbs++;
      if (verbs > 1) return null;
    }
  }
  return null;
};

/** The relative word before "was" and a predicate that the verb describes; -1 if there is none. */
const predicateStart = (units: readonly Unit[], verb: number): number => {
  let auxiliary = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 7); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return -1;
    if (unit.word?.lists.has('relatives')) return auxiliary ? i : -1;
    if (unit.word?.lists.has('fronted') || unit.verb?.sense.entry?.auxiliary) auxiliary = true;
    else if (unit.verb || unit.word?.lists.has('complementizers')) return -1;
  }
  return -1;
};

/** The name that a relative pronoun right before the verb belongs to. */
const antecedent = (reader: SubjectReader, verb: number): readonly Member[] | null => {
  const { units, lexicon } = reader;
  let i = verb - 1;
  while (
    i >= 0 &&
    units[i]?.kind === 'word' &&
    (units[i]?.word?.lists.has('adverbs') ||
      units[i]?.word?.lists.has('fronted') ||
      units[i]?.verb?.sense.entry?.auxiliary ||
      units[i]?.word?.lists.has('negators'))
  )
    i--;
  if (!units[i]?.word?.lists.has('relatives')) {
    // Who was the first official to visit: a predicate stands between.
    const start = predicateStart(units, verb);
    if (start < 0) return null;
    i = start;
  }
  i--;
  if (isCommaUnit(units[i])) i--;
  const unit = units[i];
  if (unit?.kind !== 'ref') return [];
  return [{ unit: i, drafts: unit.ref?.drafts ?? [] }].slice(0, lexicon ? 1 : 0);
};

const previousVerb = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) if (units[i]?.verb && !units[i]?.verb?.sense.entry?.auxiliary) return i;
  return -1;
};

/** The finite verb whose clause unit `at` belongs to, -1 if none. */
export const governingVerb = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const unit = units[i];
    if (unit?.verb && !unit.verb.sense.entry?.auxiliary) return i;
    // That the sales …: who says so does not make them.
    if (unit?.word?.lists.has('complementizers') && units[i + 1]?.verb === null && i + 1 < at + 1) return -1;
    if (unit?.kind === 'mark' && (unit.text === ':' || unit.text === '.')) return -1;
  }
  return -1;
};

/** Names that the verb at unit `at` has as subject; empty where it has another or nobody can tell. */
export const subjectOf = (reader: SubjectReader, at: number): readonly Member[] => {
  const known = reader.memo.get(at);
  if (known) return known;
  reader.memo.set(at, []);
  const found = findSubject(reader, at);
  reader.memo.set(at, found);
  return found;
};

const particleBefore = (units: readonly Unit[], at: number): Unit | null => {
  let i = at - 1;
  while (i >= 0 && (units[i]?.word?.lists.has('fronted') || units[i]?.verb?.sense.entry?.auxiliary)) i--;
  return units[i] ?? null;
};

/** "His country": no indefinite noun. */
const owned = (lexicon: Lexicon, unit: Unit): boolean =>
  unit.word?.segments.some(({ pronoun, stem }) => pronoun !== '' && lexicon.lists.get(stem)?.has('ownCountry')) ?? false;

/** Does "that" stand right before the topic? Then it is the subject of the clause. */
const introduced = ({ units }: SubjectReader, topic: readonly Member[]): boolean => {
  let at = (topic[0]?.unit ?? 0) - 1;
  while (units[at]?.word?.lists.has('bothOf') || units[at]?.word?.lists.has('prepositions')) at--;
  return units[at]?.word?.lists.has('complementizers') ?? false;
};

const sameDrafts = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.some(({ drafts }) => b.some((other) => drafts.some((draft) => other.drafts.includes(draft))));

/** Subject of the nearest clause before that has one, else what the sentence before hands on. */
const earlierSubject = (reader: SubjectReader, at: number): readonly Member[] => {
  for (let verb = previousVerb(reader.units, at); verb >= 0; verb = previousVerb(reader.units, verb)) {
    const subject = subjectOf(reader, verb);
    if (subject.length > 0) return subject;
  }
  return reader.inherited;
};

/** A definite noun that is no adjective of the one before it. */
const isHeadNoun = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return units[at]?.word?.definite === true && !(before?.kind === 'word' && before.word?.definite === true);
};

/** Slots for people and bodies that a frame cannot do without, up to its first literal. */
const requiredObjects = ({ elements }: Frame): readonly Slot[] => {
  const literal = elements.findIndex(({ kind }) => kind === 'literal');
  return elements
    .slice(1, literal < 0 ? undefined : literal)
    .filter(
      (element): element is Slot =>
        element.kind === 'slot' && !element.optional && element.name !== 'commodity' && element.name !== 'about' && !element.coordinated,
    );
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
        !elements.some((element) => element.kind === 'slot' && element.coordinated) && !elements.some(({ kind }) => kind === 'literal'),
    )
    .map(requiredObjects);
  if (wants.length === 0 || wants.some((slots) => slots.length === 0)) return false;
  const objects = wants.flat();
  if (!objects.some(({ marker }) => marker === '') || verb?.segment.pronoun !== '') return false;
  if (objects.some(({ marker }) => marker !== '' && after.some((argument) => argument.marker === marker && argument.members.length > 0)))
    return false;
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
  return verb.segment.conjunction !== '' || (!start && units.slice(0, at).some(({ verb: other }) => other !== null));
};

const findSubject = (reader: SubjectReader, at: number): readonly Member[] => {
  const { units, lexicon } = reader;
  const verb = units[at]?.verb;
  if (!verb) return [];
  const speech = verb.sense.entry?.speech ?? false;
  const { arguments: after } = argumentsAfter(lexicon, units, at);
  const firstBare = after.find(({ marker, genitive, relative }) => marker === '' && !genitive && !relative);
  const post = firstBare && firstBare.members.length > 0 && units[firstBare.from]?.ref?.drafts[0]?.type !== 'Commodity' ? firstBare : null;
  const adjacentPost = post !== null && post.from === at + 1;
  const relative = antecedent(reader, at);
  if (relative) return post && verb.segment.pronoun !== '' ? post.members : relative;
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
  const conjoined = verb.segment.conjunction !== '' || units[at - 1]?.word?.lists.has('conjunctions') === true;
  const before = particleBefore(units, at);
  // That he will meet X: the pronoun is the subject, as a rule the speaker.
  if (before?.word?.lists.has('complementizersWithPronoun')) {
    const governor = previousVerb(units, at);
    const subject = governor >= 0 ? subjectOf(reader, governor) : reader.inherited;
    if (subject.length > 0) return subject;
  }
  if (!conjoined) {
    const topic = topicBefore(reader, at);
    const adjacentTopic = before?.kind === 'ref' && before.ref?.preposition === '';
    if (topic && (adjacentTopic || !adjacentPost || introduced(reader, topic))) return topic;
  }
  if (post && !blockedBefore(units, at, post.from)) {
    const earlier = objectOnly(reader, at, after, post) ? earlierSubject(reader, at) : [];
    return earlier.length > 0 && !sameDrafts(earlier, post.members) ? earlier : post.members;
  }
  // A common noun stands where the subject stands.
  const noun = firstBare && firstBare.members.length === 0 && firstBare.from <= at + 2 ? units[firstBare.from] : null;
  if (noun?.word && (noun.word.definite || (speech && noun.word.nouns.length === 0))) return [];
  if (post && conjoined) return post.members;
  const complementizer = before?.word?.lists.has('complementizers') === true || before?.word?.lists.has('negators') === true;
  const carried = speech && reader.speaker.length > 0 ? reader.speaker : reader.inherited;
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
      const subject = controlled(reader, governor, at);
      if (subject.length > 0 || !conjoined) return subject;
    }
    if (previousVerb(units, at) < 0 && !units.some(({ kind }, i) => kind === 'ref' && i < at)) return reader.inherited;
  }
  if (at === firstWord(units)) return carried;
  const topic = conjoined ? null : topicBefore(reader, at);
  if (topic) return topic;
  // Nothing in the clause could be the subject: it goes on from the clause before.
  if (startsWithNoun(units, at)) return [];
  for (let earlier = previousVerb(units, at); earlier >= 0; earlier = previousVerb(units, earlier)) {
    const subject = subjectOf(reader, earlier);
    if (subject.length > 0) return subject;
  }
  // As for X, …: the name that the sentence begins with.
  const first = units.findIndex(({ kind }) => kind === 'ref');
  if (first >= 0 && first <= 2 && first < at && !governed(units, first)) return listFrom(lexicon, units, first, '').members;
  return units.some(({ kind, ref }, i) => kind === 'ref' && i < at && ref?.drafts[0]?.type === 'Person') ? [] : reader.inherited;
};

/** Does the clause of the verb begin with a noun that nobody knows (that the company will supply …)? */
const startsWithNoun = (units: readonly Unit[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const unit = units[i];
    if (unit?.word?.lists.has('complementizers')) {
      const first = units[i + 1];
      return first?.kind === 'word' && first !== units[at] && first.verb === null && first.word !== null && first.word.lists.size === 0;
    }
    if (unit?.verb || unit?.word?.lists.has('clauseStarters')) return false;
  }
  return false;
};

/** Subject of what a verb governs: its object for verbs like persuade and ask, else its subject. */
export const controlled = (reader: SubjectReader, governor: number, at: number): readonly Member[] => {
  const verb = reader.units[governor]?.verb;
  if (verb?.sense.entry?.objectControl) {
    const subject = subjectOf(reader, governor);
    for (let i = governor + 1; i < at; i++) {
      const ref = reader.units[i]?.ref;
      if (!ref || ref.drafts[0]?.type === 'Commodity' || subject.some(({ unit }) => unit === i)) continue;
      return listFrom(reader.lexicon, reader.units, i, ref.preposition).members;
    }
  }
  return subjectOf(reader, governor);
};

const firstWord = (units: readonly Unit[]): number => units.findIndex(({ kind }) => kind !== 'mark');

/** Does a definite or human common noun stand between verb and the name, as the real subject? */
const blockedBefore = (units: readonly Unit[], verb: number, post: number): boolean => {
  for (let i = verb + 1; i < post; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' || !unit.word || unit.verb) continue;
    const { word } = unit;
    if (word.lists.size > 0 || word.nationality || word.modal) continue;
    if (units[i - 1]?.word?.lists.has('prepositions')) continue;
    const attached = word.segments.some(({ preposition, definite }) => preposition !== '' && definite);
    if (word.definite && !attached) return true;
  }
  return false;
};
