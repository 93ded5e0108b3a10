// Values of typed columns, from their text.
import type { Value } from './graph-file.js';

const WHOLE = /^(?:int(?:eger)?|long|short|byte|biginteger)$/i;
const DECIMAL = /^(?:double|float|bigdecimal)$/i;

/** Null where the text is no value of the type. Whole numbers beyond what a double holds stay text. */
export const parseValue = (text: string, type: string): Value | null => {
  if (/^list/i.test(type)) {
    const values = parseList(text).map((item) => parseValue(item, type.slice(4)));
    return values.every((value) => value !== null) ? values : null;
  }
  if (WHOLE.test(type)) {
    if (!/^\s*[+-]?\d+\s*$/.test(text)) return null;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : text.trim();
  }
  if (DECIMAL.test(type)) {
    const value = Number(text.trim().replace(/^(-?)inf(?:inity)?$/i, '$1Infinity'));
    return text.trim() === '' || (Number.isNaN(value) && !/^nan$/i.test(text.trim())) ? null : value;
  }
  if (/^bool(?:ean)?$/i.test(type)) return /^\s*(?:true|1)\s*$/i.test(text) ? true : /^\s*(?:false|0)\s*$/i.test(text) ? false : null;
  return text;
};

/** One item of a list from `at`: in quotes with backslashes, or bare up to the next comma. */
const readItem = (text: string, at: number): { readonly item: string; readonly end: number } => {
  const quote = text[at] === '"' || text[at] === "'" ? text[at] : null;
  let item = '';
  let index = quote === null ? at : at + 1;
  while (index < text.length && text[index] !== (quote ?? ',')) {
    if (text[index] === '\\' && index + 1 < text.length) index += 1;
    item += text[index];
    index += 1;
  }
  if (quote === null) return { item: item.trim(), end: index };
  const comma = text.indexOf(',', index + 1);
  return { item, end: comma === -1 ? text.length : comma };
};

/** `["a, b", 'c', d]`; without brackets the older form `a | b`, and one plain value. */
export const parseList = (text: string): readonly string[] => {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return trimmed.split(/\s*\|\s*/u);
  const inside = trimmed.slice(1, -1);
  const items: string[] = [];
  let at = 0;
  for (;;) {
    while (inside[at] === ' ' || inside[at] === '\t' || inside[at] === '\n') at += 1;
    if (at >= inside.length) return items;
    const { item, end } = readItem(inside, at);
    items.push(item);
    at = end + 1;
  }
};

/** A number from an attribute, null if it is none or not finite. */
export const numberOf = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
};

const hex = (channel: number): string =>
  Math.max(0, Math.min(255, Math.round(channel)))
    .toString(16)
    .padStart(2, '0');

export const rgbOf = (r: number, g: number, b: number): string => `#${hex(r)}${hex(g)}${hex(b)}`;

/** `#abc`, `#aabbcc`, `rgb(1, 2, 3)`, `rgba(...)`; null for anything else. */
export const colorOf = (text: string): string | null => {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  if (/^#[\da-f]{6}(?:[\da-f]{2})?$/i.test(text)) return text.slice(0, 7).toLowerCase();
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,[^)]*)?\)$/i.exec(text);
  return channels ? rgbOf(Number(channels[1]), Number(channels[2]), Number(channels[3])) : null;
};
