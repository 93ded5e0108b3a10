// Names that people type, to ids.
import { describe, expect, test } from '@jest/globals';
import { resolveFilter } from '../../../src/filter/resolve-filter.js';
import { parseFilter } from '../../../src/filter/text.js';
import { aClaim, aCorpus, anEntity, anOntology } from '../../support/graph-builders.js';

const CORPUS = aCorpus(
  [aClaim('c1', 'e1', 'visited', 'e2')],
  [
    anEntity('e1', { label: { ar: 'كيم', en: 'Kim Jong Un' }, aliases: ['leader'] }),
    anEntity('e2', { wikidata: 'Q7747', aliases: ['leader'] }),
  ],
);
const resolve = (expression: string) => resolveFilter(parseFilter(expression), CORPUS, anOntology(['visited', 'met-with']));

describe('resolveFilter', () => {
  test.each([
    ['ego=e1', 'e1'],
    ['ego="kim jong un"', 'e1'],
    ['ego=كيم', 'e1'],
    ['ego=Q7747', 'e2'],
  ])('%s is %s', (expression, id) => {
    expect(resolve(expression).ego).toBe(id);
  });
  test('speakers too', () => {
    expect(resolve('speaker=Q7747,e1').speakers).toEqual(['e2', 'e1']);
  });
  test.each([
    ['ego="Kim Jong Nu"', 'Did you mean "Kim Jong Un"?'],
    ['ego=leader', 'is the name of e1, e2'],
    ['relation=visitd', 'Did you mean "visited"?'],
    ['type=Persn', 'Did you mean "Person"?'],
    ['publisher=X', 'unknown publisher "X"'],
  ])('refuses %s', (expression, message) => {
    expect(() => resolve(expression)).toThrow(message);
  });
});
