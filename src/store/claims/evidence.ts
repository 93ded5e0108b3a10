// Evidence of a claim from elsewhere: the quote's place in the article and the sentence around it.
import type { Evidence } from '../../model/claim.js';
import type { ClaimDraft } from './drafts.js';
import { placeQuote } from './quote.js';

export function placeEvidence(
  draft: ClaimDraft,
  text: string | null,
  sentenceAt: (text: string, start: number, end: number) => { readonly start: number; readonly end: number },
): Evidence | { readonly code: string; readonly message: string } {
  const { quote } = draft;
  const pattern = draft.pattern ?? null;
  if (text === null) {
    const start = draft.start ?? 0;
    const end = start + quote.length;
    return { start, end, quote, sentence: draft.sentence ?? { start, end, text: quote }, pattern };
  }
  const place = placeQuote(text, quote, draft.start ?? null, draft.end ?? null);
  if ('code' in place) return place;
  const given = draft.sentence;
  if (given && text.slice(given.start, given.end) === given.text && given.start <= place.start && place.end <= given.end) {
    return { ...place, quote, sentence: given, pattern };
  }
  const { start, end } = sentenceAt(text, place.start, place.end);
  return { ...place, quote, sentence: { start, end, text: text.slice(start, end) }, pattern };
}
