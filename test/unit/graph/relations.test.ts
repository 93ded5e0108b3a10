// Claims with the same ends and relation are one Relation, and nothing that they say is lost.
import { describe, expect, test } from '@jest/globals';
import { aggregateRelations } from '../../../src/graph/relations.js';
import { claim, corpus, documentInfo, evidence, ONTOLOGY } from '../../support/builders.js';

const relations = (...parts: Parameters<typeof corpus>) => aggregateRelations(corpus(...parts), ONTOLOGY);

test('the ends of a symmetric relation are in code-unit order, whoever is named first', () => {
  const all = relations({ claims: [claim('b', 'met-with', 'a'), claim('a', 'met-with', 'b')] });
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ id: 'a~met-with~b', subject: 'a', object: 'b', symmetric: true });
});

test('other relations keep their direction', () => {
  expect(relations({ claims: [claim('b', 'accused', 'a'), claim('a', 'accused', 'b')] }).map(({ id }) => id)).toEqual([
    'a~accused~b',
    'b~accused~a',
  ]);
});

test('a denial of nobody’s report has no edge', () => {
  expect(relations({ claims: [claim('a', 'denied', null)] })).toEqual([]);
});

test('publishers count once, however often they repeat it; unknown publishers by article', () => {
  const documents = [
    documentInfo({ id: 'd1', publisher: 'AP' }),
    documentInfo({ id: 'd2', publisher: 'AP' }),
    documentInfo({ id: 'd3', publisher: null }),
  ];
  const claims = ['d1', 'd2', 'd3'].map((document) => claim('a', 'visited', 'b', { document }));
  expect(relations({ documents, claims })[0]).toMatchObject({ publishers: ['AP', 'd3'], independentSources: 2 });
});

test('factualities, speakers and the articles’ own voice are counted', () => {
  const claims = [
    claim('a', 'visited', 'b', { factuality: 'planned', sources: ['tass', 'russia'] }),
    claim('a', 'visited', 'b', { factuality: 'planned' }),
    claim('a', 'visited', 'b', { factuality: 'possible', sources: ['tass'] }),
  ];
  expect(relations({ claims })[0]).toMatchObject({
    factuality: { actual: 0, planned: 2, possible: 1, negated: 0 },
    ownVoice: 1,
    sources: ['russia', 'tass'],
    contested: false,
  });
});

test('partial dates are widened to days; what is no date is passed over', () => {
  const times = ['2023-09', '2023-09-10/2023-09-13', '2022', null, 'soon'];
  const claims = times.map((time, i) => claim('a', 'visited', 'b', { id: `c${String(i)}`, time }));
  expect(relations({ claims })[0]).toMatchObject({ firstDate: '2022-01-01', lastDate: '2023-09-30' });
  expect(relations({ claims: claims.slice(3) })[0]).toMatchObject({ firstDate: null, lastDate: null });
});

test('the surest claim gives quote and confidence; of equals the one with the smallest id', () => {
  const claims = [
    claim('a', 'visited', 'b', { id: 'c2', confidence: 0.9, evidence: evidence('second') }),
    claim('a', 'visited', 'b', { id: 'c3', confidence: 0.5, evidence: evidence('third') }),
    claim('a', 'visited', 'b', { id: 'c1', confidence: 0.9, evidence: evidence('first', 90) }),
  ];
  expect(relations({ claims })[0]).toMatchObject({ topQuote: 'first', confidence: 0.9, claims: ['c1', 'c2', 'c3'] });
});

describe('contested', () => {
  const contested = (claims: Parameters<typeof corpus>[0]['claims']): readonly string[] =>
    relations({ claims: claims ?? [] })
      .filter((relation) => relation.contested)
      .map(({ id }) => id);

  test('if one says it is so and another that it is not', () => {
    expect(contested([claim('a', 'visited', 'b'), claim('a', 'visited', 'b', { factuality: 'negated', document: 'doc-2' })])).toEqual([
      'a~visited~b',
    ]);
  });

  test('not if nobody says that it is so', () => {
    expect(
      contested([claim('a', 'visited', 'b', { factuality: 'planned' }), claim('a', 'visited', 'b', { factuality: 'negated' })]),
    ).toEqual([]);
  });

  test('if a denial is about one of its claims', () => {
    const deed = claim('a', 'supplies', 'b');
    expect(contested([deed, claim('a', 'denied', null, { about: deed.id })])).toEqual(['a~supplies~b']);
  });

  test('not if it is said that nobody denied', () => {
    const deed = claim('a', 'supplies', 'b');
    expect(contested([deed, claim('a', 'denied', null, { about: deed.id, factuality: 'negated' })])).toEqual([]);
  });

  test('an accusation, if the accused denies the accuser’s word in the same article', () => {
    const accusation = claim('us', 'accused', 'nk');
    expect(contested([accusation, claim('nk', 'denied', 'us')])).toEqual(['us~accused~nk']);
    expect(contested([accusation, claim('nk', 'denied', 'us', { document: 'doc-2' })])).toEqual([]);
    expect(contested([accusation, claim('nk', 'denied', 'japan')])).toEqual([]);
    expect(contested([accusation, claim('us', 'denied', 'nk')])).toEqual([]);
  });

  test('a deed, if its doer denies the word of the one who reports it in the same article', () => {
    const deed = claim('nk', 'supplies', 'russia', { sources: ['us'] });
    expect(contested([deed, claim('nk', 'denied', 'us')])).toEqual(['nk~supplies~russia']);
    expect(contested([{ ...deed, sources: [] }, claim('nk', 'denied', 'us')])).toEqual([]);
  });

  test('deed and accusation together, whichever of them is denied', () => {
    const deed = claim('nk', 'supplies', 'russia', { sources: ['us'] });
    const accusation = claim('us', 'accused', 'nk', { about: deed.id });
    const both = ['nk~supplies~russia', 'us~accused~nk'];
    expect(contested([deed, accusation, claim('nk', 'denied', null, { about: deed.id })])).toEqual(both);
    expect(contested([deed, accusation, claim('nk', 'denied', null, { about: accusation.id })])).toEqual(both);
    expect(contested([deed, accusation])).toEqual([]);
  });
});
