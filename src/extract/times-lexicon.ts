// The words of time as a word trie: attached particles are unfolded once, so that reading needs one look-up a word.

import type { TimeKind, TimeTables } from '../lang/time-tables.js';
import { createFolder } from '../text/fold.js';
import { createSplitWords, gluedParticles, type SplitWords, type Word } from './folded-words.js';
import { createNumberLookup, type NumberInfo } from './numbers.js';

export interface Sense {
  readonly kind: TimeKind;
  readonly value: number;
}

export interface PhraseNode {
  senses: Sense[];
  readonly next: Map<string, PhraseNode>;
}

export interface TimeInfo {
  readonly folded: string;
  readonly node: PhraseNode | null;
  /** Folded letters of the attached particles, 0 if none or melted in. */
  readonly attached: number;
  /** Begins with "and". */
  readonly and: boolean;
  /** Begins with a preposition. */
  readonly preposition: boolean;
  readonly number: NumberInfo | null;
  /** It can date something: a day, month or unit, not only a preposition or an adjective. */
  readonly carries: boolean;
}

export type TimeWord = Word<TimeInfo>;

export interface TimeLexicon {
  readonly split: SplitWords<TimeInfo>;
  readonly fold: (raw: string) => string;
}

const buildTrie = (tables: TimeTables, fold: (raw: string) => string): Map<string, PhraseNode> => {
  const roots = new Map<string, PhraseNode>();
  for (const { kind, value, words } of tables.words) {
    for (const phrase of words.split('|')) {
      let level = roots;
      let node: PhraseNode | null = null;
      for (const word of phrase.split(' ')) {
        const key = fold(word);
        node = level.get(key) ?? { senses: [], next: new Map() };
        level.set(key, node);
        level = node.next;
      }
      if (node !== null && !node.senses.some((sense) => sense.kind === kind && sense.value === value)) node.senses.push({ kind, value });
    }
  }
  return roots;
};

type Known = Omit<TimeInfo, 'folded' | 'number'>;

const CARRIERS: ReadonlySet<TimeKind> = new Set<TimeKind>(
  'weekday month weakMonth hijri day unit units pair theUnit theUnits thePair season decade century partOfToday'.split(' ') as TimeKind[],
);

const carries = (node: PhraseNode): boolean => node.senses.some(({ kind }) => CARRIERS.has(kind)) || [...node.next.values()].some(carries);

/** Every first word with every particle that can be written together with it; plain spellings win. */
const withParticles = (roots: Map<string, PhraseNode>, tables: TimeTables): Map<string, Known> => {
  const known = new Map<string, Known>();
  const add = (key: string, value: Known): void => {
    if (!known.has(key)) known.set(key, value);
  };
  for (const [key, node] of roots) add(key, { node, attached: 0, and: false, preposition: false, carries: carries(node) });
  const [melting, melted] = tables.contraction;
  for (const conjunction of ['', ...tables.conjunctions]) {
    for (const preposition of ['', ...tables.prepositions]) {
      for (const [key, node] of roots) {
        const melts = preposition === melting && key.startsWith(tables.article);
        const written = melts ? conjunction + melted + key.slice(tables.article.length) : conjunction + preposition + key;
        const attached = conjunction.length + (melts ? 0 : preposition.length);
        add(written, { node, attached, and: conjunction !== '', preposition: preposition !== '', carries: carries(node) });
      }
    }
  }
  return known;
};

const NOTHING: Known = { node: null, attached: 0, and: false, preposition: false, carries: false };

export const createTimeLexicon = (tables: TimeTables): TimeLexicon => {
  const fold = createFolder(tables.folding);
  const known = withParticles(buildTrie(tables, fold), tables);
  const numberOf = createNumberLookup(tables.numerals);
  const split = createSplitWords<TimeInfo>(tables.folding, gluedParticles(tables), (folded) => ({
    folded,
    ...(known.get(folded) ?? NOTHING),
    number: numberOf(folded),
  }));
  return { split, fold };
};
