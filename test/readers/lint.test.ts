// The linter against the importer whose rules it tells: Gephi does with each file what the finding says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { GEXF_CASES } from '../support/gexf-cases.js';
import { GEPHI } from '../support/readers.js';

const DIR = '.test-cache/readers/lint';
const cases = GEXF_CASES.filter(({ gephi }) => gephi !== null);

(GEPHI.version === null ? describe.skip : describe)('Gephi', () => {
  mkdirSync(DIR, { recursive: true });
  const files = cases.map(({ code, gexf }, index) => {
    const file = `${DIR}/${index}-${code}.gexf`;
    writeFileSync(file, gexf);
    return file;
  });
  const readings = GEPHI.version === null ? [] : GEPHI.read(files);
  test.each(cases.map(({ code, effect, gephi }, index) => [code, effect, gephi, index] as const))(
    '%s (%s)',
    (_code, _effect, gephi, index) => {
      const reading = readings[index];
      expect(reading).toBeDefined();
      expect(reading && gephi?.(reading) ? 'as told' : reading).toBe('as told');
    },
  );
});
