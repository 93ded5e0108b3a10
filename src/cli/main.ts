#!/usr/bin/env node
// The khabar command: finds the subcommand, and turns errors into messages and exit codes.
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { COMMANDS } from './commands/index.js';
import { EXIT, messageOf } from './exit.js';
import { printError } from './terminal.js';
import { packageVersion } from './version.js';

// The parser would drop a lone dash.
const words = hideBin(process.argv).map((word) => (word === '-' ? '--stdin' : word));

const parser = yargs(words)
  .scriptName('khabar')
  .usage('$0 COMMAND\n\nReads Arabic news into a knowledge graph of claims.')
  .locale('en')
  .version(packageVersion())
  .command([...COMMANDS])
  .demandCommand(1, 'Say what to do: one of the commands above.')
  .recommendCommands()
  .strict()
  .help()
  .alias('help', 'h')
  .parserConfiguration({ 'duplicate-arguments-array': true, 'parse-numbers': false, 'parse-positional-numbers': false })
  .epilogue('Exit codes: 0 done; 1 wrong usage, damaged results, or any problem with --strict; 2 nothing could be read; 130 interrupted.')
  .wrap(Math.min(110, process.stdout.columns ?? 110))
  .exitProcess(false)
  .fail((message, error) => {
    throw error ?? new UsageMessage(message);
  });

class UsageMessage extends Error {}

/** The help that tells most: that of the command which was meant. */
function commandIn(words: readonly string[]): string {
  const names = COMMANDS.map(({ command }) => String(command).split(' ')[0]);
  const name = words.find((word) => !word.startsWith('-'));
  return name !== undefined && names.includes(name) ? `${name} ` : '';
}

// Whoever reads the output may have read enough: `khabar extract articles/ | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.done);
  });
}

try {
  await parser.parseAsync();
} catch (error) {
  printError(error instanceof UsageMessage ? `${error.message}\nSee khabar ${commandIn(words)}--help.` : messageOf(error));
  process.exitCode = EXIT.failed;
}
