// Sends one answer: compressed where it pays and the reader takes it, and not at all where the reader has it already.
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import type { ServedFile } from './files.js';
import { SECURITY_HEADERS } from './headers.js';

const takesGzip = (request: IncomingMessage): boolean => /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));

export const sendText = (request: IncomingMessage, response: ServerResponse, status: number, mediaType: string, text: string): void => {
  const headers = { ...SECURITY_HEADERS, 'content-type': mediaType, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  const small = text.length < 1024 || !takesGzip(request);
  const body = small ? Buffer.from(text, 'utf8') : gzipSync(text, { level: 5 });
  response.writeHead(status, { ...headers, 'content-length': body.length, ...(small ? {} : { 'content-encoding': 'gzip' }) });
  response.end(request.method === 'HEAD' ? undefined : body);
};

export const sendJson = (request: IncomingMessage, response: ServerResponse, status: number, value: unknown): void =>
  sendText(request, response, status, 'application/json', JSON.stringify(value));

export const sendFile = (request: IncomingMessage, response: ServerResponse, file: ServedFile): void => {
  const { mtimeMs, size } = statSync(file.path);
  const etag = `"${mtimeMs.toString(36)}-${size.toString(36)}"`;
  const headers = { ...SECURITY_HEADERS, 'content-type': file.mediaType, 'cache-control': 'no-cache', etag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const compress = takesGzip(request) && !file.mediaType.startsWith('font/') && size > 1024;
  // The size before compression lets the page show how much of the data has come.
  response.writeHead(200, { ...headers, 'x-size': size, ...(compress ? { 'content-encoding': 'gzip' } : { 'content-length': size }) });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stop = (error: Error | null | undefined): void => {
    if (error) response.destroy();
  };
  const stream = createReadStream(file.path);
  if (compress) pipeline(stream, createGzip({ level: 5 }), response, stop);
  else pipeline(stream, response, stop);
};
