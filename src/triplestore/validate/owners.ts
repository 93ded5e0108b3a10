// To which claim a part belongs: its evidence, selector, amounts and steps of attribution.
import type { Store } from 'n3';
import { W } from './words.js';

const PARTS = [W.evidence, W.amount, W.attribution, W.hasSelector] as const;

export function claimOf(data: Store): (iri: string) => string | null {
  return (iri) => {
    let current = iri;
    for (let step = 0; step < 4; step++) {
      if (data.countQuads(current, W.type, W.Claim, null) > 0) return current;
      const owner = PARTS.flatMap((part) => data.getSubjects(part, current, null))[0];
      if (!owner) return null;
      current = owner.value;
    }
    return null;
  };
}
