// Articles to claims: who, what, how sure, who says so, and the exact words. Each row is a text and its claims, worded.
import { describe, expect, test } from '@jest/globals';
import { createExtractor } from '../../../src/extract/index.js';
import type { Extraction } from '../../../src/model/claim.js';
import { setUp } from '../../../src/setup.js';
import { document } from '../../support/builders.js';

const setup = setUp();
const extract = createExtractor({ ...setup, minConfidence: 0 });
const read = (text: string, date: string | null = '2024-03-05'): Extraction => extract(document({ text, date }));

const nameIn = ({ entities }: Extraction, key: string | null): string => {
  if (key === null) return '-';
  const entity = entities.find((one) => one.key === key);
  return entity?.names[0] ?? setup.gazetteer.byId.get(key)?.names[0] ?? key;
};
/** `subject relation object factuality <source` */
const told = (text: string): string[] => {
  const extraction = read(text);
  return extraction.claims.map(({ subject, relation, object, factuality, sources }) =>
    [
      nameIn(extraction, subject),
      relation,
      nameIn(extraction, object),
      factuality,
      ...sources.map((source) => `<${nameIn(extraction, source)}`),
    ].join(' '),
  );
};

describe('how sure', () => {
  test.each([
    ['زار وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'actual'],
    ['سيزور وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'planned'],
    ['يعتزم وزير الخارجية العماني بدر البوسعيدي زيارة نيروبي.', 'planned'],
    ['من المقرر أن يزور وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'planned'],
    ['قد يزور وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'possible'],
    ['ربما يزور وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'possible'],
    ['لم يزر وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'negated'],
    ['لن يزور وزير الخارجية العماني بدر البوسعيدي نيروبي.', 'negated'],
    ['ألغى وزير الخارجية العماني بدر البوسعيدي زيارته إلى نيروبي.', 'negated'],
  ])('%s is %s', (text, factuality) => {
    expect(told(text)).toEqual([`بدر البوسعيدي visited نيروبي ${factuality}`]);
  });
});

describe('who says so', () => {
  test.each([
    ['وقال رئيس كينيا وليام روتو إن مالي اتهمت فرنسا بالتدخل.', ['مالي accused فرنسا actual <وليام روتو']],
    ['زار الرئيس السنغالي ماكي سال باماكو، بحسب صحيفة الشرق الأوسط.', ['ماكي سال visited باماكو actual <صحيفة الشرق الأوسط']],
    ['باعت السويد مدرعات إلى التشيك.', ['السويد supplies التشيك actual']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('the words that show it', () => {
  const text = 'مقدمة قصيرة.\n\nوقالت صحيفة «الخبر» إنّ مالي اتّهمت فرنسا بانتهاك أجوائها، ثم زار الرئيس السنغالي ماكي سال باماكو أمس.';
  const extraction = read(text);

  test('claims are found at all', () => {
    expect(extraction.claims.map(({ relation }) => relation).sort()).toEqual(['accused', 'visited']);
  });

  test('quote and sentence are slices of the text, one in the other', () => {
    for (const { evidence } of extraction.claims) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(text.slice(evidence.sentence.start, evidence.sentence.end)).toBe(evidence.sentence.text);
      expect(evidence.sentence.text).toContain(evidence.quote);
    }
  });

  test('every claim names a pattern of its relation, and has a confidence', () => {
    for (const { evidence, relation, confidence } of extraction.claims) {
      const patterns = setup.ontology.relations.find(({ id }) => id === relation)?.patterns.map((pattern) => pattern.text);
      expect(patterns).toContain(evidence.pattern);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('every entity that a claim or mention speaks of is there', () => {
    const keys = extraction.entities.map(({ key }) => key);
    for (const { subject, object, place, sources, commodities } of extraction.claims)
      for (const key of [subject, object, place, ...sources, ...commodities]) if (key !== null) expect(keys).toContain(key);
    for (const { entity, start, end } of extraction.mentions) {
      expect(keys).toContain(entity);
      expect(end).toBeGreaterThan(start);
    }
  });

  test('times are resolved against the date of the article, and left open without one', () => {
    const time = (date: string | null) => read('زار الرئيس السنغالي ماكي سال باماكو أمس.', date).claims.map((claim) => claim.time);
    expect(time('2024-03-05')).toEqual(['2024-03-04']);
    expect(time(null)).toEqual([null]);
  });
});

test('what is supplied is a commodity', () => {
  const extraction = read('زودت تركيا أذربيجان بطائرات مسيرة.');
  expect(extraction.claims.map(({ commodities }) => commodities.map((key) => nameIn(extraction, key)))).toEqual([['طائرات مسيرة']]);
});

test('claims below the asked confidence are left out', () => {
  const text = 'زار الرئيس السنغالي ماكي سال باماكو.';
  const strict = createExtractor({ ...setup, minConfidence: 1 });
  expect(read(text).claims).not.toEqual([]);
  expect(strict(document({ text })).claims).toEqual([]);
});

test('boilerplate is not read', () => {
  const text = 'زار الرئيس السنغالي ماكي سال باماكو.';
  const boilerplate = [{ start: 0, end: text.length, reason: 'test' }];
  expect(extract(document({ text, boilerplate: boilerplate as never })).claims).toEqual([]);
});

test.each([[''], ['   \n\n'], ['...'], ['12345'], ['A text in another language.'], ['(((«»»"'], ['و']])(
  'nothing is found in %j',
  (text) => {
    expect(read(text)).toMatchObject({ claims: [], mentions: [] });
  },
);

test('the same article gives the same claims, whatever was read before', () => {
  const text = 'التقى الرئيس التركي رجب طيب أردوغان نظيره الأذربيجاني إلهام علييف. ثم زار باكو.';
  const first = JSON.stringify(read(text));
  read('زار الرئيس الكيني وليام روتو باماكو.');
  expect(JSON.stringify(read(text))).toBe(first);
});
