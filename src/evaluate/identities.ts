// Which ids the found claims give to which entities of the reference: one each, if resolution is right.
import type { PredictedClaim } from '../model/gold.js';
import { compareCodeUnits } from '../model/order.js';
import type { ToGold } from './gold-names.js';

export class Identities {
  readonly #foundOf = new Map<string, Set<string>>();
  readonly #goldOf = new Map<string, Set<string>>();

  note(claim: PredictedClaim, toGold: ToGold): void {
    for (const entity of [claim.subject, claim.object, claim.place, ...claim.sources, ...claim.commodities]) {
      if (entity === null) continue;
      const gold = toGold(entity);
      if (gold.startsWith('?')) continue;
      this.#foundOf.set(gold, (this.#foundOf.get(gold) ?? new Set()).add(entity.id));
      this.#goldOf.set(entity.id, (this.#goldOf.get(entity.id) ?? new Set()).add(gold));
    }
  }

  read(): { readonly split: readonly string[]; readonly merged: readonly string[] } {
    return { split: several(this.#foundOf), merged: several(this.#goldOf) };
  }
}

const several = (ids: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...ids]
    .filter(([, others]) => others.size > 1)
    .map(([id, others]) => `${id}: ${[...others].join(', ')}`)
    .sort(compareCodeUnits);
