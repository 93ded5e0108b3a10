// khabar evaluate: claims against a reference annotation, per relation and per qualifier, with the errors listed.
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { Evaluation } from '../../evaluate/index.js';
import { SETUP_OPTIONS } from '../options.js';
import { escapeForTerminal } from '../terminal.js';

const options = (yargs: Argv) =>
  yargs
    .option('gold', {
      type: 'string',
      requiresArg: true,
      demandOption: true,
      describe: 'Folder with the annotation: claims.jsonl, or a .json file for each article',
    })
    .option('claims', {
      type: 'string',
      requiresArg: true,
      default: 'out',
      describe: 'Claims to be measured: a file, or a folder with claims.jsonl',
    })
    .option('texts', {
      type: 'string',
      requiresArg: true,
      describe: 'Folder with the articles, to check quotes against; defaults to those stored with the claims',
    })
    .option('errors', { type: 'boolean', default: true, describe: 'List what is wrong and missing (--no-errors: only the figures)' })
    .option('json', { type: 'boolean', default: false, describe: 'Print everything as JSON' })
    .options(SETUP_OPTIONS)
    .example('$0 evaluate --gold seeds/claims', 'The results in out/ against the annotation of the five articles')
    .example('$0 evaluate --gold gold/ --claims mine.jsonl --texts articles/ --json', 'Other claims, for machines');

type Arguments = ReturnType<typeof options> extends Argv<infer T> ? T : never;

async function handler(argv: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { evaluateResults } = await import('../../evaluate-results.js');
  const evaluation = evaluateResults(argv.gold, argv.claims, {
    texts: argv.texts ?? null,
    ontology: argv.ontology,
    gazetteer: argv.gazetteer,
  });
  process.stdout.write(argv.json ? `${JSON.stringify(evaluation)}\n` : formatEvaluation(evaluation, argv.errors));
}

function formatEvaluation(evaluation: Evaluation, withErrors: boolean): string {
  const row = (name: string, { precision, recall, f1, right, wrong, missing }: Evaluation['claims']): string =>
    `${name.padEnd(14)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   (right ${right}, wrong ${wrong}, missing ${missing})`;
  const lines = [
    row('claims', evaluation.claims),
    ...Object.entries(evaluation.relations).map(([name, figures]) => row(`  ${name}`, figures)),
    ...Object.entries(evaluation.qualifiers).map(([name, figures]) => row(name, figures)),
    `quotes that stand where they are said to: ${evaluation.evidence.exact} of ${evaluation.evidence.all}`,
    `entities split: ${evaluation.split.length}, merged: ${evaluation.merged.length}`,
  ];
  if (withErrors) {
    lines.push(...evaluation.split.map((text) => `split    ${text}`), ...evaluation.merged.map((text) => `merged   ${text}`));
    for (const { document, kind, part, claim, value } of evaluation.errors) {
      lines.push(
        `${document}  ${kind.padEnd(7)}  ${part === 'claim' ? '' : `${part} ${part === 'factuality' || value !== '' ? value : ''}: `}${claim}${part === 'claim' && value !== '' ? `  \u00ab${value}\u00bb` : ''}`,
      );
    }
  }
  return lines.map((line) => `${escapeForTerminal(line)}\n`).join('');
}

export const evaluateCommand: CommandModule<object, Arguments> = {
  command: 'evaluate',
  describe: 'Precision, recall and F1 against a reference annotation',
  builder: options as (yargs: Argv) => Argv<Arguments>,
  handler,
};
