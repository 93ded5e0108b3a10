// serve: the results folder as a page, on this machine only unless told otherwise. It reads; nothing can be written through it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.js';
import { createAnswering } from './answer.js';
import { sendJson } from './send.js';

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

export const serve = async (options: ServeOptions): Promise<Served> => {
  const answering = createAnswering(options.folder, options.host);
  const server = createServer((request, response) => {
    answering.answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendJson(request, response, 500, { error: error instanceof Error ? error.message : 'failed' });
    });
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
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await answering.close();
    },
  };
};
