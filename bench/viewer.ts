// The viewer beside a plain sigma page with the same graph: bytes over the wire, time to first draw; then time to filter and to search.
// node scripts/run-ts.mjs bench/viewer.ts [rounds] [sizes] [first size]
// Without a graphics card the largest graph takes minutes to draw: it is drawn once, and what is not done in six minutes is said so.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { jsonExporter } from '../src/export/viewer/json.js';
import type { ExportInput } from '../src/model/output.js';
import { CHROMIUM } from '../test/support/chromium.js';
import { sampleInput } from '../test/support/sample-graph.js';

const SIZES = [
  [1000, 3000],
  [5000, 20_000],
  [20_000, 60_000],
] as const;
const [rounds = 3, count = SIZES.length, first = 0] = process.argv.slice(2).map(Number);
/** Drawn once above this many nodes. */
const ONCE = 5000;
/** For everything measured on one size. */
const LIMIT = 360_000;

const FLOOR = `
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
const data = await (await fetch('graph.json')).json();
const graph = new MultiDirectedGraph();
for (const [id, attributes] of data.nodes) graph.addNode(id, attributes);
for (const [id, source, target, attributes] of data.edges) graph.addEdgeWithKey(id, source, target, attributes);
new Sigma(graph, document.getElementById('app'), { allowInvalidContainer: true, enableEdgeEvents: true });
performance.mark('first-draw');
`;

const floorGraph = ({ graph }: ExportInput): string =>
  JSON.stringify({
    nodes: graph.mapNodes((id, { x, y, entity }) => [id, { x, y, size: 4, color: '#0072b2', label: entity.label.ar }]),
    edges: graph.mapEdges((id, _, source, target) => [id, source, target, { size: 1, color: '#999999', type: 'arrow' }]),
  });

type Files = ReadonlyMap<string, readonly [type: string, body: Buffer]>;

/** Both pages come from the same server, compressed beforehand. */
const serveFiles = async (files: Files) => {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': file[0], 'content-encoding': 'gzip', 'x-size': String(file[1].length) }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

const html = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><style>html,body,#app{height:100%;margin:0}</style><div id="app"></div><script type="module" src="${script}"></script>`;

const filesOf = async (input: ExportInput, dist: string): Promise<Files> => {
  const files = new Map<string, readonly [string, Buffer]>();
  const put = (path: string, type: string, body: string | Buffer): void => {
    files.set(path, [type, gzipSync(body)]);
  };
  const floor = await build({
    stdin: { contents: FLOOR, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  put('/floor/', 'text/html', html('floor.js'));
  put('/floor/floor.js', 'text/javascript', floor.outputFiles[0]?.text ?? '');
  put('/floor/graph.json', 'application/json', floorGraph(input));
  put('/viewer/', 'text/html', readFileSync(join(dist, 'index.html')));
  for (const name of ['viewer.js', 'viewer.css'])
    put(`/viewer/${name}`, name.endsWith('js') ? 'text/javascript' : 'text/css', readFileSync(join(dist, name)));
  for (const file of jsonExporter.write(input)) put(`/viewer/data/${file.name}`, 'application/json', [...file.chunks].join(''));
  return files;
};

const WATCH = `new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (name === 'first-draw')
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.firstDraw = performance.now(); }));
}).observe({ type: 'mark', buffered: true });`;

const firstDraw = async (page: Page, url: string, left: () => number): Promise<number> => {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction('globalThis.firstDraw !== undefined', undefined, { timeout: left(), polling: 50 });
  return (await page.evaluate('globalThis.firstDraw')) as number;
};

const timed = async (page: Page, act: string): Promise<number> =>
  (await page.evaluate(
    `(async () => { const start = performance.now(); ${act}; await new Promise((done) => setTimeout(done)); return performance.now() - start; })()`,
  )) as number;

const median = (values: readonly number[]): number | null => [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
const kb = (files: Files, prefix: string): string =>
  `${Math.round([...files].filter(([path]) => path.startsWith(prefix)).reduce((sum, [, [, body]]) => sum + body.length, 0) / 1000)} kB`;
const ms = (value: number | null): string => (value === null ? '–' : `${Math.round(value)} ms`);

interface Measured {
  readonly floor: number[];
  readonly viewer: number[];
  filter: number | null;
  search: number | null;
  /** Why the rest is missing. */
  stopped: string | null;
}

const SEARCH =
  "const box = document.querySelector('.search input'); box.focus(); box.value = 'mora supplies'; box.dispatchEvent(new InputEvent('input', { bubbles: true }))";
const FILTER = "location.hash = '#relation=supplies'; dispatchEvent(new HashChangeEvent('hashchange'))";

/** What can be measured within the limit; a browser that dies of a graph is a result too. */
const measure = async (url: string, times: number): Promise<Measured> => {
  const measured: Measured = { floor: [], viewer: [], filter: null, search: null, stopped: null };
  const end = performance.now() + LIMIT;
  const left = (): number => Math.max(1, end - performance.now());
  const browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  // Closing the browser ends whatever is waited for, also a page too busy to answer.
  const alarm = setTimeout(() => void browser.close(), LIMIT);
  let doing = '';
  try {
    for (let round = 0; round < times; round += 1) {
      for (const kind of ['floor', 'viewer'] as const) {
        const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
        await page.addInitScript(WATCH);
        doing = `first draw of the ${kind}`;
        measured[kind].push(await firstDraw(page, `${url}/${kind}/`, left));
        if (kind === 'viewer' && round === 0) {
          doing = 'filter and search';
          await page.waitForFunction("document.querySelector('.shown-note progress') === null", undefined, { timeout: left() });
          measured.filter = await timed(page, FILTER);
          measured.search = await timed(page, SEARCH);
        }
        await page.close();
      }
    }
  } catch (error) {
    const late = performance.now() >= end - 1000;
    measured.stopped = `${doing}: ${late ? `not within ${LIMIT / 60_000} minutes` : String(error).split('\n')[0]}`;
  }
  clearTimeout(alarm);
  await browser.close();
  return measured;
};

if (CHROMIUM === null) {
  process.stdout.write('viewer: skipped, no Chromium\n');
} else {
  process.stdout.write('nodes/edges       over the wire (floor)   first draw (floor)       ratio  filter  search\n');
  for (const [nodes, edges] of SIZES.slice(first, first + count)) {
    const files = await filesOf(sampleInput(nodes, edges), join(process.cwd(), 'dist/viewer'));
    const server = await serveFiles(files);
    const { stopped, ...found } = await measure(server.url, nodes > ONCE ? 1 : rounds);
    const [own, floor] = [median(found.viewer), median(found.floor)];
    process.stdout.write(
      `${nodes}/${edges}`.padEnd(18) +
        `${kb(files, '/viewer')} (${kb(files, '/floor')})`.padEnd(24) +
        `${ms(own)} (${ms(floor)})`.padEnd(25) +
        `${own === null || floor === null ? '–' : (own / floor).toFixed(2)}   ${ms(found.filter)}  ${ms(found.search)}\n` +
        (stopped === null ? '' : `  ${stopped}\n`),
    );
    server.close();
  }
}
