// Attached words: every row is a written word and a split that a reader would choose; the engine chooses among all splits by what it knows.
import { expect, test } from '@jest/globals';
import { fold } from '../../../../src/lang/ar/normalization.js';
import { segment } from '../../../../src/lang/ar/segment.js';

/** `and + to + the + stem + his`: only what is there. */
const splits = (word: string): string[] =>
  segment(fold(word)).map(({ conjunction, preposition, definite, future, stem, pronoun }) =>
    [
      conjunction && `${conjunction}+`,
      preposition && `${preposition}+`,
      definite ? 'ال+' : '',
      future ? 'س+' : '',
      stem,
      pronoun && `+${pronoun}`,
    ].join(''),
  );

test.each([
  ['ولكوريا', 'و+ل+كوريا'],
  ['وبيونغ', 'و+بيونغ'],
  ['للقاء', 'ل+ال+قاء'],
  ['واجتمع', 'و+اجتمع'],
  ['زيارته', 'زياره+ه'],
  ['سيزور', 'س+يزور'],
  ['بالقاهرة', 'ب+ال+قاهره'],
  ['فالتقى', 'ف+التقي'],
  ['ولقاؤه', 'و+لقاء+ه'],
  ['وستزوره', 'و+س+تزور+ه'],
  ['لبلاده', 'ل+بلاد+ه'],
  ['والتقاها', 'و+التقي+ها'],
  ['كالقاهرة', 'ك+ال+قاهره'],
  ['للعراق', 'ل+ال+عراق'],
  ['وبالسفير', 'و+ب+ال+سفير'],
  ['اتهاماتهم', 'اتهامات+هم'],
  ['وزارة', 'وزاره'],
  ['زوّدوها', 'زودوا+ها'],
  ['باريس', 'باريس'],
])('%s can be %s', (word, split) => {
  expect(splits(word)).toContain(split);
});

test.each([
  ['القاهرة', 'a pronoun behind an article'],
  ['والوزير', 'a pronoun behind an article'],
])('%s is not split into %s', (word) => {
  expect(segment(fold(word)).filter(({ definite, pronoun }) => definite && pronoun !== '')).toEqual([]);
});

test('the whole word comes first, and a stem keeps two letters', () => {
  for (const word of ['وزارة', 'له', 'فيها', 'سيف', 'بن', 'و']) {
    const found = segment(fold(word));
    if (found[0]) expect(found[0].stem).toBe(fold(word));
    for (const { stem, pronoun } of found) if (pronoun === '') expect(stem.length).toBeGreaterThanOrEqual(2);
  }
});
