// Confidence: between 0 and 1, higher where more speaks for a claim.
import { expect, test } from '@jest/globals';
import { confidenceFrom } from '../../../src/extract/confidence.js';

const plain = { always: 1, 'is-met-with': 1, explicit: 0.75 };

test('an end that is only inferred makes a claim less sure', () => {
  expect(confidenceFrom({ ...plain, 'subject-unsaid': 1, inferred: 0.5 })).toBeLessThan(confidenceFrom(plain));
});

test('a claim that the article repeats is surer', () => {
  expect(confidenceFrom({ ...plain, repeats: 1 })).toBeGreaterThan(confidenceFrom(plain));
});

test('a denial of nobody\u2019s claim is less sure', () => {
  const denial = { always: 1, 'is-denied': 1, explicit: 0.5 };
  expect(confidenceFrom({ ...denial, 'object-none': 1 })).toBeLessThan(confidenceFrom(denial));
});

test.each([{}, { always: 100 }, { always: -100 }, { unheard: 7 }])('%j gives a share with two decimals', (signals) => {
  const confidence = confidenceFrom(signals as Record<string, number>);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(Math.round(confidence * 100) / 100).toBe(confidence);
});
