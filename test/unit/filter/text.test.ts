// The filter language: one text for the command line and the address.
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/errors.js';
import { NO_FILTER } from '../../../src/filter/filter.js';
import { filterFromParams, filterToParams, formatFilter, parseFilter } from '../../../src/filter/text.js';

describe('parseFilter', () => {
  test('reads lists, dates, numbers and words', () => {
    expect(parseFilter('relation=met-with,visited factuality=actual from=2023-01 ego=kim radius=2')).toEqual({
      ...NO_FILTER,
      relations: ['met-with', 'visited'],
      factuality: ['actual'],
      from: '2023-01',
      ego: 'kim',
      radius: 2,
    });
  });
  test('nothing is no filter', () => {
    expect(parseFilter('  ')).toEqual(NO_FILTER);
  });
  test('quotes hold commas, spaces and quotes', () => {
    expect(parseFilter('publisher="الجزيرة نت","a \\"b\\", c" text="x y"')).toMatchObject({
      publishers: ['الجزيرة نت', 'a "b", c'],
      text: 'x y',
    });
  });
  test('an empty list lets nothing through, which is not the same as no list', () => {
    expect(parseFilter('relation=').relations).toEqual([]);
  });

  test.each([
    ['relatoin=visited', 'Did you mean "relation"?'],
    ['factuality=actaul', 'Did you mean "actual"?'],
    ['attribution=mine', 'Known: any, own, claimed.'],
    ['from=2023-13', 'write 2023, 2023-01 or 2023-01-31'],
    ['to=0000', 'is not a date'],
    ['from=2022/2023', 'is not a date'],
    ['radius=-1', 'whole number of at least 0'],
    ['min-sources=1.5', 'whole number'],
    ['min-confidence=2', 'from 0 to 1'],
    ['visited', 'is not key=value'],
    ['text="open', 'double quote is missing'],
    ['relation=a,,b', 'empty word'],
    ['relation=a relation=b', 'given twice; part the values with commas'],
    ['ego=a,b', 'takes one value'],
    ['ego="a"b', 'expected a comma or a space'],
  ])('refuses %s', (expression, message) => {
    expect(() => parseFilter(expression)).toThrow(UsageError);
    expect(() => parseFilter(expression)).toThrow(message);
  });
});

describe('formatFilter', () => {
  test('writes only what is filtered', () => {
    expect(formatFilter(NO_FILTER)).toBe('');
    expect(formatFilter({ ...NO_FILTER, publishers: ['BBC', 'الجزيرة نت'], giant: true, minSources: 2 })).toBe(
      'publisher=BBC,"الجزيرة نت" min-sources=2 giant=yes',
    );
  });
});

describe('an address', () => {
  test('may hold other things beside the filter', () => {
    expect(filterFromParams(new URLSearchParams('view=table&relation=visited&node=x'))).toEqual({ ...NO_FILTER, relations: ['visited'] });
  });
  test('names only what is filtered', () => {
    expect(filterToParams({ ...NO_FILTER, attribution: 'own' })).toEqual([['attribution', 'own']]);
  });
});
