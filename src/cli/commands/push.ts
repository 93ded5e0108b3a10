// khabar push: the results into a SPARQL 1.1 store, a graph an article.
import { readFileSync, statSync } from 'node:fs';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import type { Login } from '../../triplestore/http-login.js';
import type { RdfSource } from '../../triplestore/sparql-service.js';
import { OUTPUT_OPTIONS, readNumber, readPairs } from '../options.js';
import { createProgress } from '../progress.js';
import { openPushJournal } from '../push-journal.js';
import { printNote } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .positional('url', { type: 'string', demandOption: true, describe: 'Address of the store: its graph store, or its update endpoint' })
    .positional('results', { type: 'string', default: 'out', describe: 'Folder that khabar build has written' })
    .option('protocol', {
      choices: ['graph-store', 'update'] as const,
      default: 'graph-store' as const,
      requiresArg: true,
      describe: 'SPARQL 1.1 Graph Store Protocol or Update',
    })
    .option('login', { type: 'string', requiresArg: true, describe: 'File with lines user=... and password=..., or token=...' })
    .option('part-size', { type: 'string', requiresArg: true, default: '1000000', describe: 'Characters that one request may have' })
    .option('retries', {
      type: 'string',
      requiresArg: true,
      default: '6',
      describe: 'How often a failed request is tried again, each time later',
    })
    .option('timeout', { type: 'string', requiresArg: true, default: '120', describe: 'Seconds that one request may take' })
    .option('keep', {
      type: 'boolean',
      default: false,
      describe: 'Keep what earlier pushes brought of articles that are not in the results any more',
    })
    .option('fresh', { type: 'boolean', default: false, describe: 'Begin anew, even if an earlier push broke off' })
    .options(OUTPUT_OPTIONS)
    .example('$0 push http://localhost:3030/news/data', 'Apache Jena Fuseki')
    .example('$0 push http://localhost:8890/sparql-graph-crud-auth --login login.txt', 'Virtuoso')
    .example('$0 push http://localhost:7200/repositories/news/statements --protocol update', 'GraphDB, RDF4J')
    .epilogue(
      'Afterwards the store holds what the folder holds: each graph is replaced, and graphs that an earlier push brought and this one does not are deleted, ' +
        'unless told to --keep them. Other graphs are never touched. Two builds in one store need different base IRIs (khabar build --base-iri). ' +
        'The login may also be in the environment: KHABAR_PUSH_USER and KHABAR_PUSH_PASSWORD, or KHABAR_PUSH_TOKEN. ' +
        'Passwords answer the store’s challenge (digest or basic); basic and tokens go over https or to this machine only.',
    );

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { push } = await import('../../triplestore/push.js');
  const { rdfSources } = await import('../../serve/rdf-sources.js');
  const login = await readLogin(argv.login);
  const journal = openPushJournal(argv.results, `${argv.protocol} ${argv.url}`);
  if (argv.fresh) journal.remove();
  const progress = createProgress(argv.quiet || argv.json);
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort(new UsageError('broken off; the same command goes on from here')));
  progress.stage('push');
  let brought = 0;
  try {
    const result = await push(counted(rdfSources(argv.results), progress.update), {
      url: argv.url,
      protocol: argv.protocol,
      login,
      retries: readNumber(argv.retries, 'retries', 0, 100),
      backOff: 500,
      timeout: readNumber(argv.timeout, 'timeout', 0.001, 86_400) * 1000,
      partSize: readNumber(argv.partSize, 'part-size', 1, 1e9),
      signal: interruption.signal,
      keep: argv.keep,
      done: argv.fresh ? new Map() : journal.done,
      onGraph: (graph, hash) => {
        journal.add(graph, hash);
        brought++;
      },
    });
    journal.remove();
    if (argv.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else if (!argv.quiet) {
      const skipped = result.skipped > 0 ? `, ${result.skipped} were there already` : '';
      const deleted = result.deleted ? `, ${result.deleted} of articles that are gone deleted` : '';
      printNote(`${result.statements} statements, ${result.graphs} graphs pushed${skipped}${deleted}`);
    }
  } catch (error) {
    if (brought > 0 && !interruption.signal.aborted) printNote(`${brought} graphs pushed; the same command goes on from here`);
    throw error;
  } finally {
    progress.stop();
  }
}

async function readLogin(path: string | undefined): Promise<Login> {
  const { toLogin } = await import('../../triplestore/http-login.js');
  const { KHABAR_PUSH_USER: user, KHABAR_PUSH_PASSWORD: password, KHABAR_PUSH_TOKEN: token } = process.env;
  if (path === undefined) return toLogin({ user, password, token }, 'the environment');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return toLogin(readPairs(lines, 'login'), path);
}

/** Bytes read tell how far a push is: what is read is sent at once. */
function counted(sources: readonly RdfSource[], update: (done: number, total: number) => void): readonly RdfSource[] {
  const sizes = sources.map(({ name }) => statSync(name).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sources.map((source, index) => ({
    ...source,
    chunks: function* () {
      let done = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
      for (const chunk of source.chunks()) {
        update(done, total);
        done += Buffer.byteLength(chunk);
        yield chunk;
      }
      update(done, total);
    },
  }));
}

export const pushCommand: CommandModule<object, Arguments> = {
  command: 'push <url> [results]',
  describe: 'The results into a SPARQL store',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
