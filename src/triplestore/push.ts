// Loads results into a SPARQL 1.1 store, one graph after another, each replacing what the store had of it: pushing twice changes nothing.
import { createHash } from 'node:crypto';
import { UsageError } from '../errors.js';
import { type ClientOptions, StoreClient, type StoreRequest } from './http-client.js';
import { type GraphPart, graphParts } from './push-lines.js';
import { baseOf, PushedGraphs } from './pushed-graphs.js';
import type { RdfSource } from './sparql-service.js';

export type PushProtocol = 'graph-store' | 'update';

export interface PushOptions extends ClientOptions {
  readonly url: string;
  readonly protocol: PushProtocol;
  /** Characters of one request. */
  readonly partSize: number;
  /** Keeps graphs of earlier pushes that are not among the sources any more. Defaults to false: they are deleted. */
  readonly keep?: boolean;
  /** Hashes of graphs that the store is known to have, from a push that broke off. */
  readonly done: ReadonlyMap<string, string>;
  /** A graph is in the store as a whole. */
  readonly onGraph: (graph: string, hash: string) => void;
}

export interface PushResult {
  readonly graphs: number;
  readonly statements: number;
  /** Graphs that an earlier push had brought already. */
  readonly skipped: number;
  /** Graphs of earlier pushes that are gone from the sources and were deleted; null where the store does not tell. */
  readonly deleted: number | null;
}

export async function push(sources: readonly RdfSource[], options: PushOptions): Promise<PushResult> {
  const url = parseUrl(options.url);
  const client = new StoreClient(options);
  const foreign = sources.find(({ format }) => format !== 'application/n-quads');
  if (foreign) throw new UsageError(`${foreign.name}: push needs N-Quads: khabar export --format nq`);
  const hashes = new Map(sources.flatMap((source) => [...hashGraphs(source, options.partSize)]));
  const pushed = pushedGraphs({ client, url, protocol: options.protocol, partSize: options.partSize }, hashes);
  const result = { graphs: 0, statements: 0, skipped: 0 };
  await pushed?.announce();
  for (const source of sources) {
    for (const part of graphParts(source.chunks(), source.name, options.partSize)) {
      const hash = hashes.get(part.graph) ?? '';
      const isKnown = hash === options.done.get(part.graph);
      if (!isKnown) for (const request of requestsFor(part, url, options.protocol)) await client.send(request);
      result.statements += part.statements;
      if (!part.isLast) continue;
      if (isKnown) result.skipped++;
      else {
        result.graphs++;
        options.onGraph(part.graph, hash);
      }
    }
  }
  return { ...result, deleted: options.keep || !pushed ? 0 : await pushed.deleteOthers() };
}

/** Only where khabar named every graph, under one base IRI: of other graphs nothing is known, and nothing is deleted. */
function pushedGraphs(store: ConstructorParameters<typeof PushedGraphs>[0], hashes: ReadonlyMap<string, string>): PushedGraphs | null {
  const graphs = new Set(hashes.keys());
  const [base, ...others] = new Set([...graphs].map(baseOf));
  return base == null || others.length > 0 ? null : new PushedGraphs(store, base, graphs);
}

/** Whether a graph is as it was can be told only after all of it is read. A graph in pieces is found here, before anything is sent. */
function hashGraphs(source: RdfSource, partSize: number): Map<string, string> {
  const hashes = new Map<string, string>();
  let hash = createHash('sha256');
  for (const part of graphParts(source.chunks(), source.name, partSize)) {
    if (part.isFirst) hash = createHash('sha256');
    hash.update(part.text);
    if (part.isLast) hashes.set(part.graph, hash.digest('hex'));
  }
  return hashes;
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`not an address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new UsageError(`not an http(s) address: ${text}`);
  if (url.username !== '' || url.password !== '') throw new UsageError('a login does not belong in the address: see khabar push --help');
  return url;
}

function requestsFor(part: GraphPart, url: URL, protocol: PushProtocol): readonly StoreRequest[] {
  if (protocol === 'graph-store') {
    const target = new URL(url);
    target.searchParams.set('graph', part.graph);
    // N-Triples is Turtle, and every graph store takes Turtle.
    return [{ method: part.isFirst ? 'PUT' : 'POST', url: target, content: { type: 'text/turtle; charset=utf-8', body: part.text } }];
  }
  const clear = part.isFirst ? `DROP SILENT GRAPH <${part.graph}> ;\n` : '';
  const body = `${clear}INSERT DATA { GRAPH <${part.graph}> {\n${forUpdate(part.text)}} }\n`;
  return [{ method: 'POST', url, content: { type: 'application/sparql-update; charset=utf-8', body } }];
}

/**
 * SPARQL resolves \uXXXX before it reads strings, and some stores do so without minding the backslash before:
 * then an escaped backslash followed by `u0041` would become an escaped `A`. Writing that `u` as an escape is safe either way.
 */
const forUpdate = (ntriples: string): string =>
  ntriples.replace(/\\\\([uU])|\\./g, (pair, letter?: string) =>
    letter === undefined ? pair : `\\\\\\u00${letter.charCodeAt(0).toString(16)}`,
  );
