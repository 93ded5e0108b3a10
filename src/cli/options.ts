// Options that several commands share, as yargs wants them; and what they say to the library.
import type { Options } from 'yargs';
import { UsageError } from '../errors.js';

export const SETUP_OPTIONS = {
  ontology: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    default: [] as string[],
    describe: 'Folder with more relation or entity types',
  },
  gazetteer: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    default: [] as string[],
    describe: 'Folder with more known names',
  },
} as const satisfies Record<string, Options>;

export const INPUT_OPTIONS = {
  encoding: {
    type: 'string',
    requiresArg: true,
    describe: 'Encoding of all inputs, instead of finding it out: utf-8, utf-16le, windows-1256, ...',
  },
  field: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    default: [] as string[],
    describe: 'Name of a field in .jsonl inputs: text=body',
  },
  metadata: { type: 'string', requiresArg: true, describe: 'JSON Lines with id or file, title, date, publisher, url of the articles' },
  'max-bytes': { type: 'string', requiresArg: true, default: String(16 * 1024 * 1024), describe: 'Longest article that is read' },
  'min-confidence': { type: 'string', requiresArg: true, default: '0.6', describe: 'Leave out claims below this, 0 to 1' },
} as const satisfies Record<string, Options>;

export const EXPORT_OPTIONS = {
  format: {
    alias: 'f',
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    default: [] as string[],
    describe: 'Formats, with commas: ttl,gexf (khabar export --list names all)',
  },
  'base-iri': { type: 'string', requiresArg: true, describe: 'Base of the IRIs of entities, claims and articles; ends in "/"' },
  set: { type: 'string', array: true, nargs: 1, requiresArg: true, default: [] as string[], describe: 'Option of a format: name=value' },
  positions: { type: 'string', requiresArg: true, describe: 'Take positions and colours over from this graph file, edited in Gephi' },
} as const satisfies Record<string, Options>;

export const FILTER_OPTION = {
  filter: { type: 'string', requiresArg: true, describe: 'Only these claims: "relation=denied,accused from=2023-08" (docs/formats.md)' },
} as const satisfies Record<string, Options>;

export const OUTPUT_OPTIONS = {
  quiet: { alias: 'q', type: 'boolean', default: false, describe: 'Say nothing but problems' },
  json: { type: 'boolean', default: false, describe: 'Print the result as JSON on standard output' },
} as const satisfies Record<string, Options>;

/** What a lone `-` among the words of the command line stands for. */
export const STDIN_OPTION = {
  stdin: { type: 'boolean', default: false, hidden: true, describe: 'Read standard input; the same as -' },
} as const satisfies Record<string, Options>;

/** `name=value` pairs. */
export function readPairs(pairs: readonly string[], option: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--${option} ${pair}: write it as name=value`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

export function readNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most))
    throw new UsageError(`--${option} ${text}: give a number from ${least} to ${most}`);
  return value;
}

/** Null: none named. */
export function readFormats(formats: readonly string[]): readonly string[] | null {
  const names = formats
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? null : [...new Set(names)];
}
