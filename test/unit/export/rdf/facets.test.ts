import { describe, expect, test } from '@jest/globals';
import { type FacetOptions, oneHops } from '../../../../src/export/rdf/facets.js';
import type { Claim } from '../../../../src/model/claim.js';
import { claim } from '../../../support/builders.js';

const OPTIONS: FacetOptions = { symmetric: new Set(['met-with']), accusing: new Set(['accused']), denying: new Set(['denied']) };

/** `a supplies b: claimed, denied` */
const shown = (...claims: Claim[]): string[] =>
  oneHops(claims, OPTIONS).map(({ subject, relation, object, claims: byFacet }) => {
    const facets = Object.entries(byFacet).flatMap(([facet, ids]) => (ids.length > 0 ? [facet] : []));
    return `${subject} ${relation} ${object}: ${facets.join(', ')}`;
  });

describe('the plain triple', () => {
  test('holds what an article says in its own voice', () => {
    expect(shown(claim('kim', 'visited', 'russia'))).toEqual(['kim visited russia: fact']);
  });

  test('does not hold what somebody else says', () => {
    expect(shown(claim('nk', 'supplies', 'russia', { sources: ['kirby'] }))).toEqual(['nk supplies russia: claimed']);
  });

  test.each(['planned', 'possible'] as const)('does not hold what is %s, even in the article’s own voice', (factuality) => {
    expect(shown(claim('kim', 'visited', 'russia', { factuality }))).toEqual(['kim visited russia: projected']);
  });

  test('does not hold what is negated', () => {
    expect(shown(claim('iran', 'supplies', 'russia', { factuality: 'negated' }))).toEqual(['iran supplies russia: denied']);
  });

  test('gives way when another article negates it: then it is claimed and denied', () => {
    expect(
      shown(
        claim('nk', 'supplies', 'russia'),
        claim('nk', 'supplies', 'russia', { document: 'doc-2', factuality: 'negated', sources: ['nk'] }),
      ),
    ).toEqual(['nk supplies russia: claimed, denied']);
  });

  test('gives way when somebody denies that very claim', () => {
    const supply = claim('nk', 'supplies', 'russia', { id: 'c-1' });
    expect(shown(supply, claim('russia', 'denied', 'usa', { about: 'c-1' }))).toEqual([
      'nk supplies russia: claimed, denied',
      'russia denied usa: fact',
    ]);
  });

  test('does not give way to a denial that did not take place', () => {
    const supply = claim('nk', 'supplies', 'russia', { id: 'c-1' });
    const denial = claim('russia', 'denied', 'usa', { about: 'c-1', factuality: 'negated' });
    expect(shown(supply, denial)).toContain('russia denied usa: denied');
  });

  test('of an accusation in the article’s own voice does not make the deed a fact', () => {
    const supply = claim('nk', 'supplies', 'russia', { id: 'c-1' });
    expect(shown(supply, claim('usa', 'accused', 'nk', { about: 'c-1' }))).toEqual(['nk supplies russia: claimed', 'usa accused nk: fact']);
  });

  test('holds beside a projection: a past meeting and one to come', () => {
    expect(
      shown(
        claim('kim', 'met-with', 'putin', { time: '2019' }),
        claim('kim', 'met-with', 'putin', { factuality: 'planned', time: '2023' }),
      ),
    ).toEqual(['kim met-with putin: fact, projected', 'putin met-with kim: fact, projected']);
  });

  test('needs an object', () => {
    expect(shown(claim('nk', 'denied', null))).toEqual([]);
  });
});

test('a symmetric relation is denied in both directions, whichever way round it was said', () => {
  expect(shown(claim('putin', 'met-with', 'kim'), claim('kim', 'met-with', 'putin', { factuality: 'negated', sources: ['kcna'] }))).toEqual(
    ['kim met-with putin: claimed, denied', 'putin met-with kim: claimed, denied'],
  );
});
