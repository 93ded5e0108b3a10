// khabar validate: does RDF keep to the ontology? Results, or anybody's data that follow it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { Finding, Validation } from '../../triplestore/validate/index.js';
import { EXIT } from '../exit.js';
import { OUTPUT_OPTIONS, readNumber, SETUP_OPTIONS } from '../options.js';
import { escapeForTerminal, printNote } from '../terminal.js';

const ONTOLOGY = fileURLToPath(new URL('../../../ontology/', import.meta.url));

/** Not part of the terms that data are checked with. */
const NOT_TERMS = new Set(['shapes.ttl', 'alignments.ttl', 'context.jsonld']);

const options = (yargs: Argv) =>
  yargs
    .positional('data', {
      type: 'string',
      default: 'out',
      describe: 'Folder that khabar build has written, or an RDF file (.nq .nt .trig .ttl)',
    })
    .option('shapes', {
      type: 'string',
      array: true,
      nargs: 1,
      requiresArg: true,
      default: [] as string[],
      describe: 'SHACL file with more rules',
    })
    .option('most', {
      type: 'string',
      requiresArg: true,
      default: '200000',
      describe: 'Statements that SHACL is given; above it, a sample of the claims',
    })
    .option('ontology', SETUP_OPTIONS.ontology)
    .options(OUTPUT_OPTIONS)
    .example('$0 validate out', 'Check the results of khabar build')
    .example('$0 validate mine.ttl --json', 'Check data of your own, for another program');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

const turtleIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ttl') && !NOT_TERMS.has(name))
    .sort()
    .map((name) => join(folder, name));

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { validate } = await import('../../triplestore/validate/index.js');
  const { rdfSources } = await import('../../serve/rdf-sources.js');
  const result = await validate({
    data: rdfSources(argv.data),
    ontology: [ONTOLOGY, ...argv.ontology].flatMap(turtleIn).flatMap(rdfSources),
    shapes: [join(ONTOLOGY, 'shapes.ttl'), ...argv.shapes].flatMap(rdfSources),
    shaclLimit: readNumber(argv.most, 'most', 1, 1e9),
  });
  if (argv.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else for (const finding of result.findings) process.stdout.write(`${format(finding)}\n`);
  if (!argv.json && !argv.quiet) printNote(summary(result));
  if (result.findings.length > 0) process.exitCode = EXIT.failed;
}

const format = ({ rule, focus, claim, message }: Finding): string =>
  escapeForTerminal(`${claim ?? focus}: ${rule}: ${message}${claim !== null && claim !== focus ? ` (${focus})` : ''}`);

function summary({ findings, statements, claims, claimsInShacl }: Validation): string {
  const sample = claimsInShacl < claims ? `; SHACL saw ${claimsInShacl} of them (--most)` : '';
  return `${statements} statements, ${claims} ${claims === 1 ? 'claim' : 'claims'}${sample}: ${findings.length === 0 ? 'nothing wrong' : `${findings.length} wrong`}`;
}

export const validateCommand: CommandModule<object, Arguments> = {
  command: 'validate [data]',
  describe: 'Check RDF against the ontology',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
