// Speed of extraction beside a plain regular expression over the same text, in one run on one core, after a warm-up round.
// node [--cpu-prof] scripts/run-ts.mjs bench/extract.ts [rounds, default 3]
// Where the time goes: node --cpu-prof --cpu-prof-dir=out scripts/run-ts.mjs bench/extract.ts, then open the profile in any Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../src/extract/index.js';
import { loadGazetteer } from '../src/gazetteer/index.js';
import { LANGUAGES } from '../src/lang/index.js';
import type { Document } from '../src/model/document.js';
import { loadOntology } from '../src/ontology/index.js';

const FOLDERS = ['seeds/articles', 'test/fixtures/news/texts'];
const WORDS_AN_ARTICLE = 300;
const ARTICLES = 1500;
const ROUNDS = Number(process.argv[2] ?? 3);

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** Articles of about the same length, cut at sentences, no two alike in the order of their sentences. */
function makeArticles(): readonly Document[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.\n])\s+/u).filter((sentence) => sentence.trim() !== ''));
  let at = 0;
  return Array.from({ length: ARTICLES }, (_, index) => {
    const words: string[] = [];
    while (words.length < WORDS_AN_ARTICLE) {
      words.push(...(sentences[at % sentences.length] ?? '').split(/(?<=\s)/u), '\n');
      // The step is prime to most lengths, so that sentences meet different neighbours.
      at += 7;
    }
    const text = words.join('');
    return {
      id: `bench-${index}`,
      file: '-',
      title: null,
      date: '2023-09-05',
      publisher: null,
      url: null,
      language: 'ar',
      text,
      boilerplate: [],
    };
  });
}

/** Best of the rounds, in seconds. */
function timeOf(work: () => number): { readonly seconds: number; readonly found: number } {
  let best = Number.POSITIVE_INFINITY;
  let found = work();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    found = work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return { seconds: best, found };
}

const articles = makeArticles();
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const [language] = LANGUAGES;
if (language === undefined) throw new Error('no language is built in');
const begin = process.hrtime.bigint();
const extract = createExtractor({
  ontology: loadOntology(['ontology']),
  gazetteer: loadGazetteer(['seeds/gazetteer']),
  language,
  minConfidence: 0,
});
const startUp = Number(process.hrtime.bigint() - begin) / 1e9;

// The stems of the five relations' verbs behind a word boundary and up to two attached letters.
const STEMS = /(?<![\p{L}\p{M}])\p{L}{0,2}(?:التق|اجتمع|زار|زيار|اتهم|اتهام|نف[ىيت]|زو[ّ]?د|صدر|باع|لقاء)\p{L}*/gu;
const floor = timeOf(() => articles.reduce((sum, { text }) => sum + [...text.matchAll(STEMS)].length, 0));
const engine = timeOf(() => articles.reduce((sum, document) => sum + extract(document).claims.length, 0));

const show = (name: string, { seconds, found }: { readonly seconds: number; readonly found: number }, what: string): void => {
  const rates = `${Math.round(articles.length / seconds)} articles/s, ${(megabytes / seconds).toFixed(1)} MB/s`;
  process.stdout.write(`${name.padEnd(12)}${rates}; ${found} ${what}\n`);
};
process.stdout.write(
  `${articles.length} articles of ${WORDS_AN_ARTICLE} words and more, ${megabytes.toFixed(1)} MB; start-up ${startUp.toFixed(2)} s\n`,
);
show('plain scan', floor, 'verbs');
show('khabar', engine, 'claims');
process.stdout.write(`${(engine.seconds / floor.seconds).toFixed(1)} times the plain scan\n`);
