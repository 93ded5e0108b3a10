// The SPARQL 1.1 protocol, queries only: GET and POST, results as JSON, XML, CSV or TSV, graphs as N-Triples or Turtle.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StoreError, UsageError } from '../errors.js';
import { addPrefixes, withCommon } from '../triplestore/prefixes.js';
import { type Answer, toCsv, toJson, toTsv, toXml } from '../triplestore/results.js';
import { type Dataset, QueryTimeout, type SparqlService } from '../triplestore/sparql-service.js';
import { SECURITY_HEADERS } from './headers.js';

export interface SparqlEndpoint {
  readonly service: Pick<SparqlService, 'query'>;
  /** Prefixes that queries may use undeclared, beside the common ones. */
  readonly prefixes: Readonly<Record<string, string>>;
}

const MOST_BYTES = 1 << 20;
const TABLE_TYPES = ['application/sparql-results+json', 'application/sparql-results+xml', 'text/csv', 'text/tab-separated-values'] as const;
const BOOLEAN_TYPES = TABLE_TYPES.slice(0, 2);
const GRAPH_TYPES = ['application/n-triples', 'text/turtle'] as const;
const ALIASES: Readonly<Record<string, string>> = {
  'application/json': 'application/sparql-results+json',
  'application/xml': 'application/sparql-results+xml',
  'text/xml': 'application/sparql-results+xml',
};

/** A request that cannot be answered, with its status. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The endpoint is asked for when the query has come as a whole: the data may have been built anew meanwhile. */
export async function handleSparql(request: IncomingMessage, response: ServerResponse, endpoint: () => SparqlEndpoint): Promise<void> {
  try {
    const { sparql, dataset } = await readQuery(request);
    const { service, prefixes } = endpoint();
    const answer = await service.query(addPrefixes(sparql, withCommon(prefixes)), dataset);
    const type = negotiate(request.headers.accept ?? '*/*', typesOf(answer));
    const truncated = answer.kind !== 'boolean' && answer.truncated;
    send(request, response, 200, type, write(answer, type), truncated ? { 'x-truncated': 'true' } : {});
  } catch (error) {
    if (response.headersSent || response.destroyed) return;
    send(request, response, statusOf(error), 'text/plain', `${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  if (error instanceof UsageError) return 400;
  return error instanceof QueryTimeout || error instanceof StoreError ? 503 : 500;
}

interface Asked {
  readonly sparql: string;
  /** Null: as the query says, or all graphs together. */
  readonly dataset: Dataset | null;
}

async function readQuery(request: IncomingMessage): Promise<Asked> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'GET' || request.method === 'HEAD') return queryOf(searchParams);
  if (request.method !== 'POST') throw new Refusal(405, 'Only GET and POST.');
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const body = await readBody(request);
  if (type === 'application/x-www-form-urlencoded') return queryOf(new URLSearchParams(body));
  if (type === 'application/sparql-update') throw new Refusal(403, 'This endpoint is read only.');
  if (type !== 'application/sparql-query') throw new Refusal(415, 'Send application/sparql-query or a form.');
  return queryOf(new URLSearchParams([...searchParams, ['query', body]]));
}

function queryOf(parameters: URLSearchParams): Asked {
  if (parameters.has('update')) throw new Refusal(403, 'This endpoint is read only.');
  const [query, ...others] = parameters.getAll('query');
  if (query === undefined) throw new Refusal(400, 'This is a SPARQL endpoint: send a query, as in /sparql?query=SELECT...');
  if (others.length > 0) throw new Refusal(400, 'Send one query at a time.');
  const dataset = { defaultGraphs: parameters.getAll('default-graph-uri'), namedGraphs: parameters.getAll('named-graph-uri') };
  return { sparql: query, dataset: dataset.defaultGraphs.length + dataset.namedGraphs.length > 0 ? dataset : null };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Refusal(413, 'The query is longer than a megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const typesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'graph' ? GRAPH_TYPES : answer.kind === 'boolean' ? BOOLEAN_TYPES : TABLE_TYPES;

/** The offered type that the header likes best; of equals the first offered. */
function negotiate(accept: string, offered: readonly string[]): string {
  const ranges = accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const q = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? '1');
    return { range: ALIASES[range] ?? range, q: Number.isNaN(q) ? 0 : q };
  });
  const liking = (type: string): number => {
    const fitting = ['*/*', type.replace(/\/.*/, '/*'), type].map((range) => ranges.find((each) => each.range === range)?.q);
    return fitting.findLast((q) => q !== undefined) ?? 0;
  };
  const best = offered.reduce((a, b) => (liking(b) > liking(a) ? b : a));
  if (liking(best) === 0) throw new Refusal(406, `The answer comes as ${offered.join(', ')}.`);
  return best;
}

function write(answer: Answer, type: string): string {
  if (answer.kind === 'graph') return answer.text;
  if (type === 'application/sparql-results+json') return toJson(answer);
  if (type === 'application/sparql-results+xml' || answer.kind === 'boolean') return toXml(answer);
  return type === 'text/csv' ? toCsv(answer) : toTsv(answer);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = Buffer.from(text, 'utf8');
  const own = { 'content-type': `${type}; charset=utf-8`, 'content-length': body.length, 'cache-control': 'no-cache', vary: 'accept' };
  response.writeHead(status, { ...SECURITY_HEADERS, ...own, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
