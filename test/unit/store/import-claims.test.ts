import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { StoreError } from '../../../src/errors.js';
import type { Problem } from '../../../src/model/problem.js';
import { type Imported, importClaims, type StoredDocuments } from '../../../src/store/index.js';
import { documentInfo } from '../../support/builders.js';
import { packagedKnowledge } from '../../support/knowledge.js';
import { folderOf } from '../../support/temporary.js';

function read(
  lines: readonly (object | string)[],
  articles: Readonly<Record<string, string>> | null = null,
): Imported & { problems: Problem[] } {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return readFolder(`${folderOf({ 'claims.jsonl': text })}/claims.jsonl`, articles);
}

function readFolder(path: string, articles: Readonly<Record<string, string>> | null = null): Imported & { problems: Problem[] } {
  const problems: Problem[] = [];
  const given: StoredDocuments | null =
    articles === null ? null : { documents: Object.keys(articles).map((id) => documentInfo({ id })), textOf: (id) => articles[id] ?? null };
  const imported = importClaims(path, { ...packagedKnowledge(), articles: given, onProblem: (problem) => problems.push(problem) });
  return { ...imported, problems };
}

const CLAIM = {
  document: 'a',
  subject: { label: 'زيد', type: 'Person' },
  relation: 'visited',
  object: 'القاهرة',
  quote: 'زار زيد القاهرة',
};
const TEXT = 'وفي الصباح زار زيد القاهرة. ثم عاد زيد إلى بيته. ثم عاد زيد إلى مكتبه.';

