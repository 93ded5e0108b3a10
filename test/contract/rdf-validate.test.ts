// The shapes find what is wrong with data, and nothing wrong with khabar's own.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { DataFactory, Parser, Store, type Term } from 'n3';
import { nquads } from '../../src/export/rdf/exporters.js';
import { checkInvariants } from '../../src/triplestore/validate/invariants.js';
import { validateShapes } from '../../src/triplestore/validate/shacl.js';
import { claim, corpus, country, documentInfo, entity, evidence } from '../support/builders.js';
import { joined } from '../support/rdf.js';
import { annotatedSeeds } from '../support/seeds.js';

const { namedNode, literal, quad } = DataFactory;
const K = 'https://w3id.org/khabar/ontology#';
const OA = 'http://www.w3.org/ns/oa#';
const DCT = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const BASE = 'https://w3id.org/khabar/id/';
const PROV = 'http://www.w3.org/ns/prov#';

const folder = fileURLToPath(new URL('../../ontology/', import.meta.url));
const read = (names: readonly string[]): Store =>
  new Store(
    names.flatMap((name) => new Parser({ blankNodePrefix: name.replace(/\W/g, '') }).parse(readFileSync(`${folder}${name}`, 'utf8'))),
  );
const filesIn = (name: string): string[] => readdirSync(`${folder}${name}`).map((file) => `${name}/${file}`);
const ontology = read(['khabar.ttl', ...filesIn('entities'), ...filesIn('relations')]);
const shapes = read(['shapes.ttl']);

const input = annotatedSeeds();
const dataOf = (own: Parameters<typeof corpus>[0]): Store =>
  new Store(
    new Parser({ format: 'application/n-quads' }).parse(
      joined(nquads.write({ ...input, corpus: corpus(own), textOf: () => '' }).flatMap(({ chunks }) => [...chunks])),
    ),
  );

/** One of everything that shapes speak of. */
const small = (): Store =>
  dataOf({
    documents: [documentInfo({ id: 'd', title: 'ع', date: '2023-09-12' })],
    entities: [country('ru', { label: { ar: 'روسيا', en: 'Russia' }, country: 'RU', aliases: ['RF'] }), entity('kim')],
    claims: [
      claim('kim', 'supplies', 'ru', {
        id: 'deed',
        document: 'd',
        sources: ['usa', 'nyt'],
        time: '2023-09',
        place: 'city',
        commodities: ['arms'],
        amounts: [{ commodity: 'arms', count: 8, unit: null }],
      }),
      claim('usa', 'accused', 'kim', { id: 'charge', document: 'd', about: 'deed', evidence: evidence('x', 5) }),
      claim('kim', 'denied', 'usa', { id: 'denial', document: 'd', about: 'deed', evidence: evidence('y', 7) }),
      claim('kim', 'visited', 'ru', { id: 'plan', document: 'd', factuality: 'planned', evidence: evidence('z', 9) }),
      claim('kim', 'visited', 'ru', { id: 'no', document: 'd', factuality: 'negated', evidence: evidence('w', 11) }),
    ],
  });

const DEED = `${BASE}claim/deed`;
const situationOf = (data: Store, iri: string): string => data.getObjects(iri, `${K}about`, null)[0]?.value ?? '';
const set = (data: Store, subject: string, predicate: string, ...objects: Term[]): void => {
  for (const old of data.getQuads(subject, predicate, null, null)) data.removeQuad(old);
  for (const object of objects) data.addQuad(quad(namedNode(subject), namedNode(predicate), object as never));
};
const typed = (value: string, type: string): Term => literal(value, namedNode(XSD + type));

interface Fault {
  readonly fault: string;
  readonly rule: string;
  readonly seed: (data: Store) => void;
}

