// Relation types are files: what one needs, what it may leave out, how a wrong one is told, and that a new one works without code.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { OntologyError } from '../../../src/errors.js';
import { compileFrames } from '../../../src/extract/frames.js';
import { LANGUAGES } from '../../../src/lang/index.js';
import type { Language } from '../../../src/lang/language.js';
import { loadOntology } from '../../../src/ontology/index.js';
import { setUp } from '../../../src/setup.js';
import { expectedOf, finder, parseExample } from '../../support/examples.js';
import { folderOf } from '../../support/temporary.js';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const PACKAGED = path('ontology');
const PREFIXES = `@prefix k: <https://w3id.org/khabar/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
`;
const load = (turtle: string) => loadOntology([folderOf({ 'one.ttl': PREFIXES + turtle })]);

describe('a sixth relation type, given as a folder', () => {
  const setup = setUp({ ontology: [path('test/fixtures/ontology')] });
  const threatened = setup.ontology.relations.find(({ id }) => id === 'threatened');
  const find = finder(setup);

  test('stands beside the packaged ones', () => {
    const packaged = loadOntology([PACKAGED]).relations.map(({ id }) => id);
    expect(packaged).toEqual(['accused', 'denied', 'met-with', 'supplies', 'visited']);
    expect(setup.ontology.relations.map(({ id }) => id)).toEqual([...packaged, 'threatened'].sort());
    expect(threatened).toMatchObject({
      localName: 'threatened',
      label: { en: 'threatened', ar: 'هدّد' },
      symmetric: false,
      color: '#8c2d04',
    });
  });

  test.each((threatened?.examples ?? []).map(({ text }) => [text] as const))('%s', (text) => {
    const example = parseExample(text);
    expect(find('threatened', example).claims).toEqual(expectedOf(example));
  });

  test.each((threatened?.counterExamples ?? []).map(({ text }) => [text] as const))('not in: %s', (text) => {
    expect(find('threatened', parseExample(text)).claims).toEqual([]);
  });

  test('leaves the others as they were', () => {
    const example = parseExample('زار الرئيس التركي رجب طيب أردوغان باكو. => رجب طيب أردوغان | باكو | actual');
    expect(find('visited', example).claims).toEqual(expectedOf(example));
  });
});

describe('one relation type', () => {
  test('may leave out everything but its id', () => {
    const [relation] = load('k:praised a k:RelationType ; k:id "praised" .').relations;
    expect(relation).toEqual({
      id: 'praised',
      localName: 'praised',
      iri: 'https://w3id.org/khabar/ontology#praised',
      label: { ar: 'praised', en: 'praised' },
      definition: { ar: 'praised', en: 'praised' },
      domain: ['Person', 'Organization', 'Place'],
      range: ['Person', 'Organization', 'Place'],
      symmetric: false,
      answers: null,
      color: '#888888',
      patterns: [],
      examples: [],
      counterExamples: [],
    });
  });

  test('may be symmetric, and answer another', () => {
    const { relations } = load(`k:asked a k:RelationType ; k:id "asked" .
      k:replied a k:RelationType , owl:SymmetricProperty ; k:id "replied" ; k:answers k:asked .`);
    expect(relations.map(({ id, symmetric, answers }) => ({ id, symmetric, answers }))).toEqual([
      { id: 'asked', symmetric: false, answers: null },
      { id: 'replied', symmetric: true, answers: 'asked' },
    ]);
  });

  test.each([
    ['without an id', 'k:praised a k:RelationType .', /praised.*id/],
    ['whose id another has', 'k:a a k:RelationType ; k:id "x" . k:b a k:RelationType ; k:id "x" .', /two relation types have the id x/],
    ['with an unknown range', 'k:a a k:RelationType ; k:id "a" ; rdfs:range k:Planet .', /Planet.*Person, Organization, Place/],
    ['that is no Turtle', 'k:a a k:RelationType', /one\.ttl: .*line 4/],
  ])('%s is refused, and says why', (_, turtle, message) => {
    expect(() => load(turtle)).toThrow(OntologyError);
    expect(() => load(turtle)).toThrow(message);
  });

  test('in a folder that is not there', () => {
    expect(() => loadOntology(['no/such/folder'])).toThrow(/no\/such\/folder: no such ontology folder/);
  });
});

test('the order of folders changes nothing', () => {
  const more = path('test/fixtures/ontology');
  expect(loadOntology([more, PACKAGED])).toEqual(loadOntology([PACKAGED, more]));
});

test('every packaged pattern can be taken apart', () => {
  const [language] = LANGUAGES;
  expect(compileFrames(loadOntology([PACKAGED]), language as Language, (text) => text).length).toBeGreaterThan(0);
});
