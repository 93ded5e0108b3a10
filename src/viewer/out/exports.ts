// What can be taken out of the page: each makes a file of what is shown and hands it to the browser.

import { buildGraph } from '../canvas/build-graph.js';
import { LIGHT } from '../canvas/colors.js';
import { stage } from '../canvas/running.js';
import { shown, shownClaims } from '../derive/shown.js';
import type { MessageKey } from '../i18n/messages.js';
import { dataset } from '../state/store.js';
import { toCsv } from './csv.js';
import { toGexf } from './gexf.js';
import { toPng } from './png.js';
import { sceneOf } from './scene.js';
import { toSvg } from './svg.js';
import { toTurtle } from './turtle.js';

/** Returns the file's name. */
const save = (name: string, blob: Blob): string => {
  const link = document.createElement('a');
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
};

const sizeOf = (): readonly [number, number] => {
  const size = stage.value?.sigma.getDimensions();
  return size ? [Math.round(size.width), Math.round(size.height)] : [1200, 800];
};

const data = () => {
  if (!dataset.value) throw new Error('no data');
  return dataset.value;
};

const graph = () =>
  stage.value?.graph ??
  buildGraph(data(), shown.value, { language: 'ar', sizeBy: 'degree', colorBy: 'type', palette: LIGHT, moved: new Map() });

export interface Export {
  readonly key: MessageKey;
  readonly run: () => Promise<string>;
}

const text = (key: MessageKey, name: string, type: string, make: () => string): Export => ({
  key,
  run: async () => save(name, new Blob([make()], { type })),
});

export const EXPORTS: readonly Export[] = [
  { key: 'exportPng', run: async () => save('khabar.png', await toPng(sceneOf(...sizeOf()))) },
  text('exportSvg', 'khabar.svg', 'image/svg+xml', () => toSvg(sceneOf(...sizeOf()))),
  text('exportGexf', 'khabar.gexf', 'application/gexf+xml', () => toGexf(data(), graph(), shown.value.relations)),
  text('exportTurtle', 'khabar.ttl', 'text/turtle', () => toTurtle(data(), shownClaims.value)),
  text('exportCsv', 'khabar.csv', 'text/csv', () => toCsv(data(), shownClaims.value)),
];
