// RDF writers beside N3.js and beside joining ready-made lines, in one run on the same statements; memory and growth in processes of their own.
// node --expose-gc scripts/run-ts.mjs bench/rdf.ts [statements, default 1,000,000] [--growth]
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFactory, type Quad as N3Quad, StreamWriter } from 'n3';
import { VOCABULARY_PREFIXES } from '../src/export/rdf/namespaces.js';
import { type Iri, type Literal, type Quad, type Term, Terms } from '../src/export/rdf/terms.js';
import { WORDS } from '../src/export/rdf/vocabulary.js';
import { writeJsonLd } from '../src/export/rdf/write-json-ld.js';
import { writeNQuads } from '../src/export/rdf/write-nquads.js';
import { writeTriG, writeTurtle } from '../src/export/rdf/write-turtle.js';

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

/** Claims as an export has them: 12 statements each, 30 claims an article, 2,000 entities. Terms are made, checked and forgotten. */
function* statements(count: number, terms: Terms): Generator<Quad> {
  const word = (iri: string) => terms.iri(iri);
  const words = Object.fromEntries(Object.entries(WORDS).map(([name, iri]) => [name, word(iri)])) as Record<
    keyof typeof WORDS,
    ReturnType<typeof word>
  >;
  const entities = Array.from({ length: 2000 }, (_, index) => terms.name('entity', `e-${index}`));
  let graph = terms.iri(BASE);
  const actual = terms.iri('https://w3id.org/khabar/ontology#actual');
  for (let done = 0, claim = 0; done < count; claim++) {
    const document = terms.name('document', String(Math.floor(claim / 30)));
    if (claim % 30 === 0) graph = terms.iri(`${BASE}document/${claim / 30}#graph`);
    const subject = terms.name('claim', `c-${claim}`);
    const selector = terms.name('selector', `c-${claim}`);
    const object = (name: keyof typeof WORDS): Term => words[name];
    const own: [typeof subject, keyof typeof WORDS, Term][] = [
      [subject, 'type', object('Claim')],
      [subject, 'type', object('Assertion')],
      [subject, 'about', terms.name('situation', `met-with-${(claim * 7919) % 50_000}`)],
      [subject, 'factuality', actual],
      [subject, 'attributedTo', entities[claim % 2000] as Term],
      [subject, 'primarySource', document],
      [subject, 'confidence', terms.literal(`0.${(claim % 90) + 10}`, 'http://www.w3.org/2001/XMLSchema#decimal')],
      [selector, 'type', object('TextQuoteSelector')],
      [selector, 'type', object('TextPositionSelector')],
      [selector, 'start', terms.literal(String(claim % 5000), 'http://www.w3.org/2001/XMLSchema#integer')],
      [selector, 'end', terms.literal(String((claim % 5000) + 100), 'http://www.w3.org/2001/XMLSchema#integer')],
      [selector, 'exact', terms.text(`${SENTENCES[claim % SENTENCES.length] ?? ''} ${claim}`, 'ar')],
    ];
    for (const [from, name, to] of own) {
      if (done++ >= count) return;
      yield { subject: from, predicate: words[name], object: to, graph };
    }
  }
}

/** Makes terms that are only their values, which costs next to nothing: what N3.js makes its own terms from. */
class Plain extends Terms {
  constructor() {
    super({});
  }
  override iri(value: string): Iri {
    return { kind: 'iri', value, full: '', short: '', scope: this };
  }
  override name(prefix: string, local: string): Iri {
    return this.iri(BASE + prefix + local);
  }
  override literal(value: string, datatype = 'http://www.w3.org/2001/XMLSchema#string'): Literal {
    return { kind: 'literal', value, language: null, datatype, full: '', short: '', scope: this };
  }
  override text(value: string, language: string): Literal {
    return { kind: 'literal', value, language, datatype: '', full: '', short: '', scope: this };
  }
}

/** The same as N3.js wants them. */
function* foreign(quads: Iterable<Quad>): Generator<N3Quad> {
  const iris = new Map<string, ReturnType<typeof DataFactory.namedNode>>();
  const node = (value: string) => DataFactory.namedNode(value);
  const word = (value: string) => {
    const known = iris.get(value) ?? node(value);
    iris.set(value, known);
    return known;
  };
  for (const { subject, predicate, object, graph } of quads) {
    const to =
      object.kind === 'literal'
        ? object.language === null
          ? DataFactory.literal(object.value, word(object.datatype))
          : DataFactory.literal(object.value, object.language)
        : node(object.value);
    yield DataFactory.quad(node(subject.value), word(predicate.value), to, node(graph?.value ?? ''));
  }
}

function writeFile(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, 'w');
  for (const chunk of chunks) writeSync(file, chunk);
  closeSync(file);
}

