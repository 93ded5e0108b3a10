// The graph on the page: makes the stage, keeps it in step with the state, and walks it by keyboard.
import { effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { buildGraph, labelOf } from '../canvas/build-graph.js';
import { DARK, LIGHT } from '../canvas/colors.js';
import { focusOf } from '../canvas/focus.js';
import { keyStep } from '../canvas/keys.js';
import { forgetWidths } from '../canvas/paint-labels.js';
import { refined, stage } from '../canvas/running.js';
import { Stage } from '../canvas/stage.js';
import { hasWebgl } from '../canvas/webgl.js';
import { finestType } from '../derive/facets.js';
import { shown } from '../derive/shown.js';
import { counted, nameOf, relationLabel, t, typeLabel } from '../i18n/format.js';
import { claims, dataset, select, state, update, updateFilter } from '../state/store.js';
import { isDark } from '../state/theme.js';
import { CanvasTools } from './canvas-tools.js';
import { NoWebgl } from './no-webgl.js';
import { path } from './path-panel.js';

/** Read to those who do not see the canvas. */
const spoken = signal('');

const palette = () => (isDark.value ? DARK : LIGHT);

const moved = () => new Map([...refined.value, ...Object.entries(state.value.pins)]);

const frameOf = (): { x: [number, number]; y: [number, number] } => {
  const points = (dataset.peek()?.entities ?? []).filter(({ x }) => x !== null);
  const nodes = shown.peek().trimmed ? shown.peek().nodes : points;
  const xs = nodes.map(({ x }) => x ?? 0);
  const ys = nodes.map(({ y }) => y ?? 0);
  const span = (values: number[]): [number, number] =>
    values.length === 0 ? [0, 1] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return { x: span(xs), y: span(ys) };
};

const events = {
  onNode: (id: string) => select({ kind: 'entity', id }),
  onEdge: (id: string) => select({ kind: 'relation', id }),
  onNothing: () => {
    if (state.peek().selection) select(null);
  },
  onDoubleNode: (id: string) => updateFilter({ ego: id, radius: 1 }),
  onMoved: (id: string, x: number, y: number) => update({ pins: { ...state.peek().pins, [id]: { x, y } } }),
  edgeLabel: relationLabel,
};

/** Things of the state that change what is drawn; the rest only changes what stands out. */
const drawing = () => {
  const { language, sizeBy, colorBy } = state.value;
  return { language, sizeBy, colorBy, palette: palette(), moved: moved() };
};

const start = (container: HTMLElement): (() => void) => {
  const data = dataset.peek();
  if (!data) return () => {};
  let made: Stage | null = null;
  let lastKey: unknown[] = [];
  const stopDrawing = effect(() => {
    const look = drawing();
    const now = shown.value;
    const key = [now, look.language, look.sizeBy, look.colorBy, look.palette, refined.value, JSON.stringify(state.value.pins)];
    if (made && key.every((one, at) => one === lastKey[at])) return;
    lastKey = key;
    const graph = buildGraph(data, now, look);
    if (made) made.setGraph(graph, look.palette);
    else {
      made = new Stage(container, look.palette, events);
      const frame = frameOf();
      made.setFrame(frame.x, frame.y);
      made.setGraph(graph, look.palette);
      performance.mark('first-draw');
      stage.value = made;
      // For tests, and for whoever looks at the page with the browser's tools.
      Object.assign(container, { stage: made });
    }
    made.pinned = new Set(Object.keys(state.value.pins));
  });
  const stopFocus = effect(() => {
    void shown.value;
    const { selection } = state.value;
    if (made) made.setFocus(focusOf(made.graph, selection, path.value));
  });
  let lastEgo: string | null = null;
  const stopEgo = effect(() => {
    const { ego, radius } = state.value.filter;
    const key = ego === null ? null : `${ego} ${radius} ${claims.value.length}`;
    if (key === lastEgo) return;
    lastEgo = key;
    const nodes = shown.peek().nodes.map(({ id }) => id);
    requestAnimationFrame(() => made?.fit(key === null ? null : nodes));
  });
  void document.fonts.ready.then(() => {
    forgetWidths();
    made?.paintLabels();
  });
  const observer = new ResizeObserver(() => made?.sigma.scheduleRender());
  observer.observe(container);
  return () => {
    observer.disconnect();
    stopDrawing();
    stopFocus();
    stopEgo();
    stage.value = null;
    made?.kill();
  };
};

const speak = (id: string): void => {
  const data = dataset.value;
  if (!data) return;
  const entity = data.entity.get(id);
  spoken.value = t('focusOn', {
    name: labelOf(entity, state.value.language),
    type: typeLabel(finestType(data, id)),
    n: entity?.degree ?? 0,
  });
};

const onKey = (event: KeyboardEvent): void => {
  const now = stage.value;
  if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
  const { selection } = state.value;
  const step = keyStep(now, selection, event.key);
  if (!step) return;
  event.preventDefault();
  if (step.kind === 'zoom') now.zoom(step.factor);
  else if (step.kind === 'select') {
    select(step.selection);
    if (step.selection?.kind === 'entity') speak(step.selection.id);
    else if (step.selection?.kind === 'relation') {
      const [subject = '', relation = '', object = ''] = step.selection.id.split('~');
      spoken.value = `${nameOf(subject)} ${relationLabel(relation)} ${nameOf(object)}`;
    }
  }
};

export const CanvasView = () => {
  const container = useRef<HTMLDivElement>(null);
  const able = hasWebgl();
  useEffect(() => (container.current && able ? start(container.current) : undefined), [able]);
  if (!able) return <NoWebgl />;
  return (
    <div class="canvas-wrap">
      {/* The canvas keeps its own direction: labels carry theirs. */}
      <div
        class="canvas"
        dir="ltr"
        ref={container}
        role="application"
        tabIndex={0}
        aria-label={t('graphLabel', {
          n: counted(shown.value.nodes.length, 'entity'),
          m: counted(shown.value.relations.length, 'relation'),
        })}
        onKeyDown={onKey}
      />
      <p class="unseen" role="status">
        {spoken.value}
      </p>
      {shown.value.relations.length === 0 && <p class="canvas-note">{t('nothingShown')}</p>}
      <CanvasTools />
    </div>
  );
};
