// Agreement: what a verb or pronoun asks of whom it means, and what a name or group is.
import type { Agreement, Gender } from '../../lang/language.js';
import type { Features, Member } from '../arguments.js';
import type { Draft } from '../draft.js';
import type { Lexicon } from '../lexicon.js';
import type { Unit } from '../unit.js';
import type { SubjectReader } from './reader.js';

export const ANYBODY: Agreement = { gender: null, count: null };

/** What the finite verb at the unit asks of its subject; readings that look alike ask only what they share. */
export const askedByVerb = (unit: Unit | undefined): Agreement => {
  const verb = unit?.verb;
  if (!unit?.word || !verb || verb.sense.form.person !== 3) return ANYBODY;
  let { gender, count } = verb.sense.form;
  for (const { segment, sense } of unit.word.verbs) {
    if (sense.form.person !== 3 || segment.conjunction !== verb.segment.conjunction || segment.pronoun !== verb.segment.pronoun) continue;
    if (sense.form.gender !== gender) gender = null;
    if (sense.form.count !== count) count = null;
  }
  return { gender, count };
};

/** What the pronoun of a word asks: his visit, with her, it. */
export const askedByPronoun = (lexicon: Lexicon, unit: Unit | undefined): Agreement => {
  const { word, text = '' } = unit ?? {};
  if (!word) return ANYBODY;
  const { words } = lexicon.language.agreement;
  const alone = words[word.bare];
  if (alone) return alone;
  if (unit?.verb) return words[unit.verb.segment.pronoun] ?? ANYBODY;
  if (lexicon.language.neverPronouns.some((ending) => text.endsWith(ending))) return ANYBODY;
  // The longest pronoun that a split shows: "their" ends like "her".
  const ending =
    Object.keys(words)
      .filter((pronoun) => word.segments.some((segment) => segment.pronoun === pronoun) || pronounOf(lexicon, word.folded) === pronoun)
      .sort((a, b) => b.length - a.length)[0] ?? '';
  return words[ending] ?? ANYBODY;
};

const pronounOf = ({ language }: Lexicon, folded: string): string => {
  const preposition = language.pronominal[folded];
  return preposition === undefined ? '' : folded.slice(preposition.length);
};

const genderOfPerson = (reader: SubjectReader, draft: Draft): Gender | null => {
  const { lexicon } = reader;
  const { feminine } = lexicon.language.agreement;
  const { article } = lexicon.language;
  let found: Gender | null = null;
  for (const { role, text } of draft.offices) {
    const [head = ''] = text.split(' ', 1);
    if (feminine.some((ending) => head.endsWith(ending))) return 'f';
    const folded = lexicon.fold(head);
    const id = lexicon.fold(role);
    if (folded === id || folded === article + id) found = 'm';
  }
  for (const name of [reader.fullName(draft), ...draft.names]) {
    const first = lexicon.fold(name.split(' ', 1)[0] ?? '');
    // An office of men's form beside a woman's name: nobody can tell.
    if (lexicon.women.has(first)) return found === 'm' ? null : 'f';
    if (name.includes(' ') && lexicon.lists.get(first)?.has('givenNames')) found = 'm';
  }
  return found;
};

/** The features of a body or group by its first word. */
const featuresOfWord = ({ language, fold, masculineBodies }: Lexicon, written: string): Features => {
  const { feminine, femininePlural } = language.agreement;
  if (femininePlural.some((ending) => written.endsWith(ending))) return { gender: 'f', count: null, people: false };
  if (feminine.some((ending) => written.endsWith(ending))) return { gender: 'f', count: 'one', people: false };
  const folded = fold(written);
  const bare = folded.startsWith(language.article) ? folded.slice(language.article.length) : folded;
  if (masculineBodies.has(bare) || masculineBodies.has(folded)) return { gender: 'm', count: 'one', people: false };
  return { ...ANYBODY, people: false };
};

const featuresOfDraft = (reader: SubjectReader, draft: Draft): Features => {
  const { eitherStates } = reader.lexicon.language.agreement;
  if (draft.type === 'Person') return { gender: genderOfPerson(reader, draft), count: 'one', people: true };
  if (draft.type === 'Place') {
    const either = draft.subtype === 'Country' ? eitherStates.includes(draft.country ?? '') : draft.subtype !== 'City';
    return { gender: either ? null : 'f', count: 'one', people: false };
  }
  // The company X, the group X: only where all its names agree.
  const found = draft.names.map((name) => featuresOfWord(reader.lexicon, name.split(' ', 1)[0] ?? '').gender);
  const [gender = null] = found;
  return { gender: found.every((other) => other === gender) ? gender : null, count: 'one', people: false };
};

