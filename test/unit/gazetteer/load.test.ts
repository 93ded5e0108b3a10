// Loading folders of tables: what an entry gets from its row, how folders add up, and what a wrong row says.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GazetteerError } from '../../../src/errors.js';
import { loadGazetteer } from '../../../src/gazetteer/index.js';

const HEADER = 'id\ttype\tsubtype\tname_ar\taliases_ar\tname_en\taliases_en\twikidata\tcountry\tcapital_of\tadjectives_ar\tflags';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gazetteer-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes one table into a folder of its own and returns the folder. */
function folder(name: string, ...rows: readonly string[]): string {
  const place = path.join(root, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'table.tsv'), [HEADER, ...rows, ''].join('\n'));
  return place;
}

const failure = (...folders: readonly string[]): string => {
  try {
    loadGazetteer(folders);
  } catch (error) {
    if (error instanceof GazetteerError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('a row', () => {
  test('becomes an entry with names, codes and flags', () => {
    const place = folder('a', 'mali\tPlace\tCountry\tمالي\tدولة مالي\tMali\tRepublic of Mali\tQ912\tML\t\tمالي\tambiguous=مالي');
    expect(loadGazetteer([place]).byId.get('mali')).toMatchObject({
      type: 'Place',
      subtype: 'Country',
      names: ['مالي', 'دولة مالي'],
      en: 'Mali',
      aliasesEn: ['Republic of Mali'],
      wikidata: 'Q912',
      country: 'ML',
      capitalOf: null,
      adjectives: ['مالي'],
      ambiguous: new Set(['مالي']),
      context: new Set(),
      kindOf: null,
    });
  });

  test('with a flag that stands alone has it for all its names', () => {
    const place = folder('a', 'sun\tOrganization\tNewspaper\tالحياة\tجريدة الحياة\tAl-Hayat\t\t\t\t\t\tcontext');
    expect(loadGazetteer([place]).byId.get('sun')?.context).toEqual(new Set(['الحياة', 'جريدة الحياة']));
  });

  test('links a commodity to its kind and a city to the body it stands for', () => {
    const place = folder(
      'a',
      'mines\tCommodity\t\tألغام\t\t\t\t\t\t\t\tkind:weapons',
      'brussels\tPlace\tCity\tبروكسل\t\t\t\t\tBE\tBE\t\tseat-of:eu',
    );
    const { byId } = loadGazetteer([place]);
    expect(byId.get('mines')?.kindOf).toBe('weapons');
    expect(byId.get('brussels')?.seatOf).toBe('eu');
  });

  test('may leave out the cells at its end, and columns may be few', () => {
    const place = folder('a');
    writeFileSync(path.join(place, 'table.tsv'), '\uFEFFtype\tid\tname_ar\twikidata\r\nPlace\toz\tأوز\r\n');
    expect(loadGazetteer([place]).byId.get('oz')).toMatchObject({ names: ['أوز'], wikidata: null, flags: [] });
  });
});

describe('folders', () => {
  test('of the user override single values and add names', () => {
    const own = folder('own', 'rome\tPlace\tCity\tرومية\t\t\t\t\t\t\t\tambiguous=روما');
    const shipped = folder('shipped', 'rome\tPlace\tCity\tروما\t\tRome\t\tQ220\tIT\tIT\t\t');
    expect(loadGazetteer([shipped, own]).byId.get('rome')).toMatchObject({
      names: ['رومية', 'روما'],
      en: 'Rome',
      capitalOf: 'IT',
      ambiguous: new Set(['روما']),
    });
  });

  test('give entries in code-unit order of ids, whatever the order of the files', () => {
    const one = folder('one', 'b\tPlace\t\tب', 'a-b\tPlace\t\tا');
    const two = folder('two', 'a\tPlace\t\tت');
    const ids = (folders: readonly string[]): string[] => loadGazetteer(folders).entries.map((entry) => entry.id);
    expect(ids([one, two])).toEqual(['a', 'a-b', 'b']);
    expect(ids([two, one])).toEqual(['a', 'a-b', 'b']);
  });
});

describe('a wrong table is named with file and line', () => {
  test.each([
    ['Rome\tPlace\t\tروما', 'id "Rome" is not kebab-case'],
    ['rome\tCity\t\tروما', 'type "City" is none of Person, Organization, Place, Commodity, Event'],
    ['rome\tPlace\t\t', 'name_ar is empty'],
    ['rome\tPlace\t\tروما\t\t\t\t220', 'wikidata "220" does not match'],
    ['rome\tPlace\t\tروما\t\t\t\t\tItaly', 'country "Italy" does not match'],
    ['rome\tPlace\t\tروما\t\t\t\t\t\t\t\tfamous', 'unknown flag "famous"'],
    ['rome\tPlace\t\tروما\t\t\t\t\t\t\t\tambiguous=باريس', 'which is not a name of this row'],
    ['rome\tPlace\t\tروما\t\t\t\t\t\t\t\t\tmore', '13 cells, but the header has 12 columns'],
  ])('%j', (row, message) => {
    const place = folder('a', row);
    expect(failure(place)).toContain(`${path.join(place, 'table.tsv')}:2: `);
    expect(failure(place)).toContain(message);
  });

  test('an id that stands twice in one folder', () => {
    const place = folder('a', 'rome\tPlace\t\tروما', 'rome\tPlace\t\tرومية');
    expect(failure(place)).toMatch(/:3: id "rome" stands already in .*:2$/);
  });

  test('an unknown or missing column', () => {
    const place = folder('a');
    writeFileSync(path.join(place, 'table.tsv'), 'id\ttype\tname\n');
    expect(failure(place)).toContain('table.tsv:1: unknown column "name"');
    writeFileSync(path.join(place, 'table.tsv'), 'id\ttype\n');
    expect(failure(place)).toContain('table.tsv:1: column "name_ar" is missing');
  });

  test('a folder that is not there', () => {
    expect(failure(path.join(root, 'nowhere'))).toContain('nowhere: cannot be read as a gazetteer folder');
  });
});
