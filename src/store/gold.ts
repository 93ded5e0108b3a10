// Reference annotations and claims to be measured, read as they are, without putting anything right.
// An annotation is a folder with claims.jsonl and entities.jsonl, whose claims may have `optional` and `alternatives`,
// or one with a .json file for each document and perhaps entities.json.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.js';
import type { GoldClaim, GoldDocument, NamedEntity, PredictedClaim } from '../model/gold.js';
import { compareCodeUnits } from '../model/order.js';
import { CLAIMS_FILE, DOCUMENTS_FILE, ENTITIES_FILE } from './files.js';
import { readStoredLines } from './lines.js';

type Fields = Readonly<Record<string, unknown>>;

export function readGold(folder: string): readonly GoldDocument[] {
  if (!existsSync(folder)) throw new StoreError(`${folder}: no such folder`);
  return existsSync(join(folder, CLAIMS_FILE)) ? readGoldLines(folder) : readGoldFiles(folder);
}

/** `path` is a claims file or a folder with one. */
export function readPredicted(path: string): readonly PredictedClaim[] {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, CLAIMS_FILE) : path;
  return readObjects(file).map((fields) => ({
    document: stringOf(fields, 'document') ?? '',
    subject: toNamed(fields['subject']),
    relation: stringOf(fields, 'relation') ?? '',
    object: fields['object'] == null ? null : toNamed(fields['object']),
    factuality: stringOf(fields, 'factuality') ?? 'actual',
    sources: listOf(fields, 'sources').map(toNamed),
    time: stringOf(fields, 'time'),
    place: fields['place'] == null ? null : toNamed(fields['place']),
    commodities: listOf(fields, 'commodities').map(toNamed),
    quote: stringOf(fields, 'quote') ?? '',
    start: numberOf(fields, 'start'),
    end: numberOf(fields, 'end'),
  }));
}

/** Texts of the articles: of `folder`, a file each, or of documents.jsonl beside the claims. */
export function articleTexts(folder: string | null, claims: string): (document: string) => string | null {
  if (folder !== null) {
    return (document) => {
      const file = join(folder, `${document}.txt`);
      return !/[\\/]/u.test(document) && existsSync(file) ? readFileSync(file, 'utf8') : null;
    };
  }
  const file = join(claims, DOCUMENTS_FILE);
  if (!existsSync(file)) return () => null;
  const texts = new Map(readObjects(file).map((fields) => [stringOf(fields, 'id'), stringOf(fields, 'text')]));
  return (document) => texts.get(document) ?? null;
}

function readGoldLines(folder: string): readonly GoldDocument[] {
  const entities = existsSync(join(folder, ENTITIES_FILE)) ? readObjects(join(folder, ENTITIES_FILE)).map(toNamed) : [];
  const byDocument = new Map<string, { claims: GoldClaim[]; named: NamedEntity[] }>();
  for (const fields of readObjects(join(folder, CLAIMS_FILE))) {
    const id = stringOf(fields, 'document') ?? '';
    const entry = byDocument.get(id) ?? { claims: [], named: [] };
    byDocument.set(id, entry);
    const named = (value: unknown): string => {
      const entity = toNamed(value);
      entry.named.push(entity);
      return entity.id;
    };
    entry.claims.push(toGoldClaim(fields, named));
  }
  return [...byDocument]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([document, { claims, named }]) => ({ document, entities: [...named, ...entities], claims }));
}

function readGoldFiles(folder: string): readonly GoldDocument[] {
  const shared = existsSync(join(folder, 'entities.json')) ? asList(readJson(join(folder, 'entities.json'))) : [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'entities.json')
    .sort(compareCodeUnits);
  if (files.length === 0) throw new StoreError(`${folder}: no annotation in it (claims.jsonl, or a .json file for each document)`);
  return files.map((name) => {
    const fields = asFields(readJson(join(folder, name)), join(folder, name));
    return {
      document: stringOf(fields, 'document') ?? name.slice(0, -'.json'.length),
      entities: [...shared, ...listOf(fields, 'entities')].map(toNamed),
      claims: listOf(fields, 'claims').map((claim) => toGoldClaim(asFields(claim, name), String)),
    };
  });
}

function toGoldClaim(fields: Fields, idOf: (entity: unknown) => string): GoldClaim {
  const alternatives = asFields(fields['alternatives'] ?? {}, 'alternatives');
  return {
    subject: idOf(fields['subject']),
    relation: stringOf(fields, 'relation') ?? '',
    object: fields['object'] == null ? null : idOf(fields['object']),
    factuality: (stringOf(fields, 'factuality') ?? 'actual') as GoldClaim['factuality'],
    sources: listOf(fields, 'sources').map(idOf),
    time: stringOf(fields, 'time'),
    commodities: listOf(fields, 'commodities').map(idOf),
    quote: stringOf(fields, 'quote') ?? '',
    optional: fields['optional'] === true,
    alternatives: {
      subject: listOf(alternatives, 'subject').map(String),
      object: listOf(alternatives, 'object').map(String),
      factuality: listOf(alternatives, 'factuality').map(String),
    },
  };
}

/** Any of the ways in which the files name an entity: a name, labels, names, a label in two languages, aliases. */
function toNamed(value: unknown): NamedEntity {
  if (typeof value === 'string') return { id: value, labels: [value], wikidata: null };
  const fields = asFields(value, 'entity');
  const label = fields['label'];
  const labels = [
    ...(typeof label === 'string' ? [label] : Object.values(asFields(label ?? {}, 'label'))),
    fields['en'],
    ...listOf(fields, 'labels'),
    ...listOf(fields, 'aliases'),
    ...listOf(fields, 'names'),
  ].filter((name) => typeof name === 'string' && name !== '') as string[];
  return { id: stringOf(fields, 'id') ?? labels[0] ?? '', labels: [...new Set(labels)], wikidata: stringOf(fields, 'wikidata') };
}

function readObjects(path: string): readonly Fields[] {
  return [...readStoredLines(path)].map(({ number, text }) => {
    try {
      return asFields(JSON.parse(text ?? ''), `${path}:${number}`);
    } catch (error) {
      throw new StoreError(`${path}:${number}: not a JSON object`, { cause: error });
    }
  });
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StoreError(`${path}: not JSON`, { cause: error });
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const listOf = (fields: Fields, name: string): readonly unknown[] => asList(fields[name]);
const stringOf = (fields: Fields, name: string): string | null => (typeof fields[name] === 'string' ? fields[name] : null);
const numberOf = (fields: Fields, name: string): number | null => (typeof fields[name] === 'number' ? fields[name] : null);

function asFields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StoreError(`${where}: not a JSON object`);
  return value as Fields;
}
