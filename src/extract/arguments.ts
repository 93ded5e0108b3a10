// Arguments: what follows a verb or verbal noun in its clause, each with the preposition that governs it.

import type { Draft } from './draft.js';
import type { Lexicon } from './lexicon.js';
import { isComma, type Token } from './token.js';
import type { Unit } from './unit.js';

export interface Argument {
  /** Folded preposition; empty: none. */
  readonly marker: string;
  /** First and last unit. */
  readonly from: number;
  readonly to: number;
  /** The names of a list, one a member; empty for a common noun. */
  readonly members: readonly Member[];
  /** Depends on the noun before it, not on the head. */
  readonly genitive: boolean;
  /** Stands in a relative clause. */
  readonly relative: boolean;
  /** A pronoun attached to the preposition. */
  readonly pronoun: boolean;
}

export interface Member {
  readonly unit: number;
  readonly drafts: readonly Draft[];
}

const REACH = 34;

const asToken = (unit: Unit): Token => ({
  kind: unit.kind === 'mark' ? 'mark' : 'word',
  start: unit.start,
  end: unit.end,
  text: unit.text,
  word: unit.word,
});
export const isCommaUnit = (unit: Unit | undefined): boolean => unit !== undefined && isComma(asToken(unit));

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
const DASHES = new Set(['-', '\u2013', '\u2014']);
const STOPS = new Set(['.', ':', '\u061b', ';', '!', '?', '\u061f']);

/** The unit after a parenthesis that opens at `at`, or `at` if it does not close soon. */
const afterParenthesis = (units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i < Math.min(units.length, at + 14); i++) if (CLOSE.has(units[i]?.text ?? '')) return i + 1;
  return at;
};

const markerOf = (lexicon: Lexicon, unit: Unit): { marker: string; pronoun: boolean } | null => {
  const { word } = unit;
  if (!word) return null;
  const pronominal = lexicon.language.pronominal[word.bare] ?? lexicon.language.pronominal[word.folded];
  if (pronominal !== undefined) return { marker: pronominal, pronoun: true };
  if (word.lists.has('prepositions')) return { marker: word.bare, pronoun: false };
  if (unit.verb || word.lists.size > 0) return null;
  const split = word.segments.find(
    ({ pronoun, preposition, stem, definite, future }) =>
      pronoun !== '' && preposition === '' && !definite && !future && lexicon.lists.get(stem)?.has('prepositions'),
  );
  return split ? { marker: split.stem, pronoun: true } : null;
};

/** Is the unit a noun that a following name may depend on (in construct state)? */
const constructs = (lexicon: Lexicon, unit: Unit | undefined): boolean => {
  const word = unit?.word;
  if (unit?.kind !== 'word' || !word || unit.verb) return false;
  if (word.definite || word.lists.size > 0) return false;
  // "In" attached to a word that nobody knows: a place, not a noun that the next name depends on.
  if (word.unknown && word.folded.length > 3 && word.folded.startsWith(lexicon.language.withParticle)) return false;
  return !/[\u064b]/.test(unit.text);
};

/** Members of the list that begins with the Ref unit `at`: joined by "and", commas, or the preposition said again. */
export const listFrom = (lexicon: Lexicon, units: readonly Unit[], at: number, marker: string): { members: Member[]; to: number } => {
  const members: Member[] = [];
  const add = (i: number): void => {
    const drafts = units[i]?.ref?.drafts ?? [];
    members.push({ unit: i, drafts });
  };
  add(at);
  let to = at;
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.kind === 'ref' && unit.ref && joins(lexicon, units, i, marker)) {
      if (typeOf(units[at]) !== typeOf(unit) && (typeOf(unit) === 'Commodity' || typeOf(units[at]) === 'Commodity')) break;
      add(i);
      to = i;
      continue;
    }
    const next = units[i + 1];
    const comma =
      isCommaUnit(unit) &&
      next?.kind === 'ref' &&
      next.ref?.preposition === '' &&
      (next.ref.conjunction !== '' || listGoesOn(units, i + 1));
    const further = isCommaUnit(unit) && next?.word?.lists.has('conjunctions') === true && units[i + 2]?.kind === 'ref';
    if (further) {
      add(i + 2);
      to = i + 2;
      i += 2;
      continue;
    }
    const joiner = unit.word?.lists.has('conjunctions') === true && next?.kind === 'ref';
    const again =
      unit.word?.lists.has('prepositions') === true && unit.word.conjunction !== '' && unit.word.bare === marker && next?.kind === 'ref';
    const parenthesis = OPEN.has(unit.text) ? afterParenthesis(units, i) : i;
    if (parenthesis > i && units[parenthesis]?.ref?.conjunction) {
      i = parenthesis - 1;
      continue;
    }
    if (!comma && !joiner && !again) break;
    add(i + 1);
    to = i + 1;
    i++;
  }
  return { members, to };
};

