// khabar explain: shows a sentence as the engine sees it.
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import { INPUT_OPTIONS, SETUP_OPTIONS } from '../options.js';
import { readExtractOptions } from '../read-options.js';
import { escapeForTerminal, printProblem } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .positional('file', { type: 'string', demandOption: true, describe: 'An article' })
    .options(INPUT_OPTIONS)
    .options(SETUP_OPTIONS)
    .option('sentence', {
      alias: 'n',
      type: 'number',
      array: true,
      describe: 'Numbers of the sentences to show, from 1 (default: all with a claim)',
    })
    .option('all', { type: 'boolean', default: false, describe: 'Show every sentence' })
    .example('$0 explain article.txt', 'All sentences in which a claim was found')
    .example('$0 explain article.txt --sentence 3', 'Why was nothing found in the third one?');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { explain } = await import('../../explain.js');
  let shown = 0;
  for await (const { number, lines, claims } of explain([argv.file], { ...readExtractOptions(argv), onProblem: printProblem })) {
    const wanted = argv.all || (argv.sentence ? argv.sentence.includes(number) : claims > 0);
    if (!wanted) continue;
    shown++;
    process.stdout.write(`sentence ${number}: ${lines.map(escapeForTerminal).join('\n')}\n\n`);
  }
  if (shown === 0)
    throw new UsageError(
      argv.sentence ? `${argv.file} has no sentence ${argv.sentence.join(', ')}` : 'no claim was found; --all shows every sentence',
    );
}

export const explainCommand: CommandModule<object, Arguments> = {
  command: 'explain <file>',
  describe: 'Show a sentence as the engine sees it: words, names, roles, patterns, and why',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
