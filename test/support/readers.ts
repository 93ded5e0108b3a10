// Runs other programs on graph files. Each prints one line of JSON a file; a program that is absent is skipped by the tests, visibly.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Read {
  readonly id: string | null;
  readonly label: string | null;
  readonly color: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly spells: readonly (readonly [string | null, string | null])[];
}

export interface Reading {
  readonly error?: string;
  readonly nodes: readonly (Read & { readonly x: number; readonly y: number; readonly size: number })[];
  readonly edges: readonly (Read & {
    readonly source: string | number;
    readonly target: string | number;
    readonly kind: string | null;
    readonly weight: number | null;
    readonly directed: boolean;
    readonly alpha?: number;
  })[];
  readonly messages: readonly string[];
}

export interface Reader {
  readonly name: string;
  readonly version: string | null;
  readonly formats: readonly ('gexf' | 'graphml')[];
  readonly read: (files: readonly string[]) => readonly Reading[];
}

const CACHE = '.test-cache/readers';
const VENV = `${CACHE}/venv/bin/python`;
const DEBIAN = '/usr/bin/python3';
const JAR = `${CACHE}/gephi-toolkit.jar`;

const versionOf = (command: string, args: readonly string[]): string | null => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? (stdout.trim().split('\n').at(-1) ?? '') : null;
};

const linesOf = (command: string, args: readonly string[]): readonly Reading[] => {
  const text = execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  return text
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => ({ nodes: [], edges: [], messages: [], ...(JSON.parse(line) as Partial<Reading>) }));
};

const python = (name: string, program: string, script: string, formats: Reader['formats']): Reader => ({
  name,
  version: versionOf(program, [`test/readers/${script}`, '--version']),
  formats,
  read: (files) => linesOf(program, [`test/readers/${script}`, ...files]),
});

export const GEPHI: Reader = {
  name: 'Gephi',
  version:
    existsSync(JAR) && existsSync(`${CACHE}/classes/GephiLoader.class`) && versionOf('java', ['-version']) !== null ? '0.10.1' : null,
  formats: ['gexf', 'graphml'],
  read: (files) => linesOf('java', ['-Djava.awt.headless=true', '-cp', `${JAR}:${CACHE}/classes`, 'GephiLoader', ...files]),
};

/** Doubles all positions, paints the first node `#010203`, and saves as Gephi saves. */
export const editWithGephi = (source: string, target: string): void => {
  const program = ['-Djava.awt.headless=true', '-cp', `${JAR}:${CACHE}/classes`, 'GephiLoader'];
  execFileSync('java', [...program, '--edit', source, target], { stdio: 'ignore' });
};

export const NETWORKX = python('networkx', VENV, 'networkx_io.py', ['gexf', 'graphml']);
const NETWORKX_DEBIAN = python('networkx of Debian 12', DEBIAN, 'networkx_io.py', ['gexf', 'graphml']);
const TULIP = python('Tulip', DEBIAN, 'tulip_read.py', ['gexf']);
const IGRAPH = python('igraph', VENV, 'igraph_read.py', ['graphml']);

export const READERS: readonly Reader[] = [GEPHI, NETWORKX, NETWORKX_DEBIAN, TULIP, IGRAPH];

/** Writes a GEXF file with networkx from node-link JSON. */
export const writeWithNetworkx = (source: string, target: string): void => {
  execFileSync(VENV, ['test/readers/networkx_io.py', '--write', source, target]);
};
