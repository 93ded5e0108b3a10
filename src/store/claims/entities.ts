// Entities of claims from elsewhere: the same name and type is the same entity; ids are kept where they are given and derived elsewhere.
import { createHash } from 'node:crypto';
import type { Entity, EntityTypeId } from '../../model/entity.js';
import type { EntityType } from '../../model/ontology.js';
import { compareCodeUnits } from '../../model/order.js';
import type { EntityDraft, EntityLine, EntityObject } from './drafts.js';

/** A known entity with this name, of this type if one is given. */
export type FindKnown = (name: string, type: EntityTypeId | null) => Entity | null;

interface Building {
  readonly id: string;
  readonly type: EntityTypeId;
  readonly subtype: string | null;
  readonly names: Set<string>;
  wikidata: string | null;
  readonly fixed: Entity | null;
}

export interface EntityBookOptions {
  readonly entityTypes: readonly EntityType[];
  readonly fold: (name: string) => string;
  readonly findKnown: FindKnown;
}

export class EntityBook {
  readonly #options: EntityBookOptions;
  readonly #byId = new Map<string, Building>();
  /** Folded name -> ids of the entities that were given with a type or an id. */
  readonly #byName = new Map<string, string[]>();

  constructor(options: EntityBookOptions) {
    this.#options = options;
  }

  /** An entity that is described as a whole. False: the id is taken. */
  addLine(line: EntityLine): boolean {
    if (this.#byId.has(line.id)) return false;
    const fixed: Entity = {
      id: line.id,
      type: line.type,
      subtype: line.subtype ?? null,
      label: { ar: line.label.ar ?? null, en: line.label.en ?? null },
      aliases: line.aliases ?? [],
      wikidata: line.wikidata ?? null,
      country: line.country ?? null,
      roles: line.roles ?? [],
    };
    this.#addFixed(fixed);
    return true;
  }

  /** First pass over all claims: names that say their type help those that do not. */
  addNamed(draft: EntityDraft): void {
    if (typeof draft === 'string' || (draft.id === undefined && draft.type === undefined)) return;
    this.resolve(draft, []);
  }

  /** The id of an entity; of the first of `likely` types where it does not say its own. */
  resolve(draft: EntityDraft, likely: readonly EntityTypeId[]): string {
    const object: EntityObject = typeof draft === 'string' ? { label: draft } : draft;
    const names = [...new Set([object.label, ...(object.labels ?? [])].filter((name) => name !== undefined).map((name) => name.trim()))];
    const { type, subtype } = this.#typeOf(object.type);
    if (object.id !== undefined)
      return this.#enter(object.id, type ?? likely[0] ?? 'Organization', subtype, names, object.wikidata ?? null);
    for (const name of names) {
      const ids = this.#byName.get(this.#options.fold(name)) ?? [];
      const same = ids.find((id) => type === null || this.#byId.get(id)?.type === type);
      if (same !== undefined) return this.#enter(same, 'Organization', null, names, object.wikidata ?? null);
    }
    for (const name of names) {
      const known = this.#options.findKnown(name, type);
      if (known === null) continue;
      if (!this.#byId.has(known.id)) this.#addFixed(known);
      return known.id;
    }
    const sure = type ?? likely[0] ?? 'Organization';
    const folded = names.map(this.#options.fold).sort(compareCodeUnits)[0] ?? '';
    const hash = createHash('sha256').update(`${sure}\n${folded}`).digest('hex').slice(0, 16);
    return this.#enter(`${sure.toLowerCase()}-${hash}`, sure, subtype, names, object.wikidata ?? null);
  }

  /** In code-unit order of their ids. */
  entities(): readonly Entity[] {
    return [...this.#byId.values()].map(toEntity).sort((a, b) => compareCodeUnits(a.id, b.id));
  }

  #addFixed(entity: Entity): void {
    const names = [entity.label.ar, entity.label.en, ...entity.aliases].filter((name) => name !== null);
    this.#byId.set(entity.id, {
      id: entity.id,
      type: entity.type,
      subtype: entity.subtype,
      names: new Set(names),
      wikidata: entity.wikidata,
      fixed: entity,
    });
    for (const name of names) this.#index(name, entity.id);
  }

  #enter(id: string, type: EntityTypeId, subtype: string | null, names: readonly string[], wikidata: string | null): string {
    let building = this.#byId.get(id);
    if (building === undefined) {
      building = { id, type, subtype, names: new Set(), wikidata: null, fixed: null };
      this.#byId.set(id, building);
    }
    if (building.fixed !== null) return id;
    for (const name of names) {
      building.names.add(name);
      this.#index(name, id);
    }
    building.wikidata ??= wikidata;
    return id;
  }

  #index(name: string, id: string): void {
    const key = this.#options.fold(name);
    const ids = this.#byName.get(key);
    if (ids === undefined) this.#byName.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }

  /** The main type and the finer one, from the id of either. */
  #typeOf(name: string | undefined): { readonly type: EntityTypeId | null; readonly subtype: string | null } {
    if (name === undefined) return { type: null, subtype: null };
    if (isMain(name)) return { type: name, subtype: null };
    const broader = this.#options.entityTypes.find(({ id }) => id === name)?.broader ?? undefined;
    return { type: this.#typeOf(broader).type, subtype: name };
  }
}

const MAIN_TYPES: readonly EntityTypeId[] = ['Person', 'Organization', 'Place', 'Commodity', 'Event'];
const isMain = (name: string): name is EntityTypeId => MAIN_TYPES.some((type) => type === name);

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name);

function toEntity(building: Building): Entity {
  if (building.fixed !== null) return building.fixed;
  const names = [...building.names];
  const ar = names.find(isArabic) ?? null;
  const en = names.find((name) => !isArabic(name)) ?? (ar === null ? building.id : null);
  return {
    id: building.id,
    type: building.type,
    subtype: building.subtype,
    label: { ar, en },
    aliases: names.filter((name) => name !== ar && name !== en).sort(compareCodeUnits),
    wikidata: building.wikidata,
    country: null,
    roles: [],
  };
}
