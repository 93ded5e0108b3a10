// Any filter survives its text and its address, and never lets through what an unfiltered look would not.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Filter, NO_FILTER } from '../../src/filter/filter.js';
import { selectClaims } from '../../src/filter/select.js';
import { filterFromParams, filterToParams, formatFilter, parseFilter } from '../../src/filter/text.js';
import { FACTUALITIES } from '../../src/model/claim.js';
import { aClaim, aCorpus } from '../support/graph-builders.js';

const list = (word: fc.Arbitrary<string>) => fc.option(fc.array(word, { maxLength: 3 }), { nil: null });
const word = fc.string({ unit: 'binary', maxLength: 8 });
const date = fc.option(fc.constantFrom('2021', '2021-02', '2022-02-28', '0001'), { nil: null });

const FILTER: fc.Arbitrary<Filter> = fc.record({
  relations: list(fc.oneof(word, fc.constantFrom('visited', 'met-with'))),
  types: list(fc.constantFrom('Person', 'Place')),
  factuality: fc.option(fc.subarray([...FACTUALITIES]), { nil: null }),
  attribution: fc.constantFrom('any', 'own', 'claimed'),
  speakers: list(word),
  publishers: list(word),
  minSources: fc.integer({ min: 1, max: 3 }),
  from: date,
  to: date,
  ego: fc.option(fc.oneof(word, fc.constantFrom('a', 'b')), { nil: null }),
  radius: fc.nat(3),
  giant: fc.boolean(),
  text: fc.option(word, { nil: null }),
  minConfidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
});

const CLAIM = fc.record({
  subject: fc.constantFrom('a', 'b', 'c', 'd'),
  object: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
  relation: fc.constantFrom('visited', 'met-with'),
  time: fc.option(fc.constantFrom('2021', '2022-02', '2021/2022'), { nil: null }),
  factuality: fc.constantFrom(...FACTUALITIES),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('text -> filter -> text', () => {
  fc.assert(
    fc.property(FILTER, (filter) => {
      expect(parseFilter(formatFilter(filter))).toEqual(filter);
      expect(filterFromParams(new URLSearchParams(filterToParams(filter)))).toEqual(filter);
    }),
    { numRuns: 500 },
  );
});

test('a filter selects a part of the claims in their order; each further condition on single claims selects less', () => {
  fc.assert(
    fc.property(fc.array(CLAIM, { maxLength: 12 }), FILTER, (rows, filter) => {
      const corpus = aCorpus(rows.map((row, index) => aClaim(`c${index}`, row.subject, row.relation, row.object, row)));
      const chosen = selectClaims(corpus, filter);
      expect(corpus.claims.filter((claim) => chosen.includes(claim))).toEqual(chosen);
      expect(selectClaims(corpus, NO_FILTER)).toEqual(corpus.claims);
      const wider: Filter = { ...filter, minSources: 1, ego: null, giant: false };
      const looser: Filter = { ...wider, minConfidence: 0, from: null };
      const loose = new Set(selectClaims(corpus, looser));
      expect(selectClaims(corpus, wider).every((claim) => loose.has(claim))).toBe(true);
    }),
  );
});
