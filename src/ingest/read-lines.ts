// Lines of a stream, decoded a chunk at a time: whole chunks go through the fastest decoder of the platform,
// and only a chunk with a broken byte is read again line by line, so that a broken line is a Problem with its number.
import { isUtf8, transcode } from 'node:buffer';
import iconv from 'iconv-lite';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Null: the line is not valid text in the encoding, or too long; `fault` says which. */
  readonly text: string | null;
  readonly fault: 'bad-encoding' | 'too-big' | null;
}

export interface LineOptions {
  readonly maxBytes: number;
  /** Null: UTF-8, or UTF-16 if the stream begins with its byte order mark. */
  readonly encoding: string | null;
}

const NEWLINE = 0x0a;

/** Batches of lines, one for each chunk; empty lines are left out. A last line without a newline is a line. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, options: LineOptions): AsyncGenerator<readonly Line[], void> {
  const splitter = new LineSplitter(options.maxBytes);
  let recode: ((chunk: Buffer) => Buffer) | null | undefined;
  let head: Buffer = Buffer.alloc(0);
  for await (const piece of chunks) {
    let chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (recode === undefined) {
      // A byte order mark may come in two pieces.
      head = Buffer.concat([head, chunk]);
      if (head.length < 2) continue;
      chunk = head;
      recode = recoder(head, options.encoding);
    }
    yield splitter.push(recode === null ? chunk : recode(chunk));
  }
  if (recode === undefined) yield splitter.push(head);
  yield splitter.end();
}

/** What turns the stream into UTF-8, if it is something else. */
function recoder(first: Buffer, encoding: string | null): ((chunk: Buffer) => Buffer) | null {
  const utf16 = first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : null;
  const name = encoding ?? utf16;
  if (name === null || /^utf-?8$/iu.test(name)) return null;
  const decoder = iconv.getDecoder(name);
  let half = '';
  return (chunk) => {
    const text = half + decoder.write(chunk);
    // The first half of a surrogate pair waits for the other one.
    half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : '';
    return Buffer.from(half === '' ? text : text.slice(0, -1), 'utf8');
  };
}

/** Keeps the unfinished last line of a chunk for the next one; drops a line that grows beyond the limit while it is read. */
class LineSplitter {
  readonly #maxBytes: number;
  #rest: Buffer[] = [];
  #restLength = 0;
  #dropping = false;
  #number = 1;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) {
      this.#keep(chunk);
      return lines;
    }
    const first = chunk.indexOf(NEWLINE);
    if (this.#dropping || this.#restLength > 0) {
      this.#keep(chunk.subarray(0, first));
      this.#flush(lines);
      this.#decode(chunk.subarray(first + 1, last + 1), lines);
    } else this.#decode(chunk.subarray(0, last + 1), lines);
    this.#keep(chunk.subarray(last + 1));
    return lines;
  }

  end(): Line[] {
    const lines: Line[] = [];
    if (this.#dropping || this.#restLength > 0) this.#flush(lines);
    return lines;
  }

  #keep(piece: Buffer): void {
    this.#restLength += piece.length;
    if (this.#restLength > this.#maxBytes) {
      this.#dropping = true;
      this.#rest = [];
    } else if (piece.length > 0) this.#rest.push(piece);
  }

  #flush(lines: Line[]): void {
    if (this.#dropping) lines.push({ number: this.#number++, text: null, fault: 'too-big' });
    else this.#decodeSlowly(Buffer.concat(this.#rest), lines);
    this.#rest = [];
    this.#restLength = 0;
    this.#dropping = false;
  }

  /** Complete lines, each with its newline. */
  #decode(block: Buffer, lines: Line[]): void {
    if (block.length === 0) return;
    const text = tryTranscode(block);
    if (text === null) {
      this.#decodeSlowly(block.subarray(0, -1), lines);
      return;
    }
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#add(text.slice(start, end), lines);
      start = end + 1;
    }
  }

  #decodeSlowly(block: Buffer, lines: Line[]): void {
    let start = 0;
    while (start <= block.length) {
      const newline = block.indexOf(NEWLINE, start);
      const raw = block.subarray(start, newline < 0 ? block.length : newline);
      if (raw.length > this.#maxBytes) lines.push({ number: this.#number++, text: null, fault: 'too-big' });
      else if (isUtf8(raw)) this.#add(raw.toString('utf8'), lines);
      else lines.push({ number: this.#number++, text: null, fault: 'bad-encoding' });
      if (newline < 0) return;
      start = newline + 1;
    }
  }

  #add(text: string, lines: Line[]): void {
    const number = this.#number++;
    const line = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    // No code unit takes more than three bytes: hardly any line has to be measured.
    if (text.length * 3 > this.#maxBytes && Buffer.byteLength(text) > this.#maxBytes) lines.push({ number, text: null, fault: 'too-big' });
    else if (line.trim() !== '') lines.push({ number, text: line, fault: null });
  }
}

/** Null on a broken byte: the decoder refuses the whole chunk then. */
function tryTranscode(block: Buffer): string | null {
  try {
    return transcode(block, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return null;
  }
}
