// What every reader gives: an article's text and what its file itself says of it; index.ts makes the Document.

export interface Article {
  /** 1-based line of the file that it begins on; null where the file is the article. */
  readonly line: number | null;
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}
