// Countries and their capitals: names from CLDR, Wikidata ids from country-coder, newspaper spellings and adjectives from data/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { list, readTable, slug, unique } from './tsv.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** CLDR's list in one language, code to names, the usual one first. */
export function cldrTerritories(packages, language) {
  const file = path.join(packages, 'cldr-localenames-full/main', language, 'territories.json');
  const territories = readJson(file).main[language].localeDisplayNames.territories;
  const names = new Map();
  for (const [key, name] of Object.entries(territories)) {
    const code = key.split('-')[0];
    names.set(code, [...(names.get(code) ?? []), name.replaceAll(' - ', ' ')]);
  }
  return names;
}

export function wikidataIds(packages) {
  const borders = readJson(path.join(packages, '@rapideditor/country-coder/src/data/borders.json'));
  const ids = new Map();
  for (const { properties } of borders.features) {
    if (properties.iso1A2 && properties.wikidata) ids.set(properties.iso1A2, properties.wikidata);
  }
  return ids;
}

/** The names that newspapers write and CLDR does not use as its first. */
const ENGLISH = new Map([
  ['PS', 'Palestine'],
  ['CD', 'DR Congo'],
  ['CG', 'Republic of the Congo'],
  ['CI', 'Ivory Coast'],
  ['CZ', 'Czech Republic'],
  ['TR', 'Turkey'],
  ['MM', 'Myanmar'],
  ['TL', 'East Timor'],
  ['BA', 'Bosnia and Herzegovina'],
  ['AG', 'Antigua and Barbuda'],
  ['TT', 'Trinidad and Tobago'],
  ['KN', 'Saint Kitts and Nevis'],
  ['LC', 'Saint Lucia'],
  ['VC', 'Saint Vincent and the Grenadines'],
  ['ST', 'Sao Tome and Principe'],
  ['CV', 'Cape Verde'],
  ['SZ', 'Eswatini'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macau'],
]);

/** Where the id of a realm differs from that of the country that the news means. */
const WIKIDATA = new Map([
  ['DK', 'Q35'],
  ['NL', 'Q55'],
  ['NZ', 'Q664'],
  ['CN', 'Q148'],
  ['FR', 'Q142'],
  ['GB', 'Q145'],
  ['US', 'Q30'],
  ['NO', 'Q20'],
]);

/** Flags of the table: `ambiguous-capital` marks the one-word names of the capital. */
const capitalFlags = (flags, names) =>
  flags.includes('ambiguous-capital') ? names.filter((name) => !name.includes(' ')).map((name) => `ambiguous=${name}`) : [];

export function countries(packages, dataFolder) {
  const arabic = cldrTerritories(packages, 'ar');
  const english = cldrTerritories(packages, 'en');
  const ids = wikidataIds(packages);
  const capitalIds = new Map(readTable(path.join(dataFolder, 'capital-ids.tsv')).map((row) => [row.capital_en, row]));
  const rows = [];
  const capitals = [];
  for (const row of readTable(path.join(dataFolder, 'countries.tsv'))) {
    const flags = row.flags ? row.flags.split(',') : [];
    const name = ENGLISH.get(row.code) ?? english.get(row.code)?.[0];
    if (!name || !arabic.has(row.code)) throw new Error(`countries.tsv: CLDR has no name for ${row.code}`);
    rows.push({
      id: slug(name),
      type: 'Place',
      subtype: 'Country',
      name_ar: row.name_ar,
      aliases_ar: [...list(row.aliases_ar), ...arabic.get(row.code).filter((other) => !other.includes('('))],
      name_en: name,
      aliases_en: unique(english.get(row.code) ?? []),
      wikidata: WIKIDATA.get(row.code) ?? ids.get(row.code),
      country: row.code,
      adjectives_ar: list(row.adjectives_ar),
      flags: flags.filter((flag) => flag !== 'ambiguous-capital'),
    });
    const capitalNames = list(row.capital_ar);
    if (capitalNames.length === 0) continue;
    const known = capitalIds.get(row.capital_en);
    capitals.push({
      id: slug(known?.name_en || row.capital_en),
      type: 'Place',
      subtype: 'City',
      name_ar: capitalNames[0],
      aliases_ar: capitalNames.slice(1),
      name_en: known?.name_en || row.capital_en,
      aliases_en: unique([row.capital_en]),
      wikidata: known?.wikidata,
      country: row.code,
      capital_of: row.code,
      flags: [...capitalFlags(flags, capitalNames), ...(known?.flags ? known.flags.split(',') : [])],
    });
  }
  return { rows, capitals };
}