describe('the ten lines of docs/claims.md', () => {
  const page = readFileSync(new URL('../../../docs/claims.md', import.meta.url), 'utf8');
  const lines = (/```jsonl\n([\s\S]*?)```/u.exec(page)?.[1] ?? '').trim().split('\n');

  test('are ten, and all are taken', () => {
    const { corpus, problems } = read(lines);
    expect(lines).toHaveLength(10);
    expect(problems).toEqual([]);
    expect(corpus.claims).toHaveLength(10);
    expect(corpus.documents.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
  });

  test('name the same entity once, in whatever language and form', () => {
    const { corpus } = read(lines);
    const labels = corpus.entities.map(({ label }) => label.ar);
    expect(new Set(labels).size).toBe(labels.length);
    expect(corpus.entities.find(({ label }) => label.ar === 'السودان')).toMatchObject({ label: { en: 'Sudan' }, subtype: 'Country' });
    expect(corpus.claims.filter(({ relation }) => relation === 'accused')).toMatchObject([
      { subject: 'sudan', object: 'ethiopia', time: '2023-05' },
    ]);
  });
});

describe('entities', () => {
  test('a name takes the type that another line gives it', () => {
    const { corpus } = read([
      { ...CLAIM, object: 'مدينة الخيال' },
      { ...CLAIM, object: { label: 'مدينة الخيال', type: 'City' }, quote: 'ب' },
    ]);
    expect(new Set(corpus.claims.map(({ object }) => object)).size).toBe(1);
    expect(corpus.entities).toContainEqual(
      expect.objectContaining({ type: 'Place', subtype: 'City', label: { ar: 'مدينة الخيال', en: null } }),
    );
  });

  test('an unknown name gets an id of its type and name, whatever stands around it', () => {
    const one = read([CLAIM]).corpus.claims[0]?.subject;
    const other = read([
      { ...CLAIM, document: 'b', subject: 'عمرو' },
      { ...CLAIM, factuality: 'planned' },
    ]).corpus.claims[0]?.subject;
    expect(one).toMatch(/^person-[0-9a-f]{16}$/u);
    expect(other).toBe(one);
  });

  test('an id is kept, and entities.jsonl says what it is', () => {
    const zaid = { id: 'zaid', type: 'Person', label: { ar: 'زيد', en: 'Zaid' }, aliases: ['زيد بن علي'], country: 'EG', roles: ['وزير'] };
    const folder = folderOf({
      'claims.jsonl': `${JSON.stringify({ ...CLAIM, subject: { id: 'zaid' } })}\n${JSON.stringify({ ...CLAIM, subject: 'زيد بن علي', factuality: 'planned' })}`,
      'entities.jsonl': JSON.stringify(zaid),
    });
    const { corpus, problems } = readFolder(folder);
    expect(problems).toEqual([]);
    expect(corpus.claims.map(({ subject }) => subject)).toEqual(['zaid', 'zaid']);
    expect(corpus.entities).toContainEqual({ ...zaid, subtype: null, wikidata: null });
  });
});

describe('quotes', () => {
  test('are found in the article, with their sentence', () => {
    const [claim] = read([CLAIM], { a: TEXT }).corpus.claims;
    expect(claim?.evidence).toMatchObject({ start: 11, end: 26, sentence: { text: 'وفي الصباح زار زيد القاهرة.' } });
    expect(TEXT.slice(claim?.evidence.start, claim?.evidence.end)).toBe(CLAIM.quote);
  });

  test('a wrong start is put right where the quote stands once', () => {
    expect(read([{ ...CLAIM, start: 0, end: 5 }], { a: TEXT }).corpus.claims[0]?.evidence.start).toBe(11);
  });

  test('that stand there twice need their start', () => {
    expect(read([{ ...CLAIM, quote: 'عاد زيد' }], { a: TEXT }).problems).toMatchObject([{ line: 1, code: 'quote-ambiguous' }]);
    const second = TEXT.lastIndexOf('عاد زيد');
    expect(read([{ ...CLAIM, quote: 'عاد زيد', start: second }], { a: TEXT }).corpus.claims[0]?.evidence.start).toBe(second);
  });

  test('that do not stand there are refused, unless there is no article', () => {
    const wrong = { ...CLAIM, quote: 'زار زيد الخرطوم' };
    expect(read([wrong], { a: TEXT })).toMatchObject({ corpus: { claims: [] }, problems: [{ line: 1, code: 'quote-not-found' }] });
    expect(read([wrong]).corpus.claims).toHaveLength(1);
  });

  test('of articles that are not there are refused', () => {
    expect(read([CLAIM], { b: TEXT }).problems).toMatchObject([{ line: 1, code: 'unknown-document' }]);
  });
});

describe('what does not fit is told with line and field, and the rest is taken', () => {
  const cases: readonly (readonly [string, object | string, string])[] = [
    ['no JSON', '{', 'not JSON'],
    ['a missing quote', { ...CLAIM, quote: undefined }, "must have required property 'quote'"],
    [
      'a factuality of its own',
      { ...CLAIM, factuality: 'maybe' },
      'factuality: must be equal to one of the allowed values: actual, planned, possible, negated',
    ],
    ['a number for a name', { ...CLAIM, subject: 7 }, 'subject: must be string or object'],
    ['an entity without a name', { ...CLAIM, sources: ['a', { type: 'Person' }] }, 'sources[1]: '],
    ['a time in words', { ...CLAIM, time: 'yesterday' }, 'time: '],
    ['an id with a space', { ...CLAIM, subject: { id: 'a b' } }, 'subject.id: '],
    ['too much confidence', { ...CLAIM, confidence: 2 }, 'confidence: '],
    ['an unknown relation', { ...CLAIM, relation: 'married' }, 'relation: "married" is not in the ontology'],
  ];
  test.each(cases)('%s', (_, line, message) => {
    const { corpus, problems } = read([CLAIM, line]);
    expect(corpus.claims).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2 });
    expect(problems[0]?.message).toContain(message);
  });

  test('the same claim twice', () => {
    expect(read([CLAIM, CLAIM])).toMatchObject({ problems: [{ line: 2, code: 'duplicate-id' }] });
  });

  test('a claim about one that is not there stands without it', () => {
    const { corpus, problems } = read([{ ...CLAIM, about: 'nothing' }]);
    expect(corpus.claims[0]?.about).toBeNull();
    expect(problems).toMatchObject([{ code: 'unknown-claim' }]);
  });

  test('no file at all', () => {
    expect(() => readFolder('/nowhere/claims.jsonl')).toThrow(StoreError);
  });
});
