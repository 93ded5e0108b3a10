// Time and memory of writing GEXF: khabar's writer beside the bare text, graphology-gexf and networkx, on one graph in one run.
// node scripts/run-ts.mjs bench/gexf.ts [--nodes 100000] [--edges 1000000] [--peers no]
// Each writer runs in a process of its own, so that its peak memory is its own; a peer's graph is built before its clock starts.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { MultiDirectedGraph } from 'graphology';
import type { EdgeRow, GraphTable, NodeRow } from '../src/export/graph/table.js';
import { gexfChunks } from '../src/export/graph/write-gexf.js';
import { noChanges } from '../src/export/graph/xml-text.js';

const FOLDER = '.test-cache/bench';
const PYTHON = '.test-cache/readers/venv/bin/python';
const RELATIONS = ['met-with', 'visited', 'accused', 'denied', 'supplies'] as const;
const COLORS = ['#1f77b4', '#2ca02c', '#d62728', '#9467bd', '#8c564b'] as const;
const QUOTE = 'اجتمع الوزير مع السفير "أمس" & اليوم';

const nodeOf = (index: number): NodeRow => ({
  id: `e${index}`,
  label: `كيان ${index}`,
  color: COLORS[index % 5] as string,
  spells: [],
  x: ((index * 7919) % 100_003) / 100,
  y: ((index * 104_729) % 100_003) / 100,
  size: 4 + (index % 7),
  values: [`كيان ${index}`, `Entity ${index}`, 'Person', index % 50],
});

const edgeOf = (index: number, nodes: number): EdgeRow => {
  const kind = RELATIONS[index % 5] as string;
  const year = 2000 + (index % 25);
  return {
    id: `r${index}`,
    source: `e${(index * 7919) % nodes}`,
    target: `e${(index * 104_729 + 17) % nodes}`,
    kind: `${kind}~${index}`,
    label: kind,
    color: COLORS[index % 5] as string,
    symmetric: index % 5 === 0,
    weight: 1 + (index % 9),
    thickness: 1,
    alpha: 1,
    spells: [[`${year}-01-01`, `${year}-01-31`]],
    values: [kind, (index % 100) / 100, 1 + (index % 9), index % 5 === 0, index % 1000 === 0 ? QUOTE : null],
  };
};

const NODE_COLUMNS = ['name_ar', 'name_en', 'entity_type', 'claim_count'] as const;
/** Few columns and few quotes: graphology-gexf builds one text of the whole file, and Node has no text of more than 512 MB. */
const EDGE_COLUMNS = ['relation', 'confidence', 'independent_sources', 'symmetric', 'top_quote'] as const;

const lazily = <T>(length: number, make: (index: number) => T): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (let index = 0; index < length; index += 1) yield make(index);
  },
});

const tableOf = (nodes: number, edges: number): GraphTable => ({
  description: `${nodes} nodes, ${edges} edges`,
  nodeColumns: NODE_COLUMNS.map((id, index) => ({ id, type: index === 3 ? 'integer' : 'string' })),
  edgeColumns: EDGE_COLUMNS.map((id, index) => ({
    id,
    type: (['string', 'double', 'integer', 'boolean', 'string'] as const)[index] ?? 'string',
  })),
  nodeCount: nodes,
  edgeCount: edges,
  dynamic: true,
  nodes: lazily(nodes, nodeOf),
  edges: lazily(edges, (index) => edgeOf(index, nodes)),
});

const writeChunks = (file: string, chunks: Iterable<string>): void => {
  const handle = openSync(file, 'w');
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  }
  closeSync(handle);
};

/** The floor: the same facts as text, without looking at what is in them. */
function* bare(table: GraphTable): Generator<string> {
  let out = '<gexf>';
  for (const { id, label, x, y, size, color, values } of table.nodes) {
    out += `<node id="${id}" label="${label}"><attvalues>`;
    for (let index = 0; index < NODE_COLUMNS.length; index += 1) out += `<attvalue for="${NODE_COLUMNS[index]}" value="${values[index]}"/>`;
    out += `</attvalues><viz:color hex="${color}"/><viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/></node>\n`;
    if (out.length > 65_536) {
      yield out;
      out = '';
    }
  }
  for (const { id, source, target, kind, label, weight, spells, color, values } of table.edges) {
    out += `<edge id="${id}" source="${source}" target="${target}" kind="${kind}" label="${label}" weight="${weight}" start="${spells[0]?.[0]}" end="${spells[0]?.[1]}"><attvalues>`;
    for (let index = 0; index < EDGE_COLUMNS.length; index += 1)
      if (values[index] !== null) out += `<attvalue for="${EDGE_COLUMNS[index]}" value="${values[index]}"/>`;
    out += `</attvalues><viz:color hex="${color}"/><viz:thickness value="1"/></edge>\n`;
    if (out.length > 65_536) {
      yield out;
      out = '';
    }
  }
  yield `${out}</gexf>`;
}

