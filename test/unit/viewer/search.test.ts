import { describe, expect, test } from '@jest/globals';
import { encodeClaims, encodeGraph, indexersOf } from '../../../src/export/viewer/encode.js';
import { decode } from '../../../src/viewer/data/decode.js';
import { fold, haystack, stem, wordsOf } from '../../../src/viewer/search/fold.js';
import { markWords, SearchIndex } from '../../../src/viewer/search/search.js';
import { disputeInput } from '../../support/dispute-input.js';

describe('fold', () => {
  test.each([
    ['أَحْمَد', 'احمد'],
    ['مدرسة', 'مدرسه'],
    ['موسـكو', 'موسكو'],
    ['شويغو', 'شويجو'],
    ['على', 'علي'],
    ['٢٠٢٣', '2023'],
    ['Élan', 'elan'],
  ])('%s reads as %s', (text, expected) => expect(fold(text)).toBe(fold(expected)));
});

test('words of one stem meet: articles, prefixes, English endings', () => {
  expect(stem(fold('والأسلحة'))).toBe(stem(fold('أسلحة')));
  expect(new Set(['supplies', 'supplying', 'supply', 'supplied'].map(stem)).size).toBe(1);
});

test('a word is found at its start, not inside another', () => {
  expect(haystack('غرب آسيا')).toContain(` ${wordsOf('آسيا')[0]}`);
  expect(haystack('روسيا')).not.toContain(` ${wordsOf('سيا')[0]}`);
});

describe('search', () => {
  const input = disputeInput();
  const { corpus } = input;
  const { dataset, claims } = decode(
    JSON.parse(JSON.stringify({ ...encodeGraph(input), claims: encodeClaims(corpus.claims, indexersOf(input)), chunks: [], texts: null })),
  );
  const index = new SearchIndex(dataset);
  const found = (query: string) => index.search(query, claims ?? []);

  test('names in either language, by alias and by role', () => {
    expect(found('borland').entities[0]?.id).toBe('borland');
    expect(found('جمهورية بورلاند').entities.map(({ id }) => id)).toEqual(['borland']);
    expect(found('المتحدثة باسم أردينيا').entities.map(({ id }) => id)).toEqual(['laila']);
  });

  test('claims by what they say in the other language than the text', () => {
    expect(found('denied ardenia').claims.map(({ id }) => id)).toContain('c3');
    expect(
      found('borland supplying drums')
        .claims.map(({ id }) => id)
        .sort(),
    ).toEqual(['c1', 'c2', 'c5'].filter((id) => id !== 'c2'));
  });

  test('nothing for nothing', () => expect(found(' ،. ').claimCount).toBe(0));

  test('hits are marked in the words as written', () => {
    expect(markWords('ونفت بورلاند ذلك', wordsOf('بورلاند'))).toEqual([
      { text: 'ونفت ', hit: false },
      { text: 'بورلاند', hit: true },
      { text: ' ذلك', hit: false },
    ]);
  });

  test('what is written for the viewer is read back as it was', () => {
    expect(claims).toEqual(corpus.claims.map((claim) => ({ ...claim, evidence: { ...claim.evidence, pattern: null } })));
    expect(dataset.entities.map(({ id, label, roles }) => ({ id, label, roles }))).toEqual(
      corpus.entities.map(({ id, label, roles }) => ({ id, label, roles })),
    );
    expect(dataset.relations.map(({ id }) => id).sort()).toEqual(input.graph.edges().sort());
  });
});
