// Stored claims against a reference annotation.
import { type Evaluation, evaluate } from './evaluate/index.js';
import { foldOf, type SetupOptions, setUp } from './setup.js';
import { articleTexts, readGold, readPredicted } from './store/index.js';

/** Claims of a results folder or file against the annotation in another folder. */
export function evaluateResults(gold: string, claims: string, options: SetupOptions & { readonly texts?: string | null } = {}): Evaluation {
  const setup = setUp(options);
  const symmetric = new Set(setup.ontology.relations.filter((relation) => relation.symmetric).map(({ id }) => id));
  return evaluate(readGold(gold), readPredicted(claims), {
    fold: foldOf(setup.language),
    dropArticle: (folded) =>
      setup.language.segment(folded).find(({ definite, conjunction, preposition }) => definite && conjunction === '' && preposition === '')
        ?.stem ?? folded,
    isSymmetric: (relation) => symmetric.has(relation),
    textOf: articleTexts(options.texts ?? null, claims),
  });
}
