// The files that the server gives: the built viewer's, by a fixed list, and the viewer data of the results folder.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  json: 'application/json',
  ttl: 'text/turtle; charset=utf-8',
  trig: 'application/trig; charset=utf-8',
  nq: 'application/n-quads; charset=utf-8',
  jsonld: 'application/ld+json',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  csv: 'text/csv; charset=utf-8',
};

/** dist/viewer, from dist/serve as well as from src/serve. */
export const VIEWER_FOLDER = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));

const typeOf = (name: string): string | null => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? null;

const filesIn = (folder: string, accept: (name: string) => boolean): readonly (readonly [string, ServedFile])[] => {
  try {
    return readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const mediaType = typeOf(name);
        const path = join(folder, name);
        return mediaType !== null && accept(name) && statSync(path).isFile() ? [[name, { path, mediaType }] as const] : [];
      });
  } catch {
    return []; // No such folder: the page says what is missing.
  }
};

/** Address -> file. Nothing that is not in this list is ever opened, so that no address can reach another file. */
export const listFiles = (folder: string): ReadonlyMap<string, ServedFile> => {
  const viewer = filesIn(VIEWER_FOLDER, () => true).map(([name, file]) => [`/${name}`, file] as const);
  const data = filesIn(folder, (name) => /^viewer(?:-claims-\d+)?\.json$/.test(name)).map(
    ([name, file]) => [`/data/${name}`, file] as const,
  );
  const exports = filesIn(folder, (name) => !/\.(?:json|js|html)$/.test(name)).map(([name, file]) => [`/exports/${name}`, file] as const);
  const files = new Map([...viewer, ...data, ...exports]);
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
};
