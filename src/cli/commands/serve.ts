// khabar serve: the viewer, on this machine.
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { readNumber } from '../options.js';

const options = (yargs: Argv) =>
  yargs
    .positional('results', { type: 'string', default: 'out', describe: 'Folder that khabar build has written' })
    .option('port', { alias: 'p', type: 'string', requiresArg: true, default: '7171', describe: 'Port; 0: any free one' })
    .option('host', { type: 'string', requiresArg: true, default: '127.0.0.1', describe: 'Address to listen on' })
    .example('$0 serve out', 'The viewer on http://127.0.0.1:7171/')
    .example('$0 serve out --port 0', 'On any free port');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const port = readNumber(argv.port, 'port', 0, 65_535);
  const { serve } = await import('../../serve/index.js');
  const served = await serve({ folder: argv.results, port, host: argv.host });
  process.stdout.write(`${served.url}\n`);
  const stop = (): void => {
    void served.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

export const serveCommand: CommandModule<object, Arguments> = {
  command: 'serve [results]',
  describe: 'The viewer, on this machine only',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
