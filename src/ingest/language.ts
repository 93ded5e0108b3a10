// Is this Arabic? By the share of Arabic letters, and of letters that only other languages of that script have.

interface LetterShares {
  /** Letters of the Arabic script among all letters; 0 if there are none. */
  readonly arabic: number;
  /** Letters that Arabic does not use among those of the Arabic script. */
  readonly foreign: number;
}

const SAMPLE = 20_000;

/** Persian, Urdu, Kurdish and Pashto text has far more of its own letters, Arabic text a foreign name now and then. */
const MOST_FOREIGN = 0.02;

/** Letters of the Arabic script that Arabic does not use: U+0672 to U+06D3, without veh (names) and Farsi yeh (some Egyptian keyboards). */
const FOREIGN_LETTERS: ReadonlySet<number> = new Set(
  Array.from({ length: 0x6d4 - 0x672 }, (_, i) => 0x672 + i).filter((code) => code !== 0x6a4 && code !== 0x6cc),
);

const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const ARABIC = 3;
const FOREIGN = 4;

/** What each code unit is; filled as they are met, because asking a regular expression takes long. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (!/\p{L}/u.test(letter)) return OTHER;
  if (!/\p{Script=Arabic}/u.test(letter)) return LETTER;
  return FOREIGN_LETTERS.has(code) ? FOREIGN : ARABIC;
}

/** Looks at the first part of the text only. */
function letterShares(text: string): LetterShares {
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length && i < SAMPLE; i++) {
    const code = text.charCodeAt(i);
    let kind = kinds[code] ?? UNKNOWN;
    if (kind === UNKNOWN) {
      kind = kindOf(code);
      kinds[code] = kind;
    }
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [, , letters = 0, own = 0, foreign = 0] = counts;
  const arabic = own + foreign;
  return { arabic: arabic / (letters + arabic || 1), foreign: foreign / (arabic || 1) };
}

/** Null if it may be read as Arabic, else why not. `declared` is what the file or record says, a BCP 47 code. */
export function checkLanguage(text: string, declared: string | null, minShare: number): string | null {
  if (declared !== null && !/^ar(?:[-_]|$)/iu.test(declared))
    return `its language is given as "${declared.slice(0, 20)}", and only Arabic is read`;
  const { arabic, foreign } = letterShares(text);
  if (arabic < minShare) return `only ${Math.round(arabic * 100)} % of its letters are Arabic`;
  if (foreign > MOST_FOREIGN) return 'written in Arabic script, but not in Arabic';
  return null;
}
