// The built viewer, as scripts/build-viewer.mjs leaves it beside the compiled program.
import { readdirSync, readFileSync } from 'node:fs';
import { StoreError } from '../errors.js';
import type { ViewerPage } from '../model/output.js';

/** dist/viewer, from dist/store as well as from src/store. */
const FOLDER = new URL('../../dist/viewer/', import.meta.url);

export function readViewerPage(): ViewerPage {
  try {
    const fonts = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
    return {
      script: readFileSync(new URL('viewer.js', FOLDER), 'utf8'),
      style: readFileSync(new URL('viewer.css', FOLDER), 'utf8'),
      fonts: Object.fromEntries(fonts.sort().map((name) => [name, readFileSync(new URL(name, FOLDER), 'base64')])),
    };
  } catch (error) {
    throw new StoreError('the viewer is not built; run npm run build', { cause: error });
  }
}
