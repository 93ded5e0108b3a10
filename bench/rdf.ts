// RDF writers beside N3.js and beside joining ready-made lines, on the same statements; each comparison and each row of growth in a process of its own.
// node --expose-gc scripts/run-ts.mjs bench/rdf.ts [statements, default 1,000,000]
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFactory, type Quad as N3Quad, type NamedNode, StreamWriter } from 'n3';
import { VOCABULARY_PREFIXES } from '../src/export/rdf/namespaces.js';
import { type Quad, Terms } from '../src/export/rdf/terms.js';
import { DECIMAL, INTEGER, WORDS } from '../src/export/rdf/vocabulary.js';
import { writeJsonLd } from '../src/export/rdf/write-json-ld.js';
import { writeNQuads } from '../src/export/rdf/write-nquads.js';
import { writeTriG, writeTurtle } from '../src/export/rdf/write-turtle.js';
import { FileWriter } from '../src/store/output-folder.js';

const BASE = 'https://khabar.example/';
const PREFIXES = {
  ...VOCABULARY_PREFIXES,
  claim: `${BASE}claim/`,
  entity: `${BASE}entity/`,
  document: `${BASE}document/`,
  situation: `${BASE}situation/`,
  selector: `${BASE}selector/`,
};
const SENTENCES = readFileSync('seeds/articles/001_dbc6da0a6971e26e.txt', 'utf8')
  .split(/[.\n]/)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length > 40);

/** A statement as strings: what both sides make their terms from. */
interface Row {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Null: the object is an IRI. */
  readonly datatype: string | null;
  readonly language: string | null;
  readonly graph: string;
}

/** Claims as an export has them: 12 statements each, 30 claims an article, 2,000 entities. */
function* rows(count: number): Generator<Row> {
  for (let done = 0, claim = 0; ; claim++) {
    const document = `${BASE}document/${Math.floor(claim / 30)}`;
    const graph = `${document}#graph`;
    const subject = `${BASE}claim/c-${claim}`;
    const selector = `${BASE}selector/c-${claim}`;
    const row = (from: string, predicate: string, object: string, datatype: string | null = null, language: string | null = null): Row => ({
      subject: from,
      predicate,
      object,
      datatype,
      language,
      graph,
    });
    const own = [
      row(subject, WORDS.type, WORDS.Claim),
      row(subject, WORDS.type, WORDS.Assertion),
      row(subject, WORDS.about, `${BASE}situation/met-with-${(claim * 7919) % 50_000}`),
      row(subject, WORDS.factuality, 'https://w3id.org/khabar/ontology#actual'),
      row(subject, WORDS.attributedTo, `${BASE}entity/e-${claim % 2000}`),
      row(subject, WORDS.primarySource, document),
      row(subject, WORDS.confidence, `0.${(claim % 90) + 10}`, DECIMAL),
      row(selector, WORDS.type, WORDS.TextQuoteSelector),
      row(selector, WORDS.type, WORDS.TextPositionSelector),
      row(selector, WORDS.start, String(claim % 5000), INTEGER),
      row(selector, WORDS.end, String((claim % 5000) + 100), INTEGER),
      row(selector, WORDS.exact, `${SENTENCES[claim % SENTENCES.length] ?? ''} ${claim}`, null, 'ar'),
    ];
    for (const each of own) {
      if (done++ >= count) return;
      yield each;
    }
  }
}

/** khabar's terms, each checked and escaped. */
function* ownQuads(from: Iterable<Row>, terms: Terms): Generator<Quad> {
  for (const { subject, predicate, object, datatype, language, graph } of from) {
    const to = language !== null ? terms.text(object, language) : datatype !== null ? terms.literal(object, datatype) : terms.iri(object);
    yield { subject: terms.iri(subject), predicate: terms.iri(predicate), object: to, graph: terms.iri(graph) };
  }
}

/** The same as N3.js makes them; `graphs` false: triples, which its Turtle wants. */
function* n3Quads(from: Iterable<Row>, graphs = true): Generator<N3Quad> {
  const { namedNode, literal, quad, defaultGraph } = DataFactory;
  const types = new Map<string, NamedNode>([DECIMAL, INTEGER].map((type) => [type, namedNode(type)]));
  for (const { subject, predicate, object, datatype, language, graph } of from) {
    const to = language !== null ? literal(object, language) : datatype !== null ? literal(object, types.get(datatype)) : namedNode(object);
    yield quad(namedNode(subject), namedNode(predicate), to, graphs ? namedNode(graph) : defaultGraph());
  }
}

