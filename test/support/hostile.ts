// Arbitrary corpora: plain ones for what they mean, hostile ones for what they contain.
import fc from 'fast-check';
import { type Claim, FACTUALITIES } from '../../src/model/claim.js';
import type { Corpus } from '../../src/model/corpus.js';
import { claim, corpus, documentInfo, entity, evidence } from './builders.js';

const NASTY = [
  '"',
  '\\',
  '\\"',
  "'",
  '"""',
  "'''",
  '\n',
  '\r',
  '\r\n',
  '\t',
  '> <',
  '<',
  '>',
  '> . <https://evil.example/s> <https://evil.example/p> <https://evil.example/o> .',
  '" . <https://evil.example/s> <https://evil.example/p> "x',
  '@prefix k: <https://evil.example/> .',
  '@ar',
  '^^<https://evil.example/>',
  '\\u0022',
  '\\u0041',
  '{',
  '}',
  '#',
  ';',
  ' .\n}',
  '_:b0',
  '\0',
  '\x01',
  '\x1b[31m',
  '\x7f',
  '\x85',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '😀',
  'كيم جونغ أون',
  '</script><script>',
  '%3E',
  '\u{10ffff}',
] as const;

/** Never empty. */
export const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ minLength: 1, maxLength: 6, unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const time = fc.constantFrom(null, '2019', '2023-09', '2023-09-12', '2023-09-10/2023-09-13', '2022/2023-01');
const factuality = fc.constantFrom(...FACTUALITIES);

/** Every free text and every id is hostile. */
export const hostileCorpus: fc.Arbitrary<Corpus> = fc
  .record({
    ids: fc.uniqueArray(hostileText, { minLength: 3, maxLength: 5 }),
    texts: fc.array(hostileText, { minLength: 12, maxLength: 12 }),
    language: fc.oneof(fc.constant('ar'), hostileText, fc.stringMatching(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8}){0,3}$/)),
    wikidata: fc.constantFrom(null, 'Q159'),
    time,
    factuality,
    unit: maybe(hostileText),
  })
  .map(({ ids, texts, language, wikidata, time, factuality, unit }) => {
    const [a = 'a', b = 'b', c = 'c'] = ids;
    const [
      title = '',
      publisher = '',
      url = '',
      ar = '',
      en = '',
      alias = '',
      role = '',
      quote = '',
      pattern = '',
      sentence = '',
      id1 = '',
      id2 = '',
    ] = texts;
    const document = documentInfo({ id: a, title, publisher, url, language, date: '2023-09-12' });
    const words = evidence(quote, 1, { pattern, sentence: { start: 0, end: 9, text: sentence } });
    return corpus({
      documents: [document],
      entities: [entity(b, { label: { ar, en }, aliases: [alias], roles: [role], country: role, wikidata })],
      claims: [
        claim(b, 'met-with', c, { id: `1${id1}`, document: a, evidence: words, time, factuality, sources: [c, b], place: a }),
        claim(c, 'supplies', b, {
          id: `2${id2}`,
          document: a,
          evidence: words,
          commodities: [a],
          amounts: [{ commodity: a, count: 1.5, unit }],
          about: `1${id1}`,
        }),
      ],
    });
  });

const ACTORS = ['kim', 'putin', 'nk', 'russia', 'usa'];

const plainClaim = fc
  .record({
    subject: fc.constantFrom(...ACTORS),
    relation: fc.constantFrom('met-with', 'visited', 'accused', 'denied', 'supplies'),
    object: fc.option(fc.constantFrom(...ACTORS), { nil: null, freq: 12 }),
    factuality,
    sources: fc.array(fc.constantFrom(...ACTORS), { maxLength: 2 }),
    document: fc.constantFrom('doc-1', 'doc-2', 'doc-3'),
    time,
    about: fc.option(fc.nat(20), { nil: null, freq: 2 }),
  })
  .map((fields) => fields);

/** Few names and few articles, so that claims meet, repeat, contradict and deny each other. */
export const plainCorpus: fc.Arbitrary<Corpus> = fc.array(plainClaim, { minLength: 1, maxLength: 12 }).map((drafts) => {
  const claims: Claim[] = drafts.map((draft, index) => ({
    ...claim(draft.subject, draft.relation, draft.object, { ...draft, about: null }),
    id: `c-${index}`,
    about: draft.about === null || draft.about >= drafts.length || draft.about === index ? null : `c-${draft.about}`,
  }));
  return corpus({ claims });
});
