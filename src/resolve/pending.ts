// Claims that wait for the ids of their entities: what they name is held by sighting, not by the article's keys.
import { UsageError } from '../errors.js';
import type { Claim, Extraction } from '../model/claim.js';
import { detach } from './detach.js';
import type { Sighting } from './sighting.js';

export interface PendingAmount {
  readonly commodity: Sighting;
  readonly count: number;
  readonly unit: string | null;
}

export type PendingClaim = Omit<Claim, 'subject' | 'object' | 'sources' | 'place' | 'commodities' | 'amounts'> & {
  readonly subject: Sighting;
  readonly object: Sighting | null;
  readonly sources: readonly Sighting[];
  readonly place: Sighting | null;
  readonly commodities: readonly Sighting[];
  readonly amounts: readonly PendingAmount[];
};

/** An article's claims; the sightings that they name are marked as claimed. */
export const holdClaims = ({ document, claims }: Extraction, sightings: ReadonlyMap<string, Sighting>): PendingClaim[] => {
  const sentences = new Map<string, string>();
  const sentence = (text: string): string => {
    const copy = sentences.get(text) ?? detach(text);
    sentences.set(text, copy);
    return copy;
  };
  return claims.map((claim) => {
    const named = (key: string): Sighting => {
      const sighting = sightings.get(key);
      if (!sighting) throw new UsageError(`Claim ${claim.id} of ${document} names "${key}", which is not among the article's entities.`);
      sighting.claimed = true;
      return sighting;
    };
    const { evidence } = claim;
    return {
      ...claim,
      subject: named(claim.subject),
      object: claim.object === null ? null : named(claim.object),
      sources: claim.sources.map(named),
      place: claim.place === null ? null : named(claim.place),
      commodities: claim.commodities.map(named),
      amounts: claim.amounts.map(({ commodity, count, unit }) => ({ commodity: named(commodity), count, unit: unit && detach(unit) })),
      evidence: {
        ...evidence,
        quote: detach(evidence.quote),
        sentence: { ...evidence.sentence, text: sentence(evidence.sentence.text) },
      },
    };
  });
};
