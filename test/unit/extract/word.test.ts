// What the lexicon knows of written words: the same letters can be a verb, a noun, an office, a nationality, or none of these.
import { describe, expect, test } from '@jest/globals';
import { createLexicon } from '../../../src/extract/lexicon.js';
import { createWords, type Word } from '../../../src/extract/word.js';
import { setUp } from '../../../src/setup.js';

const { ontology, gazetteer, language } = setUp();
const lexicon = createLexicon(language, ontology, gazetteer);
const wordOf = createWords(lexicon);

const verbs = (word: Word): string[] => [
  ...new Set(word.verbs.map(({ sense, segment }) => `${segment.future ? 'will ' : ''}${sense.lemma} ${sense.form.tense}`)),
];
const nouns = (word: Word): string[] => [...new Set(word.nouns.map(({ lemma }) => lemma))];

describe('verbs', () => {
  test.each([
    ['زار', 'زار past'],
    ['وزاروا', 'زار past'],
    ['سيزور', 'will زار present'],
    ['فالتقى', 'التقي past'],
    ['ليلتقي', 'التقي present'],
    ['نفت', 'نفي past'],
    ['اتّهمتها', 'اتهم past'],
    ['وستزوّده', 'will زود present'],
    ['تسلّمت', 'تسلم past'],
  ])('%s can be %s', (text, reading) => {
    expect(verbs(wordOf(text))).toContain(reading);
  });

  test.each([['الزيارة'], ['الوزراء'], ['بغداد'], ['للقاء']])('%s is none', (text) => {
    expect(verbs(wordOf(text))).toEqual([]);
  });

  // Folding writes ta marbuta like the pronoun "him": the ministry must not be read as "and visited it".
  test.each([['وزارة'], ['شحنة']])('%s, with ta marbuta, is no verb with a pronoun', (text) => {
    expect(verbs(wordOf(text))).toEqual([]);
  });

  test('of saying and of wanting are told from others', () => {
    const entry = (text: string) => wordOf(text).verbs[0]?.sense.entry;
    expect(entry('وأوضح')?.speech).toBe(true);
    expect(entry('يعتزم')?.effect).toBe('planned');
    expect(entry('زار')?.speech).toBe(false);
    expect(entry('دعا')?.objectControl).toBe(true);
  });
});

describe('nouns', () => {
  test.each([
    ['زيارته', 'زياره'],
    ['لقاؤهما', 'لقاء'],
    ['واتهامات', 'اتهام'],
    ['القمم', 'قمه'],
    ['بالمحادثات', 'محادثات'],
  ])('%s is a form of %s', (text, lemma) => {
    expect(nouns(wordOf(text))).toContain(lemma);
  });
});

describe('other readings', () => {
  test('offices keep what is attached to them', () => {
    const [reading] = wordOf('وللوزيرة').roles;
    expect(reading).toMatchObject({ role: { id: 'وزير' }, segment: { conjunction: 'و', preposition: 'ل', definite: true } });
  });

  test.each([
    ['المصرية', 'egypt'],
    ['والأتراك', 'turkey'],
    ['للسودانيين', 'sudan'],
  ])('%s is the nationality of %s', (text, country) => {
    expect(wordOf(text).nationality?.nationality.entity).toBe(country);
  });

  test('a nationality in two words waits for the second', () => {
    const { next } = wordOf('الكورية').nationality?.nationality ?? { next: new Map() };
    expect([...new Set(next.values())].sort()).toEqual(['north-korea', 'south-korea']);
  });

  test.each([
    ['المرتقب', 'planned'],
    ['محتملة', 'possible'],
    ['الملغاة', 'negated'],
  ])('%s makes what it follows %s', (text, effect) => {
    expect(wordOf(text).modal?.effect).toBe(effect);
  });

  test('function words are found behind an attached conjunction', () => {
    expect(wordOf('ولم')).toMatchObject({ conjunction: 'و', bare: 'لم' });
    expect(wordOf('ولم').lists.has('negatorsOfPast')).toBe(true);
    expect(wordOf('والذي').lists.has('relatives')).toBe(true);
  });

  test('a name is unknown', () => {
    expect(wordOf('كيهارا').unknown).toBe(true);
    expect(wordOf('زيارة').unknown).toBe(false);
  });

  test('a word is looked up once', () => {
    expect(wordOf('بغداد')).toBe(wordOf('بغداد'));
  });
});
