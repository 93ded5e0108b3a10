// Phrases of boilerplate, folded once, and how a line is compared with them.

type ByReason = Readonly<Record<string, readonly string[]>>;

export interface PhraseWords {
  readonly lines: ByReason;
  readonly starts: ByReason;
  readonly labels: ByReason;
  readonly ends: ByReason;
  readonly tails: ByReason;
  readonly crumbs: readonly string[];
  readonly invitations: readonly string[];
}

export interface Phrases {
  /** The reason why all of this line is boilerplate, or null. */
  readonly wholeLine: (line: string) => string | null;
  /** Where boilerplate begins inside of it. */
  readonly tail: (line: string) => { readonly at: number; readonly reason: string } | null;
}

/** A longer line than this is a sentence, even if it begins or ends like boilerplate. */
const LONGEST_LINE = 160;
/** A list of contributors may be long. */
const LONGEST_CREDITS = 400;
/** Room for the phrases that lines end with. */
const LONGEST_END = 60;
const ADDRESS = /https?:\/\/\S+|www\.\S+|\b[\w-]+\.(?:com|org|net)\/\S*/iu;

export function createPhrases(words: PhraseWords, fold: (text: string) => string): Phrases {
  // Letters and digits only: marks, icons and bullets around a button do not matter.
  const bare = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const table = (byReason: ByReason): readonly (readonly [string, string])[] =>
    Object.entries(byReason).flatMap(([reason, phrases]) => phrases.map((phrase) => [bare(phrase), reason] as const));
  const lines = new Map(table(words.lines));
  const labels = new Map(table(words.labels));
  const starts = table(words.starts);
  const ends = table(words.ends);
  const tails = Object.entries(words.tails).flatMap(([reason, phrases]) => phrases.map((phrase) => ({ phrase, reason })));
  const crumbs = new Set(words.crumbs.map(bare));
  const invitations = words.invitations.map(bare);

  /** Several buttons or crumbs in a row, between signs: `home | news | world`. */
  const rowReason = (line: string): string | null => {
    const parts = line
      .split(/[|\u00BB\u00AB>\u203A\u2022/\t\u2039\u00B7]|\s{2,}/u)
      .map(bare)
      .filter((part) => part !== '');
    if (parts.length < 2) return null;
    if (parts.every((part) => crumbs.has(part))) return 'navigation';
    const reasons = parts.map((part) => lines.get(part) ?? (crumbs.has(part) || /^\d{1,6}$/u.test(part) ? 'navigation' : null));
    return reasons.every((reason) => reason !== null) ? (reasons.find((reason) => reason !== 'navigation') ?? 'navigation') : null;
  };

  const wholeLine = (line: string): string | null => {
    if (line.length > LONGEST_CREDITS) return null;
    const long = line.length > LONGEST_LINE;
    // Of a long line only the end matters: most lines of news are long, and folding takes time.
    const text = bare(long ? line.slice(-LONGEST_END) : line);
    for (const [phrase, reason] of ends) {
      if ((long || line.length > LONGEST_END) && reason !== 'agency note') continue;
      if (text.endsWith(phrase) && (text === phrase || text.at(-phrase.length - 1) === ' ')) return reason;
    }
    if (long) return null;
    // A counter beside a button: `12 comments`, `share 5`.
    const withoutCounter = text.replace(/^\d{1,6} | \d{1,6}$/gu, '');
    const exact = lines.get(text) ?? lines.get(withoutCounter);
    if (exact !== undefined) return exact;
    for (const [phrase, reason] of starts) if (text === phrase || text.startsWith(`${phrase} `)) return reason;
    const colon = line.indexOf(':');
    const label = colon > 0 ? labels.get(bare(line.slice(0, colon))) : undefined;
    // After "by:" comes a name, after "written:" may come a sentence.
    if (label !== undefined && (label !== 'byline' || text.split(' ').length <= 8)) return label;
    if (ADDRESS.test(line) && invitations.some((word) => text === word || text.startsWith(`${word} `))) return 'address';
    return rowReason(line);
  };

  const tail = (line: string): { at: number; reason: string } | null => {
    for (const { phrase, reason } of tails) {
      const at = line.indexOf(phrase);
      if (at < 0) continue;
      // A note in brackets begins at its bracket.
      const bracket = line.lastIndexOf('(', at);
      return { at: bracket >= 0 && at - bracket < 80 && !line.slice(bracket, at).includes(')') ? bracket : at, reason };
    }
    return null;
  };
  return { wholeLine, tail };
}