/** Text as a string, piece by piece: the least that any writer to a file must do. */
function* joinLines(lines: readonly string[]): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function writeFile(path: string, chunks: Iterable<string>): void {
  const writer = new FileWriter(path);
  for (const chunk of chunks) writer.write(chunk);
  writer.close();
}

/** As the README of N3.js shows it, but for the feeding, which does without the machinery of a readable stream. */
async function pipeN3(path: string, quads: Iterable<N3Quad>, format: string): Promise<void> {
  const stream = n3Stream(format);
  const file = createWriteStream(path);
  stream.pipe(file as never);
  for (const quad of quads) if (!stream.write(quad as never)) await once(stream as never, 'drain');
  stream.end();
  await once(file, 'close');
}

/** What N3.js could do with khabar's file buffer. */
async function bufferN3(path: string, quads: Iterable<N3Quad>, format: string): Promise<void> {
  const stream = n3Stream(format);
  const file = new FileWriter(path);
  stream.on('data', (chunk: string) => file.write(chunk));
  for (const quad of quads) if (!stream.write(quad as never)) await once(stream as never, 'drain');
  stream.end();
  await once(stream as never, 'end');
  file.close();
}

const n3Stream = (format: string): StreamWriter =>
  new StreamWriter({ format, prefixes: format.includes('quads') ? {} : PREFIXES } as never);

type Ways = Readonly<Record<string, () => void | Promise<void>>>;

const ROUNDS = 3;
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const folder = process.env['KHABAR_BENCH_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'khabar-bench-'));
const path = (name: string): string => join(folder, name);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** In processor time, every way once a round: what else runs on the machine changes little then, and meets all of them. */
async function measure(count: number, ways: Ways): Promise<(a: string, b: string) => string> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, act] of Object.entries(ways)) {
      (globalThis as { gc?: () => void }).gc?.();
      const begin = process.cpuUsage();
      await act();
      const { user, system } = process.cpuUsage(begin);
      // The first round warms up.
      if (round > 0) times[name]?.push((user + system) / 1000);
    }
  }
  for (const [name, values] of Object.entries(times))
    say(`  ${name.padEnd(26)} ${String(Math.round(count / median(values))).padStart(5)} k statements/s of processor time`);
  return (a, b) => median((times[a] ?? []).map((time, round) => (times[b]?.[round] ?? Number.NaN) / time)).toFixed(2);
}

function conclude(ratio: (a: string, b: string) => string): void {
  const line = (a: string, b: string, goal: string): boolean => say(`  ${`${a} to ${b}`.padEnd(42)} ${ratio(a, b)}  ${goal}`);
  line('N-Quads, khabar', 'N-Quads, n3', '(goal 1.8)');
  line('N-Quads, khabar', 'N-Quads, n3 with a buffer', '');
  line('N-Quads, khabar', 'ready lines joined', '(goal 0.75)');
  line('TriG, khabar', 'TriG, n3', '(goal 1)');
  line('Turtle, khabar', 'Turtle, n3', '(goal 1)');
}

const linesOf = (from: Iterable<Row>): string[] =>
  Array.from(
    ownQuads(from, new Terms(PREFIXES)),
    ({ subject, predicate, object, graph }) => `${subject.full} ${predicate.full} ${object.full} ${graph?.full} .\n`,
  );