const typeOf = (unit: Unit | undefined): string | null => unit?.ref?.drafts[0]?.type ?? null;

const joins = (lexicon: Lexicon, units: readonly Unit[], at: number, marker: string): boolean => {
  const ref = units[at]?.ref;
  if (!ref || ref.conjunction !== lexicon.language.conjunction) return false;
  if (ref.preposition !== '' && ref.preposition !== marker) return false;
  const before = units[at - 1];
  return before?.kind === 'ref' || isCommaUnit(before) || CLOSE.has(before?.text ?? '');
};

/** After a comma a list goes on only if an "and" closes it. */
const listGoesOn = (units: readonly Unit[], at: number): boolean => {
  for (let i = at + 1; i < Math.min(units.length, at + 8); i++) {
    const unit = units[i];
    if (unit?.kind === 'ref') {
      if (unit.ref?.conjunction) return units[i - 1]?.kind === 'ref' || isCommaUnit(units[i - 1]);
      if (!isCommaUnit(units[i - 1])) return false;
    } else if (!isCommaUnit(unit) && !unit?.word?.lists.has('conjunctions')) return false;
  }
  return false;
};

/** Does the verb describe the noun at `head` (a visit he made; the visit that he made), rather than begin another clause? */
export const describes = (units: readonly Unit[], head: number, verb: number): boolean => {
  if (units[head]?.verb || units[verb]?.verb?.segment.conjunction !== '') return false;
  for (let i = head + 1; i < verb; i++) {
    const unit = units[i];
    const word = unit?.word;
    if (unit?.kind !== 'word' || !word) return false;
    const passable =
      word.lists.has('relatives') ||
      word.lists.has('fronted') ||
      word.modal !== null ||
      unit.verb?.sense.entry?.auxiliary === true ||
      (word.lists.size === 0 && word.verbs.length === 0);
    if (!passable || word.lists.has('complementizers') || word.lists.has('prepositions')) return false;
  }
  return true;
};

/** A maker's or product's name right behind goods, in quotation marks or not: vaccine "Product". */
const namesGoods = (units: readonly Unit[], at: number): boolean => {
  const quoted = units[at - 1]?.kind === 'mark' && !isCommaUnit(units[at - 1]) && !STOPS.has(units[at - 1]?.text ?? '');
  const goods = units[quoted ? at - 2 : at - 1];
  return typeOf(goods) === 'Commodity' && typeOf(units[at]) === 'Organization';
};

export interface ArgumentScan {
  readonly arguments: readonly Argument[];
  /** First unit that no longer belongs to the clause. */
  readonly end: number;
  /** The complementizer that opens what the head says or wants, -1 if none. */
  readonly complement: number;
}

