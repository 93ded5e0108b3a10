// docs/formats.md says what the program does; UPDATE_DOCS=1 writes it anew.
import { expect, test } from '@jest/globals';
import { documented, formatsTable, lintTable, optionsTable } from '../../../support/generated-docs.js';

test.each([
  ['formats', formatsTable],
  ['options', optionsTable],
  ['lint', lintTable],
] as const)('%s', (piece, make) => {
  const made = make();
  expect(documented(piece, made)).toBe(made);
});
