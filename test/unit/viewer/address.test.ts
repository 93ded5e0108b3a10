import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_FILTER } from '../../../src/filter/filter.js';
import { readAddress, writeAddress } from '../../../src/viewer/state/address.js';
import { type AppState, INITIAL } from '../../../src/viewer/state/state.js';

test('the state at the start needs no address', () => {
  expect(writeAddress(INITIAL)).toBe('');
  expect(readAddress('')).toEqual(INITIAL);
});

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.isWellFormed() && !/^\s|\s$/.test(text));

test('any state comes back from its address', () => {
  const state = fc.record<AppState>({
    filter: fc
      .record({
        relations: fc.constantFrom(null, ['met-with', 'a b']),
        from: fc.constantFrom(null, '2023-01'),
        minSources: fc.integer({ min: 1, max: 9 }),
      })
      .map((some) => ({ ...NO_FILTER, ...some })),
    view: fc.constantFrom('graph', 'table', 'contradictions'),
    selection: fc.oneof(
      fc.constant(null),
      fc.record({ kind: fc.constantFrom('entity' as const, 'relation' as const), id }),
      fc.record({ kind: fc.constant('path' as const), from: id, to: id }),
    ),
    hidden: fc.array(id, { maxLength: 3 }),
    expanded: fc.array(id, { maxLength: 3 }),
    pins: fc.dictionary(
      id.filter((key) => key !== '__proto__'),
      fc.record({ x: fc.integer(), y: fc.integer() }),
      { maxKeys: 2, noNullPrototype: true },
    ),
    sizeBy: fc.constantFrom('degree', 'pagerank', 'claims'),
    colorBy: fc.constantFrom('type', 'community'),
    tab: fc.constantFrom('entities', 'relations', 'claims'),
    reading: fc.oneof(fc.constant(null), fc.record({ document: id, start: fc.nat(), end: fc.nat() })),
    language: fc.constantFrom('ar', 'en'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
  });
  fc.assert(fc.property(state, (one) => expect(readAddress(`#${writeAddress(one)}`)).toEqual(one)));
});

describe('an address that is old or mistyped', () => {
  test.each(['from=yesterday', 'min-sources=many', 'sel=nothing:1', 'view=mirror', 'pin=a@x@y', 'read=d1', '%E0%A4%A'])(
    '%s is left out',
    (hash) => expect(readAddress(hash)).toEqual(INITIAL),
  );

  test('what can be read of it counts', () => {
    expect(readAddress('from=yesterday&relation=visited').filter).toEqual({ ...NO_FILTER, relations: ['visited'] });
  });
});
