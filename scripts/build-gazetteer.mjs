// Rebuilds the gazetteer's tables that come from packages: node scripts/build-gazetteer.mjs PACKAGES [TABLES]
// PACKAGES is a folder with the packages that seeds/SOURCES.md lists; nothing is downloaded and nothing runs at install time.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countries } from './gazetteer/countries.mjs';
import { writeTable } from './gazetteer/tsv.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const [packages, tables = path.join(here, '../seeds/gazetteer')] = process.argv.slice(2);
if (!packages) {
  console.error('usage: node scripts/build-gazetteer.mjs PACKAGES [TABLES]');
  process.exit(1);
}
const data = path.join(here, 'gazetteer/data');
const states = countries(packages, data);
const count = (name, rows) => console.log(`${name}: ${writeTable(path.join(tables, name), rows)} rows`);
count('countries.tsv', states.rows);
count('cities.tsv', states.capitals);
