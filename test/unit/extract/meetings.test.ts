// Meetings and visits in the words of protocol news: who, whom, where, how sure. Each row is a text and the claims in it.
import { describe, expect, test } from '@jest/globals';
import { createExtractor } from '../../../src/extract/index.js';
import { setUp } from '../../../src/setup.js';
import { document } from '../../support/builders.js';

const setup = setUp();
const extract = createExtractor({ ...setup, minConfidence: 0 });

/** `subject | object | factuality` of the claims, each entity by its longest name. */
const told = (text: string, date = '2024-03-05'): string[] => {
  const { claims, entities } = extract(document({ text, date }));
  const name = (key: string | null): string =>
    (key !== null && (setup.gazetteer.byId.get(key)?.names[0] ?? entities.find((one) => one.key === key)?.names[0])) || '-';
  return claims.map(({ subject, object, factuality }) => `${name(subject)} | ${name(object)} | ${factuality}`).sort();
};

describe('lists of those met', () => {
  test.each([
    ['تباحث الرئيس السنغالي ماكي سال مع رجال أعمال أتراك، وكذا مع الرئيس التركي رجب طيب أردوغان.', ['ماكي سال | رجب طيب أردوغان | actual']],
    ['التقى الرئيس السنغالي ماكي سال عددا من المسؤولين، أبرزهم الرئيس التركي رجب طيب أردوغان.', ['ماكي سال | رجب طيب أردوغان | actual']],
    ['اجتمع الرئيس السنغالي ماكي سال بممثلي الجالية وبالرئيس التركي رجب طيب أردوغان.', ['ماكي سال | رجب طيب أردوغان | actual']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('word order', () => {
  test.each([
    ['استقبل الرئيس السنغالي ماكي سال في مكتبه الرئيس التركي رجب طيب أردوغان.', ['ماكي سال | رجب طيب أردوغان | actual']],
    ['أعلن القصر أن الرئيسين السنغالي ماكي سال والتركي رجب طيب أردوغان اجتمعا.', ['ماكي سال | رجب طيب أردوغان | actual']],
    ['وصل وفد وزاري كبير من السنغال إلى أنقرة.', ['السنغال | أنقرة | actual']],
    ['وجمع لقاء، أمس، الرئيس السنغالي ماكي سال بالرئيس التركي رجب طيب أردوغان.', ['ماكي سال | رجب طيب أردوغان | actual']],
    ['تم استقبال الرئيس السنغالي ماكي سال من طرف الرئيس التركي رجب طيب أردوغان.', ['رجب طيب أردوغان | ماكي سال | actual']],
    [
      'وصل الرئيس السنغالي ماكي سال إلى أنقرة في زيارة رسمية يلتقي خلالها الرئيس التركي رجب طيب أردوغان.',
      ['ماكي سال | أنقرة | actual', 'ماكي سال | رجب طيب أردوغان | planned'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('goals of journeys', () => {
  test.each([
    ['غادر الرئيس السنغالي ماكي سال متوجها إلى كل من (تركيا ورومانيا).', ['ماكي سال | تركيا | actual', 'ماكي سال | رومانيا | actual']],
    ['بدأ الرئيس السنغالي ماكي سال زيارة رسمية لدولة قطر.', ['ماكي سال | قطر | actual']],
    [
      'يقوم الرئيس السنغالي ماكي سال بجولة أوروبية في شهر نوفمبر المقبل تشمل تركيا ورومانيا.',
      ['ماكي سال | تركيا | planned', 'ماكي سال | رومانيا | planned'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('states that adjectives name', () => {
  test.each([
    ['انطلقت في جنيف محادثات تركية رومانية رفيعة المستوى.', ['تركيا | رومانيا | actual']],
    ['وعقدت القمة التركية - الرومانية في بوخارست.', ['تركيا | رومانيا | actual']],
    ['تراجعت التجارة التركية الرومانية.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('how sure', () => {
  test.each([
    ['توجه الرئيس السنغالي ماكي سال إلى أنقرة اليوم.', ['ماكي سال | أنقرة | actual']],
    [
      'سيزور الرئيس السنغالي ماكي سال أنقرة ويلتقي الرئيس التركي رجب طيب أردوغان.',
      ['ماكي سال | أنقرة | planned', 'ماكي سال | رجب طيب أردوغان | planned'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('who goes on without being named again', () => {
  const host = 'استقبل الرئيس السنغالي ماكي سال السفير التركي نور ساغمان. وقال ساغمان إن العلاقات جيدة.';
  test.each([
    ['كما التقى الرئيس الكيني وليام روتو.', 'ماكي سال | وليام روتو | actual'],
    ['ثم استقبل الرئيس الكيني وليام روتو في داكار.', 'ماكي سال | وليام روتو | actual'],
    ['واستقبل فخامته الرئيس الكيني وليام روتو.', 'ماكي سال | وليام روتو | actual'],
  ])('%s', (text, claim) => {
    expect(told(`${host} ${text}`)).toContain(claim);
  });

  test('what others say they did is no deed of the speaker', () => {
    const text = 'زار الرئيس السنغالي ماكي سال باماكو. وقالت الوزيرة الكينية راشيل أومامو: «وصل إلى نيروبي أيضا».';
    expect(told(text)).toContain('ماكي سال | نيروبي | actual');
  });

  test('a delegation is another', () => {
    expect(told(`${host} كما التقى وفد من التجار بالرئيس الكيني وليام روتو.`)).not.toContain('ماكي سال | وليام روتو | actual');
  });
});

describe('what was not so', () => {
  test.each([
    ['وأعلن المكتب إلغاء لقاء الرئيس الكيني وليام روتو مع الرئيس السنغالي ماكي سال.', 'وليام روتو | ماكي سال | negated'],
    ['وتستمر الزيارة التي سيقوم بها الرئيس السنغالي ماكي سال إلى أنقرة يومين.', 'ماكي سال | أنقرة | planned'],
    ['وأكد المكتب أن لقاء يجمع الرئيس السنغالي ماكي سال والرئيس الكيني وليام روتو الأسبوع المقبل.', 'ماكي سال | وليام روتو | planned'],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });
});

describe('names behind offices', () => {
  test.each([
    ['وصل الوزير السنغالي "ماكي سال" إلى أنقرة.', ['ماكي سال | أنقرة | actual']],
    ['غادر المبعوث الأممي إلى اليمن جدة إلى أنقرة.', ['الأمم المتحدة | أنقرة | actual']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('whose meeting it was', () => {
  test.each([
    ['وبعد محادثاته مع الرئيس الكيني وليام روتو، تحدث الرئيس السنغالي ماكي سال عن الحدود.', 'ماكي سال | وليام روتو | actual'],
    ['أكد الرئيس السنغالي ماكي سال أن تركيا دولة صديقة، وذلك خلال لقائه الرئيس الكيني وليام روتو.', 'ماكي سال | وليام روتو | actual'],
    ['وكان للرئيس السنغالي ماكي سال لقاء مع الرئيس الكيني وليام روتو.', 'ماكي سال | وليام روتو | actual'],
    ['وتحدث الرئيس السنغالي ماكي سال عن اللقاء الذي جمعه بالرئيس الكيني وليام روتو.', 'ماكي سال | وليام روتو | actual'],
    ['وشكر الرئيس السنغالي ماكي سال والرئيس الكيني وليام روتو، اللذان عقدا اجتماعا، المنظمين.', 'ماكي سال | وليام روتو | actual'],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });
});

describe('what is no meeting and no visit', () => {
  test.each([
    ['وجرى اللقاء على الحدود بين تركيا ورومانيا.'],
    ['قال الوزير الكيني ديفيس تشيرشير إن القافلة وصلت إلى نيروبي.'],
    ['تستقبل تركيا الرئيس الكيني وليام روتو.'],
    ['ترفض وزارة الخارجية التركية طلب زيارة تركيا.'],
    ['وتسير تركيا رحلات نظامية إلى نيروبي.'],
    ['وهو ما يلتقي مع موقف تركيا.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('where a meeting was is nobody who was met', () => {
  expect(told('يجتمع الرئيس السنغالي ماكي سال والرئيس التركي رجب طيب أردوغان في قمة ببوخارست.')).toEqual([
    'ماكي سال | رجب طيب أردوغان | actual',
  ]);
});
