import { describe, expect, test } from '@jest/globals';
import { ExportError } from '../../../../src/errors.js';
import { RDF_EXPORTERS } from '../../../../src/export/rdf/exporters.js';
import { Terms } from '../../../../src/export/rdf/terms.js';
import { writeJsonLd } from '../../../../src/export/rdf/write-json-ld.js';
import { writeTurtle } from '../../../../src/export/rdf/write-turtle.js';
import { claim, corpus, country, documentInfo, entity, evidence, ONTOLOGY } from '../../../support/builders.js';
import { joined } from '../../../support/rdf.js';

const small = corpus({
  documents: [documentInfo({ id: 'd1', title: 'عنوان', date: '2023-09-12', publisher: 'AP', url: 'https://x.example/a' })],
  entities: [
    country('russia', { label: { ar: 'روسيا', en: 'Russia' }, aliases: ['RF'], country: 'RU', wikidata: 'Q159' }),
    entity('kim', { label: { ar: 'كيم', en: null } }),
  ],
  claims: [
    claim('kim', 'visited', 'russia', {
      id: 'c-1',
      document: 'd1',
      time: '2023-09',
      sources: ['kirby', 'nyt'],
      evidence: evidence('زار 😀 روسيا', 2),
    }),
  ],
});
const INPUT = {
  corpus: small,
  graph: null as never,
  ontology: ONTOLOGY,
  baseIri: 'https://x.example/',
  textOf: () => '😀زار 😀 روسيا',
  options: {},
};
const written = (id: string, more: object = {}): string => {
  const exporter = RDF_EXPORTERS.find((each) => each.id === id);
  return joined(exporter?.write({ ...INPUT, ...more })[0]?.chunks ?? []);
};
const body = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('@prefix'))
    .join('\n');

test('TriG is to be read by people: a graph an article, a block a subject, one literal a line', () => {
  const text = body(written('trig'));
  expect(text).toContain(`
graph:entities {

  entity:kim a k:Person ;
    k:name "كيم" ;
    rdfs:label "كيم"@ar .
`);
  expect(text).toContain(`
  entity:russia a k:Country ,
      k:Place ;
    k:name "Russia" ;
    rdfs:label "روسيا"@ar ,
      "Russia"@en ;
    skos:altLabel "RF"@en ;
    k:countryCode "RU" .
}
`);
  expect(text).toContain(`
<https://x.example/document/d1#graph> {

  document:d1 a k:Document ;
    dct:identifier "d1" ;
    dct:title "عنوان"@ar ;
    dct:issued "2023-09-12"^^xsd:date ;
    dct:publisher "AP"@en ;
    k:url "https://x.example/a"^^xsd:anyURI ;
    dct:language "ar" .

  claim:c-1 a k:Claim ,
      k:Assertion ;
    k:about situation:visited-`);
  expect(text).toContain(`
    k:factuality k:actual ;
    k:attributedTo entity:kirby ;
    k:via entity:nyt ;
    k:attribution att:c-1.1 ,
      att:c-1.2 ;
    k:evidence ev:c-1 ;
    prov:hadPrimarySource document:d1 ;
    k:confidence 0.9 .
`);
  expect(text).toMatch(/\ngraph:direct \{\n\n {2}entity:kim kc:visited entity:russia \.\n\}\n$/);
});

test('offsets count code points, in UTF-16 units only where the text is not at hand', () => {
  expect(written('ttl')).toContain('oa:start 1 ;\n  oa:end 12 ;\n');
  const without = written('ttl', { textOf: () => null });
  expect(without).toContain('k:utf16Start 2 ;\n  k:utf16End 14 ;\n');
  expect(without).not.toContain('oa:start');
});

test('links stand in a file and a graph of their own, and nowhere else', () => {
  expect(written('links')).toBe(
    '<https://x.example/entity/russia> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q159> <https://x.example/graph/links> .\n',
  );
  for (const id of ['ttl', 'trig', 'nq', 'jsonld']) expect(written(id)).not.toContain('Q159');
});

test('reifiers name the claims behind a triple', () => {
  expect(written('ttl12')).toMatch(/^VERSION "1.2"\n/);
  expect(written('ttl12')).toContain('\nentity:kim kc:visited entity:russia\n  ~ claim:c-1 .\n');
});

