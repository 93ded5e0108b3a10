// Jaro-Winkler similarity over UTF-16 code units, as its authors define it; packages differ on the window and on transpositions.

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

let flagsA = new Uint8Array(64);
let flagsB = new Uint8Array(64);

const jaro = (a: string, b: string): number => {
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  if (a.length > flagsA.length) flagsA = new Uint8Array(a.length * 2);
  if (b.length > flagsB.length) flagsB = new Uint8Array(b.length * 2);
  flagsA.fill(0, 0, a.length);
  flagsB.fill(0, 0, b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    const last = Math.min(b.length - 1, i + window);
    for (let j = Math.max(0, i - window); j <= last; j++) {
      if (flagsB[j] === 0 && b.charCodeAt(j) === code) {
        flagsA[i] = 1;
        flagsB[j] = 1;
        matches++;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let moved = 0;
  for (let i = 0, j = 0; i < a.length; i++) {
    if (flagsA[i] === 0) continue;
    while (flagsB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j++)) moved++;
  }
  return (matches / a.length + matches / b.length + (matches - moved / 2) / matches) / 3;
};

/** 1 for equal strings, 0 for strings without a letter in common; symmetric. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  // The greedy matching can depend on which string comes first, so the order is fixed.
  const similarity = a.length < b.length || (a.length === b.length && a < b) ? jaro(a, b) : jaro(b, a);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && prefix < b.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return similarity + prefix * PREFIX_WEIGHT * (1 - similarity);
};
