// Rebuilds the gazetteer's tables that come from packages: node scripts/build-gazetteer.mjs PACKAGES [TABLES]
// PACKAGES is a folder with the packages that seeds/SOURCES.md lists; nothing is downloaded and nothing runs at install time.
// The curated tables are read, sorted, marked where they share names, and written back.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodies } from './gazetteer/bodies.mjs';
import { cities } from './gazetteer/cities.mjs';
import { countries } from './gazetteer/countries.mjs';
import { markShared } from './gazetteer/shared.mjs';
import { list, readTable, writeTable } from './gazetteer/tsv.mjs';

const CURATED = ['places', 'organizations', 'media', 'people', 'commodities', 'events'];

const here = path.dirname(fileURLToPath(import.meta.url));
const [packages, tables = path.join(here, '../seeds/gazetteer')] = process.argv.slice(2);
if (!packages) {
  console.error('usage: node scripts/build-gazetteer.mjs PACKAGES [TABLES]');
  process.exit(1);
}

const toRow = (row) => ({
  ...row,
  aliases_ar: list(row.aliases_ar),
  aliases_en: list(row.aliases_en),
  adjectives_ar: list(row.adjectives_ar),
  flags: row.flags ? row.flags.split(',') : [],
});

const data = path.join(here, 'gazetteer/data');
const curated = Object.fromEntries(CURATED.map((name) => [name, readTable(path.join(tables, `${name}.tsv`)).map(toRow)]));
const states = countries(packages, data);
const taken = new Set([...Object.values(curated).flat(), ...states.rows, ...states.capitals].map((row) => row.id));
const placeNames = new Set(
  curated.places
    .filter((row) => row.subtype !== 'Region')
    .flatMap((row) => [row.name_ar, ...row.aliases_ar].map((name) => `${row.country} ${name}`)),
);
const towns = cities(packages, data, states.capitals)
  .filter((row) => ![row.name_ar, ...row.aliases_ar].some((name) => placeNames.has(`${row.country} ${name}`) || placeNames.has(` ${name}`)))
  .map((row) => (taken.has(row.id) ? { ...row, id: `${row.id}-city` } : row))
  .filter((row) => !taken.has(row.id));
const known = new Set([...curated.organizations, ...curated.media].flatMap((row) => [row.name_ar, ...row.aliases_ar]));
const offices = bodies(states.rows, known);
markShared([
  states.rows,
  states.capitals,
  curated.places,
  towns,
  curated.organizations,
  curated.media,
  offices,
  curated.people,
  curated.commodities,
  curated.events,
]);

const write = (name, rows) => console.log(`${name}.tsv: ${writeTable(path.join(tables, `${name}.tsv`), rows)} rows`);
write('countries', states.rows);
write('cities', [...states.capitals, ...towns]);
write('offices', offices);
for (const name of CURATED) write(name, curated[name]);
