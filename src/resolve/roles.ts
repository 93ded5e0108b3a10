// Whether two entities hold the same office, as far as the articles' words for it tell.

const wordsOf = (role: string, normalize: (text: string) => string): readonly string[] =>
  normalize(role)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** One word says too little: there are many presidents. */
const ENOUGH_WORDS = 2;

/** Some office of one is, word for word, some office of the other, or a fuller wording of it. */
export const shareRole = (a: readonly string[], b: readonly string[], normalize: (text: string) => string): boolean => {
  if (a.length === 0 || b.length === 0) return false;
  const others = b.map((role) => new Set(wordsOf(role, normalize)));
  return a.some((role) => {
    const words = new Set(wordsOf(role, normalize));
    return others.some((other) => {
      const [few, many] = words.size < other.size ? [words, other] : [other, words];
      return few.size >= ENOUGH_WORDS && [...few].every((word) => many.has(word));
    });
  });
};
