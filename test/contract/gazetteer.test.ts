// Every row of the gazetteer that ships: shapes, letters, codes, and that a name means one entity of its type.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadGazetteer } from '../../src/gazetteer/index.js';

const FOLDER = path.resolve('seeds/gazetteer');
const gazetteer = loadGazetteer([FOLDER]);
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

/** Ids of the entries that something is wrong with; an empty list is a pass, and the ids are the message. */
const offenders = (isWrong: (entry: (typeof gazetteer.entries)[number]) => boolean): string[] =>
  gazetteer.entries.filter(isWrong).map((entry) => entry.id);

const names = (entry: (typeof gazetteer.entries)[number]): readonly string[] => [...entry.names, ...entry.adjectives];

describe('files', () => {
  test.each(files)('%s is NFC, sorted by id, has twelve cells a row and no stray space', (file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    const rows = text.replace(/\n$/, '').split('\n').slice(1);
    expect(rows.filter((row) => row.split('\t').length !== 12)).toEqual([]);
    expect(rows.filter((row) => /(^|[\t|]) | ([\t|]|$)|\|\||\r/.test(row))).toEqual([]);
    const ids = rows.map((row) => row.slice(0, row.indexOf('\t')));
    expect(ids).toEqual([...ids].sort());
  });
});

describe('names', () => {
  test('have no bidi controls, presentation forms, tatweel or letters of other languages', () => {
    const stray = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFB50-\uFDFF\uFE70-\uFEFE\u0640\u0671-\u06D3\u06D5-\u06FF\u0750-\u077F]/;
    expect(offenders((entry) => names(entry).some((name) => stray.test(name)))).toEqual([]);
  });

  test('have Arabic letters, apart from a few that papers write in Latin ones', () => {
    expect(offenders((entry) => !/[\u0621-\u064A]/.test(entry.names[0] ?? ''))).toEqual([]);
  });

  test('mean one entity of a type, unless a flag says that they are shared', () => {
    const owners = new Map<string, string>();
    const doubled: string[] = [];
    for (const entry of gazetteer.entries) {
      for (const name of entry.names) {
        if (entry.shared.has(name)) continue;
        const key = `${entry.type} ${name}`;
        const owner = owners.get(key);
        if (owner !== undefined && owner !== entry.id) doubled.push(`${name}: ${owner}, ${entry.id}`);
        owners.set(key, entry.id);
      }
    }
    expect(doubled).toEqual([]);
  });
});

describe('references', () => {
  test('country and capital_of are region codes', () => {
    const unknown = (code: string | null): boolean => code !== null && regions.of(code) === undefined;
    expect(offenders((entry) => unknown(entry.country) || unknown(entry.capitalOf))).toEqual([]);
  });

  test('every capital stands for a country that the gazetteer has', () => {
    const countries = new Set(gazetteer.entries.filter((entry) => entry.subtype === 'Country').map((entry) => entry.country));
    expect(offenders((entry) => entry.capitalOf !== null && !countries.has(entry.capitalOf))).toEqual([]);
  });

  test('kinds and seats point at rows of the right type', () => {
    const typeOf = (id: string): string | undefined => gazetteer.byId.get(id)?.type;
    expect(offenders((entry) => entry.kindOf !== null && typeOf(entry.kindOf) !== 'Commodity')).toEqual([]);
    expect(offenders((entry) => entry.seatOf !== null && typeOf(entry.seatOf) !== 'Organization')).toEqual([]);
  });

  test('a Wikidata id belongs to one row', () => {
    const ids = gazetteer.entries.flatMap((entry) => (entry.wikidata === null ? [] : [entry.wikidata]));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('meanings', () => {
  const named = (name: string): string[] =>
    gazetteer.entries.filter((entry) => entry.names.includes(name) && !entry.shared.has(name)).map((entry) => entry.id);

  test.each([
    ['كوريا الديمقراطية', 'north-korea'],
    ['جمهورية الكونغو الديمقراطية', 'dr-congo'],
    ['كوت ديفوار', 'ivory-coast'],
    ['روسيا البيضاء', 'belarus'],
    ['أميركا', 'united-states'],
    ['بيونج يانج', 'pyongyang'],
    ['طرابلس', 'tripoli'],
    ['حزب الله', 'hezbollah'],
    ['داعش', 'islamic-state'],
  ])('%s is %s', (name, id) => {
    expect(named(name)).toEqual([id]);
  });

  test('every state of the United Nations has an Arabic adjective of belonging', () => {
    expect(
      offenders(
        (entry) => entry.subtype === 'Country' && entry.wikidata !== null && entry.capitalOf === null && entry.adjectives.length === 0,
      ),
    ).toEqual([]);
  });

  test('words of everyday use are marked', () => {
    const marked = (id: string, name: string): boolean | undefined => gazetteer.byId.get(id)?.ambiguous.has(name);
    expect(marked('mali', 'مالي')).toBe(true);
    expect(marked('oman', 'عمان')).toBe(true);
    expect(gazetteer.byId.get('oman')?.ambiguous.has('سلطنة عمان')).toBe(false);
  });
});
