// A surname alone joins the one full name that it can mean, if something besides the name says so.
import { describe, expect, test } from '@jest/globals';
import { article, called, groups, knownEntity, knownMap, organization, person, resolve } from '../../support/articles.js';

const MINISTER = { roles: ['وزير الخارجية الأميركي'], country: 'US' };

describe('a surname', () => {
  test.each([
    ['the same office', { roles: ['وزير الخارجية الأميركي'] }],
    ['the same office in more words', { roles: ['وزير الخارجية الأميركي السابق'] }],
    ['the same country', { country: 'US' }],
  ])('joins the only full name, with %s', (_, fields) => {
    const resolution = resolve([article('d1', [person('جون كيري', MINISTER)]), article('d2', [person('كيري', fields)])]);
    expect(groups(resolution)).toEqual(['جون كيري = كيري']);
  });

  test('joins in another spelling', () => {
    const resolution = resolve([article('d1', [person('سيرغي شويغو', MINISTER)]), article('d2', [person('شويجو', MINISTER)])]);
    expect(resolution.entities).toHaveLength(1);
  });

  test('joins a family name that stands first', () => {
    const resolution = resolve([article('d1', [person('كيم جونغ أون', MINISTER)]), article('d2', [person('كيم', MINISTER)])]);
    expect(resolution.entities).toHaveLength(1);
  });

  test('joins a known person that the run names, and no other', () => {
    const known = knownMap(knownEntity('john-kerry', ['جون كيري', 'كيري'], { country: 'US' }));
    const full = article('d1', [person('جون كيري', { gazetteer: 'john-kerry' })]);
    const short = article('d2', [person('كيري', { country: 'US' })]);
    expect(resolve([full, short], { known }).entities.map(({ id }) => id)).toEqual(['john-kerry']);
    expect(resolve([short], { known }).entities[0]?.id).not.toBe('john-kerry');
  });

  test.each([
    ['nothing but the name', [person('جون كيري', MINISTER)], person('كيري')],
    ['another country', [person('جون كيري', MINISTER)], person('كيري', { country: 'IE' })],
    ['one word of the office', [person('جون كيري', { roles: ['الوزير'] })], person('كيري', { roles: ['الوزير'] })],
    ['two full names', [person('جون كيري', MINISTER), person('تيريزا كيري', MINISTER)], person('كيري', MINISTER)],
    ['a common given name', [person('محمد مرسي', MINISTER)], person('محمد', MINISTER)],
    ['another surname', [person('جون كيري', MINISTER)], person('كيربي', MINISTER)],
  ])('does not join: %s', (_, full, short) => {
    const resolution = resolve([article('d1', full), article('d2', [short])]);
    expect(resolution.entities).toHaveLength(full.length + 1);
  });

  test('does not join the other of two full names because its own article tells it from the first', () => {
    const resolution = resolve([
      article('d1', [person('كيم جونغ أون', { country: 'KP' }), person('كيم', { country: 'KP' })]),
      article('d2', [person('كيم ميونج سيك', { country: 'KP' })]),
    ]);
    expect(resolution.entities).toHaveLength(3);
  });

  test('does not join the only full name if its own article tells the two apart', () => {
    expect(resolve([article('d1', [person('جون كيري', MINISTER), person('كيري', MINISTER)])]).entities).toHaveLength(2);
  });

  test('says why', () => {
    const { judgements } = resolve([article('d1', [person('جون كيري', MINISTER)]), article('d2', [person('كيري', { country: 'US' })])]);
    expect(judgements).toEqual([
      expect.objectContaining({ judgement: 'positive', reason: 'the only full name with this surname, and the same country' }),
    ]);
  });
});

describe('a surname that no full name fits', () => {
  const inTwo = (name: string, fields: Parameters<typeof person>[1]) =>
    resolve([article('d1', [person(name, fields)]), article('d2', [person(name, fields)])]).entities.length;

  test('is one across articles with the same office', () => {
    expect(inTwo('كيربي', { roles: ['المتحدث باسم الخارجية'] })).toBe(1);
  });
  test('is one across articles of the same country, unless it is a common name', () => {
    expect(inTwo('كيربي', { country: 'US' })).toBe(1);
    expect(inTwo('محمد', { country: 'EG' })).toBe(2);
  });
  test('is one person an article otherwise', () => {
    expect(inTwo('كيربي', {})).toBe(2);
  });
});

test('entities without a name are told apart by article', () => {
  const unnamed = person('r', { names: [], roles: ['مسؤول كبير'] });
  const { entities } = resolve([article('d1', [unnamed]), article('d2', [unnamed])]);
  expect(entities.map(({ label }) => label.ar)).toEqual(['مسؤول كبير', 'مسؤول كبير']);
});

test('the surname becomes an alias of the full name', () => {
  const resolution = resolve([article('d1', [person('جون كيري', MINISTER)]), article('d2', [person('كيري', MINISTER)])]);
  expect(called(resolution, 'كيري').label.ar).toBe('جون كيري');
});

describe('a second name', () => {
  const isis = organization('تنظيم الدولة الإسلامية', { names: ['تنظيم الدولة الإسلامية', 'داعش'], country: 'IQ' });
  const groupsOf = (...rest: readonly ReturnType<typeof organization>[]) =>
    resolve([isis, ...rest].map((each, i) => article(`d${String(i)}`, [each]))).entities.length;

  test('joins the entity that another article calls so, if the country agrees', () => {
    expect(groupsOf(organization('داعش', { country: 'IQ' }))).toBe(1);
  });
  test('does not if nothing else speaks for it', () => {
    expect(groupsOf(organization('داعش'))).toBe(2);
    expect(groupsOf(organization('داعش', { country: 'EG' }))).toBe(2);
  });
  test('does not if two are called so', () => {
    const other = organization('حركة الشباب', { names: ['حركة الشباب', 'داعش'], country: 'IQ' });
    expect(groupsOf(other, organization('داعش', { country: 'IQ' }))).toBe(3);
  });
  test('does not if an article has both', () => {
    const both = article('d1', [isis, organization('داعش', { country: 'IQ' })]);
    expect(resolve([both]).entities).toHaveLength(2);
  });
});
