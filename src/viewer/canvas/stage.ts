// The canvas: one Sigma, what it draws, and what the pointer does to it. It knows nothing of panels and filters.
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Palette } from './colors.js';
import { type DrawnEdge, DrawnGraph, type DrawnNode } from './drawn-graph.js';
import { fitTo } from './fit.js';
import { type Focus, hoverFocus, NO_FOCUS } from './focus.js';
import { paintLabels } from './paint-labels.js';
import { edgePrograms } from './programs.js';
import { FONT } from './text.js';

export interface StageEvents {
  readonly onNode: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onNothing: () => void;
  readonly onDoubleNode: (id: string) => void;
  /** After a drag: where the node was put. */
  readonly onMoved: (id: string, x: number, y: number) => void;
  readonly edgeLabel: (relation: string) => string;
}

const DRAW_NOTHING = (): void => {};
/** Above this many edges the pointer's surroundings are not dimmed: that redraws everything. */
const HOVER_EDGES = 6000;

export class Stage {
  readonly sigma: Sigma<DrawnNode, DrawnEdge>;
  readonly #events: StageEvents;
  #graph: DrawnGraph;
  #palette: Palette;
  #selected: Focus = NO_FOCUS;
  #hovered: Focus | null = null;
  #dragged: { id: string; moved: boolean } | null = null;
  /** Node ids by falling size, for labels. */
  #order: readonly string[] = [];
  pinned: ReadonlySet<string> = new Set();

  /** Starts empty, so that the frame is known before anything is drawn. */
  constructor(container: HTMLElement, palette: Palette, events: StageEvents) {
    const graph = new DrawnGraph();
    this.#graph = graph;
    this.#palette = palette;
    this.#events = events;
    this.sigma = new Sigma<DrawnNode, DrawnEdge>(graph.asGraph(), container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      renderLabels: false,
      renderEdgeLabels: false,
      defaultDrawNodeHover: DRAW_NOTHING,
      defaultDrawNodeLabel: DRAW_NOTHING,
      defaultDrawEdgeLabel: DRAW_NOTHING,
      labelFont: FONT,
      edgeProgramClasses: edgePrograms(),
      defaultEdgeType: 'curve',
      minEdgeThickness: 1.2,
      stagePadding: 70,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      nodeReducer: (id, data) => this.#reduceNode(id, data),
      edgeReducer: (id, data) => this.#reduceEdge(id, data),
    });
    this.#listen();
  }

  get graph(): DrawnGraph {
    return this.#graph;
  }

  get focus(): Focus {
    return this.#hovered ?? this.#selected;
  }

  #sort(): void {
    const graph = this.#graph;
    const size = (id: string) => graph.getNodeAttribute(id, 'size');
    this.#order = graph.nodes().sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  }

  #reduceNode(id: string, data: DrawnNode) {
    const { nodes } = this.focus;
    if (nodes === null) return data;
    return nodes.has(id) ? { ...data, zIndex: 1 } : { ...data, color: this.#palette.faint, zIndex: 0 };
  }

  #reduceEdge(id: string, data: DrawnEdge) {
    const { nodes, edges } = this.focus;
    if (nodes === null) return data;
    return edges.has(id) ? { ...data, size: data.size + 0.8, zIndex: 1 } : { ...data, color: this.#palette.faint, zIndex: 0 };
  }

  #listen(): void {
    const { sigma } = this;
    const hover = (focus: Focus | null): void => {
      if (this.#dragged || this.#graph.size > HOVER_EDGES) return;
      this.#hovered = focus;
      sigma.refresh({ skipIndexation: true });
    };
    sigma.on('enterNode', ({ node }) => hover(hoverFocus(this.#graph, 'node', node)));
    sigma.on('leaveNode', () => hover(null));
    sigma.on('enterEdge', ({ edge }) => {
      sigma.getContainer().classList.add('over-edge');
      hover(hoverFocus(this.#graph, 'edge', edge));
    });
    sigma.on('leaveEdge', () => {
      sigma.getContainer().classList.remove('over-edge');
      hover(null);
    });
    sigma.on('clickNode', ({ node }) => this.#events.onNode(node));
    sigma.on('clickEdge', ({ edge }) => this.#events.onEdge(edge));
    sigma.on('clickStage', () => this.#events.onNothing());
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.onDoubleNode(node);
    });
    sigma.on('downNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#dragged = { id: node, moved: false };
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!this.#dragged) return;
      const { x, y } = sigma.viewportToGraph(event);
      this.#dragged.moved = true;
      this.#graph.moveNode(this.#dragged.id, x, y);
      preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = (): void => {
      const dragged = this.#dragged;
      this.#dragged = null;
      if (!dragged?.moved || !this.#graph.hasNode(dragged.id)) return;
      const { x, y } = this.#graph.getNodeAttributes(dragged.id);
      this.#events.onMoved(dragged.id, x, y);
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
    sigma.on('upEdge', drop);
    sigma.on('afterRender', () => this.paintLabels());
  }

  paintLabels(): void {
    paintLabels(this.sigma, this.#graph, this.#order, this.focus, this.#palette, this.pinned, (relation) =>
      this.#events.edgeLabel(relation),
    );
  }

  setGraph(graph: DrawnGraph, palette: Palette): void {
    this.#graph = graph;
    this.#palette = palette;
    this.#hovered = null;
    this.#sort();
    this.sigma.setSetting('hideEdgesOnMove', graph.size > HOVER_EDGES);
    this.sigma.setGraph(graph.asGraph());
  }

  setFocus(focus: Focus): void {
    if (focus === NO_FOCUS && this.focus === NO_FOCUS) return;
    this.#selected = focus;
    this.#hovered = null;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** The frame stays while filters come and go. */
  setFrame(x: [number, number], y: [number, number]): void {
    this.sigma.setCustomBBox({ x, y });
  }

  fit(ids: Iterable<string> | null, animate = true): void {
    fitTo(this.sigma, ids, animate);
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.ratio * factor);
    camera.animate({ ...camera.getState(), ratio }, { duration: 150 });
  }

  cameraState(): CameraState {
    return this.sigma.getCamera().getState();
  }

  kill(): void {
    this.sigma.kill();
  }
}
