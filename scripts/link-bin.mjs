// Lets `npx khabar` in a clone run the program that was just built: npx looks in node_modules/.bin before anywhere else.
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const main = path('dist/cli/main.js');
const bin = path('node_modules/.bin');

chmodSync(main, 0o755);
if (existsSync(bin)) {
  rmSync(`${bin}/khabar`, { force: true });
  if (process.platform === 'win32') writeFileSync(`${bin}/khabar.cmd`, '@node "%~dp0..\\..\\dist\\cli\\main.js" %*\r\n');
  else symlinkSync('../../dist/cli/main.js', `${bin}/khabar`);
}
