// A sentence with the words that a claim rests on marked in it; whatever else it holds is shown as text.
import type { Evidence } from '../../model/claim.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Bidi overrides of a hostile article would turn the words around them; offsets are taken before this. */
export const safe = (text: string): string => text.replace(CONTROLS, '');

const parts = ({ quote, sentence, start, end }: Evidence): readonly [string, string, string] | null => {
  const { text } = sentence;
  const from = start - sentence.start;
  if (from >= 0 && text.slice(from, end - sentence.start) === quote) return [text.slice(0, from), quote, text.slice(end - sentence.start)];
  const found = quote === '' ? -1 : text.indexOf(quote);
  return found < 0 ? null : [text.slice(0, found), quote, text.slice(found + quote.length)];
};

export const Quote = ({ evidence }: { evidence: Evidence }) => {
  const cut = parts(evidence);
  return (
    <blockquote dir="auto">
      {cut ? (
        <>
          {safe(cut[0])}
          <mark>{safe(cut[1])}</mark>
          {safe(cut[2])}
        </>
      ) : (
        <mark>{safe(evidence.quote)}</mark>
      )}
    </blockquote>
  );
};
