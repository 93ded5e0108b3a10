// The five articles, and graphs larger than a screen can hold.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from '../../../src/pipeline.js';
import { CHROMIUM } from '../../support/chromium.js';
import { sampleInput } from '../../support/sample-graph.js';
import { buildViewer, drawn, edgeAt, openViewer } from './harness.js';

const inBrowser = CHROMIUM === null ? describe.skip : describe;
const LONG = 240_000;

inBrowser('the five articles', () => {
  const out = mkdtempSync(join(tmpdir(), 'khabar-five-'));
  beforeAll(async () => {
    buildViewer();
    await build(['seeds/articles'], { claims: 'seeds/claims', out });
  }, LONG);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test(
    'who denied supplying weapons to Russia is the first thing to be read, two clicks from the sentence in its article',
    async () => {
      const viewer = await openViewer(out);
      const { page, errors } = await viewer.open('lang=en');
      const first = page.locator('.dispute').first();
      await first.waitFor();
      const text = (await first.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain('North Korea supplies Russia (weapons');
      expect(text).toContain('Denial by: North Korea, Russia');
      await first.click();
      const denial = page.locator('#denials ~ .claim').first();
      await denial.waitFor();
      const words = await denial.locator('mark').innerText();
      expect(words).toMatch(/^ونف/);
      await denial.getByText('Read in the article').click();
      await page.waitForSelector('dialog mark');
      expect(await page.locator('dialog mark').first().innerText()).toBe(words);
      expect(errors).toEqual([]);
      await viewer.close();
    },
    LONG,
  );

  test(
    'the edge itself can be clicked on the canvas',
    async () => {
      const viewer = await openViewer(out);
      const { page } = await viewer.open('lang=ar');
      await drawn(page);
      const at = await edgeAt(page, 'north-korea~supplies~russia');
      await page.mouse.click(at.x, at.y);
      await page.waitForSelector('.evidence');
      expect(await page.locator('.evidence mark').count()).toBeGreaterThan(5);
      await viewer.close();
    },
    LONG,
  );
});

inBrowser('large graphs', () => {
  test(
    '5,000 entities and 20,000 relations are all shown, filtered and searched',
    async () => {
      const viewer = await openViewer(sampleInput(5000, 20_000));
      const { page, errors } = await viewer.open('lang=en');
      await page.waitForFunction(() => document.querySelector('.shown-note')?.textContent?.includes('20000 relations'), undefined, {
        timeout: 120_000,
      });
      await page.waitForFunction(() => document.querySelectorAll('.filters .choice').length > 5, undefined, { timeout: 120_000 });
      expect(await page.locator('.shown-note').innerText()).not.toContain('best connected');
      await page.getByRole('checkbox', { name: 'visited' }).uncheck();
      await page.waitForFunction(() => !document.querySelector('.shown-note')?.textContent?.includes('20000 relations'), undefined, {
        timeout: 120_000,
      });
      expect(errors).toEqual([]);
      await viewer.close();
    },
    LONG,
  );

  test(
    'above that it opens on the best connected part, says so, loads the claims behind, and search brings in the rest',
    async () => {
      const input = sampleInput(8000, 30_000);
      const viewer = await openViewer(input);
      const { page, errors } = await viewer.open('lang=en');
      await page.waitForFunction(
        () => document.querySelector('.shown-note')?.textContent?.includes('best connected 1500 of 8000'),
        undefined,
        { timeout: 120_000 },
      );
      await page.waitForFunction(() => document.querySelector('.shown-note progress') === null, undefined, { timeout: 120_000 });
      const shown = new Set(
        await page.evaluate(() =>
          (document.querySelector('.canvas') as HTMLElement & { stage: { graph: { nodes(): string[] } } }).stage.graph.nodes(),
        ),
      );
      const absent = input.corpus.entities.find(({ id, label }) => !shown.has(id) && (label.en ?? '').length > 16);
      await page
        .getByRole('combobox')
        .first()
        .fill(absent?.label.en ?? '');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.entity');
      await page.waitForFunction(
        (id) =>
          (document.querySelector('.canvas') as HTMLElement & { stage: { graph: { hasNode(id: string): boolean } } }).stage.graph.hasNode(
            id,
          ),
        absent?.id ?? '',
        { timeout: 60_000 },
      );
      expect(errors).toEqual([]);
      await viewer.close();
    },
    LONG,
  );
});
