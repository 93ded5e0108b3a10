// Rules about nodes and edges themselves: ids, ends, direction, kind, weight.
import type { RawElement } from '../gexf-elements.js';
import type { Tell } from './finding.js';
import type { LintState } from './state.js';

export const lintNode = ({ line, attributes, nested }: RawElement, state: LintState, tell: Tell): void => {
  const { id, pid, label } = attributes;
  if (!id) {
    tell(line, 'lost', 'node-id', 'a node without an id is left out');
    return;
  }
  if (state.nodes.has(id)) tell(line, 'changed', 'node-duplicate', `node "${id}" stands twice: the second is laid over the first`);
  state.nodes.add(id);
  if (state.integerIds && !/^[+-]?\d+$/.test(id))
    tell(line, 'stops', 'id-type', `node "${id}" is no number, but idtype says so; Gephi stops reading the file`);
  if (pid !== undefined || nested)
    tell(line, 'lost', 'hierarchy', `node "${id}": Gephi has no nodes inside nodes; which one it is in is lost`);
  if (label === undefined || label === '') tell(line, 'note', 'no-label', `node "${id}" has no label; Gephi shows nothing, others the id`);
};

/** What Gephi makes of the type. */
const directionOf = (type: string | undefined, name: string, line: number, state: LintState, tell: Tell): boolean | null => {
  const fallback = state.direction !== 'undirected';
  if (type === undefined || type === '') return fallback;
  if (!/^(?:un)?directed$/i.test(type)) {
    tell(line, 'changed', 'edge-type', `${name}: type "${type}" is read as ${fallback ? 'directed' : 'undirected'}; write two edges`);
    return fallback;
  }
  const directed = type.toLowerCase() === 'directed';
  if (state.direction !== '' && directed !== (state.direction === 'directed')) {
    tell(
      line,
      'lost',
      'edge-direction',
      `${name}: type="${type}" against defaultedgetype="${state.direction}": the edge is left out; remove defaultedgetype`,
    );
    return null;
  }
  return directed;
};

const lintParallel = (
  source: string,
  target: string,
  kind: string,
  directed: boolean,
  name: string,
  line: number,
  state: LintState,
  tell: Tell,
): void => {
  // Undirected edges are the same either way round, and one of them claims both directions.
  const key = (from: string, to: string): string => JSON.stringify([from, to, kind]);
  const back = state.kinds.get(key(target, source));
  const first = state.kinds.get(key(source, target)) ?? (back && !(back.directed && directed) ? back : undefined);
  if (first) {
    const what = kind === '' ? 'no kind' : `kind "${kind}"`;
    const message = `${name}: from "${source}" to "${target}" with ${what}, as on line ${first.line}: Gephi adds up the weights and keeps one; give each its own kind`;
    tell(line, 'lost', 'parallel', message);
  } else state.kinds.set(key(source, target), { line, directed });
};

export const lintEdge = ({ line, attributes }: RawElement, name: string, state: LintState, tell: Tell): void => {
  const { id, source, target, type, weight, kind } = attributes;
  if (!source || !target) {
    tell(line, 'lost', 'edge-end', `${name}: ${source ? 'target' : 'source'} is missing; the edge is left out`);
    return;
  }
  for (const end of [source, target]) {
    if (!state.nodes.has(end))
      tell(
        line,
        'changed',
        'edge-unknown-node',
        `${name}: node "${end}" is not known here; Gephi makes one without label or values, unless it follows`,
      );
  }
  if (id) {
    if (state.edges.has(id)) {
      tell(line, 'lost', 'edge-duplicate', `edge "${id}" stands twice: the second is left out`);
      return;
    }
    state.edges.add(id);
  }
  if (weight !== undefined && weight !== '') {
    const value = Number(weight);
    if (Number.isNaN(value)) tell(line, 'changed', 'weight', `${name}: weight "${weight}" is no number and is read as 1`);
    else if (value === 0) tell(line, 'lost', 'weight-zero', `${name}: weight 0; newer Gephi leaves the edge out`);
    else if (value < 0) tell(line, 'changed', 'weight', `${name}: weight ${weight} is below 0; layouts and statistics go wrong`);
  }
  const directed = directionOf(type, name, line, state, tell);
  if (directed !== null) lintParallel(source, target, kind ?? '', directed, name, line, state, tell);
};
