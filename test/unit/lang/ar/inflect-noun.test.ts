// Numbers of nouns and genders of adjectives, folded.
import { describe, expect, test } from '@jest/globals';
import { inflectAdjective, inflectNoun } from '../../../../src/lang/ar/inflect-noun.js';
import { fold } from '../../../../src/lang/ar/normalization.js';

const missing = (expected: string, forms: readonly string[]): string[] => expected.split(' ').filter((form) => !forms.includes(fold(form)));

describe('nouns', () => {
  test.each([
    ['زيارة', 'زيارة زيارات زيارتان زيارتين زيارتا زيارتي'],
    ['لقاء', 'لقاء لقاءات لقاءان لقاءين'],
    ['اجتماع', 'اجتماع اجتماعا اجتماعات اجتماعين'],
    ['قمة', 'قمة قمم قمتين'],
    ['اتهام', 'اتهام اتهاما اتهامات تهم'],
    ['رحلة', 'رحلة رحلات'],
    ['زعم', 'زعم مزاعم'],
    ['محادثات', 'محادثات'],
    ['خطة', 'خطة خطط'],
  ])('%s has the forms %s', (citation, forms) => {
    expect(missing(forms, inflectNoun(citation))).toEqual([]);
  });

  test('a plural citation is not made plural again', () => {
    expect(inflectNoun('محادثات')).not.toContain('محادثاتات');
  });
});

describe('adjectives', () => {
  test.each([
    ['روسي', 'روسي روسية روسيا روسيون روسيين روسيان روسيات روس'],
    ['مقرر', 'مقرر مقررة مقررين'],
    ['محتمل', 'محتمل محتملة محتملا'],
    ['كردي', 'كردي كردية أكراد كرد'],
    ['تركي', 'أتراك تركيتين'],
  ])('%s has the forms %s', (citation, forms) => {
    expect(missing(forms, inflectAdjective(citation))).toEqual([]);
  });
});
