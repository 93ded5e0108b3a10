// Lines to pieces of about 64 KiB: one string a line would cost more than the text in it.
const SIZE = 1 << 16;

function* pieces(lines: Iterable<string>): Generator<string> {
  let out = '';
  for (const line of lines) {
    out += line;
    if (out.length > SIZE) {
      yield out;
      out = '';
    }
  }
  if (out !== '') yield out;
}

/** An OutputFile's chunks: started anew each time they are asked for. */
export const lazyChunks = (lines: () => Iterable<string>): Iterable<string> => ({
  [Symbol.iterator]: () => pieces(lines())[Symbol.iterator](),
});
