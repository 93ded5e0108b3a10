// What is one token, where words are written together or with marks inside.
import { expect, test } from '@jest/globals';
import { tokenize } from '../../../src/text/tokenize.js';

const tokens = (text: string): string[] => tokenize(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test.each([
  ['زار الوزير، أمس، روما.', ['زار', 'الوزير', '،', 'أمس', '،', 'روما', '.']],
  ['السفارةالكينية في مدينةأكرا', ['السفارة', 'الكينية', 'في', 'مدينة', 'أكرا']],
  ['شاحنةً محمّلةٌ', ['شاحنةً', 'محمّلةٌ']],
  ['1,500 طن و3.5 مليون', ['1,500', 'طن', 'و', '3.5', 'مليون']],
  ['إف-16', ['إف', '-', '16']],
])('%s', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
