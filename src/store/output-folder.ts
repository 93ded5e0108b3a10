// Writes a results folder as a whole: everything goes to a temporary folder inside it first and is renamed at the end,
// so that an interrupted or failed run leaves the former files as they were.
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { systemCode, UsageError } from '../errors.js';

const BUFFER_SIZE = 1024 * 1024;
const TEMPORARY = '.tmp-';

/** One file being written, through one buffer. */
export class FileWriter {
  readonly #fd: number;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_SIZE);
  #used = 0;
  #open = true;
  /** Bytes written so far. */
  length = 0;

  constructor(path: string) {
    this.#fd = openSync(path, 'w');
  }

  write(text: string): void {
    // No UTF-16 code unit takes more than three bytes.
    if (text.length * 3 > BUFFER_SIZE) {
      const bytes = Buffer.from(text, 'utf8');
      this.#flush();
      this.#writeAll(bytes);
      this.length += bytes.length;
      return;
    }
    if (this.#used + text.length * 3 > BUFFER_SIZE) this.#flush();
    const count = this.#buffer.write(text, this.#used, 'utf8');
    this.#used += count;
    this.length += count;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#flush();
    closeSync(this.#fd);
  }

  #flush(): void {
    this.#writeAll(this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }

  #writeAll(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
  }
}

export class OutputFolder {
  readonly #folder: string;
  readonly #temporary: string;
  readonly #created: boolean;
  readonly #names: string[] = [];
  readonly #writers = new Map<string, FileWriter>();

  constructor(folder: string) {
    this.#folder = folder;
    try {
      this.#created = mkdirSync(folder, { recursive: true }) !== undefined;
    } catch (error) {
      throw new UsageError(`cannot write to "${folder}": ${systemCode(error) === 'EEXIST' ? 'it is not a folder' : systemCode(error)}`);
    }
    sweep(folder);
    this.#temporary = mkdtempSync(join(folder, `${TEMPORARY}${process.pid}-`));
  }

  /** A file of the results, to be written piece by piece; closed by `finish` at the latest. */
  open(name: string): FileWriter {
    if (name !== basename(name) || name === '' || name.startsWith('.')) throw new UsageError(`"${name}" is not a file name`);
    if (this.#writers.has(name)) throw new UsageError(`"${name}" is written twice`);
    const writer = new FileWriter(join(this.#temporary, name));
    this.#writers.set(name, writer);
    this.#names.push(name);
    return writer;
  }

  write(name: string, chunks: Iterable<string>): void {
    const writer = this.open(name);
    for (const chunk of chunks) writer.write(chunk);
    writer.close();
  }

  /** Where a file lies until `finish`. */
  temporaryPath(name: string): string {
    return join(this.#temporary, name);
  }

  /** Puts all files in their places, and gives their names. */
  finish(): readonly string[] {
    for (const writer of this.#writers.values()) writer.close();
    for (const name of this.#names) renameSync(join(this.#temporary, name), join(this.#folder, name));
    rmSync(this.#temporary, { recursive: true, force: true });
    return this.#names;
  }

  /** Leaves the former results as they were. Does nothing after `finish`. */
  discard(): void {
    for (const writer of this.#writers.values()) writer.close();
    rmSync(this.#temporary, { recursive: true, force: true });
    if (this.#created) removeIfEmpty(this.#folder);
  }
}

function removeIfEmpty(folder: string): void {
  try {
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  } catch {
    // Gone already, or not ours to remove.
  }
}

/** Temporary folders of runs that were ended from outside. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^\.tmp-(\d+)-/u.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
