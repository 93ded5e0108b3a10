// khabar build: articles, or claims from elsewhere, to a folder with claims, graph and every export.
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../errors.js';
import type { Problem } from '../../model/problem.js';
import type { BuildResult } from '../../pipeline.js';
import { EXIT } from '../exit.js';
import { abortOnInterrupt } from '../interrupt.js';
import { EXPORT_OPTIONS, INPUT_OPTIONS, OUTPUT_OPTIONS, SETUP_OPTIONS, STDIN_OPTION } from '../options.js';
import { createProgress } from '../progress.js';
import { inputsOf, readExportOptions, readExtractOptions } from '../read-options.js';
import { printNote, printProblem } from '../terminal.js';
import { startTimings } from '../timings.js';

const options = (yargs: Argv) =>
  yargs
    .positional('input', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe:
        'Files, folders, globs, or - for standard input: .txt .html .jsonl .jsonl.gz; or one graph: .gexf .graphml .graphology.json',
    })
    .option('out', { alias: 'o', type: 'string', requiresArg: true, default: 'out', describe: 'Folder of the results' })
    .option('claims', {
      type: 'string',
      requiresArg: true,
      describe: 'Build from these claims (a file, or a folder with claims.jsonl) instead of extracting any',
    })
    .option('judgements', {
      type: 'string',
      requiresArg: true,
      describe: 'Decisions on which names are one entity, as judgements.jsonl of an earlier run has them',
    })
    .options(EXPORT_OPTIONS)
    .options(INPUT_OPTIONS)
    .options(SETUP_OPTIONS)
    .options(STDIN_OPTION)
    .options(OUTPUT_OPTIONS)
    .option('strict', { type: 'boolean', default: false, describe: 'Write nothing and exit with 1 if there is any problem' })
    .option('timings', { type: 'boolean', default: false, describe: 'Put the times of the stages into report.json' })
    .example('$0 build articles/ --out out', 'All articles of a folder')
    .example("$0 build 'news/**/*.jsonl.gz' --field text=body --field date=published", 'Records with other field names')
    .example('cat article.txt | $0 build - --out out', 'One article from standard input')
    .example('$0 build --claims claims.jsonl', 'Claims made by hand or by another tool')
    .example('$0 build graph.gexf --out look', 'A graph from anywhere, to be seen and exported')
    .example('$0 build articles/ --ontology my-relations/ --format ttl,gexf', 'Relation types of your own');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const inputs = inputsOf(argv);
  if (inputs.length === 0 && argv.claims === undefined)
    throw new UsageError('nothing to read: name a file, a folder, a glob or -, or give --claims');
  const { build } = await import('../../pipeline.js');
  const timings = startTimings();
  const progress = createProgress(argv.quiet || argv.json);
  const interrupt = abortOnInterrupt();
  try {
    const result = await build(inputs, {
      ...readExtractOptions(argv),
      ...readExportOptions(argv),
      out: argv.out,
      claims: argv.claims ?? null,
      judgements: argv.judgements ?? null,
      strict: argv.strict,
      timings: argv.timings ? timings.read : null,
      signal: interrupt.signal,
      onProblem: (problem: Problem) => {
        progress.stop();
        printProblem(problem);
      },
      onProgress: progress.update,
      onStage: (stage) => {
        timings.stage(stage);
        interrupt.stage(stage);
        progress.stage(stage);
      },
    });
    progress.stop();
    if (argv.json) process.stdout.write(`${JSON.stringify({ out: argv.out, files: result.files, ...result.report })}\n`);
    else if (!argv.quiet) printSummary(argv.out, result, timings.read(), argv.timings);
    process.exitCode = exitCodeOf(result, argv.strict);
  } finally {
    progress.stop();
    interrupt.release();
  }
}

function exitCodeOf({ files, report }: BuildResult, strict: boolean): number {
  if (strict && report.problems.length > 0) return EXIT.failed;
  return files.length === 0 ? EXIT.nothingRead : EXIT.done;
}

function printSummary(out: string, { report, files }: BuildResult, times: Readonly<Record<string, number>>, all: boolean): void {
  const { documents = 0, entities = 0, claims = 0, relations = 0, problems = 0 } = report.counts;
  if (files.length === 0) {
    printNote(documents === 0 ? 'Nothing could be read; nothing was written.' : 'Nothing was written.');
    return;
  }
  const seconds = ((times['total'] ?? 0) / 1000).toFixed(1);
  printNote(
    `${documents} articles, ${claims} claims, ${entities} entities, ${relations} relations${problems > 0 ? `, ${problems} problems` : ''} in ${seconds} s`,
  );
  printNote(`${out}: ${files.join(' ')}`);
  if (all)
    printNote(
      Object.entries(times)
        .map(([stage, ms]) => `${stage} ${ms} ms`)
        .join(', '),
    );
}

export const buildCommand: CommandModule<object, Arguments> = {
  command: 'build [input..]',
  describe: 'Articles to claims, graph and every export',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
