// What reading claims needs to know, as the packaged ontology and gazetteer say it.
import { knowledgeOf, setUp } from '../../src/setup.js';

let known: ReturnType<typeof knowledgeOf> | undefined;

export function packagedKnowledge(): ReturnType<typeof knowledgeOf> {
  known ??= knowledgeOf(setUp());
  return known;
}
