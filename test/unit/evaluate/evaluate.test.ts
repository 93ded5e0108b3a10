// The numbers were worked out by hand and by an independent scorer of the same measure.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { StoreError } from '../../../src/errors.js';
import type { Evaluation } from '../../../src/evaluate/index.js';
import { evaluateResults } from '../../../src/evaluate-results.js';
import { folderOf } from '../../support/temporary.js';

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/evaluation/${name}`, import.meta.url));

describe('two articles with every kind of error', () => {
  let evaluation: Evaluation;
  const errors = (part: string): string[] =>
    evaluation.errors
      .filter((error) => error.part === part)
      .map(({ document, kind, claim, value }) => `${document} ${kind} ${claim}${value && value !== 'q' ? ` (${value})` : ''}`);

  test('are read', () => {
    evaluation = evaluateResults(fixture('gold'), fixture('claims.jsonl'), { texts: fixture('texts') });
    expect(evaluation.documents).toBe(2);
  });

  test('a document says a claim once; optional claims cost nothing; other documents do not count', () => {
    expect(evaluation.claims).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, right: 3, wrong: 3, missing: 3 });
    expect(errors('claim')).toEqual([
      'one wrong visited | zaid | ?مجهول',
      'one missing denied | sudan | -',
      'two wrong accused | ?لجنة | amr',
      'two wrong denied | amr | -',
      'two missing accused | committee | amr',
      'two missing denied | amr | committee',
    ]);
  });

  test('figures by relation', () => {
    expect(Object.keys(evaluation.relations)).toEqual(['accused', 'denied', 'met-with', 'supplies', 'visited']);
    expect(evaluation.relations['met-with']).toMatchObject({ f1: 1, right: 1 });
    expect(evaluation.relations['denied']).toMatchObject({ f1: 0, wrong: 1, missing: 2 });
    expect(evaluation.relations['visited']).toMatchObject({ precision: 0.5, recall: 1, f1: 0.667 });
  });

  test('each factuality of a claim counts, and an alternative is as good', () => {
    expect(evaluation.qualifiers.factuality).toMatchObject({ right: 3, wrong: 1, missing: 1 });
    expect(errors('factuality')).toEqual(['one missing met-with | amr | zaid (actual)', 'one wrong met-with | amr | zaid (possible)']);
  });

  test('sources, times and goods of the claims that were found', () => {
    expect(evaluation.qualifiers.sources).toMatchObject({ right: 0, wrong: 1, missing: 1 });
    expect(evaluation.qualifiers.time).toMatchObject({ precision: 1, recall: 0.5 });
    expect(evaluation.qualifiers.commodities).toMatchObject({ right: 1, wrong: 1, missing: 1 });
    expect(errors('time')).toEqual(['one missing met-with | amr | zaid (2023-09-01)']);
  });

  test('quotes that stand where they are said to, and entities that were taken for two', () => {
    expect(evaluation.evidence).toEqual({ exact: 6, all: 9 });
    expect(evaluation.split).toEqual(['zaid: p1, p9']);
    expect(evaluation.merged).toEqual([]);
  });
});

test('the annotation of the five articles agrees with itself', () => {
  const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));
  const evaluation = evaluateResults(`${seeds}claims`, `${seeds}claims`, { texts: `${seeds}articles` });
  expect(evaluation.claims).toMatchObject({ precision: 1, recall: 1 });
  expect(evaluation.evidence.all).toBeGreaterThan(0);
  expect(evaluation.evidence.exact).toBe(evaluation.evidence.all);
  expect(evaluation.errors).toEqual([]);
});

test('a folder without annotation, and a broken one, are told', () => {
  expect(() => evaluateResults(folderOf(), fixture('claims.jsonl'))).toThrow(StoreError);
  expect(() => evaluateResults(folderOf({ 'a.json': '{' }), fixture('claims.jsonl'))).toThrow(/a\.json: not JSON/u);
});
