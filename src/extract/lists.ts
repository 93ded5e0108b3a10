// Lists of names: joined by "and", commas, or the preposition said again; and the marks between units.
import type { Agreement } from '../lang/language.js';
import type { Draft } from './draft.js';
import type { Lexicon } from './lexicon.js';
import { isComma, type Token } from './token.js';
import type { Unit } from './unit.js';

/** What somebody is; people: human beings, rather than a state or body. */
export interface Features extends Agreement {
  readonly people: boolean;
}

export interface Member {
  readonly unit: number;
  readonly drafts: readonly Draft[];
  /** What they are, where the sentence that named them is over. */
  readonly as?: Features;
}

const asToken = (unit: Unit): Token => ({
  kind: unit.kind === 'mark' ? 'mark' : 'word',
  start: unit.start,
  end: unit.end,
  text: unit.text,
  word: unit.word,
});
export const isCommaUnit = (unit: Unit | undefined): boolean => unit !== undefined && isComma(asToken(unit));

export const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
export const DASHES = new Set(['-', '\u2013', '\u2014']);
/** The unit after a parenthesis that opens at `at`, or `at` if it does not close soon. */
export const afterParenthesis = (units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i < Math.min(units.length, at + 14); i++) if (CLOSE.has(units[i]?.text ?? '')) return i + 1;
  return at;
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
    // The presidents: the Swedish one A and the Norwegian one B.
    const nation = unit.kind === 'word' ? unit.word?.nationality : null;
    const other = next?.kind === 'ref' && next.ref?.kind === 'name' && next.ref.preposition === '' && next.ref.conjunction === '';
    if (
      nation?.segment.conjunction === lexicon.language.conjunction &&
      other &&
      typeOf(next) === 'Person' &&
      typeOf(units[at]) === 'Person'
    ) {
      add(i + 1);
      to = i + 1;
      i++;
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

export const typeOf = (unit: Unit | undefined): string | null => unit?.ref?.drafts[0]?.type ?? null;

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

/** Is the unit a noun that a following name may depend on (in construct state)? */
export const constructs = (lexicon: Lexicon, unit: Unit | undefined): boolean => {
  const word = unit?.word;
  if (unit?.kind !== 'word' || !word || unit.verb) return false;
  if (word.definite || word.lists.size > 0) return false;
  // "In" attached to a word that nobody knows: a place, not a noun that the next name depends on.
  if (word.unknown && word.folded.length > 3 && word.folded.startsWith(lexicon.language.withParticle)) return false;
  // "His office", "his followers": a noun with its owner attached has no other behind it.
  const { neverPronouns, possessives } = lexicon.language;
  const owned =
    [word.nouns[0]?.segment, ...word.stems.values()].some((segment) => segment !== undefined && segment.pronoun !== '') ||
    (!neverPronouns.some((ending) => unit.text.endsWith(ending)) &&
      word.segments.some(({ pronoun, stem }) => stem.length > 2 && possessives.includes(pronoun)));
  return !owned && !/[\u064b]/.test(unit.text);
};
