// The order of the articles, and articles about other people, change nothing.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim, Extraction } from '../../../src/model/claim.js';
import { claimId } from '../../../src/model/claim-id.js';
import type { LocalEntity } from '../../../src/model/entity.js';
import { knownEntity, knownMap, person, resolve } from '../../support/articles.js';
import { claim, evidence } from '../../support/builders.js';

const FIRST = ['سيرغي', 'سيرجي', 'دونالد', 'دونلد', 'كيم', 'محمد', 'بن', 'علي'];
const LAST = ['شويغو', 'شويجو', 'شويقو', 'ترامب', 'ترمب', 'جونغ أون', 'جونج أون', 'حسن', 'حسين'];
const KNOWN = knownMap(
  knownEntity('sergei-shoigu', ['سيرغي شويغو', 'شويغو'], { country: 'RU' }),
  knownEntity('ri-yong-ho', ['محمد شويغو']),
);

const names = fc.oneof(
  fc.constantFrom(...LAST),
  fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map((parts) => parts.join(' ')),
);
const locals: fc.Arbitrary<LocalEntity> = fc
  .record({
    name: names,
    second: fc.option(names, { freq: 3 }),
    gazetteer: fc.option(fc.constant('sergei-shoigu'), { freq: 8 }),
    country: fc.constantFrom(null, null, 'RU', 'US'),
    roles: fc.subarray(['وزير الدفاع', 'رئيس الوزراء', 'الوزير'], { maxLength: 1 }),
    type: fc.constantFrom('Person' as const, 'Person' as const, 'Organization' as const),
  })
  .map(({ name, second, ...fields }) => person(name, { ...fields, names: second === null ? [name] : [name, second] }));

const articles: fc.Arbitrary<readonly Extraction[]> = fc
  .array(
    fc.record({
      entities: fc.uniqueArray(locals, { selector: ({ key }) => key, minLength: 1, maxLength: 5 }),
      picks: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(60), fc.boolean()), { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ entities, picks }, i) => {
      const document = `d${String(i)}`;
      const key = (n: number): string => entities[n % entities.length]?.key ?? '';
      const claims = picks.map(([subject, object, start, denial], n) =>
        claim(key(subject), denial ? 'denied' : 'met-with', denial ? null : key(object), {
          document,
          id: `${document}-${String(n)}`,
          about: n > 0 && denial ? `${document}-0` : null,
          evidence: evidence(`quote ${String(start)}`, start),
          confidence: (n + 1) / 10,
        }),
      );
      return { document, entities, mentions: [], claims };
    }),
  );

const shuffled = fc.tuple(articles, fc.infiniteStream(fc.nat())).map(([given, keys]) => {
  const ranked = given.map((each) => ({ each, rank: keys.next().value as number }));
  return { given, other: ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each) };
});

test('the order of articles, and of entities in them, changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ({ given, other }) => {
      const reversed = other.map((each) => ({ ...each, entities: each.entities.toReversed(), claims: each.claims.toReversed() }));
      expect(resolve(reversed, { known: KNOWN })).toEqual(resolve(given, { known: KNOWN }));
    }),
    { numRuns: 150 },
  );
});

test('articles about others change nothing', () => {
  const stranger = person('إيفو موراليس', { country: 'BO' });
  const unrelated = {
    document: 'a-first',
    entities: [stranger],
    mentions: [],
    claims: [claim(stranger.key, 'denied', null, { document: 'a-first' })],
  };
  fc.assert(
    fc.property(articles, (given) => {
      const alone = resolve(given, { known: KNOWN });
      const more = resolve([unrelated, ...given], { known: KNOWN });
      expect(more.entities).toEqual(expect.arrayContaining([...alone.entities]));
      expect(more.entities).toHaveLength(alone.entities.length + 1);
    }),
  );
});

describe('what comes out', () => {
  const each = (check: (given: readonly Extraction[], result: ReturnType<typeof resolve>) => void): void =>
    fc.assert(fc.property(articles, (given) => check(given, resolve(given, { known: KNOWN }))));
  const idsIn = ({ subject, object, sources, place, commodities }: Claim): string[] =>
    [subject, object, place, ...sources, ...commodities].filter((id) => id !== null);

  test('claims name entities that are there, and each entity is named by a claim', () => {
    each((_, { entities, claims }) => {
      expect(new Set(claims.flatMap(idsIn))).toEqual(new Set(entities.map(({ id }) => id)));
    });
  });

  test('ids are unique and ASCII; a claim’s is the hash of what it says; about points at a claim of its article', () => {
    each((_, { entities, claims }) => {
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      for (const { id } of entities) expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const each of claims) {
        expect(each.id).toBe(claimId(each));
        if (each.about !== null) expect(claims.find(({ id }) => id === each.about)?.document).toBe(each.document);
      }
    });
  });

  test('no spelling is lost, and no entity has two countries or two types', () => {
    each((given, result) => {
      const all = resolve(given, { known: KNOWN, keepUnclaimed: true });
      const written = new Set(all.entities.flatMap(({ label, aliases }) => [label.ar, ...aliases]));
      for (const { entities } of given)
        for (const {
          names: [name],
        } of entities)
          expect(written.has(name ?? '')).toBe(true);
      expect(result.entities.every(({ id, type }) => KNOWN.has(id) || id.startsWith(`${type.toLowerCase()}-`))).toBe(true);
    });
  });

  test('two entities of one article with different full names stay two', () => {
    each((given) => {
      for (const { document, entities } of given) {
        const claims = entities.map(({ key }) =>
          claim(key, 'denied', null, {
            document,
            id: key,
            evidence: evidence(
              key,
              entities.findIndex((e) => e.key === key),
            ),
          }),
        );
        const others = given.filter((each) => each.document !== document);
        const result = resolve([...others, { document, entities, mentions: [], claims }], { known: KNOWN });
        const subjects = result.claims.filter((each) => each.document === document).map(({ subject }) => subject);
        const free = entities.filter(({ gazetteer }) => gazetteer === null).length;
        const known = entities.some(({ gazetteer }) => gazetteer !== null) ? 1 : 0;
        expect(new Set(subjects).size).toBe(free + known);
      }
    });
  });

  test('every recorded merge, undone, comes apart', () => {
    each((given, { judgements, entities }) => {
      const merges = judgements.filter(({ judgement }) => judgement === 'positive');
      for (const merge of merges) {
        const undone = resolve(given, { known: KNOWN, judgements: [{ ...merge, judgement: 'negative' }] });
        expect(
          undone.judgements.some(({ left, right, judgement }) => judgement === 'positive' && left === merge.left && right === merge.right),
        ).toBe(false);
      }
      if (merges.length > 0) {
        const all = resolve(given, { known: KNOWN, judgements: merges.map((merge) => ({ ...merge, judgement: 'negative' as const })) });
        expect(all.entities.length).toBeGreaterThanOrEqual(entities.length);
      }
    });
  });
});
