// Scene -> SVG. Every text is one element, in its own direction, escaped.
import type { Point } from '../canvas/curves.js';
import { directionOf, FONT } from '../canvas/text.js';
import { legendPlaces, type Scene, type SceneEdge } from './scene.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

const n = (value: number): string => String(Math.round(value * 10) / 10);
const point = ({ x, y }: Point): string => `${n(x)},${n(y)}`;

const dashOf = (dash: readonly [number, number] | null, width: number): string =>
  dash === null ? '' : ` stroke-dasharray="${dash.map((part) => n(part * width)).join(' ')}"`;

const edge = ({ from, control, to, color, width, dash, arrow }: SceneEdge): string =>
  `<path d="M${point(from)} Q${point(control)} ${point(to)}" stroke="${color}" stroke-width="${n(width)}"${dashOf(dash, width)}/>${
    arrow ? `<path d="M${arrow.map(point).join(' L')} Z" fill="${color}" stroke="none"/>` : ''
  }`;

/** In a text that runs right to left, `start` is its right end. */
const anchorOf = (align: 'left' | 'center' | 'right', direction: 'rtl' | 'ltr'): string => {
  if (align === 'center') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
};

interface TextStyle {
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly bold: boolean;
}

const text = (content: string, at: Point, { align, size, bold }: TextStyle): string => {
  const direction = directionOf(content);
  return `<text x="${n(at.x)}" y="${n(at.y)}" direction="${direction}" text-anchor="${anchorOf(align, direction)}" font-size="${size}"${
    bold ? ' font-weight="700"' : ''
  } dominant-baseline="central">${escapeXml(content)}</text>`;
};

export const toSvg = (scene: Scene): string => {
  const { width, palette, edges, nodes, labels, legend } = scene;
  const { places, height } = legendPlaces(scene);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(FONT)}">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    `<g fill="none">${edges.map(edge).join('')}</g>`,
    `<g>${nodes.map(({ x, y, radius, color }) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${color}"/>`).join('')}</g>`,
    `<g fill="${palette.text}" stroke="${palette.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.map((label) => text(label.text, label, { align: label.align, size: label.fontSize, bold: label.bold })),
    '</g>',
    `<g fill="${palette.text}">`,
    ...legend.map((entry, at) => {
      const { x, y } = places[at] ?? { x: 0, y: 0 };
      const sign =
        entry.kind === 'dot'
          ? `<circle cx="${n(x + 12)}" cy="${n(y)}" r="6" fill="${entry.color}"/>`
          : `<path d="M${n(x)},${n(y)} h24" stroke="${entry.color}" stroke-width="3"${dashOf(entry.dash, 3)}/>`;
      return sign + text(entry.text, { x: x + 30, y }, { align: 'left', size: 13, bold: false });
    }),
    '</g></svg>\n',
  ].join('');
};
