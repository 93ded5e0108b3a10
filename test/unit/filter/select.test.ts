// Which claims pass.
import { describe, expect, test } from '@jest/globals';
import { filterCorpus } from '../../../src/filter/filter-corpus.js';
import { selectClaims } from '../../../src/filter/select.js';
import { parseFilter } from '../../../src/filter/text.js';
import { aClaim, aCorpus, aDocument, anEntity } from '../../support/graph-builders.js';

const CORPUS = aCorpus(
  [
    aClaim('meet', 'kim', 'met-with', 'putin', { time: '2023-09-13' }, 'اجتمع كيم مع بوتين'),
    aClaim('again', 'putin', 'met-with', 'kim', { document: 'd2', time: '2023', confidence: 0.4 }),
    aClaim('plan', 'putin', 'visited', 'korea', { document: 'd3', factuality: 'planned', sources: ['tass'] }),
    aClaim('deny', 'korea', 'denied', null, { document: 'd3', about: 'arms' }),
    aClaim('arms', 'korea', 'supplies', 'russia', { document: 'd3', factuality: 'negated', sources: ['korea'] }),
    aClaim('far', 'x', 'visited', 'y', { document: 'd2', time: '2021-05/2021-06' }),
  ],
  [
    anEntity('korea', { type: 'Place', subtype: 'Country', label: { ar: 'كوريا الشمالية', en: 'North Korea' } }),
    anEntity('russia', { type: 'Place', subtype: 'Country' }),
    anEntity('kim', { aliases: ['الزعيم'] }),
  ],
  [aDocument('d1', { publisher: 'A' }), aDocument('d2', { publisher: 'B', date: '2023-09-14' }), aDocument('d3', { date: '2022-11-08' })],
);

const passing = (expression: string, symmetric: readonly string[] = ['met-with']): readonly string[] =>
  selectClaims(CORPUS, parseFilter(expression), { symmetric }).map(({ id }) => id);

describe('selectClaims', () => {
  test.each([
    ['', ['meet', 'again', 'plan', 'deny', 'arms', 'far']],
    ['relation=met-with', ['meet', 'again']],
    ['relation=', []],
    ['type=Country', ['deny', 'arms']],
    ['type=Place,Person', ['meet', 'again', 'plan', 'deny', 'arms', 'far']],
    ['factuality=planned,negated', ['plan', 'arms']],
    ['attribution=own', ['meet', 'again', 'deny', 'far']],
    ['attribution=claimed', ['plan', 'arms']],
    ['speaker=tass', ['plan']],
    ['publisher=B', ['again', 'far']],
    ['publisher=d3', ['plan', 'deny', 'arms']],
    ['min-sources=2', ['meet', 'again']],
    ['min-sources=2 publisher=A', ['meet']],
    ['min-sources=2 min-confidence=0.5', []],
    ['min-confidence=0.5', ['meet', 'plan', 'deny', 'arms', 'far']],
    ['from=2023', ['meet', 'again']],
    ['from=2023-10', ['again']],
    ['to=2022', ['plan', 'deny', 'arms', 'far']],
    ['from=2021-06-30 to=2021-07', ['far']],
    ['ego=kim radius=0', []],
    ['ego=kim', ['meet', 'again']],
    ['ego=kim radius=2', ['meet', 'again', 'plan', 'deny']],
    ['ego=nobody', []],
    ['giant=yes', ['meet', 'again', 'plan', 'deny', 'arms']],
    ['text=بوتين', ['meet']],
    ['text="الزَّعيم"', ['meet', 'again']],
    ['text="NORTH korea"', ['plan', 'deny', 'arms']],
  ])('%s', (expression, expected) => {
    expect(passing(expression)).toEqual(expected);
  });

  test('directions of a relation that is not symmetric are counted apart', () => {
    expect(passing('min-sources=2', [])).toEqual([]);
  });
  test('another folding of spellings can be given', () => {
    const found = selectClaims(CORPUS, parseFilter('text=Kim'), { fold: (text) => text });
    expect(found).toEqual([]);
  });
});

describe('filterCorpus', () => {
  test('keeps the entities and documents of its claims and no reference into nothing', () => {
    const left = filterCorpus(CORPUS, parseFilter('relation=denied,visited from=2022 to=2022'));
    expect(left.claims.map(({ id, about }) => [id, about])).toEqual([
      ['plan', null],
      ['deny', null],
    ]);
    expect(left.entities.map(({ id }) => id)).toEqual(['korea', 'putin', 'tass']);
    expect(left.documents.map(({ id }) => id)).toEqual(['d3']);
  });
  test('keeps what a kept denial denies', () => {
    const left = filterCorpus(CORPUS, parseFilter('type=Country'));
    expect(left.claims.find(({ id }) => id === 'deny')?.about).toBe('arms');
  });
});
