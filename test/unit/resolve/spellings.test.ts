// One name in two spellings is one entity; two names that look alike are two.
import { describe, expect, test } from '@jest/globals';
import { article, groups, knownEntity, knownMap, organization, person, place, resolve } from '../../support/articles.js';

const together = (a: Parameters<typeof article>[1][number], b: Parameters<typeof article>[1][number]): boolean =>
  resolve([article('d1', [a]), article('d2', [b])]).entities.length === 1;

describe('people', () => {
  test.each([
    ['سيرغي شويغو', 'سيرجي شويجو', 'g as ghayn or jim'],
    ['كيم جونغ أون', 'كيم جونج أون', 'g at the end of a word'],
    ['دونالد ترامب', 'دونالد ترمب', 'a long vowel left out'],
    ['باراك أوباما', 'باراك اوباما', 'a hamza left out'],
    ['هيلاري كلينتون', 'هيلاري كلنتون', 'a long vowel left out'],
    ['إيفو موراليس', 'إيفو مورالس', 'a long vowel left out'],
    ['أنطونيو غوتيريش', 'أنطونيو قوتيريش', 'g as ghayn or qaf'],
    ['عبد الفتاح السيسي', 'عبدالفتاح السيسي', 'a space left out'],
    ['عبد ربه منصور هادي', 'عبدربه منصور هادي', 'a space left out'],
    ['هوغو تشافيز', 'هوغو شافيز', 'ch as two letters or one'],
  ])('%s is %s: %s', (a, b) => {
    expect(together(person(a), person(b))).toBe(true);
  });

  test.each([
    ['كيم جونغ أون', 'كيم ميونج سيك', 'other given names'],
    ['كيم جونغ أون', 'كيم جونغ إيل', 'the last syllable differs'],
    ['كيم جونغ أون', 'كيم جونغ نام', 'the last syllable differs'],
    ['كيم يو جونغ', 'كيم جونغ أون', 'a sister'],
    ['كيم يو جونغ', 'كيم جونغ', 'a word made of weak letters is a word'],
    ['محمد بن سلمان', 'محمد بن سليمان', 'two common names'],
    ['علي حسن', 'علي حسين', 'two common names'],
    ['بشار الأسد', 'بشير الأسد', 'two common names'],
    ['محمد مرسي', 'محمود مرسي', 'two common names'],
    ['قاسم سليماني', 'جاسم سليماني', 'two common names'],
    ['عمر البشير', 'عامر البشير', 'two common names'],
    ['جو يونغ', 'غو يونغ', 'one consonant is too little'],
    ['بول ريد', 'بيل ريد', 'vowels tell short names apart'],
    ['دونالد ترامب', 'إيفانكا ترامب', 'one family'],
    ['محمد جواد ظريف', 'محمد ظريف', 'a shorter full name proves nothing'],
  ])('%s is not %s: %s', (a, b) => {
    expect(together(person(a), person(b))).toBe(false);
  });

  test('vowels in short names may differ where office and names agree', () => {
    const roles = ['وزير الخارجية الأميركي'];
    expect(together(person('جورج بوتين', { roles }), person('جورج بوتن', { roles }))).toBe(true);
    expect(together(person('جورج بوتين'), person('جورج بوتن'))).toBe(false);
  });

  test('one name in two countries is two people, and a third article that names no country decides for neither', () => {
    const egypt = person('سمير فرج', { country: 'EG' });
    const lebanon = person('سمير فرج', { country: 'LB' });
    const nowhere = person('سمير فرج');
    expect(together(egypt, lebanon)).toBe(false);
    expect(together(egypt, nowhere)).toBe(true);
    const three = resolve([article('d1', [egypt]), article('d2', [lebanon]), article('d3', [nowhere])]);
    expect(new Set(three.entities.map(({ id }) => id)).size).toBe(3);
    expect(three.entities.map(({ country }) => country).sort()).toEqual(['EG', 'LB', null].sort());
  });

  test('different spellings in different countries stay apart', () => {
    expect(together(person('سيرغي شويغو', { country: 'RU' }), person('سيرجي شويجو', { country: 'UA' }))).toBe(false);
  });
});

