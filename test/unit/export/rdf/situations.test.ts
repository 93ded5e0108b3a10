import { expect, test } from '@jest/globals';
import { type Situation, Situations } from '../../../../src/export/rdf/situations.js';
import { claim } from '../../../support/builders.js';

const fresh = (): Situations => new Situations(['met-with']);
const shown = (situation: Situation): string =>
  [situation.subject, situation.relation, situation.object, situation.time, situation.place, ...situation.commodities]
    .filter(Boolean)
    .join(' ');

test('claims of different articles and speakers on the same thing share a situation', () => {
  const situations = fresh();
  const one = situations.of(claim('nk', 'supplies', 'russia', { commodities: ['arms', 'food'] }));
  const other = situations.of(
    claim('nk', 'supplies', 'russia', { document: 'doc-2', sources: ['usa'], factuality: 'negated', commodities: ['food', 'arms'] }),
  );
  expect(other).toBe(one);
});

test('a symmetric relation has one situation in both directions, another relation has two', () => {
  const situations = fresh();
  expect(situations.of(claim('putin', 'met-with', 'kim'))).toBe(situations.of(claim('kim', 'met-with', 'putin')));
  expect(situations.of(claim('a', 'visited', 'b'))).not.toBe(situations.of(claim('b', 'visited', 'a')));
});

test('a narrower situation leads to the next wider one that somebody talks about', () => {
  const situations = fresh();
  const day = situations.of(claim('a', 'met-with', 'b', { time: '2023-09-12', place: 'vladivostok' }));
  const bare = situations.of(claim('a', 'met-with', 'b'));
  expect(situations.widerThan(day).map(shown)).toEqual(['a met-with b']);
  situations.of(claim('a', 'met-with', 'b', { time: '2023-09' }));
  expect(situations.widerThan(day).map(shown)).toEqual(['a met-with b 2023-09']);
  expect(situations.widerThan(bare)).toEqual([]);
});

test('two wider situations that say different things are both given', () => {
  const situations = fresh();
  const both = situations.of(claim('a', 'met-with', 'b', { time: '2023', place: 'vladivostok' }));
  situations.of(claim('a', 'met-with', 'b', { time: '2023' }));
  situations.of(claim('a', 'met-with', 'b', { place: 'vladivostok' }));
  expect(situations.widerThan(both).map(shown).sort()).toEqual(['a met-with b 2023', 'a met-with b vladivostok']);
});

test('ids that contain separators do not fall together', () => {
  const situations = fresh();
  expect(situations.of(claim('a","b', 'visited', 'c')).hash).not.toBe(situations.of(claim('a', 'visited', 'b","c')).hash);
});
