// khabar export: formats again, from stored results, without reading the articles again.
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import { EXPORT_OPTIONS, FILTER_OPTION, OUTPUT_OPTIONS, SETUP_OPTIONS } from '../options.js';
import { readExportOptions } from '../read-options.js';
import { printNote, printProblem } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .positional('results', { type: 'string', describe: 'Folder that khabar build has written' })
    .option('out', { alias: 'o', type: 'string', requiresArg: true, describe: 'Folder to write to, if not the same' })
    .option('list', { type: 'boolean', default: false, describe: 'List the formats and what reads them' })
    .options(EXPORT_OPTIONS)
    .options(FILTER_OPTION)
    .options(SETUP_OPTIONS)
    .options(OUTPUT_OPTIONS)
    .example('$0 export --list', 'The formats')
    .example('$0 export out --format ttl,gexf', 'Turtle and GEXF from the claims in out/')
    .example('$0 export out --filter "relation=denied,accused" --format gexf --out disputes', 'A part of the graph')
    .example('$0 export out --positions edited.gexf', 'As it was laid out by hand in Gephi')
    .example('$0 export out --format nq --base-iri https://example.org/news/', 'Under IRIs of your own');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  if (argv.list) {
    await printList(argv.json);
    return;
  }
  if (argv.results === undefined) throw new UsageError('name the folder that khabar build has written, or ask for --list');
  const { exportResults } = await import('../../write-exports.js');
  const out = argv.out ?? argv.results;
  const files = exportResults(argv.results, {
    ...readExportOptions(argv),
    out,
    filter: argv.filter ?? null,
    onProblem: printProblem,
  });
  if (argv.json) process.stdout.write(`${JSON.stringify({ out, files })}\n`);
  else if (!argv.quiet) printNote(`${out}: ${files.join(' ')}`);
}

async function printList(json: boolean): Promise<void> {
  const { EXPORTERS } = await import('../../export/index.js');
  const rows = EXPORTERS.map(({ id, title, mediaType, readers, byDefault }) => ({ id, title, mediaType, readers, byDefault }));
  if (json) {
    process.stdout.write(`${JSON.stringify(rows)}\n`);
    return;
  }
  const width = Math.max(0, ...rows.map(({ id }) => id.length));
  for (const { id, title, readers, byDefault } of rows)
    process.stdout.write(`${byDefault ? '*' : ' '} ${id.padEnd(width)}  ${title}; read by ${readers}\n`);
  process.stdout.write('* written by khabar build without being asked for\n');
}

export const exportCommand: CommandModule<object, Arguments> = {
  command: 'export [results]',
  describe: 'Formats again, from stored results',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
