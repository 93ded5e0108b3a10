// SPARQL over data in memory, in a thread of its own, so that a query has a time limit. Reads only; every graph counts, unless the query names some.
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { StoreError, UsageError } from '../errors.js';
import { namesItsGraphs, queryForm } from './query-form.js';
import type { Answer, Row } from './results.js';
import { WORKER_CODE } from './worker-code.js';

export interface RdfSource {
  /** Shown in messages. */
  readonly name: string;
  readonly format: 'application/n-quads' | 'application/trig' | 'text/turtle' | 'application/ld+json';
  /** Called anew whenever the data are loaded. */
  readonly chunks: () => Iterable<string>;
}

export interface SparqlLimits {
  /** Milliseconds that one query may run. Defaults to 30,000. */
  readonly timeout: number;
  /** Rows of one answer; the rest is left out. Defaults to 100,000. */
  readonly rows: number;
}

export const DEFAULT_LIMITS: SparqlLimits = { timeout: 30_000, rows: 100_000 };

/** A query that ran into the time limit. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout';
}

/** The graphs that a request asks, whatever its query says. */
export interface Dataset {
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

interface Reply {
  readonly loaded?: number;
  readonly text?: string;
  readonly error?: string;
}

const ENGINE = createRequire(import.meta.url).resolve('oxigraph');

export class SparqlService {
  readonly #sources: readonly RdfSource[];
  readonly #limits: SparqlLimits;
  #worker: Promise<Worker> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(sources: readonly RdfSource[], limits: Partial<SparqlLimits> = {}) {
    this.#sources = sources;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** Queries run one after another, in the order asked. The data are loaded with the first one. */
  query(sparql: string, dataset: Dataset | null = null): Promise<Answer> {
    const next = this.#last.then(() => this.#run(sparql, dataset));
    this.#last = next.catch(() => {});
    return next;
  }

  /** Closes when the queries asked so far are answered. */
  async finish(): Promise<void> {
    await this.#last;
    await this.close();
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await (await worker?.catch(() => null))?.terminate();
  }

  async #run(sparql: string, dataset: Dataset | null): Promise<Answer> {
    const form = queryForm(sparql);
    if (form === 'update') throw new UsageError('only queries are answered, no updates');
    this.#worker ??= this.#start();
    const worker = await this.#worker.catch((error: unknown) => {
      this.#worker = null;
      throw error;
    });
    const resultsFormat = form === 'graph' ? 'application/n-triples' : 'application/sparql-results+json';
    const request = { query: sparql, resultsFormat, dataset, isUnion: !namesItsGraphs(sparql) };
    const reply = await ask(worker, request, this.#limits.timeout).catch(async (error: unknown) => {
      await this.close();
      throw error;
    });
    if (reply.error !== undefined) throw new UsageError(`the query failed: ${brief(reply.error)}`);
    return toAnswer(reply.text ?? '', form, this.#limits.rows);
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(WORKER_CODE, { eval: true, workerData: { engine: ENGINE } });
    worker.unref();
    for (const source of this.#sources) {
      for (const chunk of source.chunks()) worker.postMessage({ chunk });
      const { error } = await ask(worker, { format: source.format }, null);
      if (error === undefined) continue;
      await worker.terminate();
      throw new StoreError(`${source.name}: ${error}`);
    }
    return worker;
  }
}

/** The engine lists every token that it could have read, over many lines. */
const brief = (message: string): string => {
  const line = message.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};

function ask(worker: Worker, message: object, timeout: number | null): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      act();
    };
    const onMessage = (reply: Reply): void => settle(() => resolve(reply));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new StoreError('the query engine stopped, probably for want of memory')));
    const onTimeout = (): void => settle(() => reject(new QueryTimeout(`the query took longer than ${timeout} ms`)));
    const timer = timeout === null ? undefined : setTimeout(onTimeout, timeout);
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(message);
  });
}

/** Where so many lines end, or the text does. */
function endOfLine(text: string, lines: number): number {
  let end = 0;
  for (let line = 0; line < lines; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.length;
    end = next + 1;
  }
  return end;
}

function toAnswer(text: string, form: 'select' | 'ask' | 'graph', limit: number): Answer {
  if (form === 'graph') {
    const end = endOfLine(text, limit);
    return { kind: 'graph', text: text.slice(0, end), truncated: end < text.length };
  }
  const parsed = JSON.parse(text) as { head: { vars?: string[] }; boolean?: boolean; results?: { bindings: Row[] } };
  if (parsed.boolean !== undefined) return { kind: 'boolean', value: parsed.boolean };
  const rows = parsed.results?.bindings ?? [];
  return { kind: 'table', variables: parsed.head.vars ?? [], rows: rows.slice(0, limit), truncated: rows.length > limit };
}
