// The id of a claim: a hash of what it says and where, so the same claim has the same id in every run.
import { createHash } from 'node:crypto';
import type { Claim } from './claim.js';

type Said = Pick<Claim, 'document' | 'subject' | 'relation' | 'object' | 'factuality' | 'sources' | 'time' | 'place'> & {
  readonly evidence: Pick<Claim['evidence'], 'start' | 'end'>;
};

/** `c-` and 16 hexadecimal digits. */
export const claimId = (claim: Said): string => {
  const { document, subject, relation, object, factuality, sources, time, place, evidence } = claim;
  const fields = [document, subject, relation, object, factuality, sources, time, place, evidence.start, evidence.end];
  return `c-${createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16)}`;
};
