// Folding: the match key of a text, in which spellings that readers take for the same are the same.
import type { FoldTable } from '../lang/language.js';

const KEEP = 0;
const DROP = 0xffff;
const EXPAND = 0xfffe;
/** Arabic presentation forms: letters in the shape that old files give them, two in one at times. */
const PRESENTATION_FORMS: readonly (readonly [from: number, to: number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

const isPresentationForm = (code: number): boolean => PRESENTATION_FORMS.some(([first, last]) => code >= first && code <= last);

/** Presentation forms as plain letters; one that has none is left out. */
const expanded = (text: string): string => [...text.normalize('NFKC')].filter((char) => !isPresentationForm(char.charCodeAt(0))).join('');

/** Returns a function that folds a string; a character table, no regular expressions, since every word passes here. */
export const createFolder = (table: FoldTable): ((text: string) => string) => {
  const map = new Uint16Array(65_536).fill(KEEP);
  for (const char of table.dropped) map[char.charCodeAt(0)] = DROP;
  for (const [from, to] of table.replaced) for (const char of from) map[char.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of PRESENTATION_FORMS) for (let code = first; code <= last; code++) map[code] = EXPAND;
  const fold = (text: string): string => {
    let folded = '';
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const to = map[text.charCodeAt(i)];
      if (to === KEEP) continue;
      if (to === EXPAND) return fold(expanded(text));
      folded += text.slice(from, i);
      if (to !== DROP && to !== undefined) folded += String.fromCharCode(to);
      from = i + 1;
    }
    return from === 0 ? text : folded + text.slice(from);
  };
  return fold;
};
