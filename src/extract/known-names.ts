// Known names: a trie over folded words, matched longest first, with attached particles split from the first word.
import type { Gazetteer, GazetteerEntry } from '../gazetteer/index.js';
import { wordsOf } from './lexicon.js';
import type { Token } from './token.js';
import type { Word } from './word.js';

interface Node {
  readonly next: Map<string, Node>;
  entries: { readonly entry: GazetteerEntry; readonly name: string }[];
}

const node = (): Node => ({ next: new Map(), entries: [] });

export interface KnownNames {
  readonly root: Node;
  /** A last name that only one known person has. */
  readonly surnames: ReadonlyMap<string, GazetteerEntry>;
}

export interface KnownMatch {
  readonly entry: GazetteerEntry;
  readonly name: string;
  /** Number of tokens. */
  readonly length: number;
  /** The first word has the article. */
  readonly definite: boolean;
  readonly conjunction: string;
  readonly preposition: string;
}

/** `formsOf`: further numbers and cases of a name of goods. */
export const createKnownNames = (
  gazetteer: Gazetteer,
  fold: (text: string) => string,
  formsOf: (name: string) => readonly string[] = () => [],
): KnownNames => {
  const root = node();
  const surnames = new Map<string, GazetteerEntry | null>();
  for (const entry of gazetteer.entries) {
    const forms = entry.type === 'Commodity' ? entry.names.flatMap((name) => formsOf(name)) : [];
    for (const name of [...entry.names, ...forms]) {
      let at = root;
      const words = wordsOf(name, fold);
      for (const word of words) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      at.entries.push({ entry, name });
      const last = words.at(-1);
      if (entry.type === 'Person' && words.length > 1 && last && last.length > 4) {
        const other = surnames.get(last);
        surnames.set(last, other === undefined || other?.id === entry.id ? entry : null);
      }
    }
  }
  return { root, surnames: new Map([...surnames].flatMap(([name, entry]) => (entry ? [[name, entry] as const] : []))) };
};

export interface FirstForm {
  readonly form: string;
  /** With the article. */
  readonly definite: boolean;
  readonly conjunction: string;
  readonly preposition: string;
}

const FORMS = new WeakMap<Word, readonly FirstForm[]>();

/** What a word may be without its attached particles, the whole word first. Words are kept, so their forms are too. */
export const firstForms = (word: Word, article: string): readonly FirstForm[] => {
  const kept = FORMS.get(word);
  if (kept) return kept;
  const forms: FirstForm[] = [{ form: word.folded, definite: false, conjunction: '', preposition: '' }];
  for (const { conjunction, preposition, definite, future, stem, pronoun } of word.segments) {
    if (future || pronoun !== '') continue;
    const form = definite ? article + stem : stem;
    if (form.length > 1 && !forms.some((other) => other.form === form)) forms.push({ form, definite, conjunction, preposition });
  }
  FORMS.set(word, forms);
  return forms;
};

const NONE: KnownMatch[] = [];
const BEGINS = new WeakMap<Word, boolean>();

/** May a known name begin with the word? Most words begin none. */
export const beginsKnown = (names: KnownNames, word: Word, article: string): boolean => {
  let begins = BEGINS.get(word);
  if (begins === undefined) {
    begins = firstForms(word, article).some(({ form }) => names.root.next.has(form));
    BEGINS.set(word, begins);
  }
  return begins;
};

/** The longest known name that begins at token `at`; among equals the one with the least split off. */
export const matchKnown = (names: KnownNames, tokens: readonly Token[], at: number, article: string): KnownMatch[] => {
  const word = tokens[at]?.word;
  if (!word || !beginsKnown(names, word, article)) return NONE;
  let best: KnownMatch[] = [];
  for (const { form, definite, conjunction, preposition } of firstForms(word, article)) {
    let state = names.root.next.get(form);
    for (let length = 1; state; length++) {
      const found = state.entries;
      if (found.length > 0 && length > (best[0]?.length ?? 0)) {
        best = found.map(({ entry, name }) => ({ entry, name, length, definite, conjunction, preposition }));
      }
      const next = tokens[at + length];
      const after: Node | undefined = next ? state.next.get(next.word?.folded ?? next.text) : undefined;
      // A hyphen that the table does not write may stand between two syllables.
      if (!after && next?.text === '-' && found.length === 0) continue;
      state = after;
    }
  }
  return best;
};
