// GEXF for Gephi, Gephi Lite, networkx, Tulip.
import type { Exporter, ExportInput } from '../../model/output.js';
import { buildTable } from './build-table.js';
import { problemsOf } from './changes.js';
import { optionOf } from './options.js';
import { lazyChunks } from './pieces.js';
import { type GexfOptions, gexfChunks } from './write-gexf.js';
import { noChanges } from './xml-text.js';

const NAME = 'khabar.gexf';

/** The date of the newest article: the file must not change with the clock. */
const modified = (input: ExportInput): string | null =>
  input.corpus.documents.reduce<string | null>((last, { date }) => (date !== null && (last === null || date > last) ? date : last), null);

const optionsOf = (input: ExportInput): GexfOptions => ({
  profile: optionOf(input.options, 'gexf.profile') === 'portable' ? 'portable' : 'gephi',
  direction: optionOf(input.options, 'gexf.direction') === 'native' ? 'native' : 'directed',
  infGuard: optionOf(input.options, 'gexf.inf-guard') === 'yes',
  modified: modified(input),
});

function* chunks(input: ExportInput): Generator<string> {
  const options = optionsOf(input);
  const changes = noChanges();
  yield* gexfChunks(buildTable(input), options, changes);
  for (const one of problemsOf(NAME, options.infGuard ? { ...changes, inf: 0 } : changes)) input.warn?.(one);
}

export const gexf: Exporter = {
  id: 'gexf',
  title: 'GEXF 1.3',
  mediaType: 'application/gexf+xml',
  readers: 'Gephi, Gephi Lite, networkx 3.6; with gexf.profile=portable also older networkx and Tulip',
  byDefault: true,
  write: (input) => [{ name: NAME, chunks: lazyChunks(() => chunks(input)) }],
};
