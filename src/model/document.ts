// A Document is one article; a Span is a piece of its original text.

/** `[start, end)` in UTF-16 code units of the original text: `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of an article beside its text; small, kept for the whole run. */
export interface DocumentInfo {
  /** File name without extension, or the record's own id; unique in a run. */
  readonly id: string;
  /** Where it was read from, for messages: a path or `-`. */
  readonly file: string;
  readonly title: string | null;
  /** Publication date, `YYYY-MM-DD`, null if unknown. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 code, `ar`. */
  readonly language: string;
}

/** A piece of the text that is not news: a share bar, a comment form. Left out of extraction, listed in the report. */
export interface Boilerplate extends Span {
  readonly reason: string;
}

/** One article with its text, as it passes from ingest to extract; never collected in memory. */
export interface Document extends DocumentInfo {
  /** The text as read, decoded but not changed. */
  readonly text: string;
  readonly boilerplate: readonly Boilerplate[];
}

export const infoOf = (document: DocumentInfo): DocumentInfo => ({
  id: document.id,
  file: document.file,
  title: document.title,
  date: document.date,
  publisher: document.publisher,
  url: document.url,
  language: document.language,
});
