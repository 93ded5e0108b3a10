// Words, names and dates in the reader's language.

import { cleanLabel } from '../canvas/text.js';
import { dataset, state } from '../state/store.js';
import { AR, COUNTED, EN, type MessageKey } from './messages.js';

export const t = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
  (state.value.language === 'ar' ? AR : EN)[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** "one publisher", "3 publishers"; in Arabic the noun goes by the last two digits. */
export const counted = (count: number, noun: keyof typeof COUNTED): string => {
  const { en, ar } = COUNTED[noun];
  const put = (form: string | undefined): string => (form ?? '').replace('#', String(count));
  if (state.value.language === 'en') return put(count === 1 ? en[0] : en[1]);
  if (count === 1 || count === 2) return put(ar[count - 1]);
  const rest = count % 100;
  return put(rest >= 3 && rest <= 10 ? ar[2] : rest >= 11 ? ar[3] : ar[4]);
};

/** Name of an entity in the reader's language, else in the other one, else its id; without control characters. */
export const nameOf = (id: string | null): string => {
  if (id === null) return t('nobodyNamed');
  const entity = dataset.value?.entity.get(id);
  if (!entity) return cleanLabel(id);
  const { ar, en } = entity.label;
  return cleanLabel((state.value.language === 'ar' ? (ar ?? en) : (en ?? ar)) ?? id) || id;
};

export const relationLabel = (id: string): string => {
  const type = dataset.value?.relationType.get(id);
  return type ? type.label[state.value.language] : id;
};

export const typeLabel = (id: string | null): string => {
  const type = id === null ? null : dataset.value?.entityType.get(id);
  return type ? type.label[state.value.language] : (id ?? '');
};

const formats = new Map<string, Intl.DateTimeFormat>();
const STYLES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const oneDate = (date: string): string => {
  const style = STYLES[date.length];
  if (!style) return date;
  const key = `${state.value.language}${date.length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(`${state.value.language}-u-nu-latn-ca-gregory`, { ...style, timeZone: 'UTC' });
  formats.set(key, format);
  const time = Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
  return Number.isNaN(time) ? date : format.format(time);
};

/** A date, month, year or interval as people write it. */
export const formatDate = (time: string): string => time.split('/').map(oneDate).join(' – ');

export const publisherOf = (documentId: string): string => {
  const document = dataset.value?.document.get(documentId);
  return document?.publisher ? cleanLabel(document.publisher) : t('unknownPublisher');
};
