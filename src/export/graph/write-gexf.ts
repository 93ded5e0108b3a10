// GraphTable -> GEXF, streaming. Each rule here answers something that a reader does wrong; docs/formats.md names them.
import type { Column, EdgeRow, GraphTable, Interval, NodeRow, Value } from './table.js';
import { decimal, escapeXml, labelText, type TextChanges } from './xml-text.js';

export interface GexfOptions {
  /** gephi: 1.3 with time and lists. portable: static 1.2 with plain columns only, which older readers load whole. */
  readonly profile: 'gephi' | 'portable';
  readonly direction: 'directed' | 'native';
  readonly infGuard: boolean;
  /** `YYYY-MM-DD`, null to leave it out. */
  readonly modified: string | null;
}

const NAMESPACES = {
  gephi: { gexf: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz', version: '1.3' },
  portable: { gexf: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz', version: '1.2' },
} as const;

const CHUNK = 1 << 16;

/** Item in double quotes: the only form that every reader of lists agrees on; none reads an escaped line break. */
const listItem = (item: string): string => `"${item.replace(/[\t\n\r]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

const channels = new Map<string, string>();

/** `r="1" g="2" b="3"`; most files have a dozen colours. */
const rgb = (color: string): string => {
  let found = channels.get(color);
  if (found === undefined) {
    const value = Number.parseInt(color.slice(1), 16);
    found = `r="${(value >> 16) & 255}" g="${(value >> 8) & 255}" b="${value & 255}"`;
    if (channels.size < 1000) channels.set(color, found);
  }
  return found;
};

/** Times of nodes and edges: attributes for one interval, an element for more. */
const period = (spells: readonly Interval[]): string => {
  const [only] = spells;
  return only && spells.length === 1 ? ` start="${only[0]}" end="${only[1]}"` : '';
};

const spellList = (spells: readonly Interval[]): string =>
  spells.length < 2 ? '' : `<spells>${spells.map(([start, end]) => `<spell start="${start}" end="${end}"/>`).join('')}</spells>`;

/** Writes values under their columns. Null, not-a-number and empty lists are left out: readers take the absence for "no value". */
const valueWriter = (columns: readonly Column[], options: GexfOptions, changes: TextChanges): ((values: readonly Value[]) => string) => {
  const opens = columns.map(({ id }) => `<attvalue for="${id}" value="`);
  const guard = (text: string): string => {
    if (!text.includes('INF')) return text;
    changes.inf += 1;
    return options.infGuard ? text.replaceAll('INF', 'I\u2060NF') : text;
  };
  const textOf = (value: Value): string | null => {
    if (typeof value === 'string') return escapeXml(guard(value), changes);
    if (typeof value === 'number') return Number.isFinite(value) ? decimal(value) : null;
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    if (value === null || value.length === 0) return null;
    const list =
      options.profile === 'gephi' ? `[${value.map(listItem).join(', ')}]` : value.map((item) => item.replaceAll('|', '/')).join(' | ');
    return escapeXml(guard(list), changes);
  };
  return (values) => {
    let out = '';
    for (let index = 0; index < opens.length; index += 1) {
      const text = textOf(values[index] ?? null);
      if (text !== null) out += `${opens[index]}${text}"/>`;
    }
    return out === '' ? '' : `<attvalues>${out}</attvalues>`;
  };
};

const declare = (kind: 'node' | 'edge', columns: readonly Column[], options: GexfOptions): string => {
  const typeOf = ({ type }: Column): string => (type === 'liststring' && options.profile === 'portable' ? 'string' : type);
  const lines = columns.map((column) => `      <attribute id="${column.id}" title="${column.id}" type="${typeOf(column)}"/>\n`);
  return lines.length === 0 ? '' : `    <attributes class="${kind}">\n${lines.join('')}    </attributes>\n`;
};

const plain = (text: string): string => text.replace(/[&<>]/g, ' ');

const head = (table: GraphTable, options: GexfOptions, changes: TextChanges): string => {
  const { gexf, viz, version } = NAMESPACES[options.profile];
  const modified = options.modified === null ? '' : ` lastmodifieddate="${options.modified}"`;
  const dynamic = options.profile === 'gephi' && table.dynamic;
  const time = dynamic
    ? ' mode="dynamic" timeformat="date" timerepresentation="interval"'
    : options.profile === 'gephi'
      ? ''
      : ' mode="static"';
  const direction = options.direction === 'directed' ? ' defaultedgetype="directed"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${gexf}" xmlns:viz="${viz}" version="${version}">
  <meta${modified}>
    <creator>khabar</creator>
    <keywords>news, claims, knowledge graph</keywords>
    <description>${escapeXml(plain(table.description), changes)}</description>
  </meta>
  <graph${direction} idtype="string"${time}>
${declare('node', table.nodeColumns, options)}${declare('edge', table.edgeColumns, options)}`;
};

/** Pieces of about 64 KiB, made as they are asked for. */
export function* gexfChunks(table: GraphTable, options: GexfOptions, changes: TextChanges): Generator<string> {
  const timed = options.profile === 'gephi';
  const text = (value: string): string => escapeXml(value, changes);
  const label = (value: string): string => escapeXml(labelText(value, changes), changes);

  const nodeValues = valueWriter(table.nodeColumns, options, changes);
  const node = ({ id, label: name, color, x, y, size, spells, values }: NodeRow): string =>
    `<node id="${text(id)}" label="${label(name)}"${timed ? period(spells) : ''}>${nodeValues(values)}<viz:color ${rgb(color)} a="1"/>` +
    `<viz:position x="${decimal(x)}" y="${decimal(y)}" z="0"/><viz:size value="${decimal(size)}"/>${timed ? spellList(spells) : ''}</node>\n`;

  const edgeValues = valueWriter(table.edgeColumns, options, changes);
  const native = options.direction === 'native';
  const edge = (row: EdgeRow): string => {
    const type = native ? ` type="${row.symmetric ? 'undirected' : 'directed'}"` : '';
    return (
      `<edge id="${text(row.id)}" source="${text(row.source)}" target="${text(row.target)}"${type} kind="${text(row.kind)}" ` +
      `label="${label(row.label)}" weight="${decimal(row.weight)}"${timed ? period(row.spells) : ''}>${edgeValues(row.values)}` +
      `<viz:color ${rgb(row.color)} a="${decimal(row.alpha)}"/><viz:thickness value="${decimal(row.thickness)}"/>${timed ? spellList(row.spells) : ''}</edge>\n`
    );
  };

  let out = `${head(table, options, changes)}    <nodes count="${table.nodeCount}">\n`;
  for (const row of table.nodes) {
    out += node(row);
    if (out.length > CHUNK) {
      yield out;
      out = '';
    }
  }
  out += `    </nodes>\n    <edges count="${table.edgeCount}">\n`;
  for (const row of table.edges) {
    out += edge(row);
    if (out.length > CHUNK) {
      yield out;
      out = '';
    }
  }
  yield `${out}    </edges>\n  </graph>\n</gexf>\n`;
}
