// Pictures of the viewer's main states for the README: what `npm start` shows, as extracted from the five articles, mistakes included.
// npm run build && node scripts/run-ts.mjs scripts/screenshots.ts
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../test/support/chromium.js';

const OUT = resolve('docs/screenshots');
const SUPPLY = 'sel=relation%3Anorth-korea~supplies~russia';

const STATES: readonly (readonly [name: string, hash: string, open?: string])[] = [
  ['overview-ar', 'lang=ar'],
  ['evidence-en', `lang=en&${SUPPLY}`],
  ['evidence-ar', `lang=ar&${SUPPLY}`],
  ['contradictions-en', 'lang=en&view=contradictions'],
  ['entity-dark-ar', 'lang=ar&theme=dark&sel=entity%3Akim-jong-un'],
  ['table-ar', 'lang=ar&view=table'],
  ['article-ar', `lang=ar&${SUPPLY}`, '.claim-foot button'],
  ['path-en', 'lang=en&sel=path%3Aukraine+kim-jong-un'],
  ['filtered-en', 'lang=en&relation=denied%2Caccused%2Csupplies&factuality=actual'],
];

const main = async (): Promise<void> => {
  if (CHROMIUM === null) {
    process.stdout.write('screenshots: skipped, no Chromium\n');
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'khabar-screenshots-'));
  // The compiled program, because it finds its own files by where it lies.
  const { build } = (await import(resolve('dist/pipeline.js'))) as typeof import('../src/pipeline.js');
  const { serve } = (await import(resolve('dist/serve/index.js'))) as typeof import('../src/serve/index.js');
  await build(['seeds/articles'], { out: folder });
  const served = await serve({ folder, port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  for (const [name, hash, open] of STATES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.goto(`${served.url}#${hash}`);
    await page.waitForSelector('.app');
    await page.waitForTimeout(1500);
    if (open !== undefined) {
      await page.locator(open).first().click();
      await page.waitForSelector('dialog mark');
      await page.waitForTimeout(300);
    }
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
};

await main();
