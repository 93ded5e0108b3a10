// What must hold whatever the articles say: nothing runs, nothing turns, Arabic is drawn whole, everybody can read it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { htmlExporter } from '../../../src/export/viewer/html.js';
import { readViewerPage } from '../../../src/store/viewer-page.js';
import { CHROMIUM } from '../../support/chromium.js';
import { disputeInput } from '../../support/dispute-input.js';
import { buildViewer, drawn, type Opened, openViewer } from './harness.js';

const inBrowser = CHROMIUM === null ? describe.skip : describe;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HOSTILE = ' <img src=x onerror="document.title=\'bad\';alert(1)"></script><script>alert(2)</script>\u202E\u2066&amp;"\'\u2028';

/** Puts its results into an attribute: the page's policy allows no script of a test to be added. */
const problems = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(options: unknown): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  return found.filter((one) => /^(?:serious|critical)/.test(one));
};

inBrowser('the viewer, whatever comes', () => {
  let viewer: Opened;
  let hostile: Opened;
  const folder = mkdtempSync(join(tmpdir(), 'khabar-html-'));
  beforeAll(async () => {
    buildViewer();
    viewer = await openViewer(disputeInput());
    hostile = await openViewer(disputeInput({ text: HOSTILE }));
  }, 120_000);
  afterAll(async () => {
    await viewer?.close();
    await hostile?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const states = ['', 'sel=relation:borland~supplies~caria', 'sel=entity:borland', 'view=table', 'view=contradictions', 'read=d1@0-10'];

  test.each(states)(
    'accessible in both languages and themes: %s',
    async (hash) => {
      for (const language of ['ar', 'en']) {
        for (const theme of ['light', 'dark']) {
          const { page } = await viewer.open(`lang=${language}&theme=${theme}&${hash}`);
          await page.waitForTimeout(300);
          expect(await problems(page)).toEqual([]);
          await page.close();
        }
      }
    },
    120_000,
  );

  const check = async ({ page, errors }: Awaited<ReturnType<Opened['open']>>): Promise<void> => {
    await page.waitForTimeout(500);
    expect(await page.title()).not.toBe('bad');
    expect(await page.locator('#app img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  };

  test('hostile names and quotes change nothing in the served page', async () => {
    for (const hash of states) await check(await hostile.open(hash));
    const { page } = await hostile.open('sel=relation:borland~supplies~caria&lang=en');
    expect(await page.locator('.evidence mark').first().innerText()).toContain('<img src=x onerror=');
    // Overrides that would turn the words after them are gone.
    expect(await page.locator('.evidence').innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    await page.close();
  });

  test('hostile names and quotes change nothing in the standalone file, which loads nothing', async () => {
    const file = join(folder, 'khabar.html');
    const [output] = htmlExporter.write({ ...disputeInput({ text: HOSTILE }), viewerPage: readViewerPage });
    writeFileSync(file, [...(output?.chunks ?? [])].join(''));
    for (const hash of states) {
      const opened = await hostile.open(hash, pathToFileURL(file).href);
      const requests: string[] = [];
      opened.page.on('request', (request) => requests.push(request.url()));
      if (hash.startsWith('read=')) expect(await opened.page.locator('dialog .article-text').innerText()).toContain('زودت');
      await check(opened);
      expect(requests.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([]);
    }
  });

  test('every Arabic label is drawn in one piece and from right to left, whatever the direction of the page', async () => {
    const context = await viewer.browser.newContext({ viewport: { width: 1240, height: 640 } });
    await context.addInitScript(() => {
      const calls: string[][] = [];
      Object.assign(globalThis, { drawnTexts: calls });
      const original = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
        calls.push([text, this.direction]);
        original.call(this, text, x, y);
      };
    });
    for (const language of ['ar', 'en']) {
      const page = await context.newPage();
      await page.goto(`${viewer.url}#lang=ar&sel=entity:omar`);
      await page.waitForSelector('.app');
      await drawn(page);
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.waitForTimeout(300);
      const calls = (await page.evaluate(() => (globalThis as unknown as { drawnTexts: string[][] }).drawnTexts)) as [string, string][];
      const arabic = calls.filter(([text]) => /[\u0600-\u06FF]/.test(text));
      expect(arabic.map(([text]) => text)).toEqual(expect.arrayContaining(['عُمَر غانم', 'التقى']));
      expect(arabic.filter(([text]) => Array.from(text).length === 1)).toEqual([]);
      expect(arabic.filter(([, direction]) => direction !== 'rtl')).toEqual([]);
      if (language === 'en') expect(calls).toContainEqual(['Omar Ghanem', 'ltr']);
      await page.close();
    }
    await context.close();
  });

  test('data that are empty, broken, of another version or missing are explained', async () => {
    const broken = async (body: string, status = 200): Promise<string> => {
      const page = await viewer.browser.newPage();
      await page.route('**/data/viewer.json', (route) => route.fulfill({ status, contentType: 'application/json', body }));
      await page.goto(`${viewer.url}#lang=en`);
      await page.waitForSelector('.notice h1');
      const text = await page.locator('.notice').innerText();
      await page.close();
      return text;
    };
    const good = JSON.parse(await (await fetch(`${viewer.url}data/viewer.json`)).text()) as Record<string, unknown>;
    expect(await broken(JSON.stringify({ ...good, claimCount: 0 }))).toContain('There is nothing to show yet');
    expect(await broken('{"format":')).toContain('The data cannot be read');
    expect(await broken(JSON.stringify({ ...good, entities: null }))).toContain('The data cannot be read');
    expect(await broken(JSON.stringify({ ...good, version: 99 }))).toContain('of another version');
    expect(await broken('', 404)).toContain('could not be loaded');
  });

  test('without WebGL the page says so, shows a still drawing and leads to the table', async () => {
    const context = await viewer.browser.newContext();
    await context.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof original;
    });
    const page = await context.newPage();
    await page.goto(`${viewer.url}#lang=en`);
    await page.waitForSelector('.notice');
    expect(await page.locator('.notice').innerText()).toContain('cannot draw the graph');
    expect(await page.locator('img.still').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Open the table' }).click();
    await page.waitForSelector('tbody tr');
    await context.close();
  });

  test('on a small touch screen the page fits, and a tap opens an entity', async () => {
    const context = await viewer.browser.newContext({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(`${viewer.url}#lang=en`);
    await page.waitForSelector('.app');
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator('.item').first().tap();
    await page.waitForSelector('.evidence');
    await context.close();
  });
});
