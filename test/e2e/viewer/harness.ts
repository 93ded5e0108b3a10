// Opens the viewer on some data in a real browser, and finds things on its canvas.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { ExportInput } from '../../../src/model/output.js';
import { type Served, serve } from '../../../src/serve/index.js';
import { openBrowser } from '../../support/chromium.js';
import { writeViewerFolder } from '../../support/viewer-folder.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const buildViewer = (): void => {
  execFileSync(process.execPath, ['scripts/build-viewer.mjs'], { cwd: root, stdio: 'inherit' });
};

export interface Opened {
  readonly browser: Browser;
  readonly url: string;
  /** A new page at this state; what went wrong on it is in `errors`. */
  readonly open: (hash?: string, address?: string) => Promise<{ readonly page: Page; readonly errors: readonly string[] }>;
  readonly close: () => Promise<void>;
}

export const openViewer = async (data: ExportInput | string, args: readonly string[] = []): Promise<Opened> => {
  const folder = typeof data === 'string' ? data : writeViewerFolder(data);
  const served: Served = await serve({ folder, port: 0, host: '127.0.0.1' });
  const browser = await openBrowser(args);
  const open = async (hash = '', address = served.url) => {
    const errors: string[] = [];
    const page = await browser.newPage({ viewport: { width: 1240, height: 640 } });
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('dialog', (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(hash ? `${address}#${hash}` : address);
    await page.waitForSelector('.app, .notice h1');
    return { page, errors };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    if (typeof data !== 'string') rmSync(folder, { recursive: true, force: true });
  };
  return { browser, url: served.url, open, close };
};

interface StageElement extends HTMLElement {
  readonly stage: {
    readonly graph: { extremities(id: string): [string, string]; getEdgeAttributes(id: string): { curvature: number; arrow: boolean } };
    readonly sigma: {
      getNodeDisplayData(id: string): { x: number; y: number } | undefined;
      framedGraphToViewport(point: { x: number; y: number }): { x: number; y: number };
    };
  };
}

export const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'stage' in (document.querySelector('.canvas') ?? {}));
  await page.waitForTimeout(400);
};

/** Place of a node in the window. */
export const nodeAt = async (page: Page, id: string): Promise<{ x: number; y: number }> =>
  await page.evaluate((key) => {
    const canvas = document.querySelector('.canvas') as StageElement;
    const box = canvas.getBoundingClientRect();
    const at = canvas.stage.sigma.framedGraphToViewport(canvas.stage.sigma.getNodeDisplayData(key) ?? { x: 0, y: 0 });
    return { x: box.left + at.x, y: box.top + at.y };
  }, id);

/** Middle of an edge in the window, on its curve. */
export const edgeAt = async (page: Page, id: string): Promise<{ x: number; y: number; curvature: number }> =>
  await page.evaluate((key) => {
    const canvas = document.querySelector('.canvas') as StageElement;
    const { graph, sigma } = canvas.stage;
    const box = canvas.getBoundingClientRect();
    const [a, b] = graph.extremities(key).map((end) => sigma.framedGraphToViewport(sigma.getNodeDisplayData(end) ?? { x: 0, y: 0 }));
    const { curvature } = graph.getEdgeAttributes(key);
    if (!a || !b) throw new Error(key);
    const c = { x: (a.x + b.x) / 2 + (b.y - a.y) * curvature, y: (a.y + b.y) / 2 - (b.x - a.x) * curvature };
    return { x: box.left + 0.25 * a.x + 0.5 * c.x + 0.25 * b.x, y: box.top + 0.25 * a.y + 0.5 * c.y + 0.25 * b.y, curvature };
  }, id);
