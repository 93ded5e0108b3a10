// Writes what is derived from the ontology. node scripts/run-ts.mjs scripts/ontology-docs.ts [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFiles } from './ontology/derived.js';

const root = process.cwd();
const present = (path: string): string | null => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
};

const stale = [...derivedFiles(root)].filter(([path, text]) => present(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is not up to date: node scripts/run-ts.mjs scripts/ontology-docs.ts\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
}
