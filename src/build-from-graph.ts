// A graph file from anywhere to the exports, to look at it in the viewer or to have it in another format.
// No claims.jsonl is written: a graph is what is left of claims, and would not give them back.
import { UsageError } from './errors.js';
import { GRAPH_FILE_ENDINGS } from './graph-files/index.js';
import { applyPositions } from './graph-files/positions.js';
import { corpusOf } from './graph-files/to-corpus.js';
import { layOut, readGraphFile } from './laid-out.js';
import type { Corpus } from './model/corpus.js';
import type { Problem } from './model/problem.js';
import type { RelationGraph } from './model/relation.js';
import type { Report } from './model/report.js';
import { countOf, sortProblems } from './report.js';
import { type Setup, type SetupOptions, setUp } from './setup.js';
import { hasResults, OutputFolder, REPORT_FILE, readVersion } from './store/index.js';
import { type ExportPlan, writeExports } from './write-exports.js';

export const isGraphFile = (path: string): boolean => GRAPH_FILE_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

interface Options extends SetupOptions {
  readonly out: string;
  readonly strict: boolean;
  /** The same that the plan's own goes to. */
  readonly problems: readonly Problem[];
  readonly onStage: (stage: string) => void;
}

interface Result {
  readonly report: Report;
  readonly corpus: Corpus;
  readonly graph: RelationGraph | null;
  readonly files: readonly string[];
}

export function buildFromGraph(path: string, plan: ExportPlan, options: Options): Result {
  if (hasResults(options.out))
    throw new UsageError(`"${options.out}" holds results of articles, which a graph would replace in part: name another folder with --out`);
  options.onStage('read');
  const file = readGraphFile(path, plan.onProblem);
  const setup: Setup = setUp(options);
  const { corpus, ontology, ids } = corpusOf(file ?? { format: 'gexf', nodes: [], edges: [], problems: [] }, setup.ontology);
  options.onStage('graph');
  const graph = layOut(corpus, ontology, plan.positions, plan.onProblem);
  // Where somebody has put the nodes is part of what is to be seen.
  if (file !== null && plan.positions === null)
    applyPositions(graph, { ...file, nodes: file.nodes.map((node) => ({ ...node, id: ids.get(node.id) ?? node.id })) });
  const report = (): Report => ({
    version: readVersion(),
    counts: countOf(corpus, graph, options.problems, []),
    problems: sortProblems(options.problems),
    removed: [],
  });
  const refused = (): boolean => options.strict && options.problems.length > 0;
  if (file === null || refused()) return { report: report(), corpus, graph: null, files: [] };
  options.onStage('export');
  const output = new OutputFolder(options.out);
  try {
    writeExports(plan, { corpus, graph, textOf: () => null }, { ontology }, (name, chunks) => output.write(name, chunks));
    if (refused()) {
      output.discard();
      return { report: report(), corpus, graph: null, files: [] };
    }
    output.write(REPORT_FILE, [`${JSON.stringify(report(), null, 2)}\n`]);
    return { report: report(), corpus, graph, files: output.finish() };
  } catch (error) {
    output.discard();
    throw error;
  }
}