/** The arguments after unit `head` up to the end of its clause. */
export const argumentsAfter = (lexicon: Lexicon, units: readonly Unit[], head: number): ArgumentScan => {
  const found: Argument[] = [];
  let marker = '';
  let noun = -1;
  let relative = false;
  let verbsInRelative = 0;
  let complement = -1;
  let i = head + 1;
  for (; i < Math.min(units.length, head + REACH); i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'mark') {
      if (OPEN.has(unit.text) || DASHES.has(unit.text)) {
        const after = OPEN.has(unit.text) ? afterParenthesis(units, i) : i;
        if (after > i) i = after - 1;
        continue;
      }
      if (STOPS.has(unit.text)) break;
      if (isCommaUnit(unit) && relative) relative = false;
      continue;
    }
    if (unit.kind === 'time' || unit.kind === 'number') continue;
    if (unit.kind === 'ref' && unit.ref) {
      const own = unit.ref.preposition || marker;
      const list = listFrom(lexicon, units, i, own);
      // With "and" attached it goes on from a list, it begins none.
      const genitive =
        own === '' && ((noun === i - 1 && constructs(lexicon, units[noun])) || unit.ref.conjunction !== '' || namesGoods(units, i));
      found.push({ marker: own, from: i, to: list.to, members: list.members, genitive, relative, pronoun: false });
      marker = '';
      i = list.to;
      continue;
    }
    const { word, verb } = unit;
    if (!word) continue;
    if (word.lists.has('complementizers')) {
      complement = i;
      break;
    }
    if (word.lists.has('relatives')) {
      if (units[head]?.verb === null && i <= head + 2) continue;
      relative = true;
      verbsInRelative = 0;
      continue;
    }
    const preposition = markerOf(lexicon, unit);
    if (preposition) {
      if (preposition.pronoun)
        found.push({ marker: preposition.marker, from: i, to: i, members: [], genitive: false, relative, pronoun: true });
      else marker = preposition.marker;
      continue;
    }
    if (word.lists.has('clauseStarters')) break;
    if (verb) {
      if (i <= head + 4 && describes(units, head, i)) continue;
      if (!relative || verbsInRelative > 0 || verb.segment.conjunction !== '') break;
      verbsInRelative++;
      continue;
    }
    if (word.stems.has('honorifics')) continue;
    if (word.stems.has('quantifiers')) {
      const of = partitiveAfter(lexicon, units, i);
      if (of > 0 || !word.definite) {
        const split = word.stems.get('quantifiers');
        if (split?.preposition) marker = split.preposition;
        i = Math.max(i, of);
        continue;
      }
    }
    if (word.verbShaped) {
      if (!relative || verbsInRelative > 0) break;
      verbsInRelative++;
      continue;
    }
    if (word.lists.size > 0) {
      if (word.lists.has('adverbs')) marker = '';
      continue;
    }
    // A measure between its number and the goods.
    if (units[i - 1]?.kind === 'number') {
      const next = units[i + 1];
      if (next && isPartitive(lexicon, next)) i++;
      continue;
    }
    const attached =
      word.segments.find(({ definite, preposition: p }) => definite && p !== '')?.preposition ?? word.nouns[0]?.segment.preposition ?? '';
    if (!word.nationality && !word.modal) {
      // "In a statement" says where it is said; what follows does not depend on it.
      const announcement = marker !== '' && attached === '' && word.stems.has('announcements') && !word.definite;
      found.push({ marker: attached || marker, from: i, to: i, members: [], genitive: false, relative, pronoun: false });
      marker = '';
      noun = announcement ? -1 : i;
    }
  }
  return { arguments: found, end: i, complement };
};

/** The "of" behind a quantity and its adjectives (the first shipment of): its unit, or -1. */
const partitiveAfter = (lexicon: Lexicon, units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i <= at + 3; i++) {
    const next = units[i];
    if (!next) break;
    if (isPartitive(lexicon, next)) return i;
    const { kind, word, verb } = next;
    const attribute =
      kind === 'word' &&
      verb === null &&
      word !== null &&
      [...word.lists].every((list) => list === 'adjectives' || list === 'further') &&
      !word.segments.some(({ preposition }) => preposition !== '' && word.definite);
    if (!attribute) break;
  }
  return -1;
};

/** "of" between a quantity and what there is so much of. */
const isPartitive = (lexicon: Lexicon, unit: Unit): boolean =>
  unit.word?.folded === lexicon.fold(lexicon.language.words.prepositions[0] ?? '');
