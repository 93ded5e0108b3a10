// Origin: who supplies, where only the words around the goods tell it: Swedish arms, a gift of Sweden, which Sweden sent.
import { argumentsAfter, isCommaUnit, listFrom, type Member } from '../arguments.js';
import { subjectOf } from '../subjects/index.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { isLaden } from './cargo.js';
import { type MatchContext, NOBODY } from './types.js';

/** How far an adjective of origin may stand behind its goods: vaccine "Product" Swedish. */
const ADJECTIVE_REACH = 7;
const GIVER_REACH = 16;

const adjectiveBehind = (context: MatchContext, at: number): Member | null => {
  const { units } = context;
  for (let i = at + 1; i <= at + ADJECTIVE_REACH; i++) {
    const unit = units[i];
    if (!unit || isCommaUnit(unit) || unit.kind === 'time' || unit.verb !== null) return null;
    const origin = unit.ref?.origin;
    if (origin) return { unit: -1 - i, drafts: [origin] };
    const state = unit.kind === 'word' && !unit.word?.lists.has('prepositions') ? context.stateOfNationality(i) : null;
    if (state) return { unit: -1 - i, drafts: [state] };
    if (unit.ref ? unit.ref.preposition !== '' || unit.ref.conjunction !== '' || unit.ref.kind !== 'name' : endsGoods(context, unit))
      return null;
  }
  return null;
};

const isOf = ({ lexicon }: MatchContext, unit: Unit | undefined): boolean =>
  unit?.word?.folded === lexicon.fold(lexicon.language.words.prepositions[0] ?? '');

/** Only adjectives, quotation marks and "of the make" stand between goods and their origin. */
const endsGoods = (context: MatchContext, { kind, word, text }: Unit): boolean => {
  if (kind === 'mark') return !QUOTE_OPENERS.has(text) && !QUOTE_CLOSERS.has(text) && text !== "'";
  if (!word) return kind !== 'number';
  if (word.lists.has('prepositions')) return word.folded !== context.lexicon.fold(context.lexicon.language.words.prepositions[0] ?? '');
  const plain = [...word.lists].every((list) => list === 'further' || list === 'adjectives' || list === 'adverbs');
  return !plain || word.segments.some(({ conjunction, preposition, definite }) => conjunction !== '' || (preposition !== '' && definite));
};

const canGive = (unit: Unit | undefined): boolean => {
  const type = unit?.ref?.drafts[0]?.type;
  return unit?.ref?.preposition === '' && (type === 'Organization' || type === 'Place');
};

/** "Presented by X", "coming from X", "which X sent": whoever the words behind the goods name. */
const giverBehind = (context: MatchContext, relation: string, at: number): readonly Member[] => {
  const { units, lexicon } = context;
  for (let i = at + 1; i < Math.min(units.length, at + GIVER_REACH); i++) {
    const unit = units[i] as Unit;
    const { word, verb } = unit;
    if (unit.text === '.' || unit.text === ':') break;
    if (word?.lists.has('complementizers') || word?.lists.has('clauseStarters')) break;
    if (unit.kind !== 'word' || !word) continue;
    if (verb) {
      if (isLaden(context, unit)) continue;
      const gives = lexicon.verbFrames
        .get(verb.sense.lemma)
        ?.some(
          ({ relation: of, elements }) =>
            of.id === relation &&
            elements[0]?.kind === 'slot' &&
            elements[0].name === 'subject' &&
            elements.some((element) => element.kind === 'slot' && element.name === 'commodity'),
        );
      const resumed = verb.segment.pronoun !== '' || lexicon.language.pronominal[units[i + 1]?.word?.folded ?? ''] !== undefined;
      if (!gives || !resumed || verb.segment.conjunction !== '') break;
      const by = argumentsAfter(lexicon, units, i).arguments.find(
        ({ marker, from, genitive }) => marker === '' && !genitive && canGive(units[from]),
      );
      return by ? by.members : subjectOf(context, i).filter(({ unit: of }) => of > i);
    }
    // "Donated by X"; "the donation of which is by X".
    const of = lexicon.language.pronominal[units[i + 1]?.word?.folded ?? ''] === undefined ? i + 1 : i + 2;
    if (word.stems.has('givenBy') && isOf(context, units[of])) {
      const from = canGive(units[of + 1]) ? of + 1 : canGive(units[of + 2]) ? of + 2 : -1;
      if (from > 0) return listFrom(lexicon, units, from, '').members;
    }
  }
  return NOBODY;
};

/** A company's name right behind goods, in quotation marks or not: its product. */
const makerBehind = ({ units }: MatchContext, at: number): Member | null => {
  const quoted = units[at + 1]?.kind === 'mark' && QUOTE_OPENERS.has(units[at + 1]?.text ?? '');
  const unit = at + (quoted ? 2 : 1);
  const ref = units[unit]?.ref;
  const draft = ref?.drafts[0];
  return ref && ref.preposition === '' && ref.conjunction === '' && draft?.subtype === 'Company' ? { unit, drafts: [draft] } : null;
};

/** Who supplies the goods at these units, by the words around them. */
export const originOf = (context: MatchContext, relation: string, goods: readonly number[]): readonly Member[] => {
  for (const at of goods) {
    const origin = context.units[at]?.ref?.origin;
    if (origin) return [{ unit: -1 - at, drafts: [origin] }];
    const adjective = adjectiveBehind(context, at);
    if (adjective) return [adjective];
    const maker = makerBehind(context, at);
    if (maker) return [maker];
  }
  for (const at of goods) {
    const giver = giverBehind(context, relation, at);
    if (giver.length > 0) return giver;
  }
  return NOBODY;
};
