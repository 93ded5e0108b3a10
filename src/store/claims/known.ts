// The gazetteer as a source of entities: a name that it knows gets its entity.
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/index.js';
import type { Entity } from '../../model/entity.js';
import { compareCodeUnits } from '../../model/order.js';
import type { FindKnown } from './entities.js';

export function createFindKnown(gazetteer: Gazetteer, fold: (name: string) => string): FindKnown {
  const byName = new Map<string, GazetteerEntry[]>();
  for (const entry of gazetteer.entries) {
    for (const name of new Set([...entry.names, entry.en ?? '', ...entry.aliasesEn].map(fold))) {
      if (name === '') continue;
      const entries = byName.get(name);
      if (entries === undefined) byName.set(name, [entry]);
      else entries.push(entry);
    }
  }
  return (name, type) => {
    const entries = (byName.get(fold(name)) ?? []).filter((entry) => type === null || entry.type === type);
    // Two known things of one name: without a type there is no telling which.
    const [entry] = entries;
    return entry === undefined || (entries.length > 1 && type === null) ? null : toEntity(entry);
  };
}

function toEntity(entry: GazetteerEntry): Entity {
  const [ar = null, ...others] = entry.names;
  return {
    id: entry.id,
    type: entry.type,
    subtype: entry.subtype,
    label: { ar, en: entry.en },
    aliases: [...new Set([...others, ...entry.aliasesEn])].filter((name) => name !== ar && name !== entry.en).sort(compareCodeUnits),
    wikidata: entry.wikidata,
    country: entry.country,
    roles: [],
  };
}
