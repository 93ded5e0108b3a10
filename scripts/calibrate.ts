// Fits the weights of src/extract/confidence-weights.ts to annotated articles and prints the file; how well they hold on articles
// left out (five folds by article) goes to the error stream.
//   node scripts/run-ts.mjs scripts/calibrate.ts GOLD=TEXTS [GOLD=TEXTS ...] > src/extract/confidence-weights.ts
// GOLD has a .json file for each article, TEXTS the articles with articles.jsonl. The articles should be such that no rule was made for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../src/evaluate/index.js';
import { createReader } from '../src/extract/index.js';
import type { Signals } from '../src/extract/signals.js';
import { loadGazetteer } from '../src/gazetteer/index.js';
import { LANGUAGES } from '../src/lang/index.js';
import type { GoldDocument, NamedEntity } from '../src/model/gold.js';
import { loadOntology } from '../src/ontology/index.js';
import { foldOf } from '../src/setup.js';
import { readGold } from '../src/store/index.js';

interface Case {
  readonly document: string;
  readonly signals: Signals;
  readonly right: boolean;
}

const FOLDS = 5;
const ROUNDS = 3000;
const RATE = 0.5;
/** Strength of the pull towards zero, in cases. */
const PULL = 4;

const [language] = LANGUAGES;
if (language === undefined) throw new Error('no language is built in');
const setup = { ontology: loadOntology(['ontology']), gazetteer: loadGazetteer(['seeds/gazetteer']), language };
const reader = createReader({ ontology: setup.ontology, gazetteer: setup.gazetteer, language: setup.language, minConfidence: 0 });
const symmetric = new Set(setup.ontology.relations.filter((relation) => relation.symmetric).map(({ id }) => id));
const options = {
  fold: foldOf(setup.language),
  dropArticle: (folded: string): string =>
    setup.language.segment(folded).find(({ definite, conjunction, preposition }) => definite && conjunction === '' && preposition === '')
      ?.stem ?? folded,
  isSymmetric: (relation: string): boolean => symmetric.has(relation),
  textOf: (): null => null,
};

const datesOf = (texts: string): ReadonlyMap<string, string | null> => {
  const file = join(texts, 'articles.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => JSON.parse(line) as { id: string; date: string | null }).map(({ id, date }) => [id, date]));
};

function casesOf(gold: GoldDocument, texts: string, date: string | null): Case[] {
  const file = `${gold.document}.txt`;
  const text = readFileSync(join(texts, file), 'utf8');
  const document = { id: gold.document, file, title: null, date, publisher: null, url: null, language: 'ar', text, boilerplate: [] };
  const { extraction } = reader.read(document);
  const named = (key: string): NamedEntity => {
    const local = extraction.entities.find((entity) => entity.key === key);
    const known = local?.gazetteer ? setup.gazetteer.byId.get(local.gazetteer) : undefined;
    return {
      id: key,
      labels: [...(local?.names ?? []), ...(known?.names ?? []), ...(known ? [known.id] : [])],
      wikidata: known?.wikidata ?? null,
    };
  };
  return reader.weigh(document).map(({ claim, signals }) => {
    const predicted = {
      document: gold.document,
      subject: named(claim.subject),
      relation: claim.relation,
      object: claim.object === null ? null : named(claim.object),
      factuality: claim.factuality,
      sources: [],
      time: null,
      place: null,
      commodities: [],
      quote: '',
      start: null,
      end: null,
    };
    return { document: gold.document, signals, right: evaluate([gold], [predicted], options).claims.wrong === 0 };
  });
}

const probability = (weights: ReadonlyMap<string, number>, signals: Signals): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(signals)) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
};

/** Logistic regression by gradient descent, each article's cases together weighing no more than a few. */
function fit(cases: readonly Case[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { signals } of cases) for (const name of Object.keys(signals)) weights.set(name, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<string, number>();
    for (const { signals, right } of cases) {
      const error = (right ? 1 : 0) - probability(weights, signals);
      for (const [name, value] of Object.entries(signals)) slope.set(name, (slope.get(name) ?? 0) + error * value);
    }
    for (const [name, weight] of weights) {
      const pull = name === 'always' ? 0 : PULL * weight;
      weights.set(name, weight + (RATE * ((slope.get(name) ?? 0) - pull)) / Math.sqrt(cases.length) / 10);
    }
  }
  return weights;
}

const cases: Case[] = [];
for (const pair of process.argv.slice(2)) {
  const [gold = '', texts = ''] = pair.split('=');
  const dates = datesOf(texts);
  for (const document of readGold(gold)) cases.push(...casesOf(document, texts, dates.get(document.document) ?? null));
}
const documents = [...new Set(cases.map(({ document }) => document))].sort();
const foldOfCase = ({ document }: Case): number => documents.indexOf(document) % FOLDS;
const held: { p: number; right: boolean }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(cases.filter((one) => foldOfCase(one) !== fold));
  for (const one of cases) if (foldOfCase(one) === fold) held.push({ p: probability(weights, one.signals), right: one.right });
}
process.stderr.write(`${cases.length} claims of ${documents.length} articles, ${cases.filter(({ right }) => right).length} right\n`);
for (const from of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]) {
  const bin = held.filter(({ p }) => p >= from && p < from + 0.1);
  const above = held.filter(({ p }) => p >= from);
  const share = (of: typeof held): string => (of.length === 0 ? '-' : (of.filter(({ right }) => right).length / of.length).toFixed(2));
  process.stderr.write(`${from.toFixed(1)}: ${bin.length} claims, ${share(bin)} right; above: ${above.length}, ${share(above)} right\n`);
}
const rows = [...fit(cases)].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const).filter(([, weight]) => weight !== 0);
process.stdout.write(
  `// Weights of the signals, as \`node scripts/run-ts.mjs scripts/calibrate.ts\` prints them.\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
    .join('\n')}\n};\n`,
);