describe('places and organizations', () => {
  test.each([
    [place('بيونغ يانغ'), place('بيونج يانج')],
    [place('فلاديفوستوك'), place('فلاديفستوك')],
    [organization('مجموعة فاغنر'), organization('مجموعة فاجنر')],
  ])('the same but for spelling', (a, b) => {
    expect(together(a, b)).toBe(true);
  });

  test.each([
    [organization('جماعة الوفاق'), organization('جمعية الوفاق'), 'ordinary words, whose vowels mean something'],
    [organization('منظمة الدفاع'), organization('منظومة الدفاع'), 'ordinary words'],
    [place('لبنان'), organization('لبنان'), 'two types'],
  ])('%# not the same: %s', (a, b) => {
    expect(together(a, b)).toBe(false);
  });

  test('a newspaper with and without the word for it is one', () => {
    expect(groups(resolve([article('d1', [organization('صحيفة التايمز')]), article('d2', [organization('التايمز')])]))).toEqual([
      'التايمز = صحيفة التايمز',
    ]);
  });

  test('a name that fits a newspaper and a channel is left alone', () => {
    const names = ['صحيفة الجزيرة', 'قناة الجزيرة', 'الجزيرة'];
    const resolution = resolve(names.map((name, i) => article(`d${String(i)}`, [organization(name)])));
    expect(resolution.entities).toHaveLength(3);
    expect(resolution.judgements.map(({ judgement }) => judgement)).toEqual(['unsure', 'unsure']);
  });
});

describe('commodities', () => {
  const goods = (name: string) => person(name, { type: 'Commodity' });
  test('the article makes no difference', () => {
    expect(together(goods('الأسلحة'), goods('أسلحة'))).toBe(true);
  });
  test('letters do', () => {
    expect(together(goods('قمح'), goods('جمح'))).toBe(false);
  });
});

describe('known names', () => {
  const known = knownMap(
    knownEntity('sergei-shoigu', ['سيرغي شويغو', 'شويغو'], { en: 'Sergei Shoigu', wikidata: 'Q1', country: 'RU' }),
    knownEntity('first-ali', ['فيكتور غروشكين'], { country: 'RU' }),
    knownEntity('second-ali', ['فيكتور جروشكين'], { country: 'BY' }),
  );

  test('an unknown spelling of a known name gets its id, English name and Wikidata number', () => {
    const [entity] = resolve([article('d1', [person('سيرجي شويجو')])], { known }).entities;
    expect(entity).toMatchObject({ id: 'sergei-shoigu', label: { ar: 'سيرغي شويغو', en: 'Sergei Shoigu' }, wikidata: 'Q1', country: 'RU' });
    expect(entity?.aliases).toContain('سيرجي شويجو');
  });

  test('a known entity keeps its id, whatever the article calls it', () => {
    const [entity] = resolve([article('d1', [person('الوزير', { gazetteer: 'sergei-shoigu' })])], { known }).entities;
    expect(entity?.id).toBe('sergei-shoigu');
  });

  test('another country speaks against it', () => {
    const [entity] = resolve([article('d1', [person('سيرجي شويجو', { country: 'UA' })])], { known }).entities;
    expect(entity?.id).not.toBe('sergei-shoigu');
  });

  test('a name that fits two known people is left alone, and country decides', () => {
    const spelling = 'فيكتور قروشكين';
    const open = resolve([article('d1', [person(spelling)])], { known });
    expect(open.entities.map(({ id }) => id)).not.toContain('first-ali');
    expect(open.entities.map(({ id }) => id)).not.toContain('second-ali');
    expect(open.judgements.every(({ judgement }) => judgement === 'unsure')).toBe(true);
    expect(resolve([article('d1', [person(spelling, { country: 'BY' })])], { known }).entities[0]?.id).toBe('second-ali');
  });

  test('names that are ordinary words are not looked for in other spellings', () => {
    const entry = knownEntity('karar', ['غروب الشمس'], { type: 'Organization' });
    const one = [article('d1', [organization('جروب الشمس')])];
    expect(resolve(one, { known: knownMap(entry) }).entities[0]?.id).toBe('karar');
    const ambiguous = new Set(['غروب الشمس']);
    expect(resolve(one, { known: knownMap({ ...entry, ambiguous }) }).entities[0]?.id).not.toBe('karar');
  });
});

test('one article’s two entities stay two, however alike', () => {
  expect(resolve([article('d1', [person('سيرغي شويغو'), person('سيرجي شويجو')])]).entities).toHaveLength(2);
});

test('… also when a third spelling in another article is like both', () => {
  const resolution = resolve([article('d1', [person('سيرغي شويغو'), person('سيرجي شويجو')]), article('d2', [person('سيرقي شويقو')])]);
  expect(resolution.entities).toHaveLength(2);
});

test('one article’s two entities of one full name are one', () => {
  const twice = [person('سيرغي شويغو', { key: 'a' }), person('سيرغي شويغو', { key: 'b' })];
  expect(resolve([article('d1', twice)]).entities).toHaveLength(1);
});

test('a crowded block is still searched among neighbours', () => {
  const names = ['سيرغي شويغو', 'سيرجي شويجو', 'سيرقي شويقو'];
  const articles = names.map((name, i) => article(`d${String(i)}`, [person(name)]));
  expect(resolve(articles, { blockLimit: 1 }).entities).toHaveLength(1);
});
