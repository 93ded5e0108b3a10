// Arguments: what follows a verb or verbal noun in its clause, each with the preposition that governs it.

import type { Lexicon } from './lexicon.js';
import { afterParenthesis, constructs, DASHES, isCommaUnit, listFrom, type Member, OPEN, typeOf } from './lists.js';
import { tellsLoad } from './loads.js';
import { isCounted, isPartitive, partitiveAfter, partsOf } from './quantities.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from './token.js';
import type { Unit } from './unit.js';

export { type Features, isCommaUnit, listFrom, type Member } from './lists.js';

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
  /** Goes on from the argument before, with its preposition: "and with", "among them". */
  readonly further: boolean;
}

const REACH = 34;

const STOPS = new Set(['.', ':', '\u061b', ';', '!', '?', '\u061f']);

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

/** A mark that opens a quotation; what looks the same at both ends opens it the first, third, … time. */
const opensQuote = (units: readonly Unit[], at: number): boolean => {
  const text = units[at]?.text ?? '';
  return QUOTE_OPENERS.has(text) && !(QUOTE_CLOSERS.has(text) && units.slice(0, at).filter((unit) => unit.text === text).length % 2 === 1);
};

/** Does the verb describe the noun at `head` (a visit he made; the visit that he made), rather than begin another clause? */
export const describes = (units: readonly Unit[], head: number, verb: number): boolean => {
  if (units[head]?.verb || units[verb]?.verb?.segment.conjunction !== '') return false;
  for (let i = head + 1; i < verb; i++) {
    const unit = units[i];
    const word = unit?.word;
    // What the noun is called stands in quotation marks: talks "fruitful".
    if (unit?.kind === 'mark' && (QUOTE_OPENERS.has(unit.text) || QUOTE_CLOSERS.has(unit.text))) continue;
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

/** The last argument, before the adjectives of a common noun. */
const grouped = (found: readonly Argument[]): Argument | undefined => {
  let at = found.length - 1;
  const plain = (i: number): boolean => found[i]?.members.length === 0 && found[i]?.marker === '';
  while (at > 0 && plain(at) && found[at - 1]?.members.length === 0 && found[at - 1]?.to === (found[at]?.from ?? 0) - 1) at--;
  return found[at];
};

/** An office that nobody is known to hold, before the name of the one who does: the patriarch (of these) X, the minister "X". */
const describesName = (units: readonly Unit[], at: number): boolean => {
  const { ref } = units[at] ?? {};
  if (ref?.kind !== 'role' || ref.office === null) return false;
  let i = at + 1;
  const quoted = QUOTE_OPENERS.has(units[i]?.text ?? '');
  if (quoted) i++;
  else while (i < at + 3 && units[i]?.kind === 'word' && units[i]?.word?.definite && units[i]?.verb === null) i++;
  const name = units[i]?.ref;
  if (name?.kind !== 'name' || name.drafts[0]?.type !== 'Person' || name.preposition !== '' || name.conjunction !== '') return false;
  return quoted || ref.drafts.length === 0;
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
  let further = false;
  let i = head + 1;
  for (; i < Math.min(units.length, head + REACH); i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'mark') {
      if (OPEN.has(unit.text) || DASHES.has(unit.text)) {
        // To (A and B): what is gone to stands inside.
        const after = OPEN.has(unit.text) && marker === '' ? afterParenthesis(units, i) : i;
        if (after > i) i = after - 1;
        continue;
      }
      if (STOPS.has(unit.text)) break;
      if (isCommaUnit(unit) && relative) relative = false;
      continue;
    }
    // During last month: the preposition is the time's.
    if (unit.kind === 'time') marker = '';
    if (unit.kind === 'number' && isPartitive(lexicon, units[i + 1]) && typeOf(units[i + 2]) === 'Commodity') i++;
    if (unit.kind === 'time' || unit.kind === 'number') continue;
    if (unit.kind === 'ref' && unit.ref && !describesName(units, i)) {
      const last = grouped(found);
      // With ministers and the president: after a common noun "and" goes on with the same preposition.
      const joined =
        unit.ref.conjunction !== '' && marker === '' && noun === i - 1 && (last?.marker ?? '') !== '' && last?.members.length === 0;
      const own = unit.ref.preposition || (joined ? (last?.marker ?? '') : marker);
      const list = listFrom(lexicon, units, i, own);
      // With "and" attached it goes on from a list, it begins none.
      const quoted = opensQuote(units, i - 1);
      const genitive =
        own === '' &&
        ((noun === (quoted ? i - 2 : i - 1) && constructs(lexicon, units[noun])) || unit.ref.conjunction !== '' || namesGoods(units, i));
      // During a session of the Council: what belongs to a noun that a preposition governs does not depend on the head.
      const owned =
        unit.ref.preposition === lexicon.language.purposeParticle &&
        noun === i - 1 &&
        constructs(lexicon, units[noun]) &&
        last?.to === i - 1 &&
        last.members.length === 0 &&
        last.marker !== '';
      const again = unit.ref.preposition !== '' && unit.ref.conjunction !== '' && last?.marker === own;
      found.push({
        marker: own,
        from: i,
        to: list.to,
        members: list.members,
        genitive: (genitive || owned) && !further,
        relative,
        pronoun: false,
        further: further || again || joined,
      });
      marker = '';
      further = false;
      i = list.to;
      continue;
    }
    const { word, verb } = unit;
    if (unit.ref?.preposition) marker = unit.ref.preposition;
    if (!word || unit.kind === 'ref') continue;
    if (word.lists.has('complementizers')) {
      complement = i;
      break;
    }
    // Officials, among them X: X has the preposition of the officials.
    if (word.lists.has('including') && found.length > 0) {
      marker = grouped(found)?.marker ?? '';
      further = true;
      continue;
    }
    // From the side of X: by X.
    if (word.stems.has('agentNouns') && isPartitive(lexicon, units[i - 1])) {
      marker = `${marker} ${lexicon.fold(lexicon.language.words.agentNouns[0] ?? '')}`;
      continue;
    }
    if (word.lists.has('relatives')) {
      if (units[head]?.verb === null && i <= head + 2) continue;
      relative = true;
      verbsInRelative = 0;
      continue;
    }
    // "About" before a figure governs nothing.
    const about = word.stems.has('quantifiers') && units[i + 1]?.kind === 'number';
    const preposition = about ? null : markerOf(lexicon, unit);
    if (preposition) {
      if (preposition.pronoun)
        found.push({ marker: preposition.marker, from: i, to: i, members: [], genitive: false, relative, pronoun: true, further: false });
      else {
        const joined = word.conjunction !== '' || units[i - 1]?.word?.lists.has('conjunctions') === true;
        further = joined && grouped(found)?.marker === preposition.marker;
        marker = preposition.marker;
      }
      continue;
    }
    // Denied the minister for his part that …: the phrase stands between verb and subject.
    if (word.lists.has('forHisPart')) {
      marker = '';
      continue;
    }
    if (word.lists.has('clauseStarters')) break;
    if (verb) {
      if ((i <= head + 4 && describes(units, head, i)) || tellsLoad(lexicon, units, i)) continue;
      // In a statement that X carried: an indefinite noun needs no relative word.
      if (!relative && verb.segment.conjunction === '' && isAnnouncement(units[i - 1])) {
        relative = true;
        verbsInRelative = 0;
      }
      if (!relative || verbsInRelative > 0 || verb.segment.conjunction !== '') break;
      verbsInRelative++;
      continue;
    }
    if (word.stems.has('honorifics')) continue;
    if (word.stems.has('quantifiers')) {
      const of = isCounted(units, i) ? partsOf(lexicon, units, i) : partitiveAfter(lexicon, units, i);
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
    // A measure between its number and the goods.
    if (isCounted(units, i)) {
      i = Math.max(i, partsOf(lexicon, units, i));
      continue;
    }
    if (word.lists.size > 0) {
      if (word.lists.has('adverbs')) marker = '';
      continue;
    }
    const attached =
      word.segments.find(({ definite, preposition: p }) => definite && p !== '')?.preposition ?? word.nouns[0]?.segment.preposition ?? '';
    if (!word.nationality && !word.modal) {
      // "In a statement" says where it is said; what follows does not depend on it.
      const announcement = marker !== '' && attached === '' && word.stems.has('announcements') && !word.definite;
      found.push({ marker: attached || marker, from: i, to: i, members: [], genitive: false, relative, pronoun: false, further: false });
      marker = '';
      noun = announcement ? -1 : i;
    }
  }
  return { arguments: found, end: i, complement };
};

const isAnnouncement = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.word?.stems.has('announcements') === true && !unit.word.definite;
