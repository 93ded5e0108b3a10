// What arrives in other programs. Gephi must lose nothing; what others lose is listed, so that a change is seen.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documented, readersTable } from '../support/generated-docs.js';
import { READERS } from '../support/readers.js';
import { type ReaderResult, readAll, writtenFiles } from '../support/reading-table.js';
import { type Facet, lostIn, survival } from '../support/survival.js';

/** Facets that do not arrive; null: the program refuses the file. */
const LOST: Readonly<Record<string, Readonly<Record<string, readonly Facet[] | null>>>> = {
  'khabar, profile gephi': {
    Gephi: [],
    networkx: ['lists', 'kinds', 'colours of edges'],
    'networkx of Debian 12': null,
    Tulip: null,
    'graphology-gexf (Gephi Lite)': ['time'],
  },
  'khabar, one edge a claim': {
    Gephi: [],
    networkx: ['lists', 'kinds', 'colours of edges'],
    'networkx of Debian 12': null,
    Tulip: null,
    'graphology-gexf (Gephi Lite)': ['time'],
  },
  'khabar, profile portable': {
    Gephi: ['time'],
    networkx: ['kinds', 'time', 'colours of edges'],
    'networkx of Debian 12': ['kinds', 'time', 'colours of edges'],
    Tulip: ['kinds', 'time', 'colours of edges'],
    'graphology-gexf (Gephi Lite)': ['time'],
  },
  'khabar, GraphML': {
    networkx: ['time'],
    'networkx of Debian 12': ['time'],
    igraph: ['time'],
  },
};

const files = writtenFiles();
const results: readonly ReaderResult[] = READERS.some(({ version }) => version !== null) ? readAll(files) : [];

describe.each(Object.keys(LOST))('%s', (name) => {
  for (const [reader, lost] of Object.entries(LOST[name] ?? {})) {
    const result = results.find((one) => one.reader === reader && one.file.name === name);
    (result === undefined ? test.skip : test)(
      `${reader}: ${lost === null ? 'refuses it' : lost.length === 0 ? 'loses nothing' : `loses ${lost.join(', ')}`}`,
      () => {
        const { file, reading } = result as ReaderResult;
        const shares = survival(file.meant, reading, file.joined);
        if (shares === null || lost === null)
          expect(reading.error ?? 'read').toEqual(lost === null ? expect.not.stringMatching(/^read$/) : 'read');
        else {
          expect(lostIn(shares)).toEqual(lost);
          expect(reading.nodes).toHaveLength(file.meant.nodes.length);
          expect(reading.edges).toHaveLength(file.meant.edges.length);
        }
      },
    );
  }
});

const gephi = results.find(({ reader, file }) => reader === 'Gephi' && file.name === 'khabar, profile gephi');
(gephi === undefined ? test.skip : test)('Gephi has nothing to remark', () => {
  expect(gephi?.reading.messages).toEqual(['INFO: GEXF version 1.3']);
});

(READERS.every(({ version }) => version !== null) ? test : test.skip)('docs/formats.md has the table of what arrives where', () => {
  const made = readersTable(results);
  expect(documented('readers', made)).toBe(made);
});

const SCHEMA = '../shared/testdata/gexf-1.3/gexf.rng';
const validated = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).status === 0;
(validated ? test : test.skip).each(
  files.filter(({ name }) => name.startsWith('khabar') && !/portable|GraphML/.test(name)).map(({ name, path }) => [name, path]),
)('the RELAX NG schema of GEXF 1.3 accepts %s', (_name, path) => {
  execFileSync('xmllint', ['--noout', '--relaxng', SCHEMA, path], { stdio: 'pipe' });
});
