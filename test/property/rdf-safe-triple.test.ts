// Whatever is claimed, a plain triple says only what an article asserts in its own voice and nobody denies.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toQuads } from '../../src/export/rdf/to-quads.js';
import type { Claim } from '../../src/model/claim.js';
import type { Corpus } from '../../src/model/corpus.js';
import { ONTOLOGY } from '../support/builders.js';
import { plainCorpus } from '../support/hostile.js';

const BASE = 'https://khabar.example/';
const K = 'https://w3id.org/khabar/ontology#';
const RELATIONS = ONTOLOGY.relations;

interface Triple {
  readonly facet: 'fact' | 'claimed' | 'projected' | 'denied';
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

const FACET_OF: Readonly<Record<string, Triple['facet']>> = {
  [K]: 'fact',
  'https://w3id.org/khabar/ontology/claimed#': 'claimed',
  'https://w3id.org/khabar/ontology/projected#': 'projected',
  'https://w3id.org/khabar/ontology/denied#': 'denied',
};

/** From all graphs: a reader who asks for a plain predicate does not look where it stands. */
function triples(corpus: Corpus): Triple[] {
  const quads = toQuads({ corpus, ontology: ONTOLOGY, baseIri: BASE, textOf: () => null }).quads;
  return [...quads].flatMap(({ subject, predicate, object }) => {
    const [, namespace = '', local = ''] = /^(.*#)(.*)$/.exec(predicate.value) ?? [];
    const relation = RELATIONS.find((type) => type.localName === local);
    const facet = FACET_OF[namespace];
    if (!relation || !facet) return [];
    return [
      {
        facet,
        relation: relation.id,
        subject: subject.value.slice(`${BASE}entity/`.length),
        object: object.value.slice(`${BASE}entity/`.length),
      },
    ];
  });
}

const isSymmetric = (relation: string): boolean => RELATIONS.some((type) => type.id === relation && type.symmetric);

const isOf = (claim: Claim, { subject, relation, object }: Triple): boolean =>
  claim.relation === relation &&
  ((claim.subject === subject && claim.object === object) ||
    (isSymmetric(relation) && claim.subject === object && claim.object === subject));

const isDenied = ({ claims }: Corpus, id: string): boolean =>
  claims.some((denial) => denial.relation === 'denied' && denial.about === id && denial.factuality !== 'negated');

const isAlleged = ({ claims }: Corpus, id: string): boolean =>
  claims.some((other) => other.about === id && (other.relation === 'accused' || other.relation === 'denied'));

test('a plain triple rests on an actual claim in an article’s own voice that is not only alleged', () => {
  fc.assert(
    fc.property(plainCorpus, (corpus) => {
      for (const triple of triples(corpus).filter(({ facet }) => facet === 'fact')) {
        const grounds = corpus.claims.filter((claim) => isOf(claim, triple) && claim.factuality === 'actual' && claim.sources.length === 0);
        expect(grounds.filter(({ id }) => !isAlleged(corpus, id))).not.toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('nobody denies what a plain triple says', () => {
  fc.assert(
    fc.property(plainCorpus, (corpus) => {
      for (const triple of triples(corpus).filter(({ facet }) => facet === 'fact')) {
        const against = corpus.claims.filter(
          (claim) => isOf(claim, triple) && (claim.factuality === 'negated' || isDenied(corpus, claim.id)),
        );
        expect(against).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the opposite also holds: every own, actual, unopposed claim has its plain triple, in both directions if symmetric', () => {
  fc.assert(
    fc.property(plainCorpus, (corpus) => {
      const all = triples(corpus);
      for (const claim of corpus.claims) {
        if (claim.object === null || claim.factuality !== 'actual' || claim.sources.length > 0 || isAlleged(corpus, claim.id)) continue;
        const { subject, relation, object } = claim;
        const same = corpus.claims.filter((other) => isOf(other, { facet: 'fact', subject, relation, object }));
        if (same.some((other) => other.factuality === 'negated' || isDenied(corpus, other.id))) continue;
        expect(all).toContainEqual({ facet: 'fact', subject, relation, object });
        if (isSymmetric(relation)) expect(all).toContainEqual({ facet: 'fact', subject: object, relation, object: subject });
      }
    }),
    { numRuns: 300 },
  );
});

test('no claim is lost: each that has an object stands behind some one-hop triple', () => {
  fc.assert(
    fc.property(plainCorpus, (corpus) => {
      const all = triples(corpus);
      for (const claim of corpus.claims) {
        if (claim.object === null) continue;
        expect(all.some((triple) => isOf(claim, triple) && (triple.facet !== 'fact' || claim.factuality === 'actual'))).toBe(true);
      }
    }),
  );
});

test('what is claimed or asserted by one and denied by another is found as claimed and denied', () => {
  fc.assert(
    fc.property(plainCorpus, (corpus) => {
      const all = triples(corpus);
      for (const claim of corpus.claims) {
        if (claim.object === null || claim.factuality !== 'actual') continue;
        const triple = { subject: claim.subject, relation: claim.relation, object: claim.object };
        const denied = corpus.claims.some((other) => isOf(other, { facet: 'denied', ...triple }) && other.factuality === 'negated');
        if (!denied) continue;
        expect(all).toContainEqual({ facet: 'claimed', ...triple });
        expect(all).toContainEqual({ facet: 'denied', ...triple });
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of the claims changes nothing', () => {
  fc.assert(
    fc.property(plainCorpus, (corpus) => {
      const reversed = { ...corpus, claims: [...corpus.claims].reverse() };
      expect(triples(reversed)).toEqual(triples(corpus));
    }),
  );
});
