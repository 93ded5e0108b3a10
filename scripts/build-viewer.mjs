// Bundles the viewer: src/viewer -> dist/viewer/{viewer.js,viewer.css,index.html} and the fonts that its style names.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { minify } from '@swc/core';
import { build } from 'esbuild';

const OUT = new URL('../dist/viewer/', import.meta.url);
const FONTS = new URL('../node_modules/@fontsource/noto-sans-arabic/files/', import.meta.url);
const FACES = ['arabic-400', 'arabic-700', 'latin-400', 'latin-700'].map((face) => `noto-sans-arabic-${face}-normal.woff2`);

const entry = (name) => new URL(`../src/viewer/${name}`, import.meta.url).pathname;

/** Comments and indentation in sigma's shaders, which no minifier looks into. */
const shaders = {
  name: 'shaders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /sigma[\\/].*\.esm\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\/\*glsl\*\/\s*"(?:[^"\\]|\\.)*"/g, (shader) =>
        shader.replace(/\/\/(?:[^\\"]|\\")*?(?=\\n)/g, '').replace(/(?:\\n\s*)+/g, '\\n'),
      ),
    })),
};

/** Sigma knows CSS's 140 names of colours; the viewer writes every colour as a number. */
const colorNames = {
  name: 'color-names',
  setup: ({ onLoad }) =>
    onLoad({ filter: /sigma[\\/]dist[\\/]colors-\w+\.esm\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/var HTML_COLORS = \{[^}]*\}/, 'var HTML_COLORS = {}'),
    })),
};

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
  alias: { events: entry('canvas/emitter.ts') },
  external: ['*.woff2'],
  plugins: [colorNames, shaders],
  logLevel: 'warning',
});
// A second pass by another minifier takes off four per cent more.
const script = new URL('viewer.js', OUT);
const compress = { passes: 2, ecma: 2020 };
await writeFile(script, (await minify(await readFile(script, 'utf8'), { compress, mangle: true, ecma: 2020, module: false })).code);
await copyFile(new URL(entry('index.html'), import.meta.url), new URL('index.html', OUT));
await Promise.all(FACES.map((face) => copyFile(new URL(face, FONTS), new URL(face, OUT))));
const size = gzipSync(await readFile(script), { level: 9 }).length + gzipSync(await readFile(new URL('viewer.css', OUT))).length;
if (process.argv.includes('--size')) process.stdout.write(`viewer code: ${size} bytes gzipped\n`);