const FAULTS: readonly Fault[] = [
  { fault: 'a claim about nothing', rule: 'Claim/about', seed: (data) => set(data, DEED, `${K}about`) },
  { fault: 'a claim about an entity', rule: 'Claim/about', seed: (data) => set(data, DEED, `${K}about`, namedNode(`${BASE}entity/ru`)) },
  { fault: 'a factuality of its own', rule: 'Claim/factuality', seed: (data) => set(data, DEED, `${K}factuality`, namedNode(`${K}true`)) },
  {
    fault: 'two factualities',
    rule: 'Claim/factuality',
    seed: (data) => set(data, DEED, `${K}factuality`, namedNode(`${K}actual`), namedNode(`${K}planned`)),
  },
  { fault: 'nobody who says it', rule: 'Claim/attributedTo', seed: (data) => set(data, DEED, `${K}attributedTo`) },
  { fault: 'a speaker as text', rule: 'Claim/attributedTo', seed: (data) => set(data, DEED, `${K}attributedTo`, literal('USA')) },
  { fault: 'no evidence', rule: 'Claim/evidence', seed: (data) => set(data, DEED, `${K}evidence`) },
  { fault: 'no document', rule: 'Claim/hadPrimarySource', seed: (data) => set(data, DEED, `${PROV}hadPrimarySource`) },
  { fault: 'a confidence above 1', rule: 'Claim/confidence', seed: (data) => set(data, DEED, `${K}confidence`, typed('1.5', 'decimal')) },
  { fault: 'a confidence as text', rule: 'Claim/confidence', seed: (data) => set(data, DEED, `${K}confidence`, literal('high')) },
  {
    fault: 'an assertion of what is planned',
    rule: 'Assertion/factuality',
    seed: (data) => set(data, DEED, `${K}factuality`, namedNode(`${K}planned`)),
  },
  {
    fault: 'an expectation of what has happened',
    rule: 'Expectation/factuality',

    seed: (data) => set(data, `${BASE}claim/plan`, `${K}factuality`, namedNode(`${K}actual`)),
  },
  {
    fault: 'a negation that is actual',
    rule: 'Negation/factuality',

    seed: (data) => set(data, `${BASE}claim/no`, `${K}factuality`, namedNode(`${K}actual`)),
  },
  {
    fault: 'a denial that denies a situation',
    rule: 'Denial/denies',

    seed: (data) => set(data, `${BASE}claim/denial`, `${K}denies`, namedNode(situationOf(data, DEED))),
  },
  {
    fault: 'an accusation about a supply',
    rule: 'Accusation',

    seed: (data) => set(data, `${BASE}claim/charge`, `${K}about`, namedNode(situationOf(data, DEED))),
  },
  {
    fault: 'a quote that ends before it starts',
    rule: 'Selector/start',
    seed: (data) => set(data, `${BASE}selector/deed`, `${OA}start`, typed('99', 'integer')),
  },
  { fault: 'an empty quote', rule: 'Selector/exact', seed: (data) => set(data, `${BASE}selector/deed`, `${OA}exact`, literal('', 'ar')) },
  {
    fault: 'evidence without a selector',
    rule: 'Evidence/hasSelector',
    seed: (data) => set(data, `${BASE}evidence/deed`, `${OA}hasSelector`),
  },
  {
    fault: 'a relation that nobody knows',
    rule: 'Situation/relation',
    seed: (data) => set(data, situationOf(data, DEED), `${K}relation`, namedNode(`${K}likes`)),
  },
  {
    fault: 'two subjects',
    rule: 'Situation/subject',
    seed: (data) => set(data, situationOf(data, DEED), `${K}subject`, namedNode(`${BASE}entity/ru`), namedNode(`${BASE}entity/kim`)),
  },
  {
    fault: 'a time in words',
    rule: 'Situation/time',
    seed: (data) => set(data, situationOf(data, DEED), `${K}time`, literal('September')),
  },
  {
    fault: 'days in the wrong order',
    rule: 'Situation/earliest',
    seed: (data) => set(data, situationOf(data, DEED), `${K}earliest`, typed('2024-01-01', 'date')),
  },
  {
    fault: 'two labels in one language',
    rule: 'Entity/label',
    seed: (data) => set(data, `${BASE}entity/ru`, `${RDFS}label`, literal('Russia', 'en'), literal('Russland', 'en')),
  },
  { fault: 'no label', rule: 'Entity/label', seed: (data) => set(data, `${BASE}entity/ru`, `${RDFS}label`) },
  {
    fault: 'a country code in full',
    rule: 'Entity/countryCode',
    seed: (data) => set(data, `${BASE}entity/ru`, `${K}countryCode`, literal('Russia')),
  },
  { fault: 'a date in words', rule: 'Document/issued', seed: (data) => set(data, `${BASE}document/d`, `${DCT}issued`, literal('today')) },
  {
    fault: 'an amount without a number',
    rule: 'Amount/count',
    seed: (data) => set(data, `${BASE}amount/deed.1`, `${K}count`, literal('many')),
  },
  {
    fault: 'a step of attribution by nobody',
    rule: 'Attribution/agent',
    seed: (data) => set(data, `${BASE}attribution/deed.2`, `${K}agent`),
  },
  { fault: 'an entity without a type', rule: 'Situation/object', seed: (data) => set(data, `${BASE}entity/ru`, TYPE) },
];

