// Names of people that no table knows: where they begin and end.
import { describe, expect, test } from '@jest/globals';
import { createExtractor } from '../../../src/extract/index.js';
import { setUp } from '../../../src/setup.js';
import { document } from '../../support/builders.js';

const extract = createExtractor({ ...setUp(), minConfidence: 0 });

/** The people that a text mentions, by their fullest names. */
const people = (text: string): string[] => {
  const { entities, mentions } = extract(document({ text, date: null }));
  return entities
    .filter(({ type, key }) => type === 'Person' && mentions.some(({ entity }) => entity === key))
    .map(({ names }) => names[0] ?? '');
};

describe('a name without a title', () => {
  test.each([
    ['the house of', 'التقى الوزير أمس السفير عبدالعزيز بن راشد آل مبارك في مكتبه.', 'عبدالعزيز بن راشد آل مبارك'],
    ['a foreign first name', 'واجتمع أمس مع ماري هوفستاد في المقر.', 'ماري هوفستاد'],
    ['Dutch particles', 'وقال وزير العدل الهولندي يورن فان دير بورخ استقالته جاهزة.', 'يورن فان دير بورخ'],
    ['a family name that is a word', 'وقال هشام قنديل إن اللقاء مثمر.', 'هشام قنديل'],
    ['a first name that is a word', 'وأضاف نضال العوضي أن الاجتماع تأجل.', 'نضال العوضي'],
    ['a servant of God in one word', 'والتقى عبدالرقيب الحيدري أمس الوفد.', 'عبدالرقيب الحيدري'],
  ])('%s', (_, text, name) => {
    expect(people(text)).toEqual([name]);
  });
});

describe('a name behind its office', () => {
  test.each([
    ['an envoy and where he is sent', 'والتقى مبعوث الأمم المتحدة الخاص إلى مالي بورنهارد هاوسمان أمس الوفد.', 'بورنهارد هاوسمان'],
    ['an ambassador in a capital', 'وقال سفير السويد في نيروبي إريك لوندفال إن الزيارة ناجحة.', 'إريك لوندفال'],
    ['affairs with several nouns', 'وأضاف وكيل الوزارة لشؤون المساجد والأوقاف خالد الشايعي أن العمل مستمر.', 'خالد الشايعي'],
    ['a first name like an adjective of state', 'وقال العقيد تركي المنيعي إن الوضع هادئ.', 'تركي المنيعي'],
    ['a participle and a seat', 'والتقى رئيس المجلس المتمركز في ماسيرو ماركوس ندلوفو أمس.', 'ماركوس ندلوفو'],
    ['adviser of somebody', 'ووصل مستشار وليام روتو يوهانس كيبروتيتش إلى كمبالا.', 'يوهانس كيبروتيتش'],
    ['a counterpart', 'حيث يلتقي نظيره روي كارفالهيرا.', 'روي كارفالهيرا'],
  ])('%s', (_, text, name) => {
    expect(people(text)).toEqual([name]);
  });
});

describe('what is no name', () => {
  test.each([
    ['an adjective behind an office', 'وقال الرئيس الوسطي الشاب إنه سعيد.'],
    ['ordinary nouns', 'وأعلن خفر السواحل تفاصيل واقعة التهديد.'],
    ['a first name that is a word, before an ordinary word', 'كان سلام دائم بينهما أفضل وسيلة.'],
  ])('%s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

test.each([
  ['behind a preposition', 'واجتمع الوفد مع ماركوس ندلوفو رئيس حزب الوحدة أمس.'],
  ['behind "was"', 'وكان ماركوس ندلوفو رئيس حزب الوحدة قد التقى الوفد.'],
])('an office right behind a name describes it: %s', (_, text) => {
  const { entities, mentions } = extract(document({ text, date: null }));
  const person = entities.find(({ type }) => type === 'Person');
  expect(person?.roles).toEqual(['رئيس حزب الوحدة']);
  expect(mentions.filter(({ entity }) => entity === person?.key)).toHaveLength(1);
});