test('N-Quads name a graph in each line and are the same from run to run', () => {
  const lines = written('nq').trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(/ <https:\/\/x\.example\/(graph\/\w+|document\/d1#graph)> \.$/);
  expect(new Set(lines).size).toBe(lines.length);
  expect(written('nq')).toBe(written('nq'));
});

describe('what cannot be written is refused, with what is wrong', () => {
  const bad = (fields: Parameters<typeof claim>[3], id = 'c-1') => ({
    corpus: corpus({ claims: [claim('a', 'visited', 'b', { id, ...fields })] }),
  });
  test.each([
    ['a time that is none', bad({ time: '2023-02-30' }), /2023-02-30/],
    ['a time in words', bad({ time: 'soon' }), /soon/],
    ['a confidence above 1', bad({ confidence: 2 }), /c-1: confidence/],
    ['a confidence that is no number', bad({ confidence: Number.NaN }), /c-1: confidence/],
    ['an empty id', bad({}, ''), /empty id/],
    ['a Wikidata id that is none', { corpus: corpus({ entities: [entity('a', { wikidata: 'Q1> <x:y' })] }) }, /Wikidata/],
    ['a base IRI with a forged end', { baseIri: 'https://x.example/> <x:y> /' }, /illegal character/],
    [
      'a claim of an article that is not there',
      { corpus: { ...corpus({ claims: [claim('a', 'visited', 'b', { document: 'x' })] }), documents: [] } },
      /"x"/,
    ],
  ])('%s', (_, more, message) => {
    const all = (): string => written('nq', more) + written('links', more);
    expect(all).toThrow(ExportError);
    expect(all).toThrow(message);
  });
});

describe('a writer', () => {
  const one = new Terms({ a: 'https://a.example/' });
  const quad = (object: string) => ({
    subject: one.iri(object),
    predicate: one.iri('https://a.example/p'),
    object: one.iri(object),
    graph: null,
  });

  test('refuses terms that were made under other prefixes, which would come out as other names', () => {
    expect(() => joined(writeTurtle([quad('https://a.example/x')], new Terms({ a: 'https://b.example/' })))).toThrow(ExportError);
  });

  test('of JSON-LD refuses an IRI whose scheme is a prefix, and prefixes that are short names', () => {
    expect(() => joined(writeJsonLd([quad('a:x')], one))).toThrow(/scheme/);
    const other = new Terms({ about: 'https://a.example/' });
    expect(() => joined(writeJsonLd([], other))).toThrow(/short name/);
  });

  test('keeps statements that are not grouped', () => {
    const [x, y] = [quad('https://a.example/x'), quad('https://a.example/y')];
    expect(body(joined(writeTurtle([x, y, x], one)))).toBe('\na:x a:p a:x .\n\na:y a:p a:y .\n\na:x a:p a:x .\n');
  });
});

test('a language that is no well-formed tag is left out of literals, so that strict stores load them', () => {
  const tagged = (language: string): string => {
    const documents = [documentInfo({ id: 'd1', title: 'عنوان', language })];
    return joined(RDF_EXPORTERS.find(({ id }) => id === 'nq')?.write({ ...INPUT, corpus: { ...small, documents } })[0]?.chunks ?? []);
  };
  for (const tag of ['ar', 'ar-EG', 'ar-Arab-EG', 'ar-001', 'sr-Latn-RS-ekavsk', 'ar-u-nu-latn', 'ar-x-khabar'])
    expect(tagged(tag)).toContain(`"عنوان"@${tag} `);
  for (const none of ['a', 'x', 'ar-', 'ar-b', 'ar-x', 'ar-1', 'Arabic language', '']) expect(tagged(none)).toContain('"عنوان" ');
});

test('Arabic stands in chunks of its own, so that the rest is one byte a character', () => {
  const chunks = [...(RDF_EXPORTERS.find(({ id }) => id === 'nq')?.write({ ...INPUT, corpus: small })[0]?.chunks ?? [])];
  const arabic = chunks.filter((chunk) => /\p{Script=Arabic}/u.test(chunk));
  expect(arabic).toContain('"زار 😀 روسيا"@ar');
  for (const chunk of arabic) expect(chunk).toMatch(/^"[^\n]*"(@\w+)?$/);
});
