// Where labels go so that none covers another or a node that matters more; used on the screen, in PNG and in SVG alike.
import { middleOf, type Point } from './curves.js';

export interface LabelNode extends Point {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  /** In focus: bold, and first to find a place. */
  readonly strong: boolean;
}

export interface LabelEdge {
  readonly text: string;
  readonly from: Point;
  readonly to: Point;
  readonly curvature: number;
  readonly color: string;
}

export interface PlacedLabel extends Point {
  readonly id: string | null;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly fontSize: number;
  readonly bold: boolean;
  readonly color: string | null;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Measure = (text: string, fontSize: number, bold: boolean) => number;

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const boxOf = (label: PlacedLabel, width: number): Box => {
  const left = label.align === 'left' ? label.x : label.align === 'right' ? label.x - width : label.x - width / 2;
  const half = label.fontSize * 0.68;
  return [left - 2, label.y - half, left + width + 2, label.y + half];
};

const GAP = 4;

/** Right, left, below, above. */
const candidates = (node: LabelNode, fontSize: number): readonly PlacedLabel[] => {
  const base = { id: node.id, text: node.text, fontSize, bold: node.strong, color: null };
  // A chosen node may have a ring around it.
  const away = node.size + (node.strong ? 2 * GAP : GAP);
  return [
    { ...base, x: node.x + away, y: node.y, align: 'left' },
    { ...base, x: node.x - away, y: node.y, align: 'right' },
    { ...base, x: node.x, y: node.y + away + fontSize * 0.6, align: 'center' },
    { ...base, x: node.x, y: node.y - away - fontSize * 0.6, align: 'center' },
  ];
};

const inside = (box: Box, width: number, height: number): boolean => box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height;

export interface Surface {
  /** Points along the edges, which a label rather leaves free; none in a large graph. */
  readonly lines?: readonly Point[];
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** `nodes` and `edges` in order of importance; those that find no place stay without a label. */
export const placeLabels = (
  nodes: readonly LabelNode[],
  edges: readonly LabelEdge[],
  surface: Surface,
  most: number,
): readonly PlacedLabel[] => {
  const { width, height, measure } = surface;
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const discs = nodes.slice(0, 300).map((node): readonly [string, Box] => {
    const reach = node.size + 1;
    return [node.id, [node.x - reach, node.y - reach, node.x + reach, node.y + reach]];
  });
  const free = (box: Box, own: string | null): boolean =>
    inside(box, width, height) &&
    !taken.some((other) => overlaps(other, box)) &&
    !discs.some(([id, disc]) => id !== own && overlaps(disc, box));
  const lines = surface.lines ?? [];
  const crossed = (box: Box): number => lines.filter(({ x, y }) => x > box[0] && x < box[2] && y > box[1] && y < box[3]).length;
  const put = (label: PlacedLabel, box: Box): void => {
    taken.push(box);
    placed.push(label);
  };
  const putNode = (node: LabelNode): void => {
    const fontSize = node.strong ? 14 : node.size > 12 ? 13.5 : 12;
    const textWidth = measure(node.text, fontSize, node.strong);
    const all = candidates(node, fontSize).map((label) => [label, boxOf(label, textWidth)] as const);
    const open = all.filter(([, box]) => free(box, node.id)).map(([label, box], rank) => [label, box, crossed(box) + rank * 1.5] as const);
    const best = open.reduce<(typeof open)[number] | null>((least, one) => (least === null || one[2] < least[2] ? one : least), null);
    // What the reader has chosen is named in any case.
    const chosen = best ?? (node.strong ? all[0] : undefined);
    if (chosen) put(chosen[0], chosen[1]);
  };
  for (const node of nodes) if (node.strong) putNode(node);
  for (const edge of edges) {
    const at = middleOf(edge.from, edge.to, edge.curvature);
    const label: PlacedLabel = { ...at, id: null, text: edge.text, align: 'center', fontSize: 11.5, bold: true, color: edge.color };
    const box = boxOf(label, measure(edge.text, label.fontSize, true));
    if (free(box, null)) put(label, box);
  }
  for (const node of nodes) {
    if (placed.length >= most) break;
    if (!node.strong) putNode(node);
  }
  return placed;
};
