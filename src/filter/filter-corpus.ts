// The corpus that is left of a filter: its claims, the entities and documents that these name, and no reference into nothing.
import type { Claim } from '../model/claim.js';
import type { Corpus } from '../model/corpus.js';
import type { Filter } from './filter.js';
import { type SelectOptions, selectClaims } from './select.js';

const named = (claim: Claim): readonly string[] =>
  [
    claim.subject,
    claim.object,
    claim.place,
    ...claim.sources,
    ...claim.commodities,
    ...claim.amounts.map(({ commodity }) => commodity),
  ].filter((id) => id !== null);

/** For export and query. A denial whose denied claim does not pass loses only the reference to it. */
export const filterCorpus = (corpus: Corpus, filter: Filter, options: SelectOptions = {}): Corpus => {
  const claims = selectClaims(corpus, filter, options);
  if (claims.length === corpus.claims.length) return corpus;
  const kept = new Set(claims.map(({ id }) => id));
  const entities = new Set(claims.flatMap(named));
  const documents = new Set(claims.map(({ document }) => document));
  return {
    documents: corpus.documents.filter(({ id }) => documents.has(id)),
    entities: corpus.entities.filter(({ id }) => entities.has(id)),
    claims: claims.map((claim) => (claim.about === null || kept.has(claim.about) ? claim : { ...claim, about: null })),
  };
};
