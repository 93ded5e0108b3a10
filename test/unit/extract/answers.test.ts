// Whose claim a denial denies, and who is accused by what somebody answers.
import { describe, expect, test } from '@jest/globals';
import { qualifiedReader } from '../../support/qualified.js';

const read = qualifiedReader();

/** Subject and object of the claims of a relation, in the text's order. */
const pairs = (text: string, relation: string): readonly (readonly (string | null)[])[] =>
  read(text)
    .filter((claim) => claim.relation === relation)
    .map(({ subject, object }) => [subject, object]);

describe('whose claim is denied', () => {
  test.each([
    ['an accuser before', 'اتهمت بيرو بوليفيا بالتجسس. ونفت بوليفيا ذلك.', [['bolivia', 'peru']]],
    ['an accuser behind', 'نفت بوليفيا التجسس على جيرانها. وكانت بيرو اتهمت بوليفيا بالتجسس.', [['bolivia', 'peru']]],
    [
      'an accuser far behind',
      'نفت بوليفيا التجسس. وقالت. ثم قالت. ثم قالت. ثم قالت. ثم قالت. وكانت بيرو اتهمت بوليفيا بالتجسس.',
      [['bolivia', null]],
    ],
    ['which it denied', 'اتهمت بيرو بوليفيا بالتجسس، وهو ما نفته بوليفيا.', [['bolivia', 'peru']]],
    ['the accusations that somebody made', 'نفت بوليفيا الاتهامات التي وجهتها بيرو إلى الجيش.', [['bolivia', 'peru']]],
    ['accusations issued by', 'ونفت بوليفيا المزاعم الصادرة عن بيرو.', [['bolivia', 'peru']]],
    ['what somebody said it was', 'ورفضت بوليفيا ما ورد في البيان البيروفي.', [['bolivia', 'peru']]],
    ['nobody', 'نفت بوليفيا ما تردد عن سفر رئيس بيرو.', [['bolivia', null]]],
  ])('%s', (_, text, expected) => {
    expect(pairs(text, 'denied')).toEqual(expected);
  });
});

describe('who is accused', () => {
  test.each([
    ['who denies it', 'نفت بوليفيا اتهامات بيرو.', [['peru', 'bolivia']]],
    ['the one whom the accusation names', 'نفى رئيس كوبا ميغيل دياز كانيل اتهامات بيرو لبوليفيا.', [['peru', 'bolivia']]],
    ['the state that a minister speaks for', 'نفى وزير خارجية بوليفيا روخيليو مايتا اتهامات بيرو.', [['peru', 'bolivia']]],
    [
      'each of two',
      'تبادلت بيرو وبوليفيا الاتهامات.',
      [
        ['peru', 'bolivia'],
        ['bolivia', 'peru'],
      ],
    ],
    ['accusations that somebody made', 'وتكررت الاتهامات التي وجهتها بيرو إلى بوليفيا.', [['peru', 'bolivia']]],
    ['nobody, where nobody is said to accuse', 'وبحسب بيرو فإن الاتهامات ضد بوليفيا خطيرة.', []],
  ])('%s', (_, text, expected) => {
    expect(pairs(text, 'accused')).toEqual(expected);
  });
});
