// Runs a TypeScript file of this project with Node: bundled to a temporary file first, packages left outside.
// node [node options] scripts/run-ts.mjs FILE [arguments]
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [, , file, ...rest] = process.argv;
const folder = resolve(import.meta.dirname, '../node_modules/.cache/khabar');
const outfile = resolve(folder, `${basename(file).replace(/\.ts$/, '')}.mjs`);
await mkdir(folder, { recursive: true });
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
