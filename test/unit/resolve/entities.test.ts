// What becomes of names, offices and ids when articles are put together.
import { describe, expect, test } from '@jest/globals';
import { createResolver } from '../../../src/resolve/index.js';
import { article, called, knownEntity, knownMap, organization, person, place, resolve } from '../../support/articles.js';
import { claim, documentInfo } from '../../support/builders.js';

describe('ids', () => {
  test('say the type and are ASCII', () => {
    const { entities } = resolve([article('d1', [person('سيرغي شويغو'), organization('حركة حسم'), place('تل براك')])]);
    expect(entities.map(({ id }) => id.replace(/[0-9a-f]{10}$/, 'HEX'))).toEqual(['organization-HEX', 'person-HEX', 'place-HEX']);
  });

  test('stay when unrelated articles come', () => {
    const before = resolve([article('d1', [person('سيرغي شويغو'), person('كيري')])]);
    const after = resolve([article('d0', [person('محمد مرسي')]), article('d1', [person('سيرغي شويغو'), person('كيري')])]);
    const ids = after.entities.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(before.entities.map(({ id }) => id)));
  });

  test('stay when the more common spelling changes; the label follows it', () => {
    const one = person('سيرغي شويغو');
    const other = person('سيرجي شويجو');
    const first = resolve([article('d1', [one]), article('d2', [one]), article('d3', [other])]);
    const second = resolve([article('d1', [one]), article('d2', [other]), article('d3', [other])]);
    expect(first.entities.map(({ id }) => id)).toEqual(second.entities.map(({ id }) => id));
    expect(first.entities[0]?.label.ar).toBe('سيرغي شويغو');
    expect(second.entities[0]?.label.ar).toBe('سيرجي شويجو');
  });

  test('do not depend on how the name is written within one folding', () => {
    const normalize = (text: string): string => text.replace(/[أإ]/g, 'ا');
    const [a] = resolve([article('d1', [person('باراك أوباما')])], { normalize }).entities;
    const [b] = resolve([article('d1', [person('باراك اوباما')])], { normalize }).entities;
    expect(a?.id).toBe(b?.id);
  });
});

test('all spellings are kept as aliases, sorted, without the label', () => {
  const { entities } = resolve([
    article('d1', [person('سيرغي شويغو', { names: ['سيرغي شويغو', 'شويغو'] })]),
    article('d2', [person('سيرغي شويغو')]),
    article('d3', [person('سيرجي شويجو')]),
  ]);
  expect(entities.map(({ label, aliases }) => [label.ar, ...aliases])).toEqual([['سيرغي شويغو', 'سيرجي شويجو', 'شويغو']]);
});

test('offices and country come from all articles', () => {
  const resolution = resolve([
    article('d1', [person('سيرغي شويغو', { roles: ['وزير الدفاع'] })]),
    article('d2', [person('سيرغي شويغو', { roles: ['المبعوث', 'وزير الدفاع'], country: 'RU' })]),
  ]);
  expect(called(resolution, 'سيرغي شويغو')).toMatchObject({ country: 'RU', roles: ['المبعوث', 'وزير الدفاع'] });
});

test('a finer type that most articles give', () => {
  const articles = ['Site', 'City', 'City'].map((subtype, i) => article(`d${String(i)}`, [place('تل براك', { subtype })]));
  expect(called(resolve(articles), 'تل براك').subtype).toBe('City');
});

test('a known entity has its known names, English label and type, and the articles’ spellings', () => {
  const known = knownMap(
    knownEntity('russia', ['روسيا', 'الاتحاد الروسي'], { type: 'Place', subtype: 'Country', en: 'Russia', country: 'RU' }),
  );
  const { entities } = resolve([article('d1', [organization('روسيه', { gazetteer: 'russia' })])], { known });
  expect(entities).toEqual([
    {
      id: 'russia',
      type: 'Place',
      subtype: 'Country',
      label: { ar: 'روسيا', en: 'Russia' },
      aliases: ['الاتحاد الروسي', 'روسيه'],
      wikidata: null,
      country: 'RU',
      roles: [],
    },
  ]);
});

test('entities that no claim names are left out, but their names help; keepUnclaimed keeps them', () => {
  const silent = { ...article('d1', [person('جون كيري', { country: 'US' })]), claims: [] };
  const articles = [silent, article('d2', [person('كيري', { country: 'US' })]), { ...article('d3', [person('محمد مرسي')]), claims: [] }];
  expect(resolve(articles).entities.map(({ label }) => label.ar)).toEqual(['جون كيري']);
  expect(
    resolve(articles, { keepUnclaimed: true })
      .entities.map(({ label }) => label.ar)
      .sort(),
  ).toEqual(['جون كيري', 'محمد مرسي']);
});

test('a claim about an entity that the article does not list is misuse', () => {
  const resolver = createResolver();
  const broken = { document: 'd1', entities: [], mentions: [], claims: [claim('x', 'denied', null)] };
  expect(() => resolver.add(broken, documentInfo({ id: 'd1' }))).toThrow(/names "x"/);
});

test('a threshold that cannot be met is misuse', () => {
  expect(() => createResolver({ threshold: 2 })).toThrow(/threshold/);
});
