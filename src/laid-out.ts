// The graph of a corpus as it is exported: filtered if asked for, with positions and colours taken over from an edited file.
import { UsageError } from './errors.js';
import { filterCorpus } from './filter/filter-corpus.js';
import { resolveFilter } from './filter/resolve-filter.js';
import { parseFilter } from './filter/text.js';
import { buildGraph } from './graph/index.js';
import type { GraphFile } from './graph-files/graph-file.js';
import { parseGraphFile } from './graph-files/index.js';
import { applyPositions } from './graph-files/positions.js';
import type { Corpus } from './model/corpus.js';
import type { Ontology } from './model/ontology.js';
import type { Problem } from './model/problem.js';
import type { RelationGraph } from './model/relation.js';
import { foldOf, type Setup } from './setup.js';
import { readText } from './store/index.js';

/** What passes the expression; names in it may be ids or names of entities. */
export function filtered(corpus: Corpus, expression: string, { ontology, language }: Setup): Corpus {
  const filter = resolveFilter(parseFilter(expression), corpus, ontology);
  const symmetric = ontology.relations.filter((type) => type.symmetric).map(({ id }) => id);
  return filterCorpus(corpus, filter, { symmetric, fold: foldOf(language) });
}

/** A graph file of any origin; null: nothing in it could be read. */
export function readGraphFile(path: string, onProblem: (problem: Problem) => void): GraphFile | null {
  const file = parseGraphFile(readText(path), path);
  for (const problem of file.problems) onProblem(problem);
  return file.nodes.length === 0 && file.edges.length === 0 && file.problems.length > 0 ? null : file;
}

/** The graph; `positions` is a file that was made by khabar, edited and saved in another program. */
export function layOut(
  corpus: Corpus,
  ontology: Ontology,
  positions: GraphFile | null,
  onProblem: (problem: Problem) => void,
): RelationGraph {
  const graph = buildGraph(corpus, ontology);
  if (positions === null) return graph;
  const { nodes, unknown } = applyPositions(graph, positions);
  if (nodes === 0 && graph.order > 0 && positions.nodes.length > 0)
    throw new UsageError('no node of the positions file is in this graph: give a file that khabar wrote from these results, edited');
  if (unknown.length > 0) {
    const message = `${unknown.length} nodes are not in this graph, such as "${unknown[0]}"; they are left out`;
    onProblem({ file: '--positions', line: null, code: 'unknown-node', message });
  }
  return graph;
}
