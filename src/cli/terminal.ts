// What reaches the terminal: escaped, because articles are other people's text, and coloured only where colours are wanted.
import picocolors from 'picocolors';
import type { Problem } from '../model/problem.js';

const colors = picocolors.createColors(picocolors.isColorSupported && process.stderr.isTTY === true);

/** Control characters and those that turn the direction of text, which could rewrite or hide what stands beside them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

export const escapeForTerminal = (text: string): string =>
  text.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

/** `file:line: message`, on one line whatever is in it. */
export const formatProblem = ({ file, line, message }: Problem): string =>
  `${escapeForTerminal(file)}:${line === null ? '' : `${line}:`} ${escapeForTerminal(message)}`;

export function printProblem(problem: Problem): void {
  process.stderr.write(`${colors.yellow(formatProblem(problem))}\n`);
}

export function printError(message: string): void {
  const lines = message.split('\n').map(escapeForTerminal).join('\n');
  process.stderr.write(`${colors.red('khabar:')} ${lines}\n`);
}

/** For people, on standard error: standard output is for results. */
export function printNote(text: string): void {
  process.stderr.write(`${escapeForTerminal(text)}\n`);
}
