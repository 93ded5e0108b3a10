// Lines of a stored file, one after the other, with their place in it, so that a single line can be read again later.
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { StoreError, systemCode } from '../errors.js';

export interface StoredLine {
  /** 1-based. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  /** Null: not valid UTF-8. */
  readonly text: string | null;
}

const CHUNK = 1024 * 1024;

/** Blank lines are left out; a byte order mark is no part of the first line. */
export function* readStoredLines(path: string): Generator<StoredLine, void> {
  const fd = openStored(path);
  try {
    let buffer = Buffer.allocUnsafe(CHUNK);
    let have = 0;
    let offset = 0;
    let number = 1;
    for (;;) {
      if (have === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
      const count = readSync(fd, buffer, have, buffer.length - have, null);
      have += count;
      let start = 0;
      for (;;) {
        const newline = buffer.subarray(0, have).indexOf(0x0a, start);
        const end = newline >= 0 ? newline : count === 0 ? have : -1;
        if (end < 0 || (newline < 0 && start >= have)) break;
        const raw = buffer.subarray(start, end);
        const text = isUtf8(raw) ? raw.toString('utf8').replace(/^\uFEFF/u, '') : null;
        if (text === null || text.trim() !== '') yield { number, offset: offset + start, length: end - start, text };
        number++;
        start = end + 1;
        if (newline < 0) break;
      }
      if (count === 0) return;
      buffer.copyWithin(0, start, have);
      have -= start;
      offset += start;
    }
  } finally {
    closeSync(fd);
  }
}

export function readStoredAt(path: string, offset: number, length: number): string {
  const fd = openStored(path);
  try {
    const buffer = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      const count = readSync(fd, buffer, at, length - at, offset + at);
      if (count === 0) throw new StoreError(`${path} has become shorter while it was read`);
      at += count;
    }
    return buffer.toString('utf8');
  } finally {
    closeSync(fd);
  }
}

/** A whole file that is known to be small. */
export function readText(path: string): string {
  const fd = openStored(path);
  try {
    return readFileSync(fd, 'utf8');
  } finally {
    closeSync(fd);
  }
}

function openStored(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const reason = systemCode(error) === 'ENOENT' ? 'no such file' : 'cannot be read';
    throw new StoreError(`${path}: ${reason}`, { cause: error });
  }
}
