// Numbers in words and figures, and what they count.
import { describe, expect, test } from '@jest/globals';
import { createAmountFinder } from '../../../src/extract/amounts.js';
import { NUMERALS } from '../../../src/lang/ar/numerals.js';

const find = createAmountFinder(NUMERALS);

const read = (text: string): string | null => {
  const found = find(text, 0, text.length);
  return found === null ? null : `${found.count} | ${found.unit ?? '-'} | ${text.slice(found.itemStart, found.itemEnd)}`;
};

describe('the amount at the beginning of a phrase', () => {
  test.each([
    ['ثماني مقاتلات إف-16', '8 | - | مقاتلات إف-16'],
    ['ثمانية صواريخ', '8 | - | صواريخ'],
    ['15 دبابة', '15 | - | دبابة'],
    ['١٥ طائرة مسيّرة', '15 | - | طائرة مسيّرة'],
    ['خمسة عشر صاروخا باليستيا', '15 | - | صاروخا باليستيا'],
    ['اثنتي عشرة مروحية', '12 | - | مروحية'],
    ['خمس وعشرين ناقلة جند', '25 | ناقلة | جند'],
    ['مئة وعشرين دبابة', '120 | - | دبابة'],
    ['مائة وخمسة وعشرين مدفعا', '125 | - | مدفعا'],
    ['ألف وخمسمئة قذيفة', '1500 | - | قذيفة'],
    ['ألفي قذيفة', '2000 | - | قذيفة'],
    ['3 آلاف بندقية', '3000 | - | بندقية'],
    ['3 آلاف و500 صاروخ', '3500 | - | صاروخ'],
    ['1,500 صاروخ', '1500 | - | صاروخ'],
    ['120 ميغاوات من الكهرباء', '120 | ميغاوات | الكهرباء'],
    ['20 ألف طن من القمح', '20000 | طن | القمح'],
    ['نحو ثلاثين ألف طن من المساعدات الغذائية إلى اليمن', '30000 | طن | المساعدات الغذائية'],
    ['مليوني برميل نفط يوميا', '2000000 | برميل | نفط'],
    ['10 مليارات متر مكعب من الغاز الطبيعي سنويا', '10000000000 | متر مكعب | الغاز الطبيعي'],
    ['4 ملايير متر مكعب من الغاز', '4000000000 | متر مكعب | الغاز'],
    ['نصف مليون جرعة لقاح', '500000 | جرعة | لقاح'],
    ['طنين من الأدوية', '2 | طنين | الأدوية'],
    ['بـ100 شاحنة مساعدات', '100 | شاحنة | مساعدات'],
    ['أكثر من 200 دبابة', '200 | - | دبابة'],
    ['ثلاث غواصات وأربع فرقاطات', '3 | - | غواصات'],
    ['مليار ونصف المليار دولار', '1500000000 | دولار | '],
    ['2.5 مليون برميل', '2500000 | برميل | '],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('words that give no figure', () => {
  test.each([
    ['عشرات الطائرات', 'null | - | الطائرات'],
    ['عشرات الآلاف من القذائف', 'null | - | القذائف'],
    ['مئات الصواريخ', 'null | - | الصواريخ'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('dual nouns', () => {
  test.each([
    ['طائرتين من طراز إف-16', 'طائرة'],
    ['غواصتان نوويتان', 'غواصة'],
    ['صاروخين مضادين للدبابات', 'صاروخ'],
  ])('%s is two of %s', (text, singular) => {
    expect(find(text, 0, text.length)).toMatchObject({ count: 2, unit: null, singular });
  });
  test.each(['بوتين', 'الأرجنتين', 'مسؤولين', 'لبنان', 'فلسطين', 'أفغانستان'])('%s is none', (text) => expect(read(text)).toBeNull());
});

describe('the amount right before a commodity', () => {
  const text = 'وسلمت روسيا نحو عشرين ألف طن من القمح إلى مصر و8 مقاتلات وذخائر';
  const amountBefore = (word: string) => {
    const start = text.indexOf(word);
    const found = find(text, start, start + word.length);
    return found === null ? null : [found.count, found.unit, text.slice(found.start, found.itemEnd)];
  };
  test('number, unit and "of"', () => expect(amountBefore('القمح')).toEqual([20000, 'طن', 'عشرين ألف طن من القمح']));
  test('a number with "and"', () => expect(amountBefore('مقاتلات')).toEqual([8, null, '8 مقاتلات']));
  test('none', () => {
    expect(amountBefore('ذخائر')).toBeNull();
    expect(amountBefore('مصر')).toBeNull();
  });
});

test('a phrase without a number has no amount', () => {
  expect(read('أسلحة وذخائر')).toBeNull();
  expect(read('')).toBeNull();
  expect(read('نصف الأسلحة')).toBeNull();
});
