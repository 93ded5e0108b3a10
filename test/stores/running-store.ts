// What the tests need of a store that they have started, and help to start one.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PushOptions } from '../../src/triplestore/push.js';
import type { TableAnswer } from '../../src/triplestore/results.js';

export interface RunningStore {
  readonly push: Pick<PushOptions, 'url' | 'protocol' | 'login'>;
  readonly sparql: string;
  /** Sent with each query, to ask all graphs together. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${url} does not answer`);
}

export async function ask(store: RunningStore, query: string): Promise<TableAnswer> {
  const response = await fetch(store.sparql, {
    method: 'POST',
    body: new URLSearchParams({ query, ...store.parameters }),
    headers: { accept: 'application/sparql-results+json' },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text.slice(0, 500)}`);
  const { head, results } = JSON.parse(text) as { head: { vars: string[] }; results: { bindings: TableAnswer['rows'] } };
  return { kind: 'table', variables: head.vars, rows: results.bindings, truncated: false };
}
