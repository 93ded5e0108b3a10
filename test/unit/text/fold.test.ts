// Folding: spellings that readers take for the same have one key.
import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/lang/index.js';
import { createFolder } from '../../../src/text/fold.js';

const [language] = LANGUAGES;
const fold = createFolder(language?.folding ?? { dropped: '', replaced: [] });

test.each([
  ['أكرا', 'اكرا'],
  ['ﻻغوس', 'لاغوس'],
  ['اﻷردن', 'الأردن'],
  ['ﺑﻐﺪﺍﺩ', 'بغداد'],
  ['مُقدِّمة', 'مقدمه'],
])('%s is read as %s', (written, plain) => {
  expect(fold(written)).toBe(fold(plain));
});

test('what is no letter in any form is left out', () => {
  expect(fold('ﷲ')).toBe(fold('الله'));
  expect(fold('\ufddd')).toBe('');
});
