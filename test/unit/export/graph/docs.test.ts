// docs/formats.md says what the program does; UPDATE_DOCS=1 writes it anew.
import { expect, test } from '@jest/globals';
import { documented, filtersTable, formatsTable, lintTable, optionsTable } from '../../../support/generated-docs.js';

test.each([
  ['formats', formatsTable],
  ['options', optionsTable],
  ['filters', filtersTable],
  ['lint', lintTable],
] as const)('%s', (piece, make) => {
  const made = make();
  expect(documented(piece, made)).toBe(made);
});
