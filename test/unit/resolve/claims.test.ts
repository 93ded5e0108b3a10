// Claims name entities by id, have ids of their own that say what they say, and come in one order.
import { expect, test } from '@jest/globals';
import { claimId } from '../../../src/model/claim-id.js';
import { type article, called, person, place, resolve } from '../../support/articles.js';
import { claim, evidence } from '../../support/builders.js';

const PUTIN = person('فلاديمير بوتين', { key: 'p' });
const KIM = person('كيم جونغ أون', { key: 'k' });
const TASS = person('وكالة تاس', { key: 't', type: 'Organization' });
const CITY = place('فلاديفوستوك', { key: 'v' });
const ARMS = person('أسلحة', { key: 'w', type: 'Commodity' });
const ALL = [PUTIN, KIM, TASS, CITY, ARMS];

const only = (claims: Parameters<typeof article>[2]) => resolve([{ document: 'd1', entities: ALL, mentions: [], claims: claims ?? [] }]);

test('every key becomes an id', () => {
  const resolution = only([
    claim('k', 'supplies', 'p', {
      document: 'd1',
      sources: ['t'],
      place: 'v',
      commodities: ['w'],
      amounts: [{ commodity: 'w', count: 8, unit: null }],
    }),
  ]);
  const id = (name: string): string => called(resolution, name).id;
  expect(resolution.claims[0]).toMatchObject({
    subject: id('كيم جونغ أون'),
    object: id('فلاديمير بوتين'),
    sources: [id('وكالة تاس')],
    place: id('فلاديفوستوك'),
    commodities: [id('أسلحة')],
    amounts: [{ commodity: id('أسلحة'), count: 8, unit: null }],
  });
});

test('the id is a hash of what is said and where', () => {
  const [first] = only([claim('k', 'visited', 'v', { document: 'd1' })]).claims;
  expect(first?.id).toMatch(/^c-[0-9a-f]{16}$/);
  expect(first?.id).toBe(claimId(first as NonNullable<typeof first>));
});

test.each([
  { subject: 'p' },
  { relation: 'met-with' },
  { object: null },
  { factuality: 'planned' },
  { sources: ['t'] },
  { time: '2023' },
  { place: 'v' },
  { document: 'd2' },
  { evidence: evidence('q', 7) },
] as const)('the id changes with %j', (change) => {
  const base = claim('k', 'visited', 'v', { document: 'd1', evidence: evidence('q', 3) });
  expect(claimId({ ...base, ...change })).not.toBe(claimId(base));
});

test('what the id does not speak of leaves it alone', () => {
  const base = claim('k', 'supplies', 'p');
  expect(claimId({ ...base, confidence: 0.1, commodities: ['w'] } as typeof base)).toBe(claimId(base));
});

test('a denial still points at what it denies', () => {
  const deed = claim('k', 'visited', 'v', { document: 'd1', id: 'old-deed', evidence: evidence('deed', 50) });
  const denial = claim('k', 'denied', 'p', { document: 'd1', id: 'old-denial', about: 'old-deed', evidence: evidence('denial', 10) });
  const { claims } = only([deed, denial]);
  expect(claims.map(({ relation }) => relation)).toEqual(['denied', 'visited']);
  expect(claims[0]?.about).toBe(claims[1]?.id);
});

test('ids of one article are not looked for in another, and a lost claim is no target', () => {
  const deed = claim('k', 'visited', 'v', { document: 'd1', id: 'old' });
  const denial = claim('k', 'denied', null, { document: 'd2', id: 'denial', about: 'old' });
  const { claims } = resolve([
    { document: 'd1', entities: ALL, mentions: [], claims: [deed] },
    { document: 'd2', entities: ALL, mentions: [], claims: [denial] },
  ]);
  expect(claims.map(({ about }) => about)).toEqual([null, null]);
});

test('claims that become the same are one: the surer stands, with the goods of both, and what pointed at either points at it', () => {
  const sameName = person('كيم جونغ أون', { key: 'k2' });
  const goods = person('صواريخ', { key: 'm', type: 'Commodity' });
  const at = evidence('q', 5);
  const { claims } = resolve([
    {
      document: 'd1',
      entities: [...ALL, sameName, goods],
      mentions: [],
      claims: [
        claim('k', 'supplies', 'p', { document: 'd1', id: 'x', commodities: ['w'], confidence: 0.5, evidence: at }),
        claim('k2', 'supplies', 'p', { document: 'd1', id: 'y', commodities: ['m'], confidence: 0.8, evidence: at }),
        claim('p', 'denied', null, { document: 'd1', id: 'z', about: 'x', evidence: evidence('n', 90) }),
      ],
    },
  ]);
  expect(claims).toHaveLength(2);
  expect(claims[0]).toMatchObject({ relation: 'supplies', confidence: 0.8 });
  expect(claims[0]?.commodities).toHaveLength(2);
  expect(claims[1]?.about).toBe(claims[0]?.id);
});

test('one place, one speaker and one good are named once', () => {
  const twin = person('وكالة تاس', { key: 't2', type: 'Organization' });
  const { claims } = resolve([
    {
      document: 'd1',
      entities: [...ALL, twin],
      mentions: [],
      claims: [claim('k', 'visited', 'v', { document: 'd1', sources: ['t', 't2'] })],
    },
  ]);
  expect(claims[0]?.sources).toHaveLength(1);
});

test('claims are in the order of article, place in the text, id', () => {
  const at = (document: string, start: number, subject: string) =>
    claim(subject, 'denied', null, { document, evidence: evidence('q', start) });
  const { claims } = resolve([
    { document: 'b', entities: ALL, mentions: [], claims: [at('b', 9, 'k'), at('b', 10, 'p'), at('b', 2, 'k')] },
    { document: 'a', entities: ALL, mentions: [], claims: [at('a', 30, 'p')] },
  ]);
  expect(claims.map(({ document, evidence: { start } }) => [document, start])).toEqual([
    ['a', 30],
    ['b', 2],
    ['b', 9],
    ['b', 10],
  ]);
});
