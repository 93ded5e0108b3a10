// The reference annotation of the five articles, as results that exports and questions can be tried on.
import { fileURLToPath } from 'node:url';
import type { ExportInput } from '../../src/model/output.js';
import { loadOntology } from '../../src/ontology/index.js';
import { readResults } from '../../src/store/index.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Read without known names, which the annotation does not need. The graph is left out: RDF is made from claims alone. */
export function annotatedSeeds(): ExportInput {
  const ontology = loadOntology([path('ontology')]);
  const knowledge = {
    ontology,
    fold: (name: string) => name,
    findKnown: () => null,
    sentenceAt: (_: string, start: number, end: number) => ({ start, end }),
  };
  const { corpus, textOf } = readResults(path('seeds/claims'), knowledge);
  return { corpus, textOf, ontology, baseIri: 'https://w3id.org/khabar/id/', graph: null as never, options: {} };
}
