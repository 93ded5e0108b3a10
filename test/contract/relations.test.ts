// Every relation type is shown by sentences: what its examples say is found, its counter-examples are left alone, every pattern finds something.
// How an example is written is told in test/support/examples.ts and above the examples in ontology/relations/met-with.ttl.
import { describe, expect, test } from '@jest/globals';
import { setUp } from '../../src/setup.js';
import { expectedOf, finder, parseExample } from '../support/examples.js';
import { GAPS } from '../support/gaps.js';

const setup = setUp();
const find = finder(setup);
const { relations } = setup.ontology;

/** The sentence stands in what is compared, so that a failure shows it. */
const told = (sentence: string, claims: readonly string[]): readonly string[] => [sentence, ...claims];

describe.each(relations.map((relation) => ({ id: relation.id, relation })))('$id', ({ id, relation }) => {
  test('has patterns, examples and counter-examples enough', () => {
    expect(relation.patterns.length).toBeGreaterThanOrEqual(12);
    expect(relation.examples.length).toBeGreaterThanOrEqual(10);
    expect(relation.counterExamples.length).toBeGreaterThanOrEqual(6);
  });

  test('has no pattern and no example twice', () => {
    const texts = [...relation.patterns, ...relation.examples, ...relation.counterExamples].map(({ text }) => text);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  test.each(relation.examples.map(({ text }) => [text] as const))('%s', (text) => {
    const example = parseExample(text);
    expect(example.claims).not.toEqual([]);
    expect(told(example.sentence, find(id, example).claims)).toEqual(told(example.sentence, expectedOf(example)));
  });

  test.each(relation.counterExamples.map(({ text }) => [text] as const))('not in: %s', (text) => {
    const example = parseExample(text);
    expect(example.claims).toEqual([]);
    expect(told(example.sentence, find(id, example).claims)).toEqual(told(example.sentence, []));
  });

  const patterns = relation.patterns.map(({ text }) => text);
  const used = new Set(relation.examples.flatMap(({ text }) => find(id, parseExample(text)).patterns));
  test.each(patterns.map((pattern) => [pattern] as const))('an example shows %s', (pattern) => {
    expect([...used]).toContain(pattern);
  });
});

describe('known gaps: sentences that a reader understands and the engine does not yet; what works moves to ontology/relations', () => {
  test.failing.each(GAPS)('%s: %s (%s)', (relation, text) => {
    const example = parseExample(text);
    expect(find(relation, example).claims).toEqual(expectedOf(example));
  });
});
