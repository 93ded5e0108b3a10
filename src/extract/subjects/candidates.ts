// Candidates: who may be meant where a subject is dropped or a pronoun stands; those that agree, the likeliest first.
import type { Agreement } from '../../lang/language.js';
import { listFrom, type Member } from '../arguments.js';
import { duringIt } from '../presents.js';
import { agrees, featuresOf } from './agreement.js';
import { inRelativeClause, previousVerb } from './clause.js';
import type { SubjectReader } from './reader.js';

const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Place']);

/** Has the list somebody who can act? */
export const acts = (members: readonly Member[]): boolean => members.some(({ drafts }) => drafts.some(({ type }) => ACTORS.has(type)));

/** Does whoever is named agree with what is asked, where nothing else shows that they are meant? */
export const fitsAsked = (reader: SubjectReader, asked: Agreement, members: readonly Member[]): boolean =>
  acts(members) && agrees(asked, featuresOf(reader, members), true);

/** Subject of the nearest clause before that has one that agrees; rather of a main than of a relative clause. */
export const earlierSubject = (
  reader: SubjectReader,
  at: number,
  asked: Agreement,
  subjectOf: (reader: SubjectReader, verb: number) => readonly Member[],
): readonly Member[] => {
  let inner: readonly Member[] = [];
  const during = duringIt(reader.lexicon, reader.units, at);
  for (let verb = previousVerb(reader.units, at); verb >= 0; verb = previousVerb(reader.units, verb)) {
    // A rally that the union held, during which he met X: who held it does not matter.
    const { pronoun, conjunction } = reader.units[verb]?.verb?.segment ?? {};
    if (during && pronoun !== '' && conjunction === '') continue;
    const subject = subjectOf(reader, verb);
    if (subject.length === 0 || !fitsAsked(reader, asked, subject)) continue;
    if (!inRelativeClause(reader.units, verb)) return subject;
    if (inner.length === 0) inner = subject;
  }
  return inner;
};

/** The nearest name before in the sentence that agrees, whatever it does there. */
export const earlierName = (reader: SubjectReader, at: number, asked: Agreement): readonly Member[] => {
  for (let i = at - 1; i >= 0; i--) {
    const ref = reader.units[i]?.ref;
    if (!ref || ref.drafts.length === 0 || ref.drafts[0]?.subtype === 'City') continue;
    const one: readonly Member[] = [{ unit: i, drafts: ref.drafts }];
    if (fitsAsked(reader, asked, one)) return one;
    // Two names together may be what a dual asks for.
    if (asked.count === 'one' || asked.count === null) continue;
    for (let from = Math.max(0, i - 6); from < i; from++) {
      if (reader.units[from]?.kind !== 'ref') continue;
      const { members, to } = listFrom(reader.lexicon, reader.units, from, reader.units[from]?.ref?.preposition ?? '');
      if (to >= i && fitsAsked(reader, asked, members)) return members;
    }
  }
  return [];
};

/** Whom the sentences before leave for a clause without a subject. */
export const carriedFor = (reader: SubjectReader, asked: Agreement, speech: boolean): readonly Member[] => {
  const known = [...(speech ? [reader.speaker] : []), reader.inherited, ...reader.recalled];
  return known.find((members) => fitsAsked(reader, asked, members)) ?? (asked.count === 'two' ? lastTwo(known) : []);
};

/** The two people, else the two states, who were named last. */
const lastTwo = (known: readonly (readonly Member[])[]): readonly Member[] => {
  for (const type of ['Person', 'Place']) {
    const two: Member[] = [];
    for (const [member, ...others] of known)
      if (member && others.length === 0 && member.drafts[0]?.type === type && !two.some(({ drafts }) => drafts[0] === member.drafts[0]))
        two.push(member);
    if (two.length > 1) return two.slice(0, 2);
  }
  return [];
};
