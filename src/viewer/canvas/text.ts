// One label on a canvas: in one piece, so that Arabic joins, and in its own direction, whatever the page's.

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const STRONG = /[A-Za-z\u00C0-\u024F\u0370-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** By the first strong letter. */
export const directionOf = (text: string): 'rtl' | 'ltr' => {
  const match = STRONG.exec(text);
  return match && RTL.test(match[0]) ? 'rtl' : 'ltr';
};

/** Control characters and bidi overrides of a hostile name; joiners stay, they belong to the spelling. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g;

export const cleanLabel = (text: string): string => text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();

export const shorten = (text: string, most = 28): string => {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

export const FONT = '"Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif';

export const drawText = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  style: { readonly color: string; readonly halo: string; readonly align: 'left' | 'center' | 'right' },
): void => {
  context.direction = directionOf(text);
  context.textAlign = style.align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = style.halo;
  context.strokeText(text, x, y);
  context.fillStyle = style.color;
  context.fillText(text, x, y);
};