/** A group or office by the word that stands there: the officials, the army, the government. */
const featuresOfRole = (reader: SubjectReader, unit: Unit, draft: Draft | undefined): Features => {
  const { lexicon } = reader;
  const { word, text } = unit;
  const reading = word?.roles.find(({ segment }) => segment.pronoun === '') ?? word?.roles[0];
  const { plural } = lexicon.language.agreement;
  if (!word || !reading || !draft) {
    const several = plural.some((ending) => text.endsWith(ending));
    return { ...featuresOfWord(lexicon, text), count: several ? null : 'one', people: draft?.type === 'Person' };
  }
  const id = lexicon.fold(reading.role.id);
  const { stem } = reading.segment;
  if (draft.type === 'Person') {
    const gender = featuresOfWord(lexicon, text).gender === 'f' ? 'f' : genderOfPerson(reader, draft);
    return { gender, count: 'one', people: true };
  }
  const written = featuresOfWord(lexicon, text);
  // A broken plural may end like a feminine: leaders.
  const people = reading.role.kind !== 'group' || plural.some((ending) => stem !== id && stem.endsWith(ending));
  if (plural.some((ending) => stem.endsWith(ending) && (stem !== id || reading.role.forms.length > 2)) && people)
    return { gender: 'm', count: 'many', people: true };
  if (written.gender === 'f' && (stem === id || reading.role.kind === 'group')) return written;
  if (stem !== id) return { ...ANYBODY, people };
  return { gender: 'm', count: 'one', people };
};

/** The group that the name depends on: the administration of X, a delegation from X. */
const groupBefore = ({ units, lexicon }: SubjectReader, at: number): Unit | null => {
  const from = units[at - 1]?.word?.folded === lexicon.fold(lexicon.language.words.prepositions[0] ?? '') ? at - 2 : at - 1;
  const before = units[from];
  const group =
    (before?.kind === 'word' || before?.ref?.drafts.length === 0) &&
    before.word?.roles.some(({ segment, role }) => role.kind === 'group' && !segment.definite);
  return group ? before : null;
};

const featuresOfMember = (reader: SubjectReader, member: Member): Features => {
  if (member.as) return member.as;
  const [draft, second] = member.drafts;
  const unit = member.unit >= 0 ? reader.units[member.unit] : undefined;
  if (second)
    return {
      gender: draft?.type === 'Person' ? 'm' : null,
      count: member.drafts.length === 2 ? 'two' : 'many',
      people: draft?.type === 'Person',
    };
  if (!draft) return { ...ANYBODY, people: true };
  // The administration of X does it.
  const group = unit && unit.ref?.kind === 'name' ? groupBefore(reader, member.unit) : null;
  if (group) return { ...featuresOfWord(reader.lexicon, group.text), people: false };
  if (unit?.ref?.kind === 'role') return featuresOfRole(reader, unit, draft);
  // Named with a word of its own here: the army of X.
  if (draft.type === 'Organization' && unit) return { ...featuresOfWord(reader.lexicon, unit.text), count: 'one' };
  return featuresOfDraft(reader, draft);
};

/** What a list of names or a group is, taken together. */
export const featuresOf = (reader: SubjectReader, members: readonly Member[]): Features => {
  const [first, ...others] = members.map((member) => featuresOfMember(reader, member));
  if (!first) return { ...ANYBODY, people: false };
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    gender: all.every(({ gender }) => gender === 'f') ? 'f' : all.some(({ people }) => people) ? 'm' : null,
    count: all.length === 2 && all.every(({ count }) => count === 'one' || count === null) ? 'two' : 'many',
    people: all.some(({ people }) => people),
  };
};

/** Names that keep what they are when they leave their sentence. */
export const detached = (reader: SubjectReader, members: readonly Member[]): readonly Member[] =>
  members.map((member) => ({ ...member, unit: -1, as: featuresOfMember(reader, member) }));

/** Can whoever has the features be meant? `sure`: nothing else shows that they are. */
export const agrees = (asked: Agreement, has: Features, sure: boolean): boolean => {
  if (asked.gender && has.gender && asked.gender !== has.gender && has.count !== 'two') {
    // A feminine stands for several things.
    if (!(asked.gender === 'f' && !has.people && has.count === 'many')) return false;
  }
  // Most people in the news are men; a woman shows by her name, office or verb.
  if (sure && asked.gender === 'f' && has.people && has.gender === null && has.count === 'one') return false;
  if (asked.count === 'two') return has.count === 'two' || (has.count === null && !sure);
  if (asked.count === 'many') return has.count !== 'one' || (!has.people && has.gender !== 'f' && !sure);
  // "They" that is one body: only what is no person.
  if (asked.count === 'one' && sure) return !(has.people && (has.count === 'many' || has.count === 'two'));
  return true;
};
