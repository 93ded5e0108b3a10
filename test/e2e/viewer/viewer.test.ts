// The viewer in a real browser, by mouse and keyboard, on a small made-up quarrel.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM } from '../../support/chromium.js';
import { disputeInput } from '../../support/dispute-input.js';
import { buildViewer, drawn, edgeAt, nodeAt, type Opened, openViewer } from './harness.js';

const inBrowser = CHROMIUM === null ? describe.skip : describe;

const SUPPLY = 'borland~supplies~caria';
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
const rows = async (page: Page): Promise<readonly (string | null)[]> =>
  await page.locator('tbody tr').evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));

inBrowser('the viewer', () => {
  let viewer: Opened;
  beforeAll(async () => {
    buildViewer();
    viewer = await openViewer(disputeInput());
  }, 120_000);
  afterAll(async () => await viewer?.close());

  test('a click on an edge shows every claim in its words, who says so, and who denies it; a link leads to the article', async () => {
    const { page, errors } = await viewer.open('lang=en');
    await drawn(page);
    const at = await edgeAt(page, SUPPLY);
    await page.mouse.click(at.x, at.y);
    await page.waitForSelector('.evidence');
    expect(await textOf(page, '.evidence h2')).toBe('Borland supplies Caria');
    expect(await page.locator('.evidence mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['بورلاند زودت كاريا بالطبول', 'تزود بورلاند كاريا']),
    );
    const first = page.locator('[data-claim="c1"]').first();
    expect((await first.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Happened Says so: Laila Ahmadi .* When 2020 What drums Reported الأفق ?, March 5, 2021/,
    );
    expect(await textOf(page, '.denied-by')).toContain('Borland');
    expect(await textOf(page, '#denials ~ [data-claim="c3"]')).toContain('denies exactly this');
    await first.getByText('Read in the article').click();
    await page.waitForSelector('dialog mark');
    expect(await textOf(page, 'dialog mark')).toBe('بورلاند زودت كاريا بالطبول');
    expect(await textOf(page, 'dialog .article-text')).toContain('زار عُمَر غانم ميناء السلام');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });

  test('parallel edges are bent apart, and each can be clicked', async () => {
    const { page } = await viewer.open();
    await drawn(page);
    for (const id of [SUPPLY, 'borland~met-with~caria']) {
      const at = await edgeAt(page, id);
      await page.mouse.click(at.x, at.y);
      await page.waitForFunction((key) => decodeURIComponent(location.hash).includes(key), id);
      await page.waitForTimeout(400); // two clicks in a row would be a double click
    }
    const one = await edgeAt(page, SUPPLY);
    const other = await edgeAt(page, 'borland~met-with~caria');
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(8);
    await page.close();
  });

  test('a click on a node shows names, roles, Wikidata, relations in groups, articles', async () => {
    const { page } = await viewer.open('lang=en');
    await drawn(page);
    const at = await nodeAt(page, 'arden');
    await page.mouse.click(at.x, at.y);
    await page.waitForSelector('.entity');
    const panel = await textOf(page, '.entity');
    expect(panel).toContain('أردينيا');
    expect(panel).toContain('accused Borland 1');
    expect(panel).toContain('اتهام ونفي');
    expect(await page.locator('.entity a').getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q1');
    await page.close();
  });

  test('search finds names in either language and spelling, and sentences; Enter opens the first', async () => {
    const { page } = await viewer.open('lang=en');
    await page.keyboard.press('/');
    await page.keyboard.type('ليلي احمدي'); // other yaa, no hamza, no article
    await page.waitForSelector('.hit');
    expect(await textOf(page, '.hit')).toContain('Laila Ahmadi');
    await page.keyboard.press('Enter');
    expect(await textOf(page, '.entity h2')).toBe('Laila Ahmadi');
    await page.getByRole('combobox').first().fill('denied supplying drums');
    await page.getByRole('combobox').first().fill('supplying drums');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.evidence');
    expect(await textOf(page, '.evidence h2')).toBe('Borland supplies Caria');
    await page.close();
  });

  test('filters count live, combine, stand in the address, are restored by it and by the back button', async () => {
    const { page } = await viewer.open('lang=en&view=table');
    expect((await rows(page)).length).toBe(9);
    await page.getByLabel('Someone it names').check();
    expect(await rows(page)).toEqual(['c1']);
    await page.getByLabel('Anyone').check();
    await page.getByRole('checkbox', { name: 'Possible' }).uncheck();
    await page.getByRole('checkbox', { name: 'denied' }).uncheck();
    expect(await rows(page)).toEqual(['c1', 'c2', 'c4', 'c5', 'c6', 'c7']);
    expect(await textOf(page, '.filters .choice:has-text("denied") .count')).toBe('2');
    expect(await textOf(page, '.filters .choice:has-text("visited") .count')).toBe('1');
    const link = page.url();
    await page.goBack();
    expect((await rows(page)).length).toBe(8);
    await page.goForward();
    const again = await viewer.open('', link);
    expect(await rows(again.page)).toEqual(['c1', 'c2', 'c4', 'c5', 'c6', 'c7']);
    await again.page.getByText('Clear all filters').click();
    expect((await rows(again.page)).length).toBe(9);
    await again.page.close();
    await page.close();
  });

  test('time can be typed, brushed and played; minimum of publishers works', async () => {
    const { page } = await viewer.open('lang=en&view=table');
    await page.getByLabel('From').fill('2022-01');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual(['c5', 'c6', 'c7', 'c8', 'c9']);
    await page.getByText('All times').click();
    const box = await page.locator('.histogram').boundingBox();
    if (!box) throw new Error('no histogram');
    await page.mouse.move(box.x + 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 3 });
    await page.mouse.up();
    expect(await rows(page)).toEqual(['c1', 'c2', 'c3', 'c4']);
    await page.getByText('Play').click();
    await page.waitForFunction(() => !location.hash.includes('from=2020-01'));
    await page.getByText('Stop').click();
    await page.getByText('All times').click();
    await page.getByLabel('Reported by at least').fill('2');
    expect(await rows(page)).toEqual(['c1', 'c5']);
    await page.close();
  });

  test('focus: neighbours, expand, hide, path with its words, undo and redo', async () => {
    const { page } = await viewer.open('lang=en&sel=entity:arden');
    await page.getByRole('button', { name: 'Neighbours' }).click();
    const shownNote = () => textOf(page, '.shown-note');
    await page.waitForFunction(() => document.querySelector('.shown-note')?.textContent?.includes('2 entities'));
    await page.goto(`${page.url().replace('sel=entity%3Aarden', 'sel=entity%3Aborland')}`);
    await page.getByRole('button', { name: 'Add its neighbours' }).click();
    await page.waitForFunction(() => document.querySelector('.shown-note')?.textContent?.includes('3 entities'));
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('.shown-note')?.textContent?.includes('2 entities'));
    await page.keyboard.press('Control+y');
    await page.waitForFunction(() => document.querySelector('.shown-note')?.textContent?.includes('3 entities'));
    await page.goto(`${viewer.url}#lang=en&sel=entity:arden`);
    await page.getByRole('button', { name: 'Path to' }).click();
    await page.getByLabel('Path from').fill('Omar');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chain');
    expect((await page.locator('.chain-step').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Ardenia – Borland',
      'Borland – Caria',
      'Caria – Laila Ahmadi',
      'Laila Ahmadi – Omar Ghanem',
    ]);
    expect(await page.locator('.chain mark').allInnerTexts()).toContain('التقى عُمَر غانم ليلى الأحمدي');
    await page.goto(`${viewer.url}#lang=en&sel=entity:caria`);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    expect(await shownNote()).toMatch(/5 entities/);
    await page.getByText('Show again').click();
    expect(await shownNote()).toMatch(/6 entities/);
    await page.close();
  });

  test('a dragged node stays where it was put, also for whoever gets the link', async () => {
    const { page } = await viewer.open('lang=en');
    await drawn(page);
    const from = await nodeAt(page, 'port');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash.includes('pin=port'));
    const at = await nodeAt(page, 'port');
    expect(Math.hypot(at.x - from.x - 60, at.y - from.y - 40)).toBeLessThan(4);
    const again = await viewer.open('', page.url());
    await drawn(again.page);
    const there = await nodeAt(again.page, 'port');
    expect(Math.hypot(there.x - at.x, there.y - at.y)).toBeLessThan(4);
    await again.page.close();
    await page.close();
  });

  test('contradictions: both sides with their words on one screen', async () => {
    const { page } = await viewer.open('lang=en&view=contradictions');
    const one = page.locator('[data-case="arden~borland"]');
    const [accuses, denies] = [one.locator('.sides > div').nth(0), one.locator('.sides > div').nth(1)];
    expect(await accuses.locator('mark').first().innerText()).toBe('واتهمت أردينيا بورلاند');
    expect(await denies.locator('mark').first().innerText()).toBe('ونفت بورلاند مزاعم أردينيا');
    expect((await one.innerText()).replace(/\s+/g, ' ')).toContain('Borland supplies Caria (drums)');
    expect(await page.locator('.case').last().innerText()).toContain('Says not so');
    await page.close();
  });

  test('the tables hold what the canvas holds, sort, and work by keyboard alone', async () => {
    const { page } = await viewer.open('lang=en&view=table&tab=relations');
    expect((await rows(page)).length).toBe(7);
    const sort = page.getByRole('button', { name: 'Claims', exact: true });
    await sort.focus();
    await page.keyboard.press('Enter');
    expect((await rows(page))[0]).toBe(SUPPLY);
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Claims');
    await page.locator(`tr[data-id="${SUPPLY}"] button`, { hasText: 'supplies' }).focus();
    await page.keyboard.press('Enter');
    expect(await textOf(page, '.evidence h2')).toBe('Borland supplies Caria');
    await page.close();
  });

  test('the canvas is walked by keyboard and tells where one is', async () => {
    const { page } = await viewer.open('lang=en');
    await drawn(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entity');
    await page.keyboard.press('e');
    await page.waitForSelector('.evidence');
    expect(await textOf(page, '.canvas-wrap [role="status"]')).not.toBe('');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.overview');
    await page.close();
  });

  test('language turns the page, not the canvas; themes change colours; the layout is refined in a worker', async () => {
    const { page, errors } = await viewer.open();
    await drawn(page);
    expect(
      await page.evaluate(() => [document.documentElement.dir, getComputedStyle(document.querySelector('.canvas') as Element).direction]),
    ).toEqual(['rtl', 'ltr']);
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.dir === 'ltr' && document.documentElement.lang === 'en');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const turn = async (theme: string): Promise<void> => {
      await page.getByRole('button', { name: /^Theme/ }).click();
      await page.waitForFunction((wanted) => location.hash.includes(wanted) && document.documentElement.dataset['theme'] === wanted, theme);
    };
    await turn('light');
    const light = await ground();
    await turn('dark');
    expect(await ground()).not.toBe(light);
    const before = await nodeAt(page, 'port');
    await page.getByRole('button', { name: 'Refine the layout' }).click();
    await page.waitForTimeout(1200);
    await page.getByRole('button', { name: /Refining/ }).click();
    const after = await nodeAt(page, 'port');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('everything that is shown can be taken out: PNG, SVG, GEXF, Turtle, CSV', async () => {
    const { page } = await viewer.open('lang=en&relation=supplies');
    await drawn(page);
    const take = async (name: RegExp): Promise<string> => {
      await page.getByRole('button', { name: /^Export/ }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      const stream = await download.createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      return Buffer.concat(parts).toString('latin1');
    };
    expect((await take(/PNG/)).slice(1, 4)).toBe('PNG');
    const utf8 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
    expect(utf8(await take(/SVG/))).toMatch(/direction="ltr"[^>]*>Borland<\/text>[\s\S]*>supplies<\/text>/);
    const gexf = utf8(await take(/GEXF/));
    expect(gexf).toContain('kind="supplies"');
    expect(gexf).not.toContain('met-with');
    expect(utf8(await take(/Turtle/))).toContain('k:attributedTo <https://example.org/khabar/entity/laila>');
    const csv = utf8(await take(/CSV/))
      .trim()
      .split('\r\n');
    expect(csv.length).toBe(3);
    await page.close();
  });
});
