// Where a quote stands in its article: as given, or else where it can only be.

export type Placed = { readonly start: number; readonly end: number } | { readonly code: string; readonly message: string };

export function placeQuote(text: string, quote: string, start: number | null, end: number | null): Placed {
  if (start !== null && text.startsWith(quote, start) && (end === null || end === start + quote.length)) {
    return { start, end: start + quote.length };
  }
  const first = text.indexOf(quote);
  if (first < 0) return { code: 'quote-not-found', message: 'these words do not stand in the article' };
  if (text.indexOf(quote, first + 1) >= 0) {
    return { code: 'quote-ambiguous', message: 'these words stand in the article more than once: give a longer quote, or its start' };
  }
  return { start: first, end: first + quote.length };
}
