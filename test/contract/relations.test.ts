// Every relation type is shown by sentences: what its examples say is found, its counter-examples are left alone, every pattern finds something.
// How an example is written is told in test/support/examples.ts and above the examples in ontology/relations/met-with.ttl.
import { describe, expect, test } from '@jest/globals';
import type { ExampleSource } from '../../src/model/ontology.js';
import { type Setup, setUp } from '../../src/setup.js';
import { expectedOf, finder, parseExample } from '../support/examples.js';
import { GAPS } from '../support/gaps.js';

const setup = setUp();
const find = finder(setup);
const { relations } = setup.ontology;

/** The setup with only the known names that the examples use: a reader of it is made in no time. */
const small = (examples: readonly ExampleSource[]): Setup => {
  const all = examples.map(({ text }) => text).join(' ');
  const entries = setup.gazetteer.entries.filter((entry) => [...entry.names, ...entry.adjectives].some((name) => all.includes(name)));
  return { ...setup, gazetteer: { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) } };
};

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

  // A pattern beside others may be outdone by a fuller one: then it must find something where it is the only one.
  const sentences = [...relation.examples.map(({ text }) => text), ...GAPS.filter(([of]) => of === id).map(([, text]) => text)];
  const shown = new Set(sentences.flatMap((text) => find(id, parseExample(text)).patterns));
  test.each(relation.patterns.map((pattern) => ({ text: pattern.text, pattern })))('an example shows: $text', ({ text, pattern }) => {
    if (shown.has(text)) return;
    const findAlone = finder({
      ...small(relation.examples),
      ontology: { ...setup.ontology, relations: [{ ...relation, patterns: [pattern] }] },
    });
    expect(relation.examples.flatMap((example) => findAlone(id, parseExample(example.text)).patterns)).toContain(text);
  });
});

describe('known gaps: sentences that a reader understands and the engine does not yet; what works moves to ontology/relations', () => {
  test.failing.each(GAPS)('%s: %s (%s)', (relation, text) => {
    const example = parseExample(text);
    expect(find(relation, example).claims).toEqual(expectedOf(example));
  });
});
