// What the overview and the contradictions make of accusations and denials.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { encodeClaims, encodeGraph, indexersOf } from '../../../src/export/viewer/encode.js';
import type { Claim } from '../../../src/model/claim.js';
import { decode } from '../../../src/viewer/data/decode.js';
import { cases } from '../../../src/viewer/derive/contradictions.js';
import { denialsOf } from '../../../src/viewer/derive/denials.js';
import { disputes } from '../../../src/viewer/derive/disputes.js';
import { claims, dataset } from '../../../src/viewer/state/store.js';
import { disputeInput } from '../../support/dispute-input.js';

const EDGE = 'borland~supplies~caria';
const said: ReadonlyMap<string, Claim> = new Map(disputeInput().corpus.claims.map((claim) => [claim.id, claim]));

/** A claim of the made-up quarrel, with changes. */
const like = (id: string, change: Partial<Claim>): Claim => {
  const found = said.get(id);
  if (!found) throw new Error(id);
  return { ...found, ...change };
};

const show = (...more: readonly Claim[]): void => {
  claims.value = [...said.values(), ...more];
};

beforeEach(() => {
  const input = disputeInput();
  const data = { ...encodeGraph(input), claims: encodeClaims(input.corpus.claims, indexersOf(input)), chunks: [], texts: null };
  dataset.value = decode(JSON.parse(JSON.stringify(data))).dataset;
  show();
});

describe('disputes', () => {
  test('what is alleged, who says so and who denies it', () => {
    expect(disputes.value[0]).toEqual({
      edge: EDGE,
      accuser: 'arden',
      accused: 'borland',
      speakers: ['arden', 'laila'],
      deniers: ['borland'],
    });
  });

  test('what stands in more articles comes before what is said more often in one', () => {
    const often = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'].map((id) => like('c3', { id, subject: 'caria', object: 'omar', about: null }));
    const inAnother = like('c3', { id: 'y1', document: 'd2' });
    show(...often, inAnother);
    expect(disputes.value.map(({ edge, accused }) => edge ?? accused).slice(0, 2)).toEqual([EDGE, 'caria']);
    expect(cases.value.map(({ accused }) => accused).slice(0, 2)).toEqual(['borland', 'caria']);
  });

  test('who is most often reported to deny is named first', () => {
    const others = ['d1', 'd2'].map((document) => like('c3', { id: `z-${document}`, document, subject: 'caria' }));
    show(...others);
    expect(disputes.value.find(({ edge }) => edge === EDGE)?.deniers).toEqual(['caria', 'borland']);
  });

  test('who asserts a thing does not deny it, but may assert that it is not so', () => {
    const alleged = like('c1', {});
    show(like('c9', { id: 'w1', document: 'd1', subject: 'laila', about: 'c1' }));
    expect(disputes.value.flatMap(({ deniers }) => deniers)).not.toContain('laila');
    expect(denialsOf(EDGE, [alleged]).map(({ claim }) => claim.id)).toEqual(['c3']);
    const rejected = like('c1', { id: 'v1', factuality: 'negated', sources: ['omar'] });
    show(rejected, like('c9', { id: 'v2', document: 'd1', about: 'v1' }));
    expect(denialsOf(EDGE, [rejected]).map(({ claim }) => claim.id)).toContain('v2');
  });
});

describe('denials of more than they name', () => {
  test('a relation that one denial among many strays to is not denied as a whole', () => {
    const met = like('c6', { id: 'm1', document: 'd1', factuality: 'actual', sources: ['arden'] });
    const stray = like('c3', { id: 'm2', document: 'd2', about: 'm1' });
    show(met, stray, ...['n1', 'n2', 'n3', 'n4'].map((id) => like('c3', { id })));
    expect(denialsOf('borland~met-with~caria', [met]).map(({ claim, kind }) => [claim.id, kind])).toEqual([['m2', 'direct']]);
  });
});
