// A name, cut and folded for comparison, and how alike two of them are.
import type { EntityTypeId } from '../model/entity.js';
import type { Skeletons } from '../text/skeleton.js';
import { detach } from './detach.js';
import { jaroWinkler } from './jaro-winkler.js';

export interface Name {
  /** Folded words, one blank between them. */
  readonly folded: string;
  readonly words: readonly string[];
  readonly classed: readonly string[];
  readonly consonants: readonly string[];
  /** Keys of its blocks: its consonants, written as one word so that spaces make no difference, with articles and without. */
  readonly keys: readonly string[];
  /** The name without the word that says what kind of thing it names; null if it has none. */
  readonly bare: Name | null;
  readonly bareKeys: readonly string[];
}

export type ReadName = (spelling: string) => Name;

/** `normalize` is the language's folding; the results are kept, since names repeat from article to article. */
export const createNameReader = (normalize: (text: string) => string, skeletons: Skeletons): ReadName => {
  const known = new Map<string, Name>();
  const read: ReadName = (spelling) => {
    const folded = normalize(spelling)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .join(' ');
    const found = known.get(folded);
    if (found) return found;
    return keep(detach(folded));
  };
  const keep = (folded: string): Name => {
    const words = folded === '' ? [] : folded.split(' ');
    const classed = words.map(skeletons.classed);
    const keys = [...new Set([skeletons.consonants(words.join('')), skeletons.consonants(classed.join(''))])];
    const bare = words.length > 1 && skeletons.isHead(words[0] as string) ? read(words.slice(1).join(' ')) : null;
    const name = { folded, words, classed, consonants: words.map(skeletons.consonants), keys, bare, bareKeys: bare?.keys ?? [] };
    known.set(folded, name);
    return name;
  };
  return read;
};

/** same: equal but for spaces; sounds: letters of one class exchanged; vowels: weak letters left out or added. */
export type Likeness = 'same' | 'sounds' | 'vowels' | 'different';

export interface Comparison {
  readonly likeness: Likeness;
  readonly score: number;
}

const ORDER: readonly Likeness[] = ['same', 'sounds', 'vowels', 'different'];
const worse = (a: Likeness, b: Likeness): Likeness => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/** Fewer consonants than this leave too little to tell names apart by: Jo and Go are two. */
const ENOUGH_FOR_SOUNDS = 2;
/** Weak letters tell short names apart: Hasan, Husayn. */
const ENOUGH_FOR_VOWELS = 4;
/** … unless office and country speak for it. */
const ENOUGH_WITH_SUPPORT = 3;

export interface CompareOptions {
  /** Something else than the name says that the two may be one: a role or country that they share. */
  readonly supported: boolean;
  readonly type: EntityTypeId;
}

export type CompareNames = (a: Name, b: Name, options: CompareOptions) => Comparison;
export type CompareWords = (a: Name, i: number, b: Name, j: number, options: CompareOptions) => Likeness;

/** Words other than names of people are mostly ordinary ones, whose vowels mean something: society, group. */
const vowelsMayDiffer = (type: EntityTypeId, words: number): boolean => type === 'Person' || (type === 'Place' && words === 1);

export const createComparison = (skeletons: Skeletons): { readonly words: CompareWords; readonly names: CompareNames } => {
  const words: CompareWords = (a, i, b, j, { supported, type }) => {
    const [left, right] = [a.words[i] ?? '', b.words[j] ?? ''];
    if (left === right || skeletons.stem(left) === skeletons.stem(right)) return 'same';
    const consonants = a.consonants[i] ?? '';
    if (type === 'Commodity' || consonants !== b.consonants[j]) return 'different';
    if (skeletons.isDistinct(left) && skeletons.isDistinct(right)) return 'different';
    if (a.classed[i] === b.classed[j]) return consonants.length >= ENOUGH_FOR_SOUNDS ? 'sounds' : 'different';
    if (!vowelsMayDiffer(type, a.words.length)) return 'different';
    return consonants.length >= (supported && type === 'Person' ? ENOUGH_WITH_SUPPORT : ENOUGH_FOR_VOWELS) ? 'vowels' : 'different';
  };
  const likeness = (a: Name, b: Name, options: CompareOptions): Likeness => {
    if (a.words.length === b.words.length) {
      return a.words.map((_, i) => words(a, i, b, i, options)).reduce(worse, 'same');
    }
    const [left, right] = [a.words.join(''), b.words.join('')];
    if (left === right) return 'same';
    return options.type !== 'Commodity' && skeletons.classed(left) === skeletons.classed(right) ? 'sounds' : 'different';
  };
  const names: CompareNames = (a, b, options) => {
    const found = likeness(a, b, options);
    if (found === 'different') return { likeness: found, score: 0 };
    if (found === 'same') return { likeness: found, score: a.folded === b.folded ? 1 : 0.99 };
    const spelled = jaroWinkler(a.words.join(''), b.words.join(''));
    return { likeness: found, score: (spelled + jaroWinkler(a.classed.join(''), b.classed.join(''))) / 2 };
  };
  return { words, names };
};
