// GraphML -> GraphFile; also the pictures that yEd keeps in it.
import type { Problem } from '../model/problem.js';
import type { FileEdge, FileNode, GraphFile, Value } from './graph-file.js';
import { readXml } from './sax.js';
import { colorOf, numberOf, parseValue, rgbOf } from './values.js';

interface Key {
  readonly name: string;
  readonly type: string;
  readonly for: string;
  default: string | null;
}

interface Open {
  readonly kind: 'node' | 'edge';
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly data: Map<string, string>;
  /** `Geometry`, `Fill`, `NodeLabel` of yEd. */
  readonly picture: Map<string, string>;
}

/** Columns that say how it looks rather than what it is, by the names that programs agree on. */
const LOOKS = new Set(['label', 'x', 'y', 'size', 'r', 'g', 'b', 'color', 'weight', 'kind', 'alpha', 'thickness']);

const attributesOf = (open: Open, keys: ReadonlyMap<string, Key>, problem: (line: number, message: string) => void) => {
  const attributes: Record<string, Value> = {};
  const looks: Record<string, string> = {};
  for (const [id, key] of keys) {
    if (key.for !== 'all' && key.for !== open.kind) continue;
    const text = open.data.get(id) ?? key.default;
    if (text === null) continue;
    if (LOOKS.has(key.name)) {
      looks[key.name] = text;
      continue;
    }
    const value = parseValue(text, key.type);
    if (value === null) problem(open.line, `"${text}" is no ${key.type}, the type of ${key.name}; the value is left out`);
    else attributes[key.name] = value;
  }
  return { attributes, looks };
};

const colorFrom = (looks: Readonly<Record<string, string>>, picture: ReadonlyMap<string, string>): string | null => {
  const named = colorOf(looks['color'] ?? '') ?? colorOf(picture.get('color') ?? '');
  if (named !== null) return named;
  const [r, g, b] = [numberOf(looks['r']), numberOf(looks['g']), numberOf(looks['b'])];
  return r === null || g === null || b === null ? null : rgbOf(r, g, b);
};

export const parseGraphml = (text: string | Iterable<string>, file = '-'): GraphFile => {
  const keys = new Map<string, Key>();
  const nodes: FileNode[] = [];
  const edges: FileEdge[] = [];
  const problems: Problem[] = [];
  const problem = (line: number, message: string): void => {
    problems.push({ file, line, code: 'bad-value', message });
  };
  const stack: Open[] = [];
  let directedByDefault = true;
  let key: Key | null = null;
  let dataKey = '';
  let words = '';

  const finish = (open: Open): void => {
    const { attributes, looks } = attributesOf(open, keys, problem);
    const { id, source, target, directed } = open.attributes;
    const shared = {
      label: looks['label'] ?? open.picture.get('label') ?? null,
      attributes,
      color: colorFrom(looks, open.picture),
      spells: [],
    };
    if (open.kind === 'node') {
      if (id === undefined) problem(open.line, 'a node without an id is left out');
      else {
        const place = (axis: 'x' | 'y'): number | null => numberOf(looks[axis] ?? open.picture.get(axis));
        nodes.push({ ...shared, id, x: place('x'), y: place('y'), size: numberOf(looks['size'] ?? open.picture.get('width')) });
      }
    } else if (source === undefined || target === undefined) problem(open.line, 'an edge without both ends is left out');
    else {
      const number = (name: string): number | null => numberOf(looks[name]);
      edges.push({
        ...shared,
        id: id ?? null,
        source,
        target,
        directed: directed === undefined ? directedByDefault : directed === 'true',
        kind: looks['kind'] ?? null,
        weight: number('weight') ?? 1,
        thickness: number('thickness'),
        alpha: number('alpha'),
      });
    }
  };

  const wrong = readXml(typeof text === 'string' ? [text] : text, file, {
    open: (name, attributes, line) => {
      words = '';
      const picture = stack.at(-1)?.picture;
      if (name === 'graph') directedByDefault = attributes['edgedefault'] !== 'undirected';
      else if (name === 'key' && attributes['yfiles.type'] === undefined) {
        key = {
          name: attributes['attr.name'] ?? attributes['id'] ?? '',
          type: attributes['attr.type'] ?? 'string',
          for: attributes['for'] ?? 'all',
          default: null,
        };
        keys.set(attributes['id'] ?? '', key);
      } else if (name === 'node' || name === 'edge') stack.push({ kind: name, attributes, line, data: new Map(), picture: new Map() });
      else if (name === 'data') dataKey = attributes['key'] ?? '';
      else if (name === 'Geometry') for (const [axis, value] of Object.entries(attributes)) picture?.set(axis, value);
      else if (name === 'Fill' || name === 'LineStyle') picture?.set('color', attributes['color'] ?? '');
      else if (name === 'hyperedge') problem(line, 'an edge between more than two nodes is left out');
    },
    text: (piece) => {
      words += piece;
    },
    close: (name) => {
      if (name === 'data') stack.at(-1)?.data.set(dataKey, words);
      else if (name === 'default' && key) key.default = words;
      else if (name === 'NodeLabel' || name === 'EdgeLabel') stack.at(-1)?.picture.set('label', words.trim());
      else if (name === 'node' || name === 'edge') {
        const open = stack.pop();
        if (open) finish(open);
      }
    },
  });
  return { format: 'graphml', nodes, edges, problems: wrong ? [...problems, wrong] : problems };
};
