// GEXF 1.1 to 1.3 -> GraphFile.
import type { Problem } from '../model/problem.js';
import { type RawColumn, type RawElement, readGexfElements } from './gexf-elements.js';
import type { FileEdge, FileNode, GraphFile, Spell, Value } from './graph-file.js';
import { colorOf, numberOf, parseValue, rgbOf } from './values.js';

interface Column {
  readonly title: string;
  readonly type: string;
  readonly default: string | null;
}

type Columns = Readonly<Record<'node' | 'edge', Map<string, Column>>>;

const addColumn = (columns: Columns, { group, attributes, default: fallback }: RawColumn): void => {
  const { id, title, type } = attributes;
  if (id === undefined) return;
  columns[group['class'] === 'edge' ? 'edge' : 'node'].set(id, { title: title ?? id, type: type ?? 'string', default: fallback });
};

const attributesOf = (element: RawElement, columns: Columns, problem: (line: number, message: string) => void): Record<string, Value> => {
  const known = columns[element.kind];
  const attributes: Record<string, Value> = {};
  for (const { title, type, default: fallback } of known.values()) {
    const value = fallback === null ? null : parseValue(fallback, type);
    if (value !== null) attributes[title] = value;
  }
  for (const { line, attributes: given } of element.values) {
    const column = known.get(given['for'] ?? given['id'] ?? '');
    if (!column || given['value'] === undefined) continue;
    const value = parseValue(given['value'], column.type);
    if (value === null) problem(line, `"${given['value']}" is no ${column.type}, the type of ${column.title}; the value is left out`);
    else attributes[column.title] = value;
  }
  return attributes;
};

const spellOf = (attributes: Readonly<Record<string, string>>): Spell | null => {
  const at = attributes['timestamp'];
  const from = attributes['start'] ?? attributes['startopen'] ?? at ?? null;
  const to = attributes['end'] ?? attributes['endopen'] ?? at ?? null;
  return from === null && to === null ? null : [from, to];
};

const spellsOf = ({ spells, attributes }: RawElement): readonly Spell[] =>
  (spells.length > 0 ? spells : [attributes]).map(spellOf).filter((spell) => spell !== null);

const vizColor = ({ viz }: RawElement): string | null => {
  const color = viz['color'];
  if (!color) return null;
  if (color['hex'] !== undefined) return colorOf(color['hex'].startsWith('#') ? color['hex'] : `#${color['hex']}`);
  const channel = (name: string): number => numberOf(color[name]) ?? 0;
  return color['r'] === undefined && color['g'] === undefined && color['b'] === undefined
    ? null
    : rgbOf(channel('r'), channel('g'), channel('b'));
};

export const parseGexf = (text: string | Iterable<string>, file = '-'): GraphFile => {
  const columns: Columns = { node: new Map(), edge: new Map() };
  const nodes: FileNode[] = [];
  const edges: FileEdge[] = [];
  const problems: Problem[] = [];
  const problem = (line: number, message: string): void => {
    problems.push({ file, line, code: 'bad-value', message });
  };
  let directedByDefault = false;
  const wrong = readGexfElements(typeof text === 'string' ? [text] : text, file, {
    graph: (attributes) => {
      directedByDefault = attributes['defaultedgetype'] === 'directed';
    },
    column: (column) => addColumn(columns, column),
    element: (element) => {
      const { attributes, viz, kind, line } = element;
      const shared = {
        label: attributes['label'] ?? null,
        attributes: attributesOf(element, columns, problem),
        color: vizColor(element),
        spells: spellsOf(element),
      };
      const id = attributes['id'] ?? null;
      if (kind === 'node') {
        if (id === null) problem(line, 'a node without an id is left out');
        else
          nodes.push({
            ...shared,
            id,
            x: numberOf(viz['position']?.['x']),
            y: numberOf(viz['position']?.['y']),
            size: numberOf(viz['size']?.['value']),
          });
        return;
      }
      const { source, target, type } = attributes;
      if (source === undefined || target === undefined) problem(line, 'an edge without both ends is left out');
      else
        edges.push({
          ...shared,
          id,
          source,
          target,
          directed: type === undefined ? directedByDefault : type === 'directed',
          kind: attributes['kind'] ?? null,
          weight: numberOf(attributes['weight']) ?? 1,
          thickness: numberOf(viz['thickness']?.['value']),
          alpha: numberOf(viz['color']?.['a']),
        });
    },
  });
  return { format: 'gexf', nodes, edges, problems: wrong ? [...problems, wrong] : problems };
};
