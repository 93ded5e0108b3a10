// The reference annotation of the five articles, as results that exports and questions can be tried on.
import { fileURLToPath } from 'node:url';
import type { ExportInput } from '../../src/model/output.js';
import { knowledgeOf, setUp } from '../../src/setup.js';
import { readResults } from '../../src/store/index.js';

/** The graph is left out: RDF is made from claims alone. */
export function annotatedSeeds(): ExportInput {
  const setup = setUp();
  const { corpus, textOf } = readResults(fileURLToPath(new URL('../../seeds/claims', import.meta.url)), knowledgeOf(setup));
  return { corpus, textOf, ontology: setup.ontology, baseIri: 'https://w3id.org/khabar/id/', graph: null as never, options: {} };
}
