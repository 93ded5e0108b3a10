// Text of a graph file -> GraphFile, by what the text looks like.
import type { GraphFile } from './graph-file.js';
import { parseGexf } from './read-gexf.js';
import { parseGraphml } from './read-graphml.js';
import { parseGraphology } from './read-graphology.js';

/** Endings of the files that `parseGraphFile` reads. */
export const GRAPH_FILE_ENDINGS: readonly string[] = ['.gexf', '.graphml', '.graph.json', '.graphology.json'];

/** What cannot be read is in its problems; `file` only names it in these. */
export const parseGraphFile = (text: string, file = '-'): GraphFile => {
  const start = text
    .slice(0, 4096)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('{')) return parseGraphology(text.replace(/^\uFEFF/, ''), file);
  if (/<(?:\w+:)?graphml[\s>]/.test(start)) return parseGraphml(text, file);
  if (/<(?:\w+:)?gexf[\s>]/.test(start)) return parseGexf(text, file);
  const problem = {
    file,
    line: null,
    code: 'not-a-graph',
    message: 'this is no GEXF, GraphML or graphology JSON; save the graph as one of these',
  };
  return { format: 'gexf', nodes: [], edges: [], problems: [problem] };
};
