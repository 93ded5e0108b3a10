// serve: the results folder as a page, on this machine only unless told otherwise. It reads; nothing can be written through it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.js';
import { listFiles } from './files.js';
import { isOwnHost } from './headers.js';
import { sendFile, sendJson, sendText } from './send.js';

export interface ServeOptions {
  /** Results of `khabar build`. */
  readonly folder: string;
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const answer = (options: ServeOptions, request: IncomingMessage, response: ServerResponse): void => {
  if (!isOwnHost(request.headers.host, options.host)) {
    sendText(request, response, 421, 'text/plain; charset=utf-8', 'This server answers only to names of this machine.\n');
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(request, response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD.\n');
    return;
  }
  const file = listFiles(options.folder).get(pathname);
  if (file) {
    sendFile(request, response, file);
    return;
  }
  if (pathname === '/' || pathname === '/index.html') {
    sendText(request, response, 503, 'text/plain; charset=utf-8', 'The viewer is not built. Run: npm run build\n');
    return;
  }
  sendJson(request, response, 404, { error: 'not found' });
};

export const serve = async (options: ServeOptions): Promise<Served> => {
  const server = createServer((request, response) => {
    try {
      answer(options, request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendJson(request, response, 500, { error: error instanceof Error ? error.message : 'failed' });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const used =
        error.code === 'EADDRINUSE' ? `port ${options.port} is in use; give another one with --port, or 0 for any` : error.message;
      reject(new UsageError(`serve: ${used}`));
    });
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${name}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