const shacl = async (data: Store) => (await validateShapes({ data, ontology, shapes }, 1e6)).findings;

describe('the shapes', () => {
  test('find nothing wrong with the small example', async () => {
    expect(await shacl(small())).toEqual([]);
  });

  test.each(FAULTS)('find $fault', async ({ rule, seed }) => {
    const data = small();
    seed(data);
    expect((await shacl(data)).map((finding) => finding.rule.replace(/^Accusation\/.*/, 'Accusation'))).toContain(rule);
  });

  test('name the claim that a broken part belongs to', async () => {
    const data = small();
    set(data, `${BASE}selector/deed`, `${OA}exact`, literal('', 'ar'));
    expect(await shacl(data)).toContainEqual(
      expect.objectContaining({
        rule: 'Selector/exact',
        focus: `${BASE}selector/deed`,
        claim: DEED,
        message: 'a selector has exactly one quote, not empty',
      }),
    );
  });

  test('see a sample where there is too much, and each claim of it with all that it leads to', async () => {
    const { claims, checked, findings } = await validateShapes({ data: small(), ontology, shapes }, 60);
    expect(checked).toBeGreaterThan(0);
    expect(checked).toBeLessThan(claims);
    expect(findings).toEqual([]);
  });
});

test('neither shapes nor invariants find anything wrong with the annotated articles', async () => {
  const data = new Store(
    new Parser({ format: 'application/n-quads' }).parse(joined(nquads.write(input).flatMap(({ chunks }) => [...chunks]))),
  );
  expect(await shacl(data)).toEqual([]);
  expect([...checkInvariants(data, ontology)]).toEqual([]);
});

describe('the invariants', () => {
  const direct = (predicate: string) => quad(namedNode(`${BASE}entity/kim`), namedNode(predicate), namedNode(`${BASE}entity/ru`));
  const rules = (data: Store): string[] => checkInvariants(data, ontology).map(({ rule }) => rule);

  test('find nothing wrong with the small example', () => {
    expect(rules(small())).toEqual([]);
  });

  test('find a plain triple for what is only claimed', () => {
    const data = small();
    data.addQuad(direct(`${K}supplies`));
    expect(checkInvariants(data, ontology)).toContainEqual(expect.objectContaining({ rule: 'one-hop/fact', claim: DEED }));
  });

  test('find a plain triple for what is planned by one and negated by another', () => {
    const data = small();
    data.addQuad(direct(`${K}visited`));
    expect(rules(data)).toContain('one-hop/fact');
  });

  test('find a denied triple that nobody denies', () => {
    const data = dataOf({ claims: [claim('kim', 'visited', 'ru')] });
    data.addQuad(direct('https://w3id.org/khabar/ontology/denied#visited'));
    expect(rules(data)).toEqual(['one-hop/denied']);
  });

  test('find a claim without its triple, and half of a symmetric one', () => {
    const missing = small();
    for (const old of missing.getQuads(null, 'https://w3id.org/khabar/ontology/claimed#supplies', null, null)) missing.removeQuad(old);
    for (const old of missing.getQuads(null, 'https://w3id.org/khabar/ontology/denied#supplies', null, null)) missing.removeQuad(old);
    expect(rules(missing)).toEqual(['one-hop/missing']);
    const half = dataOf({ claims: [claim('kim', 'met-with', 'putin')] });
    half.removeQuad(half.getQuads(`${BASE}entity/kim`, `${K}metWith`, null, null)[0] as never);
    expect(rules(half)).toEqual(['one-hop/symmetric']);
  });

  test('find offsets that do not fit the quote', () => {
    const data = small();
    set(data, `${BASE}selector/denial`, `${OA}end`, typed('100', 'integer'));
    expect(rules(data)).toEqual(['quote/length']);
  });
});