const graphologyOf = (table: GraphTable): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  const named = (columns: readonly string[], values: EdgeRow['values']) =>
    Object.fromEntries(columns.map((id, index) => [id, values[index] ?? null] as const).filter(([, value]) => value !== null));
  for (const { id, label, x, y, size, color, values } of table.nodes)
    graph.addNode(id, { ...named(NODE_COLUMNS, values), label, x, y, size, color });
  for (const { id, source, target, kind, label, weight, color, values } of table.edges) {
    graph.addEdgeWithKey(id, source, target, {
      ...named(EDGE_COLUMNS, values),
      label,
      kind,
      weight,
      color,
    });
  }
  return graph;
};

const WRITERS: Readonly<Record<string, (table: GraphTable, file: string) => () => void>> = {
  khabar: (table, file) => () =>
    writeChunks(file, gexfChunks(table, { profile: 'gephi', direction: 'directed', infGuard: false, modified: null }, noChanges())),
  'bare text': (table, file) => () => writeChunks(file, bare(table)),
  'graphology-gexf': (table, file) => {
    const { write } = createRequire(import.meta.url)('graphology-gexf') as { write: (graph: MultiDirectedGraph) => string };
    const graph = graphologyOf(table);
    return () => writeFileSync(file, write(graph));
  },
};

interface Measured {
  /** Of processor: other work on the machine must not change the ratios. */
  readonly ms: number;
  readonly wall: number;
  readonly mb: number;
}

const inProcess = (name: string, nodes: number, edges: number): Measured | null => {
  const file = `${FOLDER}/${name.replace(' ', '-')}.gexf`;
  const own = [process.argv[1] ?? '', '--writer', name, '--nodes', String(nodes), '--edges', String(edges)];
  const [command, args] =
    name === 'networkx'
      ? [PYTHON, ['bench/gexf_networkx.py', file, String(nodes), String(edges)]]
      : [process.execPath, ['--max-old-space-size=14000', ...own]];
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured) : null;
};

const { values } = parseArgs({
  options: {
    writer: { type: 'string' },
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '1000000' },
    peers: { type: 'string', default: 'yes' },
  },
});
const nodes = Number(values.nodes);
const edges = Number(values.edges);
mkdirSync(FOLDER, { recursive: true });

if (values.writer !== undefined) {
  const prepare = WRITERS[values.writer];
  if (!prepare) throw new Error(`unknown writer ${values.writer}`);
  const run = prepare(tableOf(nodes, edges), `${FOLDER}/${values.writer.replace(' ', '-')}.gexf`);
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  process.stdout.write(`${JSON.stringify({ ms, wall, mb: process.resourceUsage().maxRSS / 1024 })}\n`);
} else {
  const names = ['bare text', 'khabar', ...(values.peers === 'no' ? [] : ['graphology-gexf', ...(existsSync(PYTHON) ? ['networkx'] : [])])];
  const results = new Map<string, Measured | null>();
  process.stdout.write(`${nodes} nodes, ${edges} edges\n`);
  for (const name of names) {
    const runs =
      name === 'bare text' || name === 'khabar' ? [1, 2, 3].map(() => inProcess(name, nodes, edges)) : [inProcess(name, nodes, edges)];
    const best = runs.reduce((a, b) => (a && b && b.ms < a.ms ? b : a)) ?? null;
    results.set(name, best);
    const size = existsSync(`${FOLDER}/${name.replace(' ', '-')}.gexf`)
      ? statSync(`${FOLDER}/${name.replace(' ', '-')}.gexf`).size / 1e6
      : 0;
    const text = best
      ? `${(best.ms / 1000).toFixed(2).padStart(8)} s of processor ${(best.wall / 1000).toFixed(2).padStart(8)} s  ${best.mb.toFixed(0).padStart(6)} MB peak  ${size.toFixed(0).padStart(5)} MB file`
      : '  failed';
    process.stdout.write(`  ${name.padEnd(16)}${text}\n`);
  }
  const mine = results.get('khabar');
  for (const [name, other] of results) {
    if (name !== 'khabar' && mine && other)
      process.stdout.write(
        `  khabar takes ${(mine.ms / other.ms).toFixed(2)} of the time of ${name}: ${(other.ms / mine.ms).toFixed(1)} x as fast\n`,
      );
  }
  process.stdout.write('  linear in edges:');
  for (const share of [0.25, 0.5, 1]) {
    const one = inProcess('khabar', nodes, edges * share);
    process.stdout.write(`  ${edges * share}: ${one ? ((one.ms * 1e6) / (edges * share + nodes)).toFixed(0) : '-'} ns an element`);
  }
  process.stdout.write('\n');
}
