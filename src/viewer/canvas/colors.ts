// Colours of nodes and edges in both themes.
import type { ViewRelation } from '../data/dataset.js';

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return match
    ? [Number.parseInt(match[1] ?? '', 16), Number.parseInt(match[2] ?? '', 16), Number.parseInt(match[3] ?? '', 16)]
    : [120, 120, 120];
};

const write = (color: Rgb): string => `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of b in a. */
export const mix = (a: string, b: string, share: number): string => {
  const [from, to] = [parse(a), parse(b)];
  const at = (index: 0 | 1 | 2): number => from[index] * (1 - share) + to[index] * share;
  return write([at(0), at(1), at(2)]);
};

export interface Palette {
  readonly dark: boolean;
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly accent: string;
}

export const LIGHT: Palette = { dark: false, background: '#fbfaf7', text: '#1c2430', faint: '#dcdad3', accent: '#0b5cad' };
export const DARK: Palette = { dark: true, background: '#12161c', text: '#e8eaee', faint: '#2b323c', accent: '#7db7f5' };

/** The ontology's colours are made for paper; on a dark ground they are lifted. */
export const onGround = (color: string, palette: Palette): string => (palette.dark ? mix(color, '#ffffff', 0.38) : color);

const COMMUNITIES = ['#4269d0', '#c27a00', '#d1495b', '#2a9d8f', '#7b5ea7', '#5b8c2a', '#b8578f', '#7a6a58', '#3f7d9e', '#8a8d91'];

export const communityColor = (community: number): string =>
  COMMUNITIES[community < 0 ? COMMUNITIES.length - 1 : Math.min(community, COMMUNITIES.length - 1)] ?? '#8a8d91';

/** Index in FACTUALITIES of the firmest word on it. */
export const firmest = (relation: ViewRelation): number => {
  return Math.max(
    0,
    relation.factuality.findIndex((count) => count > 0),
  );
};

/** How much of the ground shines through, by certainty. */
const FADE = [0, 0.15, 0.35, 0.55];

export const edgeColor = (color: string, certainty: number, palette: Palette): string =>
  mix(onGround(color, palette), palette.background, FADE[certainty] ?? 0);

/** Dash patterns in line widths: on, off. Null: a whole line. */
export const DASHES: readonly (readonly [number, number] | null)[] = [null, [5, 2.5], [1.5, 2], [1.5, 4]];