/** From strings in memory to the file: terms made, checked, escaped, written and forgotten, as in an export. */
async function wholeWay(count: number): Promise<void> {
  say(`The whole way: ${count} statements given as strings, terms made in the run`);
  const given = [...rows(count)];
  const lines = linesOf(given);
  const write = (name: string, writer: (quads: Iterable<Quad>, terms: Terms) => Iterable<string>) => () => {
    const terms = new Terms(PREFIXES);
    writeFile(path(name), writer(ownQuads(given, terms), terms));
  };
  const ways: Ways = {
    'ready lines joined': () => writeFile(path('lines'), joinLines(lines)),
    'N-Quads, khabar': write('own.nq', writeNQuads),
    'N-Quads, n3': () => pipeN3(path('n3.nq'), n3Quads(given), 'application/n-quads'),
    'N-Quads, n3 with a buffer': () => bufferN3(path('n3'), n3Quads(given), 'application/n-quads'),
    'TriG, khabar': write('own', writeTriG),
    'TriG, n3': () => pipeN3(path('n3'), n3Quads(given), 'application/trig'),
    'Turtle, khabar': write('own', writeTurtle),
    'Turtle, n3': () => pipeN3(path('n3'), n3Quads(given, false), 'text/turtle'),
    'JSON-LD, khabar': write('own', writeJsonLd),
  };
  conclude(await measure(count, ways));
  const same = readFileSync(path('own.nq')).equals(readFileSync(path('n3.nq')));
  say(
    `  N-Quads: ${(statSync(path('own.nq')).size / 1e6).toFixed(0)} MB, ${same ? 'the same bytes as' : 'NOT the same bytes as'} n3 writes`,
  );
}

/** Both sides have their terms in memory. khabar's terms are checked when they are made, so that this flatters it. */
async function writersAlone(count: number): Promise<void> {
  say(`The writers alone: ${count} statements, terms made before`);
  const terms = new Terms(PREFIXES);
  const given = [...rows(count)];
  const lines = linesOf(given);
  const quads = [...ownQuads(given, terms)];
  const foreign = [...n3Quads(given)];
  const triples = [...n3Quads(given, false)];
  const ways: Ways = {
    'ready lines joined': () => writeFile(path('lines'), joinLines(lines)),
    'N-Quads, khabar': () => writeFile(path('own'), writeNQuads(quads)),
    'N-Quads, n3': () => pipeN3(path('n3'), foreign, 'application/n-quads'),
    'N-Quads, n3 with a buffer': () => bufferN3(path('n3'), foreign, 'application/n-quads'),
    'TriG, khabar': () => writeFile(path('own'), writeTriG(quads, terms)),
    'TriG, n3': () => pipeN3(path('n3'), foreign, 'application/trig'),
    'Turtle, khabar': () => writeFile(path('own'), writeTurtle(quads, terms)),
    'Turtle, n3': () => pipeN3(path('n3'), triples, 'text/turtle'),
  };
  conclude(await measure(count, ways));
}

function stream(count: number, format: string): void {
  const terms = new Terms(PREFIXES);
  const quads = ownQuads(rows(count), terms);
  writeFile(path('own'), format === 'nq' ? writeNQuads(quads) : writeTriG(quads, terms));
  // Processor time: growth must not depend on what else runs.
  const { user, system } = process.cpuUsage();
  say(JSON.stringify({ ms: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }));
}

/** A child's peak memory counts from its parent's size at the start, so that this process must stay small: it only starts the others. */
function inChild(...parameters: readonly string[]): string {
  const env = { ...process.env, KHABAR_BENCH_FOLDER: folder };
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${parameters.join(' ')}: ended with ${status}`);
  return stdout.toString();
}

function growth(): void {
  say('Growth, the whole way, in processor time');
  for (const format of ['nq', 'trig']) {
    const lines = [1e5, 1e6, 5e6].map((count) => ({
      count,
      ...(JSON.parse(inChild('stream', String(count), format)) as { ms: number; mb: number }),
    }));
    for (const { count, ms, mb } of lines)
      say(
        `  ${format.padEnd(5)} ${String(count).padStart(8)} statements: ${(count / ms).toFixed(0)} k/s, ${mb.toFixed(0)} MB at most (goal 300)`,
      );
    const [, one, five] = lines;
    if (one && five) say(`  ${format.padEnd(5)} time for 5 times as many: ${(five.ms / one.ms).toFixed(2)} times`);
  }
}

const [mode = '1000000', count = '', format = ''] = process.argv.slice(2);
if (mode === 'whole-way') await wholeWay(Number(count));
else if (mode === 'writers') await writersAlone(Number(count));
else if (mode === 'stream') stream(Number(count), format);
else {
  try {
    process.stdout.write(inChild('whole-way', mode));
    process.stdout.write(inChild('writers', mode));
    growth();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
