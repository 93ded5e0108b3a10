// What the readers take from files of other programs.
import { describe, expect, test } from '@jest/globals';
import { parseGraphFile } from '../../../src/graph-files/index.js';
import { parseGexf } from '../../../src/graph-files/read-gexf.js';
import { parseGraphml } from '../../../src/graph-files/read-graphml.js';
import { parseGraphology } from '../../../src/graph-files/read-graphology.js';
import { colorOf, parseList, parseValue } from '../../../src/graph-files/values.js';

describe('GEXF', () => {
  const text = `<?xml version="1.0"?><g:gexf xmlns:g="http://www.gexf.net/1.2draft" xmlns:v="http://x" version="1.2">
    <g:graph><g:attributes class="node"><g:attribute id="0" title="score" type="double"><g:default>0.5</g:default></g:attribute>
    <g:attribute id="1" title="tags" type="liststring"/><g:attribute id="2" title="n" type="long"/></g:attributes>
    <g:nodes><g:node id="a" label="A"><g:attvalues><g:attvalue for="1" value="x|y"/><g:attvalue for="2" value="9007199254740993"/></g:attvalues>
      <v:color hex="F00"/><v:position x="1" y="-2.5" z="0"/><v:size value="7"/>
      <g:nodes><g:node id="b"><g:spells><g:spell start="2020"/><g:spell end="2021" start="2019"/></g:spells></g:node></g:nodes></g:node></g:nodes>
    <g:edges><g:edge source="a" target="b" weight="2"/><g:edge id="e2" source="b" target="a" type="directed" timestamp="2020-01-01"/></g:edges></g:graph></g:gexf>`;
  const { nodes, edges, problems } = parseGexf(text);
  const node = (id: string) => nodes.find((one) => one.id === id);
  test('any prefix, defaults, lists, whole numbers beyond doubles', () => {
    expect(node('a')).toMatchObject({
      attributes: { score: 0.5, tags: ['x', 'y'], n: '9007199254740993' },
      x: 1,
      y: -2.5,
      size: 7,
      color: '#ff0000',
    });
    expect(problems).toEqual([]);
  });
  test('nodes in nodes, spells open at one end', () => {
    expect(node('b')).toMatchObject({
      label: null,
      spells: [
        ['2020', null],
        ['2019', '2021'],
      ],
    });
  });
  test('edges are undirected unless something says otherwise', () => {
    expect(edges.map(({ directed, weight, spells }) => [directed, weight, spells])).toEqual([
      [false, 2, []],
      [true, 1, [['2020-01-01', '2020-01-01']]],
    ]);
  });
  test('what is wrong is told with its line; the rest is read', () => {
    const found = parseGexf(
      '<gexf>\n<graph><attributes class="node"><attribute id="0" title="n" type="integer"/></attributes>\n<nodes><node label="x"/>\n<node id="a"><attvalues>\n<attvalue for="0" value="many"/></attvalues></node></nodes></graph></gexf>',
      'x.gexf',
    );
    expect(found.nodes.map(({ id }) => id)).toEqual(['a']);
    expect(found.problems.map(({ file, line, message }) => [file, line, message])).toEqual([
      ['x.gexf', 3, 'a node without an id is left out'],
      ['x.gexf', 5, '"many" is no integer, the type of n; the value is left out'],
    ]);
  });
  test('damaged XML', () => {
    const found = parseGexf('<gexf><graph><nodes><node id="a"/><node id=b/></nodes>');
    expect(found.nodes.map(({ id }) => id)).toEqual(['a']);
    expect(found.problems).toMatchObject([{ code: 'bad-xml', line: 1 }]);
  });
});

