// The JSON of graphology (Gephi Lite, sigma) -> GraphFile.
import type { Problem } from '../model/problem.js';
import type { FileEdge, FileNode, GraphFile, Value } from './graph-file.js';
import { colorOf } from './values.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const LOOKS = new Set(['label', 'x', 'y', 'size', 'color', 'weight', 'kind', 'alpha']);

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || (Array.isArray(value) && value.every(isValue));

const numberAt = (attributes: Json, name: string): number | null => {
  const value = attributes[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const textAt = (attributes: Json, name: string): string | null => {
  const value = attributes[name];
  return typeof value === 'string' ? value : null;
};

const shared = (attributes: Json) => ({
  label: textAt(attributes, 'label'),
  color: colorOf(textAt(attributes, 'color') ?? ''),
  spells: [],
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, Value] => !LOOKS.has(entry[0]) && isValue(entry[1])),
  ),
});

const keyOf = (value: unknown): string | null => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);

export const parseGraphology = (text: string, file = '-'): GraphFile => {
  const problems: Problem[] = [];
  const problem = (code: string, message: string): void => {
    problems.push({ file, line: null, code, message });
  };
  const nodes: FileNode[] = [];
  const edges: FileEdge[] = [];
  let data: unknown = null;
  try {
    data = JSON.parse(text);
  } catch (error) {
    problem('bad-json', `the JSON is damaged: ${(error as Error).message}`);
    return { format: 'graphology', nodes, edges, problems };
  }
  const listOf = (name: string): readonly Json[] => {
    const list = isObject(data) ? data[name] : null;
    if (!Array.isArray(list)) {
      problem(
        'bad-json',
        `"${name}" is missing; expected the JSON of graphology: {"nodes": [{"key": ...}], "edges": [{"source": ..., "target": ...}]}`,
      );
      return [];
    }
    return list.filter(isObject);
  };
  for (const item of listOf('nodes')) {
    const id = keyOf(item['key']);
    const attributes = isObject(item['attributes']) ? item['attributes'] : {};
    if (id === null) problem('bad-value', 'a node without a key is left out');
    else
      nodes.push({
        ...shared(attributes),
        id,
        x: numberAt(attributes, 'x'),
        y: numberAt(attributes, 'y'),
        size: numberAt(attributes, 'size'),
      });
  }
  for (const item of listOf('edges')) {
    const source = keyOf(item['source']);
    const target = keyOf(item['target']);
    const attributes = isObject(item['attributes']) ? item['attributes'] : {};
    if (source === null || target === null) problem('bad-value', 'an edge without both ends is left out');
    else
      edges.push({
        ...shared(attributes),
        id: keyOf(item['key']),
        source,
        target,
        directed: item['undirected'] !== true,
        kind: textAt(attributes, 'kind'),
        weight: numberAt(attributes, 'weight') ?? 1,
        thickness: numberAt(attributes, 'size'),
        alpha: numberAt(attributes, 'alpha'),
      });
  }
  return { format: 'graphology', nodes, edges, problems };
};
