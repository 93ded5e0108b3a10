// A node of a graph file as an Entity, and ids fit for one.
import type { Entity, EntityTypeId } from '../model/entity.js';
import { listOf, sortedSet, textOf } from './column-values.js';
import type { FileNode } from './graph-file.js';

const TYPES: readonly EntityTypeId[] = ['Person', 'Organization', 'Place', 'Commodity', 'Event'];

/** The columns are khabar's own where they are there; any other file still gives labels. */
export const entityOf = ({ id, label, attributes }: FileNode, key: string): Entity => {
  const named = textOf(attributes['name_ar']) !== null || textOf(attributes['name_en']) !== null;
  return {
    id: key,
    type: TYPES.find((type) => type === attributes['entity_type']) ?? 'Organization',
    subtype: textOf(attributes['subtype']),
    label: { ar: textOf(attributes['name_ar']) ?? (named ? null : label || id), en: textOf(attributes['name_en']) },
    aliases: sortedSet(listOf(attributes['aliases'])),
    wikidata: textOf(attributes['wikidata']),
    country: textOf(attributes['country']),
    roles: sortedSet(listOf(attributes['roles'])),
  };
};

/** A node that only edges name. */
export const namelessNode = (id: string): FileNode => ({
  id,
  label: id,
  attributes: {},
  color: null,
  spells: [],
  x: null,
  y: null,
  size: null,
});

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Keeps ids that are plain ASCII, numbers the others. */
export const idMaker = (taken: Iterable<string>): { readonly ids: ReadonlyMap<string, string>; readonly idOf: (id: string) => string } => {
  const ids = new Map<string, string>();
  const known = new Set(taken);
  const idOf = (id: string): string => {
    const found = ids.get(id);
    if (found !== undefined) return found;
    let number = ids.size;
    while (known.has(`node-${number}`)) number += 1;
    const made = SAFE.test(id) ? id : `node-${number}`;
    known.add(made);
    ids.set(id, made);
    return made;
  };
  return { ids, idOf };
};