describe('GraphML', () => {
  const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
    <key id="d0" for="node" attr.name="color" attr.type="string"><default>yellow</default></key><key id="d1" for="edge" attr.name="weight" attr.type="double"/>
    <key id="d2" for="all" attr.name="rank" attr.type="int"><default>3</default></key><key id="d6" for="node" yfiles.type="nodegraphics"/>
    <graph edgedefault="undirected"><node id="n0"><data key="d0">#00FF00</data></node>
    <node id="n1"><data key="d2">7</data><data key="d6"><y:ShapeNode><y:Geometry x="4" y="5" width="30" height="30"/><y:Fill color="#FFCC00"/><y:NodeLabel>Label</y:NodeLabel></y:ShapeNode></data></node>
    <edge source="n0" target="n1"><data key="d1">1.5</data></edge><edge source="n1" target="n0" directed="true"/></graph></graphml>`;
  const { nodes, edges } = parseGraphml(text);
  test('columns with defaults', () => {
    expect(nodes.map(({ attributes }) => attributes)).toEqual([{ rank: 3 }, { rank: 7 }]);
  });
  test('colours, and the pictures of yEd', () => {
    expect(nodes[0]).toMatchObject({ color: '#00ff00', label: null });
    expect(nodes[1]).toMatchObject({ color: '#ffcc00', label: 'Label', x: 4, y: 5, size: 30 });
  });
  test('directions and weights', () => {
    expect(edges.map(({ directed, weight }) => [directed, weight])).toEqual([
      [false, 1.5],
      [true, 1],
    ]);
  });
});

describe('graphology JSON', () => {
  test('nodes, edges, looks apart from attributes', () => {
    const { nodes, edges } = parseGraphology(
      '{"nodes":[{"key":1,"attributes":{"label":"A","x":1,"y":2,"color":"rgb(1,2,3)","tags":["x"],"deep":{"no":1}}}],"edges":[{"source":1,"target":1,"undirected":true,"attributes":{"size":3}}]}',
    );
    expect(nodes).toMatchObject([{ id: '1', label: 'A', x: 1, y: 2, color: '#010203', attributes: { tags: ['x'] } }]);
    expect(nodes[0]?.attributes).toEqual({ tags: ['x'] });
    expect(edges).toMatchObject([{ id: null, source: '1', target: '1', directed: false, thickness: 3, weight: 1 }]);
  });
  test.each([['{'], ['[]'], ['{"nodes":{}}'], ['null']])('%s is told', (text) => {
    expect(parseGraphology(text).problems[0]?.code).toBe('bad-json');
  });
});

describe('parseGraphFile', () => {
  test.each([
    ['\uFEFF{"nodes":[],"edges":[]}', 'graphology', []],
    ['<?xml version="1.0"?>\n<!-- x --><gexf version="1.3"/>', 'gexf', []],
    ['<graphml></graphml>', 'graphml', []],
    ['a,b\n1,2', 'gexf', ['not-a-graph']],
  ])('%s', (text, format, codes) => {
    const found = parseGraphFile(text);
    expect([found.format, found.problems.map(({ code }) => code)]).toEqual([format, codes]);
  });
});

describe('values', () => {
  test.each([
    ['["a, b", \'c"d\', e f]', ['a, b', 'c"d', 'e f']],
    ['["a\\"b\\\\"]', ['a"b\\']],
    ['[]', []],
    ['', []],
    ['a | b', ['a', 'b']],
    ['[""]', ['']],
  ])('list %s', (text, items) => {
    expect(parseList(text)).toEqual(items);
  });
  test.each([
    ['1e3', 'double', 1000],
    ['-Infinity', 'double', Number.NEGATIVE_INFINITY],
    ['1', 'boolean', true],
    ['FALSE', 'boolean', false],
    ['maybe', 'boolean', null],
    ['', 'double', null],
    ['[1, 2]', 'listinteger', [1, 2]],
    ['[1, x]', 'listinteger', null],
  ])('%s as %s', (text, type, value) => {
    expect(parseValue(text, type)).toEqual(value);
  });
  test.each([
    ['#ABC', '#aabbcc'],
    ['#a1b2c3ff', '#a1b2c3'],
    ['rgba(1, 2, 3, 0.5)', '#010203'],
    ['tomato', null],
  ])('colour %s', (text, color) => {
    expect(colorOf(text)).toBe(color);
  });
});
