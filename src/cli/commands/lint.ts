// khabar lint: what Gephi will drop or change in a GEXF file, before anybody opens it there.
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import type { Effect, Finding } from '../../graph-files/lint/finding.js';
import { EXIT } from '../exit.js';
import { formatProblem } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .positional('files', { type: 'string', array: true, demandOption: true, describe: 'GEXF files' })
    .option('notes', { type: 'boolean', default: false, describe: 'Also what concerns looks, or other programs only' })
    .option('most', { type: 'number', default: 20, describe: 'Findings of one kind that are listed before the rest is counted' })
    .option('json', { type: 'boolean', default: false, describe: 'Print all findings as JSON Lines' })
    .example('$0 lint graph.gexf', 'What Gephi will drop or change')
    .example('$0 lint --notes graph.gexf', 'Also what networkx, Tulip and others stumble over')
    .epilogue('Exit codes: 0 Gephi reads all of it; 1 something is dropped or changed.');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

const WORDS: Readonly<Record<Effect, string>> = { stops: 'not read', lost: 'lost', changed: 'changed', note: 'note' };

/** Pieces of the file: a graph of a million edges is never held as one text. */
function* chunksOf(file: string): Generator<string> {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(1 << 16);
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) yield decoder.write(buffer.subarray(0, size));
    yield decoder.end();
  } finally {
    closeSync(handle);
  }
}

function print(findings: readonly Finding[], most: number): void {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= most) process.stdout.write(`${WORDS[finding.effect]}: ${formatProblem(finding)} [${finding.code}]\n`);
  }
  for (const [code, count] of counts) if (count > most) process.stdout.write(`... and ${count - most} more of [${code}]\n`);
}

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { lintGexf } = await import('../../graph-files/lint/index.js');
  let serious = 0;
  for (const file of argv.files) {
    const findings = lintGexf(chunksOf(file), file).filter(({ effect }) => argv.notes || effect !== 'note');
    serious += findings.filter(({ effect }) => effect !== 'note').length;
    if (argv.json) for (const finding of findings) process.stdout.write(`${JSON.stringify(finding)}\n`);
    else print(findings, argv.most);
  }
  if (!argv.json) process.stderr.write(serious === 0 ? 'Gephi reads all of it.\n' : `${serious} findings\n`);
  process.exitCode = serious === 0 ? EXIT.done : EXIT.failed;
}

export const lintCommand: CommandModule<object, Arguments> = {
  command: 'lint <files..>',
  describe: 'What Gephi will drop or change in GEXF files',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
