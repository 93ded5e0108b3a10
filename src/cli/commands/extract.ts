// khabar extract: articles to what each of them says, one JSON line an article, before entities are found across articles.
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import { EXIT } from '../exit.js';
import { INPUT_OPTIONS, SETUP_OPTIONS, STDIN_OPTION } from '../options.js';
import { createProgress } from '../progress.js';
import { inputsOf, readExtractOptions } from '../read-options.js';
import { printProblem } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .positional('input', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'Files, folders, globs, or - for standard input',
    })
    .options(INPUT_OPTIONS)
    .options(SETUP_OPTIONS)
    .options(STDIN_OPTION)
    .option('strict', { type: 'boolean', default: false, describe: 'Exit with 1 if there is any problem' })
    .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'Say nothing but problems' })
    .example('$0 extract articles/ > extracted.jsonl', 'Document, entities, mentions and claims of each article')
    .example('$0 extract - < article.txt', 'One article from standard input');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const inputs = inputsOf(argv);
  if (inputs.length === 0) throw new UsageError('nothing to read: name a file, a folder, a glob or -');
  const { extract } = await import('../../pipeline.js');
  const progress = createProgress(argv.quiet);
  let count = 0;
  let problems = 0;
  const articles = extract(inputs, {
    ...readExtractOptions(argv),
    onProgress: progress.update,
    onProblem: (problem) => {
      problems++;
      progress.stop();
      printProblem(problem);
    },
  });
  for await (const { document, text, extraction } of articles) {
    count++;
    const mentions = extraction.mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
    await print(`${JSON.stringify({ document, entities: extraction.entities, mentions, claims: extraction.claims })}\n`);
  }
  progress.stop();
  process.exitCode = argv.strict && problems > 0 ? EXIT.failed : count === 0 ? EXIT.nothingRead : EXIT.done;
}

/** Waits for a slow reader instead of piling up lines. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

export const extractCommand: CommandModule<object, Arguments> = {
  command: 'extract [input..]',
  describe: 'Articles to documents, mentions and claims as JSON Lines',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
