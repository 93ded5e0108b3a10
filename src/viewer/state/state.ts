// The state of the page: one record, all of it in the address, so that a link, the back button and undo are the same thing.
import { type Filter, NO_FILTER } from '../../filter/filter.js';

export type View = 'graph' | 'table' | 'contradictions';
export type Language = 'ar' | 'en';
export type Theme = 'auto' | 'light' | 'dark';
export type TableTab = 'entities' | 'relations' | 'claims';

export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | null;

export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** The words of one article that the reader has open. */
export interface Reading {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export interface AppState {
  readonly filter: Filter;
  readonly view: View;
  readonly selection: Selection;
  readonly hidden: readonly string[];
  /** Entities whose neighbours are shown beyond the ego network or the first part of a large graph. */
  readonly expanded: readonly string[];
  readonly pins: Readonly<Record<string, Pin>>;
  readonly sizeBy: 'degree' | 'pagerank' | 'claims';
  readonly colorBy: 'type' | 'community';
  readonly tab: TableTab;
  readonly reading: Reading | null;
  readonly language: Language;
  readonly theme: Theme;
}

export const INITIAL: AppState = Object.freeze({
  filter: NO_FILTER,
  view: 'graph',
  selection: null,
  hidden: [],
  expanded: [],
  pins: {},
  sizeBy: 'degree',
  colorBy: 'type',
  tab: 'claims',
  reading: null,
  language: 'ar',
  theme: 'auto',
} as const);
