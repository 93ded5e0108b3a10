// GEXF for Gephi, Gephi Lite, networkx, Tulip.
import type { Exporter, ExportInput } from '../../model/output.js';
import type { Problem } from '../../model/problem.js';
import { buildTable } from './build-table.js';
import { optionOf } from './options.js';
import { type GexfOptions, gexfChunks } from './write-gexf.js';
import { noChanges, type TextChanges } from './xml-text.js';

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

const problem = (code: string, message: string): Problem => ({ file: NAME, line: null, code, message });

/** What a reader of the file would want to know was changed on the way. */
export const problemsOf = (changes: TextChanges, infGuard: boolean): readonly Problem[] => [
  ...(changes.replaced > 0
    ? [
        problem(
          'replaced-characters',
          `${changes.replaced} characters that XML 1.0 does not allow were replaced by U+FFFD; clean the articles`,
        ),
      ]
    : []),
  ...(changes.controls > 0
    ? [problem('removed-controls', `${changes.controls} direction controls were taken out of labels; the columns keep them`)]
    : []),
  ...(changes.inf > 0 && !infGuard
    ? [problem('gephi-inf', `${changes.inf} values hold INF, which Gephi reads as Infinity; gexf.inf-guard=yes prevents it`)]
    : []),
];

function* chunks(input: ExportInput): Generator<string> {
  const options = optionsOf(input);
  const changes = noChanges();
  yield* gexfChunks(buildTable(input), options, changes);
  for (const one of problemsOf(changes, options.infGuard)) input.warn?.(one);
}

export const gexf: Exporter = {
  id: 'gexf',
  title: 'GEXF 1.3',
  mediaType: 'application/gexf+xml',
  readers: 'Gephi, Gephi Lite, networkx 3.6; with gexf.profile=portable also older networkx and Tulip',
  byDefault: true,
  write: (input) => [{ name: NAME, chunks: { [Symbol.iterator]: () => chunks(input) } }],
};
