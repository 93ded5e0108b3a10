// Values worked out by hand from the definition: matches m within the window, t half of the moved ones,
// (m/|a| + m/|b| + (m - t)/m) / 3, plus a tenth of the rest for each of up to four equal first letters.
import { expect, test } from '@jest/globals';
import { jaroWinkler } from '../../../src/resolve/jaro-winkler.js';

test.each([
  ['MARTHA', 'MARHTA', 0.961],
  ['DIXON', 'DICKSONX', 0.813],
  ['DWAYNE', 'DUANE', 0.84],
  // m = 7 of 9 and 9, none moved, four equal first letters: 23/27 + 4/10 * 4/27
  ['بيونغيانغ', 'بيونجيانج', 0.911],
  // m = 10 of 11 and 10, none moved: (10/11 + 1 + 1) / 3, four equal first letters
  ['دونالدترامب', 'دونالدترمب', 0.982],
  // the letters of one are the other's, three of five in another place
  ['ابجده', 'هدجبا', 0.467],
  ['سيرغي', 'سيرغي', 1],
  ['بوتن', 'كلم', 0],
  ['', 'كلم', 0],
])('%s and %s: %d', (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  expect(jaroWinkler(b, a)).toBe(jaroWinkler(a, b));
});

test('long names do not run over the work space', () => {
  const long = 'سيرغي'.repeat(50);
  expect(jaroWinkler(long, `${long}ن`)).toBeGreaterThan(0.99);
});
