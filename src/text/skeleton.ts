// Skeletons: what is left of a word when everything is dropped that its spellings differ in. The letters are the language's.

/** A language's table; src/lang/ar/skeleton.ts is one. */
export interface SkeletonTable {
  readonly weak: string;
  readonly weakAtEnd: string;
  readonly classes: readonly string[];
  readonly digraphs: readonly (readonly [string, string])[];
  readonly article: string;
  readonly heads: readonly string[];
  readonly distinct: readonly string[];
}

export interface Skeletons {
  /** The word without article. */
  readonly stem: (word: string) => string;
  /** The word with every letter replaced by the first of its class, and without article: two ways to write one foreign sound are one. */
  readonly classed: (word: string) => string;
  /** The consonants of the classed word, and its first letter: with a long vowel and without are one. */
  readonly consonants: (word: string) => string;
  /** A name that is like no other, however similar: two such names are never taken for spellings of one. */
  readonly isDistinct: (word: string) => boolean;
  /** A word that says what kind of thing the name after it names, and may be left out. */
  readonly isHead: (word: string) => boolean;
}

/** Words shorter than this with the article taken off keep it: what is left would be too little. */
const SHORTEST_STEM = 3;

export const createSkeletons = (table: SkeletonTable, fold: (text: string) => string): Skeletons => {
  const classes = new Map<string, string>();
  for (const group of table.classes) for (const letter of group) classes.set(letter, group[0] as string);
  const digraphs = new Map(table.digraphs);
  const weak = new Set([...table.weak].flatMap((letter) => [letter, classes.get(letter) ?? letter]));
  const weakAtEnd = new Set([...table.weakAtEnd].map((letter) => classes.get(letter) ?? letter));
  const { article } = table;
  const stem = (word: string): string =>
    article !== '' && word.startsWith(article) && word.length - article.length >= SHORTEST_STEM ? word.slice(article.length) : word;
  const classed = (word: string): string => {
    let out = '';
    for (const letter of stem(word)) out += classes.get(letter) ?? letter;
    const start = digraphs.get(out.slice(0, 2));
    return start === undefined ? out : start + out.slice(2);
  };
  const consonants = (word: string): string => {
    const letters = classed(word);
    const end = letters.length > 2 && weakAtEnd.has(letters.at(-1) as string) ? letters.length - 1 : letters.length;
    let out = letters.slice(0, 1);
    for (let i = 1; i < end; i++) {
      const letter = letters[i] as string;
      if (!weak.has(letter) && letter !== out.at(-1)) out += letter;
    }
    return out;
  };
  const distinct = new Set(table.distinct.map(fold));
  const heads = new Set(table.heads.map(fold));
  return {
    stem,
    classed,
    consonants,
    isDistinct: (word) => distinct.has(word) || distinct.has(stem(word)),
    isHead: (word) => heads.has(word),
  };
};
