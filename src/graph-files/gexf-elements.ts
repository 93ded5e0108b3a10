// GEXF -> its elements as written, for the reader and the linter alike.
import type { Problem } from '../model/problem.js';
import { readXml } from './sax.js';

type Attributes = Readonly<Record<string, string>>;

export interface RawColumn {
  readonly line: number;
  /** `class` and `mode` of the surrounding element. */
  readonly group: Attributes;
  readonly attributes: Attributes;
  default: string | null;
}

export interface RawElement {
  readonly kind: 'node' | 'edge';
  readonly line: number;
  readonly attributes: Attributes;
  readonly values: { readonly line: number; readonly attributes: Attributes }[];
  readonly spells: Attributes[];
  /** `color`, `position`, `size`, `shape`, `thickness`: attributes in their order. */
  readonly viz: Record<string, Attributes>;
  /** A node inside a node. */
  readonly nested: boolean;
}

export interface GexfHandler {
  readonly root?: (attributes: Attributes, line: number) => void;
  readonly meta?: (name: string, text: string, line: number) => void;
  readonly graph?: (attributes: Attributes, line: number) => void;
  readonly column?: (column: RawColumn) => void;
  readonly element?: (element: RawElement) => void;
}

const VIZ = new Set(['color', 'position', 'size', 'shape', 'thickness']);

/** Calls the handler for each part in the order of the file. Returns what is wrong with the XML, or null. */
export const readGexfElements = (chunks: Iterable<string>, file: string, handler: GexfHandler): Problem | null => {
  const stack: RawElement[] = [];
  let group: Attributes = {};
  let column: RawColumn | null = null;
  let meta: { name: string; text: string; line: number } | null = null;
  let text = '';
  return readXml(chunks, file, {
    open: (name, attributes, line) => {
      text = '';
      const element = stack.at(-1);
      if (name === 'gexf') handler.root?.(attributes, line);
      else if (name === 'graph') handler.graph?.(attributes, line);
      else if (name === 'creator' || name === 'keywords' || name === 'description' || name === 'title') meta = { name, text: '', line };
      else if (name === 'attributes') group = attributes;
      else if (name === 'attribute') column = { line, group, attributes, default: null };
      else if (name === 'node' || name === 'edge')
        stack.push({ kind: name, line, attributes, values: [], spells: [], viz: {}, nested: name === 'node' && stack.length > 0 });
      else if (name === 'attvalue') element?.values.push({ line, attributes });
      else if (name === 'spell' || name === 'slice') element?.spells.push(attributes);
      else if (element && VIZ.has(name)) element.viz[name] = attributes;
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (name === 'node' || name === 'edge') {
        const element = stack.pop();
        if (element) handler.element?.(element);
      } else if (name === 'default' && column) column.default = text.trim();
      else if (name === 'attribute' && column) {
        handler.column?.(column);
        column = null;
      } else if (meta?.name === name) {
        handler.meta?.(name, text, meta.line);
        meta = null;
      }
    },
  });
};
