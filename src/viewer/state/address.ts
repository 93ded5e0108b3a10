// State <-> the part of the address after `#`; what is as at the start is left out. Works from file:// too.

import { type Filter, NO_FILTER } from '../../filter/filter.js';
import { filterFromParams, filterToParams } from '../../filter/text.js';
import { type AppState, INITIAL, type Pin, type Reading, type Selection } from './state.js';

const oneOf = <T extends string>(value: string | null, known: readonly T[], otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise;

/** Ids made elsewhere may hold anything, so each is escaped before a space joins them. */
const join = (ids: readonly string[]): string | null => ids.map(encodeURIComponent).join(' ') || null;

const plain = (word: string): string => {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
};

const words = (value: string | null): readonly string[] => (value ? value.split(' ').filter(Boolean) : []);
const list = (value: string | null): readonly string[] => words(value).map(plain);

const readSelection = (value: string | null): Selection => {
  const [kind = '', ...rest] = (value ?? '').split(':');
  const id = rest.join(':');
  if (kind === 'entity' || kind === 'relation') return id ? { kind, id } : null;
  if (kind !== 'path') return null;
  const [from = '', to = ''] = list(id);
  return from && to ? { kind, from, to } : null;
};

const writeSelection = (selection: Selection): string | null => {
  if (!selection) return null;
  return selection.kind === 'path' ? `path:${join([selection.from, selection.to])}` : `${selection.kind}:${selection.id}`;
};

const readPins = (value: string | null): Readonly<Record<string, Pin>> => {
  const pins: Record<string, Pin> = {};
  for (const item of words(value)) {
    const [id = '', x = '', y = ''] = item.split('@');
    if (id && Number.isFinite(Number(x)) && Number.isFinite(Number(y)) && x && y) pins[plain(id)] = { x: Number(x), y: Number(y) };
  }
  return pins;
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

const writePins = (pins: Readonly<Record<string, Pin>>): string | null =>
  Object.entries(pins)
    .map(([id, { x, y }]) => `${encodeURIComponent(id)}@${round(x)}@${round(y)}`)
    .join(' ') || null;

const readReading = (value: string | null): Reading | null => {
  const match = /^(.+)@(\d+)-(\d+)$/.exec(value ?? '');
  return match ? { document: match[1] ?? '', start: Number(match[2]), end: Number(match[3]) } : null;
};

/** An address may be old or mistyped: what cannot be read of the filter is left out, one key at a time. */
const readFilter = (params: URLSearchParams): Filter => {
  let filter = NO_FILTER;
  for (const entry of params) {
    try {
      const one = filterFromParams([entry]);
      const changed = Object.fromEntries(Object.entries(one).filter(([key, value]) => value !== NO_FILTER[key as keyof Filter]));
      filter = { ...filter, ...changed };
    } catch {
      // Not a filter of ours any more; the page opens without it.
    }
  }
  return filter;
};

export const readAddress = (hash: string): AppState => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    filter: readFilter(params),
    view: oneOf(params.get('view'), ['graph', 'table', 'contradictions'], INITIAL.view),
    selection: readSelection(params.get('sel')),
    hidden: list(params.get('hide')),
    expanded: list(params.get('expand')),
    pins: readPins(params.get('pin')),
    sizeBy: oneOf(params.get('size'), ['degree', 'pagerank', 'claims'], INITIAL.sizeBy),
    colorBy: oneOf(params.get('color'), ['type', 'community'], INITIAL.colorBy),
    tab: oneOf(params.get('tab'), ['entities', 'relations', 'claims'], INITIAL.tab),
    reading: readReading(params.get('read')),
    language: oneOf(params.get('lang'), ['ar', 'en'], INITIAL.language),
    theme: oneOf(params.get('theme'), ['auto', 'light', 'dark'], INITIAL.theme),
  };
};

const unless = (value: string, usual: string): string | null => (value === usual ? null : value);

export const writeAddress = (state: AppState): string => {
  const own: readonly (readonly [string, string | null])[] = [
    ['view', unless(state.view, INITIAL.view)],
    ['sel', writeSelection(state.selection)],
    ['hide', join(state.hidden)],
    ['expand', join(state.expanded)],
    ['pin', writePins(state.pins)],
    ['size', unless(state.sizeBy, INITIAL.sizeBy)],
    ['color', unless(state.colorBy, INITIAL.colorBy)],
    ['tab', unless(state.tab, INITIAL.tab)],
    ['read', state.reading && `${state.reading.document}@${state.reading.start}-${state.reading.end}`],
    ['lang', unless(state.language, INITIAL.language)],
    ['theme', unless(state.theme, INITIAL.theme)],
  ];
  const params = new URLSearchParams(filterToParams(state.filter).map(([key, value]) => [key, value]));
  for (const [key, value] of own) if (value !== null) params.set(key, value);
  return params.toString();
};
