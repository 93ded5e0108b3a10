// Who is meant: gender and number of verbs and pronouns choose among those who were named.
import { describe, expect, test } from '@jest/globals';
import { createExtractor } from '../../../src/extract/index.js';
import { setUp } from '../../../src/setup.js';
import { document } from '../../support/builders.js';

const setup = setUp();
const extract = createExtractor({ ...setup, minConfidence: 0 });

/** `subject relation object` of the claims, each entity by its longest name. */
const told = (text: string): string[] => {
  const { claims, entities } = extract(document({ text, date: '2024-03-05' }));
  const name = (key: string | null): string =>
    (key !== null && (setup.gazetteer.byId.get(key)?.names[0] ?? entities.find((one) => one.key === key)?.names[0])) || '-';
  return claims.map(({ subject, relation, object }) => `${name(subject)} ${relation} ${name(object)}`).sort();
};

describe('dropped subjects', () => {
  test.each([
    // She did it: not the man who was named in between.
    ['استدعت الخارجية الكينية السفير الأوغندي جوليوس أوكيلو، ثم اتهمت تنزانيا بالتجسس.', ['وزارة الخارجية الكينية accused تنزانيا']],
    // He did it: not the state that spoke last.
    [
      'وصل الرئيس الغاني نانا أكوفو أدو إلى لومي. ورحبت توغو بالضيف. وسيزور كوتونو غدا.',
      ['نانا أكوفو أدو visited كوتونو', 'نانا أكوفو أدو visited لومي'],
    ],
    // The masculine verb right before a state has it for its object.
    ['قال الرئيس الغاني نانا أكوفو أدو كلمة قصيرة. ثم يزور توغو.', ['نانا أكوفو أدو visited توغو']],
    // A woman by her name.
    ['قالت وزيرة الخارجية الكينية ليندا أوكيلو إن بلادها تتابع الأزمة. ووصلت إلى كيغالي أمس.', ['ليندا أوكيلو visited كيغالي']],
    // The main clause before the relative one.
    ['شكرت الوزيرة الكينية ليندا أوكيلو الشركة التي فتحت فرعا لها، وزارت كيغالي.', ['ليندا أوكيلو visited كيغالي']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('common nouns', () => {
  test.each([
    // The flight arrives, not the spokesman.
    ['أوضح المتحدث الرسمي للوزارة سامي العبدلي أن رحلة تقل مئة شخص وصلت اليوم إلى نيروبي.'],
    ['تعهدت توغو بما يصل إلى مليون دولار لكينيا.'],
  ])('%s', (text) => {
    expect(told(text).filter((claim) => !claim.includes('met-with'))).toEqual([]);
  });
});

describe('pronouns', () => {
  test.each([
    // Blamed it: what the first verb had for object.
    [
      'اتهم الرئيس الغاني نانا أكوفو أدو توغو بالتقصير في حماية الصيادين من غانا وكينيا، وحملها مسؤولية الحادث.',
      ['نانا أكوفو أدو accused توغو'],
    ],
    ['ورفضت مديرة "المنارة"، ليندا أوكيلو، التعليق. وهي كانت قد زارت كيغالي العام الماضي.', ['ليندا أوكيلو visited كيغالي']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('main clauses', () => {
  test.each([
    // During it he meets X and a number of officials: the visitor.
    [
      'يقوم الرئيس الغاني نانا أكوفو أدو بزيارة إلى توغو تستغرق يومين يلتقي خلالها الرئيسة الأوغندية ليندا أوكيلو وعددا من المسؤولين.',
      ['نانا أكوفو أدو met-with ليندا أوكيلو', 'نانا أكوفو أدو visited توغو'],
    ],
    // What she is accused of is said by the one who speaks, not by the one who is spoken of.
    [
      'كشفت منظمة العفو الدولية أن توغو تحتجز مئات الأشخاص محملة وزير الداخلية جوزيف أوسو مسؤولية الاعتقالات.',
      ['منظمة العفو الدولية accused جوزيف أوسو'],
    ],
    [
      'قبيل اجتماعه مع الرئيسة الأوغندية ليندا أوكيلو السبت، دعا الرئيس الغاني نانا أكوفو أدو البنك الدولي إلى المساهمة.',
      ['نانا أكوفو أدو met-with ليندا أوكيلو'],
    ],
    // The guest arrived.
    [
      'استقبل الرئيس الغاني نانا أكوفو أدو الوزير الأوغندي جوزيف أوسو فور وصوله إلى أكرا.',
      ['جوزيف أوسو visited أكرا', 'نانا أكوفو أدو met-with جوزيف أوسو'],
    ],
    ['اتهم رئيس حزب الأمل المعارض في كينيا، جوزيف أوكيلو، رئيس البلاد وليام روتو، باستغلال القضية.', ['جوزيف أوكيلو accused وليام روتو']],
    ['قال الوزير الغاني جوزيف أوسو إن على توغو أن تزود كينيا بالقمح.', ['توغو supplies كينيا']],
    ['ونفت عائلة الوزير الغاني جوزيف أوسو الاتهامات.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

test('the first person in a quotation is the speaker', () => {
  expect(told('قال الوزير الغاني جوزيف أوسو في تصريح صحفي: لقد وصلت إلى لومي لبحث التعاون.')).toEqual(['جوزيف أوسو visited لومي']);
});

test('a dual takes up two who were named together', () => {
  expect(told('التقى الرئيس الغاني نانا أكوفو أدو الرئيس الكيني وليام روتو في لومي. ثم زارا كوتونو.')).toEqual([
    'نانا أكوفو أدو met-with وليام روتو',
    'نانا أكوفو أدو visited كوتونو',
    'وليام روتو visited كوتونو',
  ]);
});
