import { describe, expect, test } from '@jest/globals';
import { findBoilerplate } from '../../../src/ingest/boilerplate.js';

/** The removed pieces with their reasons. */
const removed = (text: string, publisher: string | null = null): readonly (readonly [string, string])[] =>
  findBoilerplate(text, { publisher }).map(({ start, end, reason }) => [reason, text.slice(start, end)]);

const SENTENCE = 'زار الوزير القاهرة أمس.';

test.each([
  ['share bar', 'شارك المقال'],
  ['share bar', 'فيسبوك | تويتر | واتساب'],
  ['share bar', 'مشاركة 12'],
  ['comment form', 'اترك تعليقًا'],
  ['comment form', '3 تعليقات'],
  ['comment form', 'لن يتم نشر عنوان بريدك الإلكتروني.'],
  ['related links', 'إقرأ أيضاً'],
  ['related links', 'اقرأ أيضًا: الرئيس يزور باريس غدًا'],
  ['related links', '► شاهد المزيد...'],
  ['navigation', 'الرئيسية » أخبار » عربي'],
  ['navigation', 'تسجيل الدخول'],
  ['byline', 'كتب: أحمد علي'],
  ['byline', 'هيئة التحرير'],
  ['byline', 'ح.ز/ م.س (أ.ف.ب / د.ب.أ)'],
  ['reading time', '7 دقائق للقراءة'],
  ['date', 'آخر تحديث: 5 سبتمبر 2023'],
  ['counter', '125'],
  ['counter', '1.2K'],
  ['counter', '٣٤'],
  ['counter', 'عدد المشاهدات: 300'],
  ['address', 'https://example.org/a'],
  ['address', 'تابعوا أخبارنا على https://example.org/a'],
  ['address', '#مصر #السودان'],
  ['copyright', 'جميع الحقوق محفوظة لصحيفة المثال 2023'],
  ['agency note', 'علي حسن في القاهرة ومها سعيد في عمان ساهما في هذا التقرير.'],
  ['rule', '* * *'],
])('%s: %s', (reason, line) => {
  expect(removed(`${SENTENCE}\n${line}\n${SENTENCE}`)).toEqual([[reason, line]]);
});

test.each([
  ['a verb that is a button elsewhere', 'شارك الرئيس في القمة العربية التي عقدت في الرياض أمس.'],
  ['a sentence that begins like a byline', 'كتب الرئيس: لن نتراجع عن موقفنا مهما كانت الضغوط التي نتعرض لها من الخارج.'],
  ['a sentence that speaks of comments', 'تعليقات الوزير أثارت غضب موسكو.'],
  ['a sentence that speaks of readers', 'دعا الوزير إلى توفير الكتب للقراءة في كل مدارس البلاد بحلول نهاية العام المقبل.'],
  ['a sentence with an address', 'وقالت الوزارة على موقعها https://example.org إن الوفد وصل إلى القاهرة.'],
  ['a short quotation', '"المفاوضات تتقدم"'],
  ['a headline of two words', 'رحلة تحضيرية'],
  ['a year in a sentence', '2023 عام الأزمات.'],
  ['a place before a dash', 'القاهرة - وصل الوزير اليوم.'],
])('%s is kept', (_, line) => {
  expect(removed(`${SENTENCE}\n${line}\n${SENTENCE}`, 'ناشر آخر')).toEqual([]);
});

describe('pieces of lines', () => {
  test('the publisher and a dash before the first words', () => {
    expect(removed('صحيفة المثال -زار الوزير القاهرة.\nصحيفة المثال', 'صحيفه المثال')).toEqual([['byline', 'صحيفة المثال -']]);
  });

  test('crumbs before a headline that stands alone below', () => {
    expect(removed('Home News لقاء وزيري الخارجية في القاهرة\n\nلقاء وزيري الخارجية في القاهرة')).toEqual([['navigation', 'Home News ']]);
  });

  test('a link at the end of the last sentence', () => {
    expect(removed(`${SENTENCE} رابط الخبر بصحيفة المثال: زيارة الوزير`)).toEqual([
      ['navigation', 'رابط الخبر بصحيفة المثال: زيارة الوزير'],
    ]);
  });

  test('the editors of an agency, with their bracket', () => {
    expect(removed(`${SENTENCE} (إعداد محمد حسن للنشرة العربية - تحرير سها علي)`)).toEqual([
      ['agency note', '(إعداد محمد حسن للنشرة العربية - تحرير سها علي)'],
    ]);
  });
});
