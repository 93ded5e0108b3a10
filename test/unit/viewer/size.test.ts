// The code of the viewer stays small: script and style, without data and fonts.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { AR, EN } from '../../../src/viewer/i18n/messages.js';

describe('the built viewer', () => {
  test('is under 80,000 bytes compressed', () => {
    execFileSync(process.execPath, ['scripts/build-viewer.mjs']);
    const size = (name: string) => gzipSync(readFileSync(`dist/viewer/${name}`), { level: 9 }).length;
    expect(size('viewer.js') + size('viewer.css')).toBeLessThan(80_000);
  });

  test('names no address that it could load anything from', () => {
    const script = readFileSync('dist/viewer/viewer.js', 'utf8');
    const addresses = [...script.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
    const known = [
      'https://www.wikidata.org',
      'http://www.w3.org',
      'https://w3id.org',
      'http://purl.org',
      'http://gexf.net',
      'https://github.com',
    ];
    expect(addresses.filter((address) => !known.includes(address))).toEqual([]);
  });
});

test('both languages say everything, with the same blanks to fill', () => {
  const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
  for (const key of Object.keys(EN) as (keyof typeof EN)[]) expect([key, blanks(AR[key])]).toEqual([key, blanks(EN[key])]);
});
