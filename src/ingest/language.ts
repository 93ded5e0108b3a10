// Is this Arabic? By the share of Arabic letters, and of letters that only other languages of that script have.

interface LetterShares {
  /** Letters of the Arabic script among all letters; 0 if there are none. */
  readonly arabic: number;
  /** Letters of `foreign` among those of the Arabic script. */
  readonly foreign: number;
}

const SAMPLE = 20_000;

/** Persian, Urdu, Kurdish and Pashto text has far more of its own letters, Arabic text a foreign name now and then. */
const MOST_FOREIGN = 0.02;

/** Letters of the Arabic script that Arabic does not use: U+0672 to U+06D3, without veh (names) and Farsi yeh (some Egyptian keyboards). */
const FOREIGN_LETTERS: ReadonlySet<number> = new Set(
  Array.from({ length: 0x6d4 - 0x672 }, (_, i) => 0x672 + i).filter((code) => code !== 0x6a4 && code !== 0x6cc),
);

/** Looks at the first part of the text only. */
function letterShares(text: string, foreign: ReadonlySet<number>): LetterShares {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.filter((letter) => /\p{L}/u.test(letter)) ?? [];
  const others = arabic.filter((letter) => foreign.has(letter.codePointAt(0) ?? 0)).length;
  return { arabic: letters === 0 ? 0 : arabic.length / letters, foreign: arabic.length === 0 ? 0 : others / arabic.length };
}

/** Null if it may be read as Arabic, else why not. `declared` is what the file or record says, a BCP 47 code. */
export function checkLanguage(text: string, declared: string | null, minShare: number): string | null {
  if (declared !== null && !/^ar(?:[-_]|$)/iu.test(declared))
    return `its language is given as "${declared.slice(0, 20)}", and only Arabic is read`;
  const { arabic, foreign } = letterShares(text, FOREIGN_LETTERS);
  if (arabic < minShare) return `only ${Math.round(arabic * 100)} % of its letters are Arabic`;
  if (foreign > MOST_FOREIGN) return 'written in Arabic script, but not in Arabic';
  return null;
}
