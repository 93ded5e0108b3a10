// khabar query: SPARQL over the results, with ready questions for a start.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import type { Question } from '../../triplestore/question.js';
import type { Answer, BoundTerm } from '../../triplestore/results.js';
import type { RdfSource } from '../../triplestore/sparql-service.js';
import { FILTER_OPTION, readNumber, readPairs, SETUP_OPTIONS } from '../options.js';
import { formatTable } from '../table.js';
import { printNote } from '../terminal.js';

const QUESTIONS = fileURLToPath(new URL('../../../queries/', import.meta.url));

const options = (yargs: Argv) =>
  yargs
    .positional('results', { type: 'string', describe: 'Folder that khabar build has written, or an RDF file' })
    .positional('sparql', { type: 'string', describe: 'The query' })
    .option('file', { type: 'string', requiresArg: true, describe: 'Read the query from this file' })
    .option('examples', { type: 'boolean', default: false, describe: 'List the ready questions' })
    .option('example', { type: 'string', requiresArg: true, describe: 'Ask this ready question' })
    .option('set', {
      type: 'string',
      array: true,
      nargs: 1,
      requiresArg: true,
      default: [] as string[],
      describe: 'Parameter of a ready question: name=value',
    })
    .options(FILTER_OPTION)
    .option('ontology', SETUP_OPTIONS.ontology)
    .option('format', {
      alias: 'f',
      choices: ['table', 'json', 'csv', 'tsv', 'xml'] as const,
      default: 'table' as const,
      requiresArg: true,
      describe: 'Form of the answer',
    })
    .option('timeout', { type: 'string', requiresArg: true, default: '60', describe: 'Seconds that the query may run' })
    .option('limit', { type: 'string', requiresArg: true, default: '100000', describe: 'Most rows of the answer' })
    .example('$0 query --examples', 'The ready questions')
    .example('$0 query out --example denials', 'Who denied what')
    .example('$0 query out --example timeline --set person="Angela Merkel"', 'About somebody else')
    .example('$0 query out "SELECT ?who ?where { ?who k:visited ?where }"', 'Plain triples hold only what nobody denies')
    .example('$0 query out --example denials --filter from=2023-09', 'Asked of a part')
    .example('$0 query out --file question.rq --format csv', 'For a spreadsheet');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { addPrefixes, withCommon } = await import('../../triplestore/prefixes.js');
  const { QueryTimeout, SparqlService } = await import('../../triplestore/sparql-service.js');
  const { declaredPrefixes } = await import('../../serve/rdf-sources.js');
  if (argv.examples) {
    await listQuestions();
    return;
  }
  if (argv.results === undefined) throw new UsageError('name the folder that khabar build has written, or ask for --examples');
  const sparql = await chooseQuery(argv);
  const prefixes = withCommon(declaredPrefixes(argv.results));
  const service = new SparqlService(await sourcesOf(argv.results, argv), {
    timeout: readNumber(argv.timeout, 'timeout', 0.001, 86_400) * 1000,
    rows: readNumber(argv.limit, 'limit', 1, 10_000_000),
  });
  try {
    const answer = await service.query(addPrefixes(sparql, prefixes));
    process.stdout.write(await format(answer, argv.format, prefixes));
    if (answer.kind !== 'boolean' && answer.truncated) printNote(`only the first ${argv.limit} rows: see --limit`);
  } catch (error) {
    throw error instanceof QueryTimeout ? new UsageError(`${error.message}: see --timeout`) : error;
  } finally {
    await service.close();
  }
}

async function sourcesOf(results: string, { filter, ontology }: ArgumentsCamelCase<Arguments>): Promise<readonly RdfSource[]> {
  const { rdfSources } = await import('../../serve/rdf-sources.js');
  if (filter === undefined) return rdfSources(results);
  const { filteredQuads } = await import('../../write-exports.js');
  const files = filteredQuads(results, filter, { ontology });
  return files.map(({ name, chunks }) => ({ name, format: 'application/n-quads' as const, chunks: () => chunks }));
}

async function chooseQuery(argv: ArgumentsCamelCase<Arguments>): Promise<string> {
  const given = [argv.sparql, argv.file, argv.example].filter((each) => each !== undefined);
  if (given.length !== 1)
    throw new UsageError('give one query: on the command line, with --file, or with --example (--examples lists them)');
  if (argv.example === undefined && argv.set.length > 0) throw new UsageError('--set belongs to --example');
  if (argv.sparql !== undefined) return argv.sparql;
  if (argv.file !== undefined) return readText(argv.file);
  const { setParameters } = await import('../../triplestore/question.js');
  const questions = await readQuestions();
  const question = questions.find(({ name }) => name === argv.example);
  if (!question) throw new UsageError(`there is no question "${argv.example}": there are ${questions.map(({ name }) => name).join(', ')}`);
  return setParameters(question, readPairs(argv.set, 'set'));
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readQuestions(): Promise<readonly Question[]> {
  const { parseQuestion } = await import('../../triplestore/question.js');
  const names = readdirSync(QUESTIONS)
    .filter((name) => name.endsWith('.rq'))
    .sort();
  return names.map((name) => parseQuestion(name.slice(0, -3), readFileSync(`${QUESTIONS}${name}`, 'utf8')));
}

async function listQuestions(): Promise<void> {
  const questions = await readQuestions();
  const width = Math.max(...questions.map(({ name }) => name.length));
  for (const { name, title, parameters } of questions) {
    const set = Object.entries(parameters).map(([parameter, value]) => ` (--set ${parameter}="${value}")`);
    process.stdout.write(`${name.padEnd(width)}  ${title}${set.join('')}\n`);
  }
}

async function format(answer: Answer, form: Arguments['format'], prefixes: Readonly<Record<string, string>>): Promise<string> {
  const { toCsv, toJson, toTsv, toXml } = await import('../../triplestore/results.js');
  if (answer.kind === 'graph') return answer.text;
  if (form === 'json') return `${toJson(answer)}\n`;
  if (form === 'xml') return toXml(answer);
  if (answer.kind === 'boolean') return `${answer.value}\n`;
  if (form === 'csv') return toCsv(answer);
  if (form === 'tsv') return toTsv(answer);
  const { shorten } = await import('../../triplestore/prefixes.js');
  const cell = (term: BoundTerm | undefined): string =>
    term === undefined ? '' : term.type === 'uri' ? shorten(term.value, prefixes) : term.value;
  return formatTable(
    answer.variables,
    answer.rows.map((row) => answer.variables.map((name) => cell(row[name]))),
  );
}

export const queryCommand: CommandModule<object, Arguments> = {
  command: 'query [results] [sparql]',
  describe: 'SPARQL over the results',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
