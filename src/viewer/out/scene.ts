// What is on the canvas as plain shapes with a legend: the source of PNG, SVG and the still drawing.
import { FACTUALITIES } from '../../model/claim.js';
import { buildGraph, nodeColor } from '../canvas/build-graph.js';
import { DARK, DASHES, edgeColor, firmest, LIGHT, type Palette } from '../canvas/colors.js';
import { controlPoint, type Point } from '../canvas/curves.js';
import { focusOf } from '../canvas/focus.js';
import { type PlacedLabel, placeLabels } from '../canvas/place-labels.js';
import { refined, stage } from '../canvas/running.js';
import { FONT } from '../canvas/text.js';
import { finestType } from '../derive/facets.js';
import { shown } from '../derive/shown.js';
import { relationLabel, t, typeLabel } from '../i18n/format.js';
import { dataset, state } from '../state/store.js';
import { isDark } from '../state/theme.js';
import { path } from '../ui/path-panel.js';

export interface SceneEdge {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly color: string;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
  /** Tip, left, right; null for a symmetric relation. */
  readonly arrow: readonly [Point, Point, Point] | null;
}

export interface SceneNode extends Point {
  readonly radius: number;
  readonly color: string;
}

export interface LegendEntry {
  readonly text: string;
  readonly color: string;
  readonly kind: 'line' | 'dot';
  readonly dash: readonly [number, number] | null;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly edges: readonly SceneEdge[];
  readonly nodes: readonly SceneNode[];
  readonly labels: readonly PlacedLabel[];
  readonly legend: readonly LegendEntry[];
  readonly rtl: boolean;
  readonly title: string;
}

const legendOf = (palette: Palette): readonly LegendEntry[] => {
  const data = dataset.value;
  if (!data) return [];
  const { relations, nodes } = shown.value;
  const used = new Set(relations.map(({ relation }) => relation));
  const certainties = new Set(relations.map(firmest));
  const types = new Set(nodes.map(({ id }) => finestType(data, id)));
  return [
    ...data.relationTypes
      .filter(({ id }) => used.has(id))
      .map(({ id, color }) => ({ text: relationLabel(id), color: edgeColor(color, 0, palette), kind: 'line' as const, dash: null })),
    ...FACTUALITIES.flatMap((name, at) =>
      certainties.has(at) ? [{ text: t(name), color: palette.text, kind: 'line' as const, dash: DASHES[at] ?? null }] : [],
    ),
    ...(state.value.colorBy === 'type'
      ? data.entityTypes
          .filter(({ id }) => types.has(id))
          .map(({ id, color }) => ({ text: typeLabel(id), color: edgeColor(color, 0, palette), kind: 'dot' as const, dash: null }))
      : []),
  ];
};

/** Graph coordinates to pixels: as on the canvas, or fitted where there is none. */
const placer = (width: number, height: number): ((x: number, y: number) => Point) => {
  const now = stage.peek();
  if (now) return (x, y) => now.sigma.graphToViewport({ x, y });
  const { nodes } = shown.value;
  const xs = nodes.map(({ x }) => x ?? 0);
  const ys = nodes.map(({ y }) => y ?? 0);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 200) / (right - left || 1), (height - 120) / (high - low || 1));
  return (x, y) => ({ x: width / 2 + (x - (left + right) / 2) * scale, y: height / 2 - (y - (low + high) / 2) * scale });
};

const arrowAt = (control: Point, to: Point, radius: number, width: number): { arrow: readonly [Point, Point, Point]; end: Point } => {
  const [dx, dy] = [to.x - control.x, to.y - control.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [long, wide] = [4 + width * 2.6, 2 + width * 1.2];
  const tip = { x: to.x - ux * (radius + 1), y: to.y - uy * (radius + 1) };
  const end = { x: tip.x - ux * long, y: tip.y - uy * long };
  return { arrow: [tip, { x: end.x - uy * wide, y: end.y + ux * wide }, { x: end.x + uy * wide, y: end.y - ux * wide }], end };
};

const measuring = document.createElement('canvas').getContext('2d');

export const sceneOf = (width: number, height: number): Scene => {
  const palette = isDark.value ? DARK : LIGHT;
  const empty = {
    width,
    height,
    palette,
    edges: [],
    nodes: [],
    labels: [],
    legend: [],
    rtl: state.value.language === 'ar',
    title: t('title'),
  };
  const data = dataset.value;
  if (!data) return empty;
  const { language, sizeBy, colorBy, pins, selection } = state.value;
  const moved = new Map([...refined.value, ...Object.entries(pins)]);
  const graph = stage.peek()?.graph ?? buildGraph(data, shown.value, { language, sizeBy, colorBy, palette, moved });
  const place = placer(width, height);
  const focus = focusOf(graph, selection, path.value);
  const ratio = stage.peek()?.sigma.scaleSize(1) ?? 1;
  const at = new Map(graph.mapNodes((id, { x, y }) => [id, place(x, y)] as const));
  const origin = { x: 0, y: 0 };
  const edges = graph.mapEdges((id, { color, size, curvature, arrow, certainty }, source, target): SceneEdge => {
    const [from, to] = [at.get(source) ?? origin, at.get(target) ?? origin];
    const control = controlPoint(from, to, curvature);
    const dim = focus.nodes !== null && !focus.edges.has(id);
    const stroke = Math.max(1.2, size * ratio);
    const head = arrow ? arrowAt(control, to, graph.getNodeAttribute(target, 'size') * ratio, stroke) : null;
    return {
      from,
      control,
      to: head?.end ?? to,
      color: dim ? palette.faint : color,
      width: stroke,
      dash: DASHES[certainty] ?? null,
      arrow: head?.arrow ?? null,
    };
  });
  const order = graph.nodes().sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size') || (a < b ? -1 : 1));
  const drawn = order.map((id) => {
    const { size, label } = graph.getNodeAttributes(id);
    return { id, ...(at.get(id) ?? origin), size: size * ratio, text: label, strong: focus.strong.has(id) };
  });
  const dimmed = (id: string): boolean => focus.nodes !== null && !focus.nodes.has(id);
  const named = drawn.filter(({ id }) => !dimmed(id));
  const measure = (text: string, fontSize: number, bold: boolean): number => {
    if (!measuring) return text.length * fontSize * 0.55;
    measuring.font = `${bold ? 700 : 400} ${fontSize}px ${FONT}`;
    return measuring.measureText(text).width;
  };
  return {
    ...empty,
    edges,
    nodes: drawn.map(({ id, x, y, size }) => {
      const entity = data.entity.get(id);
      return { x, y, radius: size, color: dimmed(id) || !entity ? palette.faint : nodeColor(data, entity, colorBy, palette) };
    }),
    labels: placeLabels(
      [...named.filter(({ strong }) => strong), ...named.filter(({ strong }) => !strong)],
      [],
      { width, height, measure },
      150,
    ),
    legend: legendOf(palette),
  };
};

export const LEGEND_ROW = 24;
export const LEGEND_COLUMN = 150;

/** Where each entry of the legend stands below a drawing of this width. */
export const legendPlaces = ({ legend, width, height }: Scene): { readonly places: readonly Point[]; readonly height: number } => {
  const columns = Math.max(1, Math.floor((width - 20) / LEGEND_COLUMN));
  const places = legend.map((_, index) => ({
    x: 20 + (index % columns) * LEGEND_COLUMN,
    y: height + 22 + Math.floor(index / columns) * LEGEND_ROW,
  }));
  return { places, height: height + 20 + Math.ceil(legend.length / columns) * LEGEND_ROW };
};
