// A Problem is something wrong with one input, carried as data and reported at the end; misuse throws instead (errors.ts).

export interface Problem {
  /** The file as given, or `-` for standard input. */
  readonly file: string;
  /** 1-based, null where a line has no meaning. */
  readonly line: number | null;
  /** A stable word for machines: `missing-file`, `bad-json`, `not-arabic`. */
  readonly code: string;
  /** One sentence for people: what is wrong and what to do. */
  readonly message: string;
}
