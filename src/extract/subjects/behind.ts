// The name behind a verb: subject, object, or the end of a long office.
import type { Agreement } from '../../lang/language.js';
import { type Argument, isCommaUnit, type Member } from '../arguments.js';
import type { Lexicon } from '../lexicon.js';
import { duringIt } from '../presents.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import type { Word } from '../word.js';
import { agrees, featuresOf } from './agreement.js';
import { firstWord, goesOn, isHeadNoun, requiredObjects } from './clause.js';
import type { SubjectReader } from './reader.js';
import { governed } from './topic.js';

/**
 * Is the one name behind the verb its object? It is if the verb needs an object, nothing else can be one, and the clause goes on from
 * another: "and met the minister".
 */
export const objectOnly = (reader: SubjectReader, at: number, after: readonly Argument[], post: Argument): boolean => {
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
        !isPartOf(reader, other.from) &&
        (other.members.length > 0 || isHeadNoun(reader, other.from)),
    )
  )
    return false;
  const start = at === firstWord(units);
  return verb.segment.conjunction !== '' || (!start && (goesOn(units, at) || units.slice(0, at).some(({ verb: other }) => other !== null)));
};

/** "And a number of officials" goes on from the name before. */
const isPartOf = ({ units, lexicon }: SubjectReader, at: number): boolean =>
  units[at - 1]?.word?.folded === lexicon.fold(lexicon.language.words.prepositions[0] ?? '');

/** Is there, behind a common noun, the bare name that the verb needs for object? */
export const conjoinedObject = ({ units, lexicon }: SubjectReader, at: number, after: readonly Argument[], noun: Argument): boolean => {
  const frames = lexicon.verbFrames.get(units[at]?.verb?.sense.lemma ?? '') ?? [];
  const wanted = frames.some((frame) => requiredObjects(frame).some(({ marker }) => marker === ''));
  return (
    wanted &&
    after.some(
      ({ from, marker, genitive, relative, members }) => from > noun.to && marker === '' && !genitive && !relative && members.length > 0,
    )
  );
};

/** It befell X to do, it is up to X to do: the name behind the auxiliary's preposition does it; null if there is none. */
export const whomItFallsTo = ({ units, lexicon }: SubjectReader, at: number): readonly Member[] | null => {
  const { purposeParticle } = lexicon.language;
  for (let i = at - 1; i >= Math.max(1, at - 6); i--) {
    const { ref, word } = units[i] as Unit;
    const duty = units[i - 1]?.word?.stems.has('duty') === true && ref?.preposition === '';
    if (duty && units[i + 1]?.word?.lists.has('complementizers')) return [{ unit: i, drafts: ref?.drafts ?? [] }];
    if (!units[i - 1]?.verb?.sense.entry?.auxiliary) continue;
    if (ref?.preposition === purposeParticle) return [{ unit: i, drafts: ref.drafts }];
    if (word?.segments.some(({ preposition, definite }) => definite && preposition === purposeParticle)) return [];
  }
  return null;
};

/** Does nothing but adverbs and times stand between the two? */
export const adjoins = (units: readonly Unit[], verb: number, at: number): boolean =>
  units.slice(verb + 1, at).every(({ kind, word }) => kind === 'time' || word?.lists.has('adverbs') || word?.lists.has('conjunctions'));

/** A form of the verb that the name behind it cannot be the subject of: they met X, she met him. */
export const objectByForm = (reader: SubjectReader, at: number, asked: Agreement, post: Argument): boolean => {
  // Before its subject a verb is singular.
  if (asked.count === 'two' || asked.count === 'many') return true;
  if (!adjoins(reader.units, at, post.from)) return false;
  const [first] = post.members;
  return first !== undefined && !agrees({ ...asked, count: null }, featuresOf(reader, [first]), false);
};

/** Units of a long office before its holder's name. */
const OFFICE_REACH = 10;

/** The minister of X in the government of Y, Z: the name that ends an office which names nobody by itself. */
export const nameBehindOffice = (reader: SubjectReader, post: Argument): Member | null => {
  const ref = reader.units[post.from]?.ref;
  if (ref?.kind !== 'role') return null;
  if (!post.members.some(({ drafts }) => drafts.length > 0)) return nameAfterOffice(reader, post.to)[0] ?? null;
  // The head of the party X in Y, Z, did it: the office stands for its body only where no name is set apart behind it.
  if (ref.office === null || ref.drafts[0]?.type === 'Person') return null;
  const [name] = nameAfterOffice(reader, post.to);
  return name &&
    isCommaUnit(reader.units[name.unit - 1]) &&
    (isCommaUnit(reader.units[name.unit + 1]) || reader.units[name.unit + 1]?.kind === 'ref')
    ? name
    : null;
};

export const nameAfterOffice = ({ units }: SubjectReader, office: number): readonly Member[] => {
  for (let i = office + 1; i <= office + OFFICE_REACH; i++) {
    const unit = units[i];
    if (!unit || unit.verb || unit.word?.lists.has('complementizers') || (unit.kind === 'mark' && !isCommaUnit(unit) && !isQuote(unit)))
      return [];
    const person = unit.ref?.drafts[0]?.type === 'Person' && unit.ref.kind === 'name' && unit.ref.preposition === '';
    if (person && !governed(units, i)) return [{ unit: i, drafts: unit.ref?.drafts ?? [] }];
  }
  return [];
};

const isQuote = ({ text }: Unit): boolean => QUOTE_OPENERS.has(text) || QUOTE_CLOSERS.has(text);

/** A preposition with its pronoun: from it, with them. */
const isPronominal = (lexicon: Lexicon, word: Word): boolean =>
  word.bare in lexicon.language.pronominal ||
  word.segments.some(({ pronoun, stem }) => pronoun !== '' && lexicon.lists.get(stem)?.has('prepositions') === true);

/** Does the verb stand right behind an indefinite common noun, which it describes? */
export const describesNoun = ({ units, lexicon }: SubjectReader, at: number): boolean => {
  const before = units[at - 1];
  return (
    before?.kind === 'word' &&
    before.verb === null &&
    before.word?.common === true &&
    !before.word.definite &&
    before.word.lists.size === 0 &&
    !isPronominal(lexicon, before.word) &&
    // During which he meets X: the noun tells how long.
    !duringIt(lexicon, units, at) &&
    units[at]?.verb?.segment.conjunction === ''
  );
};
