// The RDF files of a results folder, read in pieces: what queries are asked of.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { StoreError } from '../errors.js';
import type { RdfSource } from '../triplestore/sparql-service.js';

const FORMATS: readonly { readonly name: string; readonly format: RdfSource['format'] }[] = [
  { name: 'khabar.nq', format: 'application/n-quads' },
  { name: 'khabar.trig', format: 'application/trig' },
  { name: 'khabar.ttl', format: 'text/turtle' },
  { name: 'khabar.jsonld', format: 'application/ld+json' },
];
const LINKS = 'khabar-links.nq';
const PIECE = 1 << 20;

const FORMAT_OF: Readonly<Record<string, RdfSource['format']>> = {
  nq: 'application/n-quads',
  nt: 'application/n-quads',
  trig: 'application/trig',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
};

export function* readPieces(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    const decoder = new StringDecoder('utf8');
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) yield decoder.write(buffer.subarray(0, size));
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}

const sourceOf = (path: string, format: RdfSource['format']): RdfSource => ({ name: path, format, chunks: () => readPieces(path) });

/** A results folder, or one RDF file of any origin. */
export function rdfSources(path: string): readonly RdfSource[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new StoreError(`${path}: no such file or folder`);
  if (!stat.isDirectory()) {
    const format = FORMAT_OF[basename(path).replace(/^.*\./, '').toLowerCase()];
    if (!format)
      throw new StoreError(
        `${path}: none of ${Object.keys(FORMAT_OF)
          .map((ending) => `.${ending}`)
          .join(', ')}`,
      );
    return [sourceOf(path, format)];
  }
  const main = FORMATS.find(({ name }) => existsSync(join(path, name)));
  if (!main) throw new StoreError(`there is no RDF in "${path}": make it with khabar export ${path} --format nq`);
  const sources = [sourceOf(join(path, main.name), main.format)];
  if (existsSync(join(path, LINKS))) sources.push(sourceOf(join(path, LINKS), 'application/n-quads'));
  return sources;
}

/** Differs whenever a file that `rdfSources` may read was replaced or changed. */
export const rdfVersion = (folder: string): string =>
  [...FORMATS.map(({ name }) => name), LINKS]
    .map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : '';
    })
    .join();

/** The prefixes that the folder's own Turtle or TriG uses, so that queries need not declare them. */
export function declaredPrefixes(folder: string): Readonly<Record<string, string>> {
  const path = ['khabar.trig', 'khabar.ttl'].map((name) => join(folder, name)).find((each) => existsSync(each));
  if (path === undefined) return {};
  const [head = ''] = readPieces(path);
  return Object.fromEntries(
    [...head.slice(0, 8192).matchAll(/^@prefix ([\w-]+): <([^<>"\s]*)> \.$/gm)].map(([, prefix = '', iri = '']) => [prefix, iri]),
  );
}