/** Text as a string, piece by piece: the least that any writer to a file must do. */
function* joinLines(lines: readonly string[]): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length >= 1 << 16) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function writeWithN3(path: string, quads: Iterable<N3Quad>, format: string): Promise<void> {
  const file = openSync(path, 'w');
  const writer = new StreamWriter({ format, prefixes: format.includes('quads') ? {} : PREFIXES } as never);
  let text = '';
  writer.on('data', (chunk: string) => {
    text += chunk;
    if (text.length < 1 << 16) return;
    writeSync(file, text);
    text = '';
  });
  const ended = new Promise<void>((resolve) => writer.on('end', () => resolve()));
  const feed = async (): Promise<void> => {
    let count = 0;
    for (const quad of quads) {
      writer.write(quad as never);
      if (++count % 2048 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    writer.end();
  };
  return feed()
    .then(() => ended)
    .then(() => {
      writeSync(file, text);
      closeSync(file);
    });
}

const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function clock(act: () => void | Promise<void>): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function compare(count: number): Promise<void> {
  const terms = new Terms(PREFIXES);
  const quads = [...statements(count, terms)];
  const n3 = [...foreign(quads)];
  const triples = n3.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));
  const lines = quads.map(({ subject, predicate, object, graph }) => `${subject.full} ${predicate.full} ${object.full} ${graph?.full} .\n`);
  const path = (name: string): string => join(folder, name);
  const ways: Readonly<Record<string, () => void | Promise<void>>> = {
    'ready lines joined': () => writeFile(path('lines.nq'), joinLines(lines)),
    'N-Quads, khabar': () => writeFile(path('own.nq'), writeNQuads(quads)),
    'N-Quads, n3 StreamWriter': () => writeWithN3(path('n3.nq'), n3, 'application/n-quads'),
    'TriG, khabar': () => writeFile(path('own.trig'), writeTriG(quads, terms)),
    'TriG, n3 StreamWriter': () => writeWithN3(path('n3.trig'), n3, 'application/trig'),
    'Turtle, khabar': () => writeFile(path('own.ttl'), writeTurtle(quads, terms)),
    'Turtle, n3 StreamWriter': () => writeWithN3(path('n3.ttl'), triples, 'text/turtle'),
    // Terms of khabar are checked and written out when they are made, so the comparison from values counts that too.
    'N-Quads, khabar, terms too': () => writeFile(path('own2.nq'), writeNQuads(statements(count, terms))),
    'N-Quads, n3, terms too': () => writeWithN3(path('n32.nq'), foreign(statements(count, new Plain())), 'application/n-quads'),
    'JSON-LD, khabar': () => writeFile(path('own.jsonld'), writeJsonLd(quads, terms)),
  };
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < 3; round++) for (const [name, act] of Object.entries(ways)) times[name]?.push(await clock(act));
  for (const [name, values] of Object.entries(times)) say(`${name.padEnd(28)} ${Math.round(count / median(values))} k statements/s`);
  const speed = (name: string): number => 1 / median(times[name] ?? []);
  const ratio = (a: string, b: string): string => (speed(a) / speed(b)).toFixed(2);
  say(`N-Quads to n3 StreamWriter   ${ratio('N-Quads, khabar', 'N-Quads, n3 StreamWriter')}  (goal 1.8)`);
  say(`N-Quads to ready lines       ${ratio('N-Quads, khabar', 'ready lines joined')}  (goal 0.75)`);
  say(`  the same, making terms     ${ratio('N-Quads, khabar, terms too', 'N-Quads, n3, terms too')}`);
  say(`TriG to n3 StreamWriter      ${ratio('TriG, khabar', 'TriG, n3 StreamWriter')}  (goal 1)`);
  say(`Turtle to n3 StreamWriter    ${ratio('Turtle, khabar', 'Turtle, n3 StreamWriter')}  (goal 1)`);
  const same = readFileSync(path('own.nq')).equals(readFileSync(path('n3.nq')));
  say(
    `N-Quads, bytes: ${same ? 'the same as n3 writes' : 'not the same as n3 writes'}; ${(statSync(path('own.nq')).size / 1e6).toFixed(0)} MB`,
  );
}

/** In a process of its own: terms made, checked, written and forgotten. */
function stream(count: number, format: string): void {
  const terms = new Terms(PREFIXES);
  const quads = statements(count, terms);
  writeFile(join(folder, 'stream'), format === 'nq' ? writeNQuads(quads) : writeTriG(quads, terms));
  // Processor time: growth must not depend on what else runs.
  const { user, system } = process.cpuUsage();
  say(JSON.stringify({ ms: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }));
}

function growth(): void {
  for (const format of ['nq', 'trig']) {
    const rows = [1e5, 1e6, 5e6].map((count) => {
      const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', '--stream', String(count), format]);
      return { count, ...(JSON.parse(stdout.toString()) as { ms: number; mb: number }) };
    });
    for (const { count, ms, mb } of rows)
      say(
        `${format.padEnd(5)} ${String(count).padStart(8)} statements: ${(count / ms).toFixed(0)} k/s with terms made and checked, ${mb.toFixed(0)} MB at most (goal 300)`,
      );
    const [, one, five] = rows;
    if (one && five) say(`${format.padEnd(5)} time for 5 times as many: ${(five.ms / one.ms).toFixed(2)} times`);
  }
}

try {
  const [mode, count, format] = process.argv.slice(2);
  if (mode === '--stream') stream(Number(count), format ?? 'nq');
  else {
    await compare(Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 1e6));
    growth();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
