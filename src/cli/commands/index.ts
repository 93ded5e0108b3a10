// All commands, in the order of `khabar --help`. A new command is one file and one line here.
import type { CommandModule } from 'yargs';
import { buildCommand } from './build.js';
import { evaluateCommand } from './evaluate.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { lintCommand } from './lint.js';
import { pushCommand } from './push.js';
import { queryCommand } from './query.js';
import { serveCommand } from './serve.js';
import { validateCommand } from './validate.js';

// biome-ignore lint/suspicious/noExplicitAny: each command has arguments of its own
export const COMMANDS: readonly CommandModule<object, any>[] = [
  buildCommand,
  extractCommand,
  explainCommand,
  exportCommand,
  queryCommand,
  validateCommand,
  pushCommand,
  serveCommand,
  evaluateCommand,
  lintCommand,
];
