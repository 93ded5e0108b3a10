// Oxigraph behind the two protocols, as small as can be.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { namedNode, Store } from 'oxigraph';
import type { RunningStore } from './running-store.js';

export async function startOxigraph(protocol: 'graph-store' | 'update'): Promise<RunningStore> {
  const store = new Store();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const graph = searchParams.get('graph');
    if (pathname === '/query') {
      const query = new URLSearchParams(body).get('query') ?? '';
      response.end(store.query(query, { use_default_graph_as_union: true, results_format: 'application/sparql-results+json' }));
      return;
    }
    if (graph === null) store.update(body);
    else if (request.method === 'GET') {
      response.end(store.dump({ format: 'text/turtle', from_graph_name: namedNode(graph) }));
      return;
    } else if (request.method === 'DELETE') store.update(`DROP GRAPH <${graph}>`);
    else {
      if (request.method === 'PUT') store.update(`DROP SILENT GRAPH <${graph}>`);
      store.load(body, { format: 'text/turtle', to_graph_name: namedNode(graph) });
    }
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    push: { url: `${url}/store`, protocol, login: { kind: 'none' } },
    sparql: `${url}/query`,
    parameters: {},
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
