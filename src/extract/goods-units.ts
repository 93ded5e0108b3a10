// Goods that the table of names does not show as they stand: its weapons, medical and food aid, rice and what nobody knows.
import type { AmountFinder } from './amounts.js';
import { known, named } from './draft.js';
import type { Lexicon } from './lexicon.js';
import type { NameContext, Ref } from './names/context.js';
import type { Unit } from './unit.js';
import { handsOver, isNoGood, isPlain, withCountedGoods } from './unknown-goods.js';

const isGoods = (unit: Unit | undefined): unit is Unit & { readonly ref: Ref } => unit?.ref?.drafts[0]?.type === 'Commodity';

const refOf = (draft: Ref['drafts'][number], conjunction: string, preposition: string): Ref => ({
  first: -1,
  last: -1,
  drafts: [draft],
  kind: 'name',
  conjunction,
  preposition,
  origin: null,
  office: null,
});

const asRef = (unit: Unit, ref: Ref): Unit => ({ ...unit, kind: 'ref', ref, verb: null });

/** The goods of a table that the folded words name. */
const tabled = ({ knownNames }: NameContext, words: readonly string[]) => {
  let node = knownNames.root.next.get(words[0] ?? '');
  for (const word of words.slice(1)) node = node?.next.get(word);
  return node?.entries.find(({ entry }) => entry.type === 'Commodity')?.entry ?? null;
};

/** "Its weapons": goods with a pronoun. */
const owned = (names: NameContext, unit: Unit): Ref | null => {
  if (unit.kind !== 'word' || unit.verb || !unit.word || unit.word.lists.size > 0 || unit.word.nouns.length > 0) return null;
  for (const { stem, pronoun, definite, conjunction, preposition } of unit.word.segments) {
    if (pronoun === '' || definite || stem.length < 3) continue;
    const entry = tabled(names, [stem]);
    if (entry) return refOf(known(names.drafts, entry, ''), conjunction, preposition);
  }
  return null;
};

const andBare = ({ lexicon }: { readonly lexicon: Lexicon }, unit: Unit | undefined) =>
  unit?.kind === 'word' && unit.verb === null && unit.word !== null && unit.word.lists.size === 0 && unit.word.roles.length === 0
    ? (unit.word.segments.find(
        ({ conjunction, preposition, pronoun }) => conjunction === lexicon.language.conjunction && preposition === '' && pronoun === '',
      ) ?? null)
    : null;

/** "Medical aid and food": the adjective behind "and" makes further goods of the same noun. */
const coordinated = (names: NameContext, goods: Unit & { readonly ref: Ref }, next: Unit): Ref | null => {
  const split = andBare(names, next);
  const first = goods.word?.folded.split(' ')[0];
  if (!split || first === undefined || goods.ref.last <= goods.ref.first) return null;
  const noun = goods.word?.segments.find(
    ({ stem, conjunction, preposition }) => conjunction === '' && preposition === goods.ref.preposition && stem !== '',
  );
  const { language } = names.lexicon;
  const heads = [first, ...(noun ? [noun.definite ? language.article + noun.stem : noun.stem] : [])];
  const adjective = split.definite ? language.article + split.stem : split.stem;
  for (const head of heads) {
    const entry = tabled(names, [head, adjective]);
    if (entry) return refOf(known(names.drafts, entry, ''), split.conjunction, '');
  }
  return null;
};

/** "Rice and lentils of a kind": the noun behind "and" that nobody knows is goods too. */
const further = (names: NameContext, next: Unit, text: string): Ref | null => {
  const split = andBare(names, next);
  if (!split || !next.word?.unknown || isNoGood(names.lexicon, next.word)) return null;
  // An adjective goes on from the noun before it.
  if (names.lexicon.language.adjectiveEndings.some((ending) => split.stem.endsWith(ending)) || split.stem.length < 4) return null;
  const name = text.slice(next.start + split.conjunction.length, next.end);
  return refOf(named(names.drafts, 'Commodity', name, [split.stem]), split.conjunction, '');
};

/** What a word that is only said of goods has right behind it. */
const traded = (
  names: NameContext,
  units: readonly Unit[],
  head: number,
  text: string,
): { readonly at: number; readonly ref: Ref } | null => {
  const { lexicon } = names;
  const { verb, word } = units[head] as Unit;
  const lemma = verb ? verb.sense.lemma : word?.nouns[0]?.lemma;
  if (lemma === undefined || !lexicon.tradingHeads.has(lemma)) return null;
  let at = head + 1;
  // Who trades stands between a verb and the goods.
  while (at <= head + 3 && (units[at]?.kind === 'time' || (units[at]?.kind === 'ref' && !isGoods(units[at])))) at++;
  const unit = units[at];
  if (!isPlain(unit) || !unit.word.unknown || unit.word.nationality || isNoGood(lexicon, unit.word)) return null;
  // The name of what they are of follows.
  if (isGoods(units[at + 1])) return null;
  const particle = lexicon.language.withParticle;
  const attached = unit.word.folded.startsWith(particle) && lexicon.withHeads.has(lemma) ? particle : '';
  const split = unit.word.segments.find(
    ({ preposition, conjunction, pronoun }) => preposition === attached && conjunction === '' && pronoun === '',
  );
  // "On it" is no noun.
  if (unit.word.segments.some(({ stem, pronoun }) => pronoun !== '' && lexicon.lists.get(stem)?.has('prepositions'))) return null;
  if (!split || split.stem.length < 3 || lexicon.language.isVerbalNounShape(split.stem)) return null;
  return {
    at,
    ref: refOf(named(names.drafts, 'Commodity', text.slice(unit.start + attached.length, unit.end), [split.stem]), '', attached),
  };
};

/** The units of a sentence, with all its goods as references where words hand something over. */
export const withGoods = (
  names: NameContext,
  find: AmountFinder,
  text: string,
  plain: readonly Unit[],
  before: readonly Ref[],
): readonly Unit[] => {
  if (!plain.some((unit) => handsOver(names.lexicon, unit))) return plain;
  const units = [...withCountedGoods(names.lexicon, names.drafts, find, text, plain, before)];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const own = owned(names, unit);
    if (own) units[i] = asRef(unit, own);
    else if (unit.kind === 'word') {
      const found = traded(names, units, i, text);
      if (found) units[found.at] = asRef(units[found.at] as Unit, found.ref);
    }
    const goods = units[i];
    const next = units[i + 1];
    if (!isGoods(goods) || !next) continue;
    const more = coordinated(names, goods, next) ?? further(names, next, text);
    if (more) units[i + 1] = asRef(next, more);
  }
  return units;
};
