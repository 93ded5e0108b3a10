// Search over names, relations and sentences, in both languages at once; always over all data, whatever is filtered out of sight.
import type { Claim } from '../../model/claim.js';
import type { Dataset, ViewEntity } from '../data/dataset.js';
import { haystack, wordsOf } from './fold.js';

export interface Hits {
  readonly entities: readonly ViewEntity[];
  readonly claims: readonly Claim[];
  readonly claimCount: number;
  /** The words sought, for marking them. */
  readonly words: readonly string[];
}

const NONE: Hits = { entities: [], claims: [], claimCount: 0, words: [] };

const namesOf = (entity: ViewEntity): string =>
  haystack([entity.label.ar ?? '', entity.label.en ?? '', ...entity.aliases, ...entity.roles, entity.wikidata ?? ''].join(' ; '));

/** Made once for a set of data; sentences are folded when first sought. */
export class SearchIndex {
  readonly #data: Dataset;
  #names: ReadonlyMap<string, string> | null = null;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #sentences = new Map<object, string>();

  constructor(data: Dataset) {
    this.#data = data;
    this.#labels = new Map(data.relationTypes.map(({ id, label }) => [id, haystack(`${id} ${label.ar} ${label.en}`)]));
  }

  /** Folding 50,000 names takes a moment; called while nothing else is to do. */
  prepare(): ReadonlyMap<string, string> {
    this.#names ??= new Map(this.#data.entities.map((entity) => [entity.id, namesOf(entity)]));
    return this.#names;
  }

  #sentence(claim: Claim): string {
    const { sentence } = claim.evidence;
    let found = this.#sentences.get(sentence);
    if (found === undefined) {
      found = haystack(sentence.text);
      this.#sentences.set(sentence, found);
    }
    return found;
  }

  search(query: string, claims: readonly Claim[], most = 8): Hits {
    const words = wordsOf(query);
    if (words.length === 0) return NONE;
    const names = this.prepare();
    const needles = words.map((word) => ` ${word}`);
    const has = (text: string | undefined, needle: string): boolean => text?.includes(needle) ?? false;
    const exact = ` ${words.join(' ')}`;
    const rank = (entity: ViewEntity): number => {
      const text = names.get(entity.id) ?? '';
      return (text.startsWith(exact) ? 2 : text.includes(exact) ? 1 : 0) * 1e6 + entity.degree;
    };
    const entities = this.#data.entities
      .filter(({ id }) => needles.every((needle) => has(names.get(id), needle)))
      .map((entity) => [rank(entity), entity] as const)
      .sort(([a], [b]) => b - a)
      .slice(0, most)
      .map(([, entity]) => entity);
    const matched = claims.filter((claim) => {
      const ids = [claim.subject, claim.object ?? '', claim.place ?? '', ...claim.sources, ...claim.commodities];
      const label = this.#labels.get(claim.relation);
      return needles.every(
        (needle) => has(label, needle) || ids.some((id) => has(names.get(id), needle)) || has(this.#sentence(claim), needle),
      );
    });
    const named = (claim: Claim) => needles.filter((needle) => has(this.#labels.get(claim.relation), needle)).length;
    const ranked = matched.map((claim) => [named(claim) * 10 + claim.confidence, claim] as const).sort(([a], [b]) => b - a);
    return { entities, claims: ranked.slice(0, most).map(([, claim]) => claim), claimCount: matched.length, words };
  }
}

/** Pieces of a text, the sought words marked. */
export const markWords = (text: string, words: readonly string[]): readonly { readonly text: string; readonly hit: boolean }[] => {
  const pieces: { text: string; hit: boolean }[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+|[^\p{L}\p{N}]+/gu)) {
    const [folded = ''] = wordsOf(piece);
    const hit = folded !== '' && words.some((word) => folded.startsWith(word));
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += piece;
    else pieces.push({ text: piece, hit });
  }
  return pieces;
};
