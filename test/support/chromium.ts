// Chromium for tests of the viewer: Debian's, where it is installed; nothing is downloaded.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const CHROMIUM = PATHS.find((path) => existsSync(path)) ?? null;

/** Software drawing, so that it works without a graphics card. */
export const openBrowser = async (args: readonly string[] = []): Promise<Browser> =>
  await chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...args],
  });
