// The topic: a bare name before the verb, behind particles, parentheses and a relative clause of its own.
import { isCommaUnit, listFrom, type Member } from '../arguments.js';
import type { Lexicon } from '../lexicon.js';
import type { Unit } from '../unit.js';
import type { SubjectReader } from './reader.js';

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
export const governed = (units: readonly Unit[], from: number): boolean => {
  const unit = units[from];
  if (unit?.ref?.preposition) return true;
  let i = from - 1;
  while (i >= 0 && (units[i]?.word?.lists.has('bothOf') || units[i]?.word?.stems.has('quantifiers'))) i--;
  const before = units[i];
  if (!before?.word || before.kind !== 'word') return false;
  if (before.word.lists.has('bothOf')) return false;
  if (before.word.lists.has('accordingTo')) return true;
  if (before.word.lists.has('prepositions')) return !(units[i - 1]?.word?.lists.has('bothOf') ?? false);
  if (before.verb || before.word.definite || [...before.word.lists].some((list) => list !== 'notGoods')) return false;
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

/** Does "was", "still is" or the like stand right before it? */
const colouredBy = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.verb?.sense.entry?.auxiliary === true || units[at - 1]?.word?.lists.has('fronted') === true;

/** Has a pattern of the verb a place for goods? */
export const handsOver = ({ units, lexicon }: SubjectReader, at: number): boolean =>
  (lexicon.verbFrames.get(units[at]?.verb?.sense.lemma ?? '') ?? []).some(({ elements }) =>
    elements.some((element) => element.kind === 'slot' && element.name === 'commodity'),
  );

/** The topic right before the verb: a bare name, behind particles, adverbs, parentheses, and a relative clause of its own. */
export const topicBefore = (
  reader: SubjectReader,
  verb: number,
  mayBe: (members: readonly Member[]) => boolean,
): readonly Member[] | null => {
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
      if (units[from]?.ref?.drafts[0]?.type === 'Commodity') {
        // "That the truck goes": the goods themselves are the topic of a verb that hands nothing over.
        if (units[from - 1]?.word?.lists.has('complementizers') && !handsOver(reader, verb)) return [];
        continue;
      }
      // NAME, the minister: an office that nobody can place describes the name before it.
      if (units[i]?.ref?.drafts.length === 0 && (units[from - 1]?.kind === 'ref' || units[from - 1]?.kind === 'time')) {
        i = from;
        continue;
      }
      const { members } = listFrom(lexicon, units, from, '');
      // When he was director of X: a predicate, nobody new.
      const predicate = units[from]?.ref?.kind === 'role' && units[from]?.word?.definite !== true && colouredBy(units, from);
      if (!predicate && mayBe(members)) return members;
      i = from;
      continue;
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
