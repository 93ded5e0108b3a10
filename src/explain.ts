// Explanations of articles, sentence by sentence; see extract/explain.ts for what they say.
import { explainSentence } from './extract/explain.js';
import { createReader } from './extract/index.js';
import { ingest } from './ingest/index.js';
import type { ExtractOptions } from './pipeline.js';
import { setUp } from './setup.js';

export interface Explanation {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly lines: readonly string[];
  /** Number of claims found in it. */
  readonly claims: number;
}

export async function* explain(inputs: readonly string[], options: ExtractOptions): AsyncGenerator<Explanation, void> {
  const { ontology, gazetteer, language } = setUp(options);
  const reader = createReader({ ontology, gazetteer, language });
  for await (const document of ingest(inputs, options)) {
    const { sentences } = reader.read(document);
    for (const [i, sentence] of sentences.entries()) {
      yield { number: i + 1, lines: explainSentence(document.text, sentence), claims: sentence.assertions.length };
    }
  }
}
