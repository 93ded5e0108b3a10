// One request to one answer: files of the fixed list, texts of articles, SPARQL; everything else is not found.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StoreError } from '../errors.js';
import { SparqlService } from '../triplestore/sparql-service.js';
import { Articles } from './articles.js';
import { listFiles } from './files.js';
import { isOwnHost } from './headers.js';
import { declaredPrefixes, rdfSources } from './rdf-sources.js';
import { sendFile, sendJson, sendText } from './send.js';
import { handleSparql, type SparqlEndpoint } from './sparql.js';

const PLAIN = 'text/plain; charset=utf-8';

export interface Answering {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const createAnswering = (folder: string, host: string): Answering => {
  const articles = new Articles(folder);
  let sparql: { readonly endpoint: SparqlEndpoint; readonly service: SparqlService } | null = null;

  // The data are loaded with the first query only: the viewer does without.
  const endpoint = (): SparqlEndpoint => {
    if (sparql === null) {
      const service = new SparqlService(rdfSources(folder));
      sparql = { service, endpoint: { service, prefixes: declaredPrefixes(folder) } };
    }
    return sparql.endpoint;
  };

  const sendArticle = (request: IncomingMessage, response: ServerResponse, id: string): void => {
    const text = articles.textOf(id);
    if (text === null) sendJson(request, response, 404, { error: 'no such article, or stored without its text' });
    else sendJson(request, response, 200, { id, text });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwnHost(request.headers.host, host)) {
      sendText(request, response, 421, PLAIN, 'This server answers only to names of this machine.\n');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/sparql') {
      try {
        await handleSparql(request, response, endpoint());
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        sendText(request, response, 503, PLAIN, `${error.message}\n`);
      }
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(request, response, 405, PLAIN, 'Only GET and HEAD.\n');
      return;
    }
    const file = listFiles(folder).get(pathname);
    if (file) sendFile(request, response, file);
    else if (pathname.startsWith('/documents/')) sendArticle(request, response, decode(pathname.slice('/documents/'.length)));
    else if (pathname === '/' || pathname === '/index.html')
      sendText(request, response, 503, PLAIN, 'The viewer is not built. Run: npm run build\n');
    else sendJson(request, response, 404, { error: 'not found' });
  };

  return { answer, close: async () => await sparql?.service.close() };
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
