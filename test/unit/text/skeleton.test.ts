// The table of Arabic spellings does what it says, and nothing in it is a slip of the editor.
import { describe, expect, test } from '@jest/globals';
import { SKELETON } from '../../../src/lang/ar/skeleton.js';
import { createSkeletons } from '../../../src/text/skeleton.js';

const skeletons = createSkeletons(SKELETON, (text) => text);

test.each([
  ['شويغو', 'شج'],
  ['شويجو', 'شج'],
  ['بوتين', 'بتن'],
  ['أوباما', 'ابم'],
  ['تشيلي', 'شل'],
  ['شيلي', 'شل'],
  ['السيسي', 'سس'],
  ['يو', 'ي'],
  ['القاهرة', 'جهر'],
  ['', ''],
])('%s has the consonants %s', (word, expected) => {
  // doubled consonants are one letter
  expect(skeletons.consonants(word)).toBe(expected.replace(/(.)\1+/g, '$1'));
});

test('the article is taken off only if a word is left', () => {
  expect(skeletons.stem('الأسد')).toBe('أسد');
  expect(skeletons.stem('الله')).toBe('الله');
});

describe('the table', () => {
  const words = [...SKELETON.distinct, ...SKELETON.heads];
  const letters = [SKELETON.weak, SKELETON.weakAtEnd, ...SKELETON.classes, ...SKELETON.digraphs.flat(), SKELETON.article].join('');

  test('has only Arabic letters in their plain forms, composed, without marks of direction', () => {
    for (const text of [...words, letters]) {
      expect(text).toMatch(/^[\u0621-\u064a\u066e-\u06d3]+$/);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  test('has each letter in one class', () => {
    const all = SKELETON.classes.join('');
    expect(new Set(all).size).toBe(all.length);
  });

  test('lists each name and each head once', () => {
    expect(SKELETON.heads.filter((word, i) => SKELETON.heads.indexOf(word) !== i)).toEqual([]);
    expect(SKELETON.distinct.filter((word, i) => SKELETON.distinct.indexOf(word) !== i)).toEqual([]);
  });
});
