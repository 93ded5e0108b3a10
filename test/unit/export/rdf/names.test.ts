import { expect, test } from '@jest/globals';
import { ExportError } from '../../../../src/errors.js';
import { codePointOffsets } from '../../../../src/export/rdf/code-points.js';
import { Names, segment } from '../../../../src/export/rdf/names.js';
import { ONTOLOGY, relationType } from '../../../support/builders.js';

test.each([
  ['kim-jong-un', 'kim-jong-un'],
  ['a/b', 'a%2Fb'],
  ['a#b', 'a%23b'],
  ['a%2Fb', 'a%252Fb'],
  ['كيم', '%D9%83%D9%8A%D9%85'],
  ['> <', '%3E%20%3C'],
  ['..', '%2E%2E'],
  ['.hidden', '.hidden'],
  ['\ud800', '%ED%A0%80'],
  ['😀', '%F0%9F%98%80'],
])('the id %j becomes %s', (id, iri) => {
  expect(segment(id)).toBe(iri);
});

test('an empty id is refused', () => {
  expect(() => segment('')).toThrow(ExportError);
});

test('a base IRI without a closing slash is refused', () => {
  expect(() => new Names('https://x.example', ONTOLOGY)).toThrow(ExportError);
});

test('a relation type that is called like a word of the vocabulary is refused', () => {
  const names = new Names('https://x.example/', { ...ONTOLOGY, relations: [relationType('about')] });
  expect(() => names.relation('about')).toThrow(ExportError);
});

test('a relation that the ontology does not know is refused', () => {
  expect(() => new Names('https://x.example/', ONTOLOGY).relation('likes')).toThrow(/likes/);
});

test('offsets in code units become offsets in code points', () => {
  const text = 'a😀b😀😀c';
  const offset = codePointOffsets(text);
  for (const word of ['a', 'b', 'c']) expect(offset(text.indexOf(word))).toBe([...text].indexOf(word));
  expect(offset(text.length)).toBe([...text].length);
});

test('half a surrogate pair counts as one', () => {
  expect(codePointOffsets('\ud83dx😀y')(4)).toBe(3);
});
