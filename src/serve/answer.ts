// One request to one answer: files of the fixed list, texts of articles, SPARQL; everything else is not found.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Articles } from './articles.js';
import { listFiles } from './files.js';
import { isOwnHost } from './headers.js';
import { sendFile, sendJson, sendText } from './send.js';
import { handleSparql } from './sparql.js';
import { SparqlData } from './sparql-data.js';

const PLAIN = 'text/plain; charset=utf-8';

export interface Answering {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const createAnswering = (folder: string, host: string): Answering => {
  const articles = new Articles(folder);
  const sparql = new SparqlData(folder);

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
      await handleSparql(request, response, () => sparql.endpoint());
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

  return { answer, close: () => sparql.close() };
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
