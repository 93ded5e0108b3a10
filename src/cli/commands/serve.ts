// khabar serve: the viewer, on this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import { abortOnInterrupt } from '../interrupt.js';
import { readNumber } from '../options.js';
import { printProblem } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .positional('results', { type: 'string', default: 'out', describe: 'Folder that khabar build has written, or a graph file' })
    .option('port', { alias: 'p', type: 'string', requiresArg: true, default: '7171', describe: 'Port; 0: any free one' })
    .option('host', { type: 'string', requiresArg: true, default: '127.0.0.1', describe: 'Address to listen on' })
    .example('$0 serve out', 'The viewer on http://127.0.0.1:7171/')
    .example('$0 serve out --port 0', 'On any free port')
    .example('$0 serve graph.gexf', 'A graph from anywhere: GEXF, GraphML, graphology JSON');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const port = readNumber(argv.port, 'port', 0, 65_535);
  const { serve } = await import('../../serve/index.js');
  const folder = await folderOf(argv.results);
  const served = await serve({ folder, port, host: argv.host });
  process.stdout.write(`${served.url}\n`);
  const stop = (): void => {
    void served.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** A graph file is built first, into a folder that goes with the server. */
async function folderOf(results: string): Promise<string> {
  const { isGraphFile } = await import('../../build-from-graph.js');
  if (!isGraphFile(results)) return results;
  const { build } = await import('../../pipeline.js');
  const interrupt = abortOnInterrupt();
  const folder = mkdtempSync(join(tmpdir(), 'khabar-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { files } = await build([results], { out: folder, onProblem: printProblem });
  interrupt.release();
  if (files.length === 0) throw new UsageError(`${results}: no graph can be read from it`);
  return folder;
}

export const serveCommand: CommandModule<object, Arguments> = {
  command: 'serve [results]',
  describe: 'The viewer, on this machine only',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
