// From what the user names (files, folders, globs, `-`) to a sorted list of files to read.
import { statSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { compareCodeUnits } from '../model/order.js';
import type { Problem } from '../model/problem.js';

export interface InputFile {
  /** As it is shown in messages; `-` for standard input. */
  readonly path: string;
  readonly size: number;
}

export const SIDECAR = 'articles.jsonl';
const READABLE = ['txt', 'html', 'htm', 'jsonl', 'jsonl.gz'];
const ANYWHERE = `**/*.{${READABLE.join(',')}}`;

interface Found {
  readonly files: readonly InputFile[];
  /** Sidecars that lie in the input folders. */
  readonly sidecars: readonly string[];
}

/** The files in code-unit order of their paths, so that the order of the arguments changes nothing. */
export function findInputs(inputs: readonly string[], onProblem: (problem: Problem) => void): Found {
  const files = new Map<string, InputFile>();
  const sidecars = new Set<string>();
  const add = (path: string): void => {
    files.set(path, { path, size: statSync(path).size });
  };
  const addFound = (path: string): void => {
    if (basename(path) === SIDECAR) sidecars.add(path);
    else add(path);
  };
  for (const input of inputs) {
    if (input === '-') {
      files.set('-', { path: '-', size: 0 });
      continue;
    }
    const path = normalize(input);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const inside = globSync(ANYWHERE, { cwd: path, caseSensitiveMatch: false, expandDirectories: false });
      if (inside.length === 0)
        onProblem({ file: input, line: null, code: 'empty-folder', message: `no ${READABLE.join(', ')} file in this folder` });
      for (const name of inside) addFound(join(path, name));
    } else if (stat !== undefined) add(path);
    else if (isDynamicPattern(input)) {
      const matched = globSync(input, { expandDirectories: false });
      if (matched.length === 0) onProblem({ file: input, line: null, code: 'missing-file', message: 'no file matches this pattern' });
      for (const name of matched) addFound(normalize(name));
    } else onProblem({ file: input, line: null, code: 'missing-file', message: 'no such file or folder' });
  }
  return {
    files: [...files.values()].sort((a, b) => compareCodeUnits(a.path, b.path)),
    sidecars: [...sidecars].sort(compareCodeUnits),
  };
}
