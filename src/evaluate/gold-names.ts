// Which entity of the reference a found one is: by its Wikidata id, else by the first of its names that the reference knows.
import type { NamedEntity } from '../model/gold.js';

/** The id in the reference; `?` and a name if it is none of its entities. */
export type ToGold = (entity: NamedEntity) => string;

export function createToGold(
  entities: readonly NamedEntity[],
  fold: (name: string) => string,
  dropArticle: (folded: string) => string,
): ToGold {
  const byName = new Map<string, string>();
  const byWikidata = new Map<string, string>();
  for (const entity of entities) {
    for (const name of [entity.id, ...entity.labels]) byName.set(fold(name), entity.id);
    if (entity.wikidata !== null) byWikidata.set(entity.wikidata, entity.id);
  }
  return (entity) => {
    const same = entity.wikidata === null ? undefined : byWikidata.get(entity.wikidata);
    if (same !== undefined) return same;
    for (const name of [...entity.labels, entity.id]) {
      const folded = fold(name);
      const gold = byName.get(folded) ?? byName.get(dropArticle(folded));
      if (gold !== undefined) return gold;
    }
    return `?${entity.labels[0] ?? entity.id}`;
  };
}
