// When and where, which goods and how much.
import { describe, expect, test } from '@jest/globals';
import { qualifiedReader } from '../../support/qualified.js';

const read = qualifiedReader();
const of = (text: string, relation: string, date?: string) => read(text, date).filter((claim) => claim.relation === relation);
const times = (text: string, relation: string, date?: string) => of(text, relation, date).map(({ time }) => time);
const places = (text: string, relation = 'met-with') => of(text, relation).map(({ place }) => place);

describe('when', () => {
  test.each([
    ['behind the verb', 'زار إيمانويل ماكرون برلين يوم الاثنين.', 'visited', ['2023-09-04']],
    ['before the verb', 'وفي يوليو 2021 زار إيمانويل ماكرون برلين.', 'visited', ['2021-07']],
    ['going on from the clause before', 'وصل إيمانويل ماكرون الاثنين إلى برلين والتقى المستشار أولاف شولتس.', 'met-with', ['2023-09-04']],
    ['where', 'وفي يوليو 2021 سافر إيمانويل ماكرون إلى برلين، حيث التقى المستشار أولاف شولتس.', 'met-with', ['2021-07']],
    ['a participle', 'قطعت فرنسا علاقاتها مع إيران يوم الاثنين، وأغلقت سفارتها، متهمة طهران بتمويل الإرهاب.', 'accused', ['2023-09-04']],
    [
      'not the time of a plan for what was done before it',
      'وصل إيمانويل ماكرون الاثنين إلى برلين لعقد اجتماع مع المستشار أولاف شولتس.',
      'met-with',
      [null],
    ],
    [
      'not the time of an event that is only referred to',
      'منذ الغزو الروسي في فبراير 2022، زودت الصين روسيا بالأسلحة.',
      'supplies',
      [null],
    ],
    ['not the time of a verb of saying', 'قالت فرنسا يوم الاثنين إن الصين زودت روسيا بالأسلحة.', 'supplies', [null]],
    [
      'a range with its end attached',
      'ستكون أنالينا بيربوك في جولة من 13 لـ21 أكتوبر، حيث ستزور بيربوك اليابان.',
      'visited',
      ['2023-10-13/2023-10-21'],
    ],
    [
      'a denial on the day its speaker speaks',
      'نفت كوبا إرسال أسلحة. وقالت كوبا الاثنين إن الأنباء ملفقة.',
      'denied',
      ['2023-09-04', '2023-09-04'],
    ],
    [
      'what goes on from a dated deed',
      'زار إيمانويل ماكرون برلين الاثنين. والتقى ماكرون المستشار أولاف شولتس.',
      'met-with',
      ['2023-09-04'],
    ],
    [
      'not what others tell of him',
      'زار إيمانويل ماكرون برلين الاثنين. وقال أولاف شولتس إن ماكرون التقى الرئيس أوميد نوريبور.',
      'met-with',
      [null],
    ],
    ['not the time of what an accusation is about', 'اتهمت كوبا هايتي بقتل جنود في مارس الماضي.', 'accused', [null]],
    ['before going, the same day', 'أعلن إيمانويل ماكرون الاثنين القرار قبل أن يتوجه إلى برلين.', 'visited', ['2023-09-04']],
    ['a weekday to come', 'سيزور إيمانويل ماكرون برلين يوم الجمعة.', 'visited', ['2023-09-08']],
    ['a weekday past', 'زار إيمانويل ماكرون برلين يوم الجمعة.', 'visited', ['2023-09-01']],
  ])('%s', (_, text, relation, expected) => {
    expect(times(text, relation)).toEqual(expected);
  });
});

describe('where', () => {
  test.each([
    ['in a city', 'التقى إيمانويل ماكرون المستشار أولاف شولتس في برلين.', ['berlin']],
    ['the city rather than its country', 'التقى إيمانويل ماكرون المستشار أولاف شولتس في برلين في ألمانيا.', ['berlin']],
    ['where one had gone', 'سافر إيمانويل ماكرون إلى برلين والتقى المستشار أولاف شولتس.', ['berlin']],
    ['where one had gone, told before', 'وصل إيمانويل ماكرون إلى برلين. والتقى ماكرون المستشار أولاف شولتس.', ['berlin']],
    ['not the place of another verb', 'التقى إيمانويل ماكرون المستشار أولاف شولتس الذي يقيم في باريس.', [null]],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('words happen nowhere', () => {
    expect(places('اتهمت فرنسا الصين في برلين بتزويد روسيا بالأسلحة.', 'accused')).toEqual([null]);
  });
});

describe('goods', () => {
  const supplied = (text: string) => of(text, 'supplies').map(({ goods, amounts }) => ({ goods, amounts }));

  test('a list', () => {
    const [claim] = of('زودت الصين روسيا بالأسلحة والذخائر والوقود.', 'supplies');
    expect(claim?.goods).toEqual(['weapons', 'ammunition', 'fuel']);
  });

  test('what is known, counted', () => {
    expect(supplied('أرسلت الصين 20 ألف طن من القمح إلى روسيا.')).toEqual([{ goods: ['wheat'], amounts: ['20000 طن wheat'] }]);
  });

  test('what no table knows, counted', () => {
    const [claim] = of('أرسلت الصين 300 مولدة ضخمة إلى روسيا.', 'supplies');
    expect(claim?.amounts).toEqual([`300 - ${claim?.goods[0]}`]);
    expect(claim?.goods).toEqual(['Commodity مولده ضخمه']);
    expect(claim?.quote).toContain('300 مولدة ضخمة');
  });

  test('people and money are no goods', () => {
    expect(supplied('أرسلت الصين 300 جندي إلى روسيا.')).toEqual([]);
    expect(supplied('منحت الصين روسيا 300 مليون دولار.')).toEqual([]);
  });
});
