import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { StoreError, UsageError } from '../../../src/errors.js';
import { OutputFolder, ResultsWriter, readResults } from '../../../src/store/index.js';
import { claim, commodity, corpus, country, document, entity, evidence } from '../../support/builders.js';
import { packagedKnowledge } from '../../support/knowledge.js';
import { folderOf } from '../../support/temporary.js';

const TEXT = 'زودت مصر السودان بالقمح.\nونفى السودان ذلك.';
const QUOTE = 'زودت مصر السودان بالقمح';

function writtenResults(): { folder: string; stored: ReturnType<typeof corpus> } {
  const folder = folderOf();
  const article = document({ id: 'a', text: TEXT, title: 'عنوان', date: '2023-09-05', publisher: 'وكالة', boilerplate: [] });
  const other = document({ id: 'b', text: 'نص آخر تماما \u{1F600} مع رمز' });
  const sentence = { start: 0, end: 24, text: TEXT.slice(0, 24) };
  const supplies = claim('egypt', 'supplies', 'sudan', {
    document: 'a',
    commodities: ['wheat'],
    amounts: [{ commodity: 'wheat', count: 5, unit: 'طن' }],
    sources: ['zaid'],
    time: '2023-09',
    place: 'sudan',
    evidence: evidence(QUOTE, 0, { sentence, pattern: 'زوّد {subject} {object} بـ{commodity}' }),
    confidence: 0.75,
  });
  const denied = claim('sudan', 'denied', null, { document: 'a', about: supplies.id, evidence: evidence('ونفى السودان ذلك', 25) });
  const stored = corpus({
    documents: [article, other].map(({ text: _, boilerplate: __, ...info }) => info),
    entities: [
      country('egypt', { label: { ar: 'مصر', en: 'Egypt' }, country: 'EG', wikidata: 'Q79' }),
      country('sudan', { label: { ar: 'السودان', en: 'Sudan' }, aliases: ['جمهورية السودان'] }),
      commodity('wheat', { label: { ar: 'قمح', en: 'wheat' } }),
      entity('zaid', { label: { ar: 'زيد', en: null }, roles: ['وزير'] }),
    ],
    claims: [supplies, denied],
  });
  const writer = new ResultsWriter(folder);
  writer.addDocument(article);
  writer.addDocument(other);
  expect(writer.closeDocuments().textOf('b')).toBe(other.text);
  writer.addCorpus(stored);
  writer.finish();
  return { folder, stored };
}

test('what is written is read back as it was, with texts', () => {
  const { folder, stored } = writtenResults();
  const read = readResults(folder, packagedKnowledge());
  expect(read.corpus).toEqual(stored);
  expect(read.textOf('a')).toBe(TEXT);
  expect(read.textOf('none')).toBeNull();
});

test('a line of claims.jsonl says everything of a claim without any other file', () => {
  const { folder } = writtenResults();
  const [line = ''] = readFileSync(`${folder}/claims.jsonl`, 'utf8').split('\n');
  expect(JSON.parse(line)).toMatchObject({
    document: 'a',
    subject: { id: 'egypt', type: 'Place', labels: ['مصر', 'Egypt'], wikidata: 'Q79' },
    object: { id: 'sudan', labels: ['السودان', 'Sudan', 'جمهورية السودان'] },
    commodities: [{ id: 'wheat' }],
    sources: [{ id: 'zaid' }],
    quote: QUOTE,
    start: 0,
    end: 23,
  });
});

describe('damaged results', () => {
  test('no results at all', () => {
    expect(() => readResults(folderOf(), packagedKnowledge())).toThrow(StoreError);
  });

  test('a broken line is named', () => {
    const { folder } = writtenResults();
    const lines = readFileSync(`${folder}/claims.jsonl`, 'utf8').split('\n');
    writeFileSync(`${folder}/claims.jsonl`, [lines[0], lines[1]?.slice(0, 40)].join('\n'));
    expect(() => readResults(folder, packagedKnowledge())).toThrow(/claims\.jsonl:2/u);
  });

  test('a quote that is no longer in its article', () => {
    const { folder } = writtenResults();
    const path = `${folder}/documents.jsonl`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('بالقمح', 'بالأرز'));
    expect(() => readResults(folder, packagedKnowledge())).toThrow(StoreError);
  });
});

describe('a results folder is changed as a whole', () => {
  const names = (folder: string): string[] => readdirSync(folder).sort();

  test('until the end the former files stand', () => {
    const folder = folderOf({ 'a.txt': 'old', 'mine.txt': 'kept' });
    const output = new OutputFolder(folder);
    output.write('a.txt', ['new', ' text']);
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe('old');
    expect(output.finish()).toEqual(['a.txt']);
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe('new text');
    expect(names(folder)).toEqual(['a.txt', 'mine.txt']);
  });

  test('giving up leaves them, and no trace', () => {
    const folder = folderOf({ 'a.txt': 'old' });
    const output = new OutputFolder(folder);
    output.open('a.txt').write('new');
    output.discard();
    expect(names(folder)).toEqual(['a.txt']);
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe('old');
    const fresh = `${folder}/made`;
    new OutputFolder(fresh).discard();
    expect(existsSync(fresh)).toBe(false);
  });

  test('what a killed run has left is swept up, what a running one writes is not', () => {
    const folder = folderOf();
    mkdirSync(`${folder}/.tmp-999999999-x`);
    const running = new OutputFolder(folder);
    const next = new OutputFolder(folder);
    expect(names(folder)).toHaveLength(2);
    running.discard();
    next.discard();
    expect(names(folder)).toEqual([]);
  });

  test('long and short pieces come out whole, in order', () => {
    const folder = folderOf();
    const pieces = ['\u{1F600}', 'ش'.repeat(700_000), '', 'x'.repeat(1_100_000), 'ب', '\u{1F600}'.repeat(200_000)];
    const output = new OutputFolder(folder);
    output.write('a', pieces);
    output.finish();
    expect(readFileSync(`${folder}/a`, 'utf8') === pieces.join('')).toBe(true);
  });

  test.each(['../a', '', '.hidden', 'a/b'])('%p is no name for a file', (name) => {
    const output = new OutputFolder(folderOf());
    expect(() => output.open(name)).toThrow(UsageError);
    output.discard();
  });

  test('a file in its place is misuse', () => {
    expect(() => new OutputFolder(`${folderOf({ out: '' })}/out`)).toThrow(UsageError);
  });
});
