// Bundles the viewer: src/viewer -> dist/viewer/{viewer.js,viewer.css,index.html} and the fonts that its style names.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const OUT = new URL('../dist/viewer/', import.meta.url);
const FONTS = new URL('../node_modules/@fontsource/noto-sans-arabic/files/', import.meta.url);
const FACES = ['arabic-400', 'arabic-700', 'latin-400', 'latin-700'].map((face) => `noto-sans-arabic-${face}-normal.woff2`);

const entry = (name) => new URL(`../src/viewer/${name}`, import.meta.url).pathname;

await mkdir(OUT, { recursive: true });
await build({
  entryPoints: { viewer: entry('main.tsx') },
  outdir: OUT.pathname,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  external: ['*.woff2'],
  logLevel: 'warning',
});
await copyFile(new URL(entry('index.html'), import.meta.url), new URL('index.html', OUT));
await Promise.all(FACES.map((face) => copyFile(new URL(face, FONTS), new URL(face, OUT))));
const size = gzipSync(await readFile(new URL('viewer.js', OUT))).length + gzipSync(await readFile(new URL('viewer.css', OUT))).length;
if (process.argv.includes('--size')) process.stdout.write(`viewer code: ${size} bytes gzipped\n`);
