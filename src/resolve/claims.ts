// Claims get the ids of entities instead of their article's keys, and with them their own ids.
import type { Amount, Claim } from '../model/claim.js';
import { claimId } from '../model/claim-id.js';
import { compareCodeUnits } from '../model/order.js';
import type { PendingClaim } from './pending.js';
import type { Sighting } from './sighting.js';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const uniqueAmounts = (amounts: readonly Amount[]): Amount[] => {
  const byText = new Map(amounts.map((amount) => [JSON.stringify([amount.commodity, amount.count, amount.unit]), amount]));
  return [...byText].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, amount]) => amount);
};

/** Two claims of one id say the same in the same place: the surer one stands, with the details of both. */
const combine = (a: Claim, b: Claim): Claim => {
  const ordered = [a, b].sort((x, y) => y.confidence - x.confidence || compareCodeUnits(JSON.stringify(x), JSON.stringify(y)));
  const [first, second] = ordered as [Claim, Claim];
  return {
    ...first,
    commodities: unique([...first.commodities, ...second.commodities]),
    amounts: uniqueAmounts([...first.amounts, ...second.amounts]),
    about: first.about ?? second.about,
  };
};

/** All claims, by document, then start, then id. */
export const mapClaims = (pending: readonly PendingClaim[], idOf: (sighting: Sighting) => string): Claim[] => {
  const newIds = new Map<string, string>();
  const oldKey = (document: string, id: string): string => JSON.stringify([document, id]);
  const mapped = pending.map((claim) => {
    const said: Claim = {
      ...claim,
      subject: idOf(claim.subject),
      object: claim.object === null ? null : idOf(claim.object),
      sources: unique(claim.sources.map(idOf)),
      place: claim.place === null ? null : idOf(claim.place),
      commodities: unique(claim.commodities.map(idOf)),
      amounts: claim.amounts.map((amount) => ({ ...amount, commodity: idOf(amount.commodity) })),
    };
    const withId = { ...said, id: claimId(said) };
    newIds.set(oldKey(claim.document, claim.id), withId.id);
    return withId;
  });
  const claims = new Map<string, Claim>();
  for (const claim of mapped) {
    const about = claim.about === null ? null : (newIds.get(oldKey(claim.document, claim.about)) ?? null);
    const linked = { ...claim, about };
    const former = claims.get(claim.id);
    claims.set(claim.id, former ? combine(former, linked) : linked);
  }
  return [...claims.values()].sort(
    (a, b) => compareCodeUnits(a.document, b.document) || a.evidence.start - b.evidence.start || compareCodeUnits(a.id, b.id),
  );
};
