// Laws of the similarity of names.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jaroWinkler } from '../../../src/resolve/jaro-winkler.js';

const word = fc.string({ unit: fc.constantFrom(...'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'), maxLength: 20 });

test('is between 0 and 1, symmetric, 1 only for equal words, 0 if no letter is shared', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const similarity = jaroWinkler(a, b);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(jaroWinkler(b, a)).toBe(similarity);
      expect(similarity === 1).toBe(a === b);
      if (![...a].some((letter) => b.includes(letter)) && a !== b) expect(similarity).toBe(0);
    }),
  );
});

test('an equal beginning never makes two words less alike', () => {
  fc.assert(
    fc.property(word, word, word, (start, a, b) => {
      const [letter = ''] = start;
      expect(jaroWinkler(letter + a, letter + b)).toBeGreaterThanOrEqual(jaroWinkler(a, b) - 1e-12);
    }),
  );
});
