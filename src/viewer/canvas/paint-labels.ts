// Names on the canvas after each frame: rings, labels of nodes, labels of the edges in focus.
import type Sigma from 'sigma';
import type { Palette } from './colors.js';
import { type Point, pointsAlong } from './curves.js';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph.js';
import type { Focus } from './focus.js';
import { type LabelEdge, type LabelNode, type Measure, placeLabels } from './place-labels.js';
import { drawText, FONT } from './text.js';

const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

const measureOn =
  (context: CanvasRenderingContext2D): Measure =>
  (text, fontSize, bold) => {
    const key = `${bold ? 'b' : ''}${fontSize} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MOST_WIDTHS) widths.clear();
    context.font = `${bold ? 700 : 400} ${fontSize}px ${FONT}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };

/** After a font has come, or gone. */
export const forgetWidths = (): void => widths.clear();

type Drawer = Sigma<DrawnNode, DrawnEdge>;

const ring = (context: CanvasRenderingContext2D, at: Point, radius: number, color: string, width: number): void => {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
};

/** Nodes near the canvas with their place in pixels, chosen ones first, then by size. */
export const labelNodes = (sigma: Drawer, order: readonly string[], focus: Focus, most: number): readonly LabelNode[] => {
  const { width, height } = sigma.getDimensions();
  const nodes: LabelNode[] = [];
  const strong: LabelNode[] = [];
  for (const id of order) {
    const data = sigma.getNodeDisplayData(id);
    if (!data || (focus.nodes !== null && !focus.nodes.has(id))) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -50 || y < -20 || x > width + 50 || y > height + 20) continue;
    const node = { id, text: data.label ?? '', x, y, size: sigma.scaleSize(data.size), strong: focus.strong.has(id) };
    if (node.strong) strong.push(node);
    else nodes.push(node);
    if (nodes.length >= most) break;
  }
  return [...strong, ...nodes];
};

const MOST_EDGE_LABELS = 24;

export const labelEdges = (
  sigma: Drawer,
  graph: DrawnGraph,
  focus: Focus,
  edgeLabel: (relation: string) => string,
): readonly LabelEdge[] => {
  if (focus.edges.size > MOST_EDGE_LABELS) return [];
  return [...focus.edges].flatMap((id): readonly LabelEdge[] => {
    if (!graph.hasEdge(id)) return [];
    const { curvature, relation } = graph.getEdgeAttributes(id);
    const [from, to] = graph.extremities(id).map((end) => sigma.getNodeDisplayData(end));
    if (!from || !to) return [];
    const [a, b] = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)];
    return [{ text: edgeLabel(relation), from: a, to: b, curvature, color: '' }];
  });
};

const MOST_LINES = 250;
const POINTS_A_LINE = 24;

/** Points along the drawn edges, where they are few enough to be avoided. */
const linePoints = (sigma: Drawer, graph: DrawnGraph): readonly Point[] => {
  if (graph.size > MOST_LINES) return [];
  return graph.edges().flatMap((id) => {
    const [from, to] = graph.extremities(id).map((end) => sigma.getNodeDisplayData(end));
    if (!from || !to) return [];
    const [a, b] = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)];
    return pointsAlong(a, b, graph.getEdgeAttributes(id).curvature, POINTS_A_LINE);
  });
};

export const paintLabels = (
  sigma: Drawer,
  graph: DrawnGraph,
  order: readonly string[],
  focus: Focus,
  palette: Palette,
  pinned: ReadonlySet<string>,
  edgeLabel: (relation: string) => string,
): void => {
  const context = sigma.getCanvases()['labels']?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const most = Math.max(12, Math.round((width * height) / 8000));
  const nodes = labelNodes(sigma, order, focus, most * 3);
  for (const { id, x, y, size } of nodes) {
    if (focus.ringed.has(id)) ring(context, { x, y }, size + 3, palette.accent, 2.5);
    if (pinned.has(id)) ring(context, { x, y }, Math.max(1.5, size * 0.35), palette.background, 2);
  }
  const placed = placeLabels(
    nodes,
    labelEdges(sigma, graph, focus, edgeLabel),
    { width, height, measure: measureOn(context), lines: linePoints(sigma, graph) },
    most,
  );
  for (const label of placed) {
    context.font = `${label.bold ? 700 : 400} ${label.fontSize}px ${FONT}`;
    drawText(context, label.text, label.x, label.y, { color: palette.text, halo: palette.background, align: label.align });
  }
};
