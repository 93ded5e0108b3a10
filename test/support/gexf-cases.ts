// GEXF files with one fault each: what the linter says, and what Gephi makes of them.
import type { Effect } from '../../src/graph-files/lint/finding.js';
import type { Reading } from './readers.js';

export interface GexfCase {
  readonly code: string;
  readonly effect: Effect;
  readonly gexf: string;
  /** True if Gephi 0.10 does what the finding says; null where only newer ones do. */
  readonly gephi: ((reading: Reading) => boolean) | null;
}

interface Parts {
  readonly root?: string;
  readonly meta?: string;
  readonly graph?: string;
  readonly columns?: string;
  readonly nodes?: string;
  readonly edges?: string;
}

const AB = '<node id="a" label="A"/><node id="b" label="B"/>';

export const gexfOf = (parts: Parts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" ${parts.root ?? 'version="1.3"'}>${parts.meta ?? ''}
<graph ${parts.graph ?? 'defaultedgetype="directed" mode="dynamic" timeformat="date"'}>
${parts.columns ?? ''}
<nodes>${parts.nodes ?? AB}</nodes>
<edges>${parts.edges ?? ''}</edges>
</graph>
</gexf>`;

const edge = (rest: string, inside = ''): string => gexfOf({ edges: `<edge id="e1" source="a" target="b" ${rest}>${inside}</edge>` });
const node = (inside: string, columns = ''): string =>
  gexfOf({ columns, nodes: `<node id="a" label="A">${inside}</node><node id="b" label="B"/>` });
const column = (attributes: string): string => `<attributes class="node"><attribute ${attributes}/></attributes>`;
const value = (id: string, text: string): string => `<attvalues><attvalue for="${id}" value="${text}"/></attvalues>`;

const noEdges = ({ edges }: Reading): boolean => edges.length === 0;
const noTime = ({ edges }: Reading): boolean => edges[0]?.spells.length === 0;
const attribute =
  (name: string, expected: unknown) =>
  ({ nodes }: Reading) =>
    JSON.stringify(nodes[0]?.attributes[name]) === JSON.stringify(expected);
const stops = ({ error }: Reading): boolean => error !== undefined;

export const GEXF_CASES: readonly GexfCase[] = [
  {
    code: 'version',
    effect: 'changed',
    gexf: gexfOf({ root: '' }),
    gephi: ({ messages }) => messages.some((one) => one.includes('Undefined GEXF version')),
  },
  { code: 'meta-markup', effect: 'changed', gexf: gexfOf({ meta: '<meta><creator>A &amp; B</creator></meta>' }), gephi: null },
  {
    code: 'direction',
    effect: 'changed',
    gexf: gexfOf({ graph: 'defaultedgetype="mutual"' }),
    gephi: ({ messages }) => messages.some((one) => /Edge type/.test(one)),
  },
  {
    code: 'slice',
    effect: 'lost',
    gexf: gexfOf({ graph: 'mode="slice"' }),
    gephi: ({ messages }) => messages.some((one) => one.startsWith('SEVERE')),
  },
  { code: 'column-incomplete', effect: 'lost', gexf: node(value('s', 'x'), column('id="s" title="s"')), gephi: attribute('s', undefined) },
  {
    code: 'column-type',
    effect: 'lost',
    gexf: node(value('s', '2024'), column('id="s" title="s" type="date"')),
    gephi: attribute('s', undefined),
  },
  {
    code: 'column-class',
    effect: 'changed',
    gexf: node(value('s', 'x'), '<attributes><attribute id="s" title="s" type="string"/></attributes>'),
    gephi: attribute('s', 'x'),
  },
  {
    code: 'column-collision',
    effect: 'lost',
    gexf: node(
      '<attvalues><attvalue for="Type" value="x"/><attvalue for="type" value="3"/></attvalues>',
      '<attributes class="node"><attribute id="Type" title="Type" type="string"/><attribute id="type" title="type" type="integer"/></attributes>',
    ),
    gephi: ({ nodes }) => Object.keys(nodes[0]?.attributes ?? {}).length === 1,
  },
  {
    code: 'column-reserved',
    effect: 'changed',
    gexf: node(value('label', 'other'), column('id="label" title="label" type="string"')),
    gephi: ({ nodes }) => nodes[0]?.label === 'other',
  },
  {
    code: 'column-reserved',
    effect: 'lost',
    gexf: node(value('timeset', 'x'), column('id="timeset" title="timeset" type="string"')),
    gephi: attribute('timeset', undefined),
  },
  { code: 'value-undeclared', effect: 'lost', gexf: node(value('zz', 'x')), gephi: attribute('zz', undefined) },
  {
    code: 'value-type',
    effect: 'lost',
    gexf: node(value('i', '1.5'), column('id="i" title="i" type="integer"')),
    gephi: attribute('i', undefined),
  },
  {
    code: 'value-type',
    effect: 'lost',
    gexf: node(value('i', '99999999999'), column('id="i" title="i" type="integer"')),
    gephi: attribute('i', undefined),
  },
  {
    code: 'value-boolean',
    effect: 'changed',
    gexf: node(value('i', 'yes'), column('id="i" title="i" type="boolean"')),
    gephi: attribute('i', false),
  },
  {
    code: 'value-empty',
    effect: 'note',
    gexf: node(value('s', ''), column('id="s" title="s" type="string"')),
    gephi: attribute('s', undefined),
  },
  {
    code: 'inf',
    effect: 'changed',
    gexf: node(value('s', 'INF Treaty'), column('id="s" title="s" type="string"')),
    gephi: attribute('s', 'Infinity Treaty'),
  },
  {
    code: 'list-escape',
    effect: 'changed',
    gexf: node(value('l', '[&quot;a\\nb&quot;, c]'), column('id="l" title="l" type="liststring"')),
    gephi: attribute('l', ['anb', 'c']),
  },
  {
    code: 'list-bars',
    effect: 'changed',
    gexf: node(value('l', 'a|b'), column('id="l" title="l" type="liststring"')),
    gephi: attribute('l', ['a|b']),
  },
  { code: 'color-number', effect: 'stops', gexf: node('<viz:color r="1.5" g="1" b="2"/>'), gephi: stops },
  {
    code: 'color-range',
    effect: 'changed',
    gexf: node('<viz:color r="300" g="1" b="2"/>'),
    gephi: ({ nodes }) => nodes[0]?.color === '#000102',
  },
  { code: 'color-hex', effect: 'note', gexf: node('<viz:color hex="#ff0000"/>'), gephi: ({ nodes }) => nodes[0]?.color === '#ff0000' },
  {
    code: 'position',
    effect: 'lost',
    gexf: node('<viz:position x="left" y="2"/>'),
    gephi: ({ messages }) => messages.some((one) => one.includes('wrong position')),
  },
  { code: 'size', effect: 'lost', gexf: node('<viz:size unit="px" value="77"/>'), gephi: ({ nodes }) => nodes[0]?.size !== 77 },
  { code: 'date-partial', effect: 'stops', gexf: edge('start="2024-01"'), gephi: null },
  { code: 'date', effect: 'lost', gexf: edge('start="yesterday"'), gephi: noTime },
  {
    code: 'time-format',
    effect: 'lost',
    gexf: gexfOf({ graph: 'mode="dynamic"', edges: '<edge id="e1" source="a" target="b" start="2024-01-01"/>' }),
    gephi: noTime,
  },
  { code: 'end-before-start', effect: 'lost', gexf: edge('start="2024-02-01" end="2024-01-01"'), gephi: noTime },
  {
    code: 'overlap',
    effect: 'lost',
    gexf: edge('', '<spells><spell start="2024-01-01" end="2024-03-01"/><spell start="2024-02-01" end="2024-04-01"/></spells>'),
    gephi: ({ edges }) => edges[0]?.spells.length === 1,
  },
  { code: 'timestamp', effect: 'lost', gexf: edge('timestamp="2024-01-01"'), gephi: noTime },
  {
    code: 'open-interval',
    effect: 'changed',
    gexf: edge('startopen="2024-01-01" endopen="2024-01-05"'),
    gephi: ({ edges }) => edges[0]?.spells.length === 1,
  },
  {
    code: 'node-id',
    effect: 'lost',
    gexf: gexfOf({ nodes: '<node label="A"/><node id="b" label="B"/>' }),
    gephi: ({ nodes }) => nodes.length === 1,
  },
  {
    code: 'node-duplicate',
    effect: 'changed',
    gexf: gexfOf({ nodes: '<node id="a" label="A"/><node id="a" label="A2"/>' }),
    gephi: ({ nodes }) => nodes[0]?.label === 'A2',
  },
  { code: 'id-type', effect: 'stops', gexf: gexfOf({ graph: 'defaultedgetype="directed" idtype="integer"' }), gephi: stops },
  {
    code: 'hierarchy',
    effect: 'lost',
    gexf: gexfOf({ nodes: '<node id="a" label="A"/><node id="b" label="B" pid="a"/>' }),
    gephi: ({ messages }) => messages.some((one) => one.includes('pid')),
  },
  { code: 'edge-end', effect: 'lost', gexf: gexfOf({ edges: '<edge id="e1" source="a"/>' }), gephi: noEdges },
  {
    code: 'edge-unknown-node',
    effect: 'changed',
    gexf: gexfOf({ edges: '<edge id="e1" source="a" target="zzz"/>' }),
    gephi: ({ nodes }) => nodes.some(({ id }) => id === 'zzz'),
  },
  {
    code: 'edge-duplicate',
    effect: 'lost',
    gexf: gexfOf({ edges: '<edge id="e1" source="a" target="b"/><edge id="e1" source="b" target="a"/>' }),
    gephi: ({ edges }) => edges.length === 1,
  },
  { code: 'edge-type', effect: 'changed', gexf: edge('type="mutual"'), gephi: ({ edges }) => edges[0]?.directed === true },
  { code: 'edge-direction', effect: 'lost', gexf: edge('type="undirected"'), gephi: noEdges },
  {
    code: 'parallel',
    effect: 'lost',
    gexf: gexfOf({
      edges: '<edge id="e1" source="a" target="b" kind="k" weight="2"/><edge id="e2" source="a" target="b" kind="k" weight="3"/>',
    }),
    gephi: ({ edges }) => edges.length === 1 && edges[0]?.weight === 5,
  },
  {
    code: 'parallel',
    effect: 'lost',
    gexf: gexfOf({
      graph: 'mode="static"',
      edges: '<edge id="e1" source="a" target="b" type="undirected"/><edge id="e2" source="b" target="a" type="directed"/>',
    }),
    gephi: ({ edges }) => edges.length === 1,
  },
  { code: 'weight', effect: 'changed', gexf: edge('weight="heavy"'), gephi: ({ edges }) => edges[0]?.weight === 1 },
  { code: 'weight-zero', effect: 'lost', gexf: edge('weight="0"'), gephi: null },
  { code: 'bad-xml', effect: 'stops', gexf: '<gexf version="1.3"><graph>', gephi: stops },
];
