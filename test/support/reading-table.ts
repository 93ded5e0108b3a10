// Files of one graph, by khabar and by others, as every reader here reads them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildTable } from '../../src/export/graph/build-table.js';
import { GRAPH_EXPORTERS } from '../../src/export/graph/index.js';
import { readWithGraphology, writeWithGraphology } from './peer-writers.js';
import { readerInput } from './reader-graph.js';
import { NETWORKX, READERS, type Reading, writeWithNetworkx } from './readers.js';
import { type PlainGraph, plainGraph } from './survival.js';

const DIR = '.test-cache/readers/files';

export interface WrittenFile {
  readonly name: string;
  readonly path: string;
  readonly format: 'gexf' | 'graphml';
  readonly text: string;
  /** It holds lists as one text. */
  readonly joined: boolean;
  readonly meant: PlainGraph;
}

const write = (id: string, options: Readonly<Record<string, string>> = {}): string =>
  (GRAPH_EXPORTERS.find((one) => one.id === id)?.write(readerInput(options)) ?? []).flatMap(({ chunks }) => [...chunks]).join('');

export const MEANT = plainGraph(buildTable(readerInput()));
const CLAIMS = plainGraph(buildTable(readerInput({ 'graph.edges': 'claims' })));

/** Networkx's file only where networkx is there. */
export const writtenFiles = (): readonly WrittenFile[] => {
  mkdirSync(DIR, { recursive: true });
  const file = (name: string, format: WrittenFile['format'], text: string, joined: boolean, meant = MEANT): WrittenFile => {
    const path = `${DIR}/${name.replace(/[^\w.]+/g, '-')}.${format}`;
    if (text !== '') writeFileSync(path, text);
    return { name, path, format, text, joined, meant };
  };
  const files = [
    file('khabar, profile gephi', 'gexf', write('gexf'), false),
    file('khabar, one edge a claim', 'gexf', write('gexf', { 'graph.edges': 'claims' }), false, CLAIMS),
    file('khabar, profile portable', 'gexf', write('gexf', { 'gexf.profile': 'portable' }), true),
    file('khabar, GraphML', 'graphml', write('graphml'), true),
    file('graphology-gexf 0.13', 'gexf', writeWithGraphology(MEANT), false),
  ];
  if (NETWORKX.version === null) return files;
  const source = `${DIR}/plain.json`;
  writeFileSync(source, JSON.stringify(MEANT));
  const networkx = file(`networkx ${NETWORKX.version}`, 'gexf', '', true);
  writeWithNetworkx(source, networkx.path);
  return [...files, networkx];
};

export interface ReaderResult {
  readonly reader: string;
  readonly version: string;
  readonly file: WrittenFile;
  readonly reading: Reading;
}

/** Every reader that is here on every file that it takes; programs start once. */
export const readAll = (files: readonly WrittenFile[]): readonly ReaderResult[] => {
  const outside = READERS.flatMap(({ name, version, formats, read }) => {
    if (version === null) return [];
    const mine = files.filter(({ format }) => formats.includes(format));
    const readings = read(mine.map(({ path }) => path));
    return mine.map((file, index) => ({ reader: name, version, file, reading: readings[index] as Reading }));
  });
  const inside = files
    .filter(({ format, text }) => format === 'gexf' && text !== '')
    .map((file) => ({ reader: 'graphology-gexf (Gephi Lite)', version: '0.13', file, reading: readWithGraphology(file.text) }));
  return [...outside, ...inside];
};
