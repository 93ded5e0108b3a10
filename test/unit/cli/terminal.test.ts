import { expect, test } from '@jest/globals';
import { messageOf } from '../../../src/cli/exit.js';
import { readFormats, readNumber, readPairs } from '../../../src/cli/options.js';
import { escapeForTerminal, formatProblem } from '../../../src/cli/terminal.js';
import { UsageError } from '../../../src/errors.js';

test.each([
  ['a colour code', '\u001b[31mred', '\\u{1B}[31mred'],
  ['a line break', 'a\nb', 'a\\u{A}b'],
  ['turned text', 'a\u202Eb\u2069', 'a\\u{202E}b\\u{2069}'],
  ['an invisible mark', '\u200Fا\uFEFF', '\\u{200F}ا\\u{FEFF}'],
  ['plain text', 'زار زيد «القاهرة»', 'زار زيد «القاهرة»'],
])('%s is shown, not obeyed', (_, text, shown) => {
  expect(escapeForTerminal(text)).toBe(shown);
});

test('a problem is one line: file, line, message', () => {
  expect(formatProblem({ file: 'a\n.txt', line: 3, code: 'x', message: 'm\u0007' })).toBe('a\\u{A}.txt:3: m\\u{7}');
  expect(formatProblem({ file: 'a.txt', line: null, code: 'x', message: 'm' })).toBe('a.txt: m');
});

test('our own errors give their message, mistakes of the program all that is known', () => {
  expect(messageOf(new UsageError('do this'))).toBe('do this');
  expect(messageOf(new TypeError('oops'))).toMatch(/TypeError: oops\n\s+at /u);
});

test('formats may be separated by commas or named one by one', () => {
  expect(readFormats(['ttl, gexf', 'nq,ttl'])).toEqual(['ttl', 'gexf', 'nq']);
  expect(readFormats([])).toBeNull();
});

test('pairs keep further equal signs, and need a name', () => {
  expect(readPairs(['a=b=c'], 'field')).toEqual({ a: 'b=c' });
  expect(() => readPairs(['=b'], 'field')).toThrow(UsageError);
});

test.each(['', 'x', '-1', '2', 'NaN'])('%p is no number from 0 to 1', (text) => {
  expect(() => readNumber(text, 'min-confidence', 0, 1)).toThrow(/from 0 to 1/u);
});
