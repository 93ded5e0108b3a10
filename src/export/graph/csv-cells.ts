// Cells of a CSV file, quoted as RFC 4180 says.

/** A cell that begins so is run as a formula by spreadsheets, also behind blanks. */
const FORMULA = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** An apostrophe first makes it text; numbers of our own are not text and stay. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const csvCell = (text: string): string => (/[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/** Lone surrogates and NUL, which no encoding or program takes. */
export const plainText = (text: string): string => (/\0|\p{Surrogate}/u.test(text) ? text.replace(/\0|\p{Surrogate}/gu, '\uFFFD') : text);
