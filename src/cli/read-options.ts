// From parsed arguments to the library's options.
import type { ExtractOptions } from '../pipeline.js';
import type { ExportOptions } from '../write-exports.js';
import { readFormats, readNumber, readPairs } from './options.js';

interface InputArguments {
  readonly ontology: readonly string[];
  readonly gazetteer: readonly string[];
  readonly encoding: string | undefined;
  readonly field: readonly string[];
  readonly metadata: string | undefined;
  readonly maxBytes: string;
  readonly minConfidence: string;
}

export const inputsOf = (argv: { readonly input: readonly string[]; readonly stdin: boolean }): readonly string[] =>
  argv.stdin ? [...argv.input, '-'] : argv.input;

export const readExtractOptions = (argv: InputArguments): ExtractOptions => ({
  ontology: argv.ontology,
  gazetteer: argv.gazetteer,
  encoding: argv.encoding ?? null,
  fields: readPairs(argv.field, 'field'),
  metadata: argv.metadata ?? null,
  maxBytes: readNumber(argv.maxBytes, 'max-bytes', 1, 2 ** 30),
  minConfidence: readNumber(argv.minConfidence, 'min-confidence', 0, 1),
});

interface ExportArguments {
  readonly ontology: readonly string[];
  readonly gazetteer: readonly string[];
  readonly format: readonly string[];
  readonly baseIri: string | undefined;
  readonly set: readonly string[];
  readonly positions: string | undefined;
}

export const readExportOptions = (argv: ExportArguments): ExportOptions => ({
  ontology: argv.ontology,
  gazetteer: argv.gazetteer,
  formats: readFormats(argv.format),
  ...(argv.baseIri === undefined ? {} : { baseIri: argv.baseIri }),
  exportOptions: readPairs(argv.set, 'set'),
  positions: argv.positions ?? null,
});
