import { describe, expect, test } from '@jest/globals';
import { ExportError } from '../../../../src/errors.js';
import { Terms } from '../../../../src/export/rdf/terms.js';

const terms = new Terms({ e: 'https://x.example/e/', xsd: 'http://www.w3.org/2001/XMLSchema#' });
const XSD = 'http://www.w3.org/2001/XMLSchema#';

describe('an IRI', () => {
  test.each([
    ['closes itself and opens another statement', 'https://x.example/a> <https://x.example/p> <https://x.example/b'],
    ['has a space', 'https://x.example/a b'],
    ['has a newline', 'https://x.example/a\nb'],
    ['has a quote', 'https://x.example/"'],
    ['has a backslash', 'https://x.example/\\u003E'],
    ['has a brace', 'https://x.example/{a}'],
    ['has a pipe', 'https://x.example/a|b'],
    ['has a caret', 'https://x.example/^'],
    ['has a backtick', 'https://x.example/`'],
    ['has a NUL', 'https://x.example/\0'],
    ['has DEL', 'https://x.example/\x7f'],
    ['has half a surrogate pair', 'https://x.example/\ud800'],
    ['is relative', 'e/kim'],
    ['is empty', ''],
    ['only looks like a blank node', '_:b0'],
  ])('that %s is refused', (_, value) => {
    expect(() => terms.iri(value)).toThrow(ExportError);
  });

  test('is written short under a prefix, and whole where its last part could be misread', () => {
    expect(terms.iri('https://x.example/e/kim-jong-un').short).toBe('e:kim-jong-un');
    expect(terms.iri('https://x.example/e/a.b').short).toBe('e:a.b');
    for (const last of ['', 'a.', '-a', 'a%20b', 'a~b', "a'b", 'a;b', 'a/b', 'كيم']) {
      expect(terms.iri(`https://x.example/e/${last}`).short).toBe(`<https://x.example/e/${last}>`);
    }
  });

  test('that looks like a prefixed name stays an IRI', () => {
    expect(terms.iri('e:kim').short).toBe('<e:kim>');
  });
});

describe('a literal', () => {
  test.each([
    ['a quote', '"', '"\\""'],
    ['a backslash', '\\', '"\\\\"'],
    ['what looks like an escape', '\\u0041', '"\\\\u0041"'],
    ['line ends', '\r\n', '"\\r\\n"'],
    ['other controls', '\0\x1b\x7f', '"\\u0000\\u001B\\u007F"'],
    ['noncharacters', '\ufffe\uffff', '"\\uFFFE\\uFFFF"'],
    ['an emoji', '😀', '"😀"'],
    ['half a surrogate pair', 'a\ud83d', '"a\ufffd"'],
    ['halves in the wrong order', '\ude00\ud83d', '"\ufffd\ufffd"'],
    ['directives', '@prefix x: <y> .', '"@prefix x: <y> ."'],
  ])('with %s is escaped', (_, value, written) => {
    expect(terms.literal(value).full).toBe(written);
  });

  test('has its datatype or its language, whole in N-Quads and short in Turtle', () => {
    expect(terms.literal('2023', `${XSD}gYear`)).toMatchObject({
      full: `"2023"^^<${XSD}gYear>`,
      short: '"2023"^^xsd:gYear',
    });
    expect(terms.text('خبر', 'ar').full).toBe('"خبر"@ar');
  });

  test.each([
    ['12', 'integer', '12'],
    ['0.90', 'decimal', '0.90'],
    ['-3', 'integer', '-3'],
    ['1.', 'decimal', '"1."^^xsd:decimal'],
    ['1 .', 'integer', '"1 ."^^xsd:integer'],
    ['true', 'boolean', '"true"^^xsd:boolean'],
  ])('%s as %s is %s in Turtle', (value, type, short) => {
    expect(terms.literal(value, XSD + type).short).toBe(short);
  });

  test.each(['ar .', '', 'ar--rtl', '_', 'ar\n', 'abcdefghi', 'ع'])('has no language %j', (tag) => {
    expect(() => terms.text('x', tag)).toThrow(ExportError);
  });

  test('has no datatype that ends its own IRI', () => {
    expect(() => terms.literal('x', 'https://x.example/> . <a:b> <c:d> <e:f')).toThrow(ExportError);
  });
});

test('blank nodes are refused unless asked for', () => {
  expect(() => terms.blank('b0')).toThrow(ExportError);
  const loose = new Terms({}, { allowBlank: true });
  expect(loose.blank('b0').full).toBe('_:b0');
  expect(() => loose.blank('b0 .')).toThrow(ExportError);
});

test('a prefix that would change the syntax is refused', () => {
  expect(() => new Terms({ 'a: <b> .': 'https://x.example/' })).toThrow(ExportError);
  expect(() => new Terms({ a: 'https://x.example/> .' })).toThrow(ExportError);
});
