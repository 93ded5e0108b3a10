// Goods that no table knows, by what counts them: "30 beds", "800 tons of maize", behind words that hand something over.
import type { AmountFinder } from './amounts.js';
import { type Draft, type Drafts, named } from './draft.js';
import type { Frame } from './frames.js';
import type { Lexicon } from './lexicon.js';
import type { Ref } from './names/context.js';
import type { Unit } from './unit.js';
import type { Word } from './word.js';

const REACH = 18;
const WINDOW = 9;
/** The noun and two words more. */
const ITEM_WORDS = 3;

const hasGoods = (frames: readonly Frame[] | undefined): boolean =>
  frames?.some(({ elements }) => elements.some((element) => element.kind === 'slot' && element.name === 'commodity')) ?? false;

export const handsOver = (lexicon: Lexicon, { kind, verb, word }: Unit): boolean =>
  kind === 'word' &&
  word !== null &&
  (verb !== null
    ? !verb.sense.entry?.speech && word.verbs.some(({ sense }) => hasGoods(lexicon.verbFrames.get(sense.lemma)))
    : word.nouns.some(({ lemma }) => hasGoods(lexicon.nounFrames.get(lemma))));

const ends = ({ verb, word, text }: Unit): boolean =>
  text === '.' ||
  text === ':' ||
  (verb !== null && !verb.sense.entry?.auxiliary) ||
  word?.lists.has('complementizers') === true ||
  word?.lists.has('relatives') === true;

/** People, money and years are no goods. */
export const isNoGood = (lexicon: Lexicon, word: Word): boolean =>
  lexicon.lists.get(word.folded)?.has('notGoods') === true ||
  lexicon.language.pronominal[word.folded] !== undefined ||
  word.segments.some(({ stem }) => lexicon.lists.get(stem)?.has('notGoods'));

export const isPlain = (unit: Unit | undefined): unit is Unit & { readonly word: Word } =>
  unit?.kind === 'word' &&
  unit.word !== null &&
  unit.verb === null &&
  unit.word.lists.size === 0 &&
  !unit.word.verbShaped &&
  !unit.word.segments.some(({ preposition, definite }) => preposition !== '' && definite);

interface Counted {
  /** Units from the number to the last word of the item; the item is -1 where only a measure is named. */
  readonly from: number;
  readonly item: number;
  readonly to: number;
  readonly preposition: string;
  /** Folded; empty: pieces. */
  readonly measure: string;
}

const countedAt = (lexicon: Lexicon, find: AmountFinder, text: string, units: readonly Unit[], from: number): Counted | null => {
  const unit = units[from] as Unit;
  if (unit.ref || unit.time || unit.verb || unit.kind === 'mark') return null;
  const window = units[Math.min(units.length - 1, from + WINDOW)]?.end ?? unit.end;
  const found = find(text, unit.start, window);
  if (
    !found ||
    found.count === null ||
    found.singular !== null ||
    found.start < unit.start ||
    found.start >= unit.end ||
    found.itemStart <= found.start
  )
    return null;
  const measure = found.unit === null ? '' : lexicon.fold(found.unit.split(/\s/)[0] ?? '');
  if (lexicon.lists.get(measure)?.has('notGoods')) return null;
  const preposition = found.start > unit.start ? lexicon.fold(text.slice(unit.start, found.start)) : '';
  const item = units.findIndex(({ start }) => start === found.itemStart);
  const first = units[item];
  const further = first?.word != null && lexicon.lists.get(first.word.folded)?.has('further') === true;
  if (measure !== '' && (found.itemEnd === found.itemStart || further)) {
    const to = further ? item : units.findLastIndex(({ end }) => end <= found.itemStart);
    // The goods may follow: "4 billion cubic metres more of gas".
    const follow = [1, 2].some((ahead) => units[to + ahead]?.ref?.drafts[0]?.type === 'Commodity');
    return follow || to < from ? null : { from, item: -1, to, preposition, measure };
  }
  // So many megawatts from a state.
  const giver = first?.ref?.drafts[0]?.type;
  if (measure !== '' && item > from + 1 && (giver === 'Place' || giver === 'Organization'))
    return { from, item: -1, to: item - 2, preposition, measure };
  if (found.itemStart <= found.start) return null;
  if (
    item <= from ||
    !isPlain(first) ||
    first.word.roles.length > 0 ||
    first.word.nouns.length > 0 ||
    first.word.nationality ||
    first.word.modal
  )
    return null;
  if (isNoGood(lexicon, first.word) || (first.word.definite && found.unit === null)) return null;
  let to = item;
  for (let i = item + 1; i < item + ITEM_WORDS; i++) {
    const next = units[i];
    if (
      !isPlain(next) ||
      next.end > found.itemEnd ||
      next.word.definite !== first.word.definite ||
      next.word.nationality ||
      isNoGood(lexicon, next.word)
    )
      break;
    to = i;
  }
  return { from, item, to, preposition, measure };
};

const draftOf = (lexicon: Lexicon, drafts: Drafts, text: string, units: readonly Unit[], { item, to }: Counted): Draft => {
  const start = units[item]?.start ?? 0;
  const draft = named(
    drafts,
    'Commodity',
    text.slice(start, units[to]?.end),
    units.slice(item, to + 1).map(({ text: word }) => lexicon.fold(word)),
  );
  const head = units[item]?.text ?? '';
  if (!draft.names.includes(head)) draft.names.push(head);
  return draft;
};

/** The goods that a measure means by itself. */
const meantBy = (lexicon: Lexicon, drafts: Drafts, { measure }: Counted): Draft | null => {
  const goods = lexicon.measuredGoods.get(measure);
  return goods === undefined ? null : named(drafts, 'Commodity', goods, [lexicon.fold(goods)]);
};

const goodsIn = (refs: readonly (Ref | null)[]): Draft | null =>
  refs.findLast((ref) => ref?.drafts[0]?.type === 'Commodity')?.drafts[0] ?? null;

/**
 * The units, with what is counted behind words that hand something over as goods of their own. A mere measure is of the goods
 * that were named `before`.
 */
export const withCountedGoods = (
  lexicon: Lexicon,
  drafts: Drafts,
  find: AmountFinder,
  text: string,
  units: readonly Unit[],
  before: readonly Ref[],
): readonly Unit[] => {
  const counted = new Map<number, Counted>();
  for (const [head, unit] of units.entries()) {
    if (!handsOver(lexicon, unit)) continue;
    for (let i = head + 1; i < Math.min(units.length, head + REACH); i++) {
      if (ends(units[i] as Unit)) break;
      const found = countedAt(lexicon, find, text, units, i);
      if (!found) continue;
      counted.set(i, found);
      i = found.to;
    }
  }
  if (counted.size === 0) return units;
  const result: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const goods = counted.get(i);
    const draft = !goods
      ? null
      : goods.item >= 0
        ? draftOf(lexicon, drafts, text, units, goods)
        : (goodsIn(result.map((known) => known.ref)) ?? meantBy(lexicon, drafts, goods) ?? goodsIn(before));
    if (!goods || !draft) {
      result.push(unit);
      continue;
    }
    const ref = {
      first: -1,
      last: -1,
      drafts: [draft],
      kind: 'name' as const,
      conjunction: '',
      preposition: goods.preposition,
      origin: null,
      office: null,
    };
    result.push({
      ...unit,
      kind: 'ref',
      end: units[goods.to]?.end ?? unit.end,
      text: text.slice(unit.start, units[goods.to]?.end),
      ref,
      verb: null,
    });
    i = goods.to;
  }
  return result;
};
