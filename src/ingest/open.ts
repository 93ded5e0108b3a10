// A file or standard input as a stream of bytes, unpacked if it is gzip; and a whole file, if it is not too big.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const CHUNK = 1024 * 1024;

export function openStream(path: string, onBytes: (count: number) => void): AsyncIterable<Uint8Array> {
  const counted = countBytes(createReadStream(path, { highWaterMark: CHUNK }), onBytes);
  return path.toLowerCase().endsWith('.gz') ? gunzip(counted) : counted;
}

async function* countBytes(chunks: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // An error of the source ends the unpacked stream with the same error, which its reader gets to see.
  return pipeline(Readable.from(chunks, { objectMode: false }), createGunzip({ chunkSize: CHUNK }), () => {});
}

/** Null: longer than the limit. */
export async function readWhole(path: string, maxBytes: number): Promise<Buffer | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > maxBytes ? null : await file.readFile();
  } finally {
    await file.close();
  }
}

/** Null: longer than the limit; the rest is not read. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) return null;
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}
