import { expect, test } from '@jest/globals';
import { Recent } from '../../../../src/export/rdf/recent.js';

test('gives what was put under a key, or nothing, and never what was put under another', () => {
  const recent = new Recent<{ readonly key: string }>();
  const keys = Array.from({ length: 5000 }, (_, index) => `https://x.example/${index % 2 === 0 ? 'claim' : 'entity'}/${index}`);
  expect(recent.get('')).toBeUndefined();
  for (const key of keys) {
    recent.set(key, { key });
    expect(recent.get(key)?.key).toBe(key);
  }
  const kept = keys.filter((key) => recent.get(key) !== undefined);
  for (const key of kept) expect(recent.get(key)?.key).toBe(key);
  expect(kept.length).toBeLessThan(1000);
});
