// From the bytes of a file to its text: which encoding it is in, and whether it is text at all.
import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** The text with its byte order mark, if it has one, so that offsets are those of the file as any other program decodes it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Number of places that the encoding cannot explain; they are U+FFFD in the text. */
  readonly damaged: number;
}

export const isEncoding = (name: string): boolean => iconv.encodingExists(name);

/** Encodings of Arabic text, likeliest first; a guess outside of them is taken only if none of these is plausible. */
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'];

/** Null: not text. */
export function decode(bytes: Uint8Array, forced: string | null): Decoded | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (forced !== null) return decodeAs(buffer, forced);
  const utf16 = utf16Of(buffer);
  if (utf16 !== null) return decodeAs(buffer, utf16);
  if (looksBinary(buffer)) return null;
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), encoding: 'utf-8', damaged: 0 };
  const asUtf8 = decodeAs(buffer, 'utf-8');
  // A few broken places in what is otherwise well-formed UTF-8 with letters beyond ASCII: a damaged file, not another encoding.
  if (asUtf8.damaged * 20 < countBeyondAscii(asUtf8.text)) return asUtf8;
  return decodeAs(buffer, guessOneByteEncoding(buffer));
}

function decodeAs(buffer: Buffer, encoding: string): Decoded {
  const text = iconv.decode(buffer, encoding, { stripBOM: false });
  return { text, encoding: encoding.toLowerCase(), damaged: text.split('\uFFFD').length - 1 };
}

function guessOneByteEncoding(buffer: Buffer): string {
  const guesses = chardet.analyse(buffer.subarray(0, 256 * 1024));
  const known = guesses.filter(({ name }) => iconv.encodingExists(name));
  const best = known[0];
  const arabic = known.find(({ name }) => ARABIC_ENCODINGS.includes(name.toLowerCase()));
  if (arabic !== undefined && best !== undefined && arabic.confidence * 2 >= best.confidence) return arabic.name;
  return best?.name ?? 'windows-1256';
}

/** The UTF-16 that a byte order mark says, or that the bytes look like: in Arabic text every other byte is then 06, in Latin 00. */
function utf16Of(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer.length < 2) return null;
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const length = Math.min(buffer.length & ~1, 4096);
  const high = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = buffer[i];
    if (byte === 0x00 || byte === 0x06) high[i & 1] = (high[i & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  const half = length / 2;
  if (odd > half * 0.9 && even < half * 0.2) return 'utf-16le';
  if (even > half * 0.9 && odd < half * 0.2) return 'utf-16be';
  return null;
}

/** Text has no NUL and hardly any control characters. */
function looksBinary(buffer: Buffer): boolean {
  const head = buffer.subarray(0, 8192);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control++;
  }
  return control * 50 > head.length;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
