// A Stated is a claim on its way to the article's claims, with what it was read from.
import type { Claim } from '../model/claim.js';
import type { Draft } from './draft.js';
import type { ReadSentence } from './index.js';
import type { Assertion } from './sentence.js';

export interface Stated {
  readonly claim: Claim;
  readonly assertion: Assertion;
  readonly sentence: ReadSentence;
  readonly ends: readonly [subject: Draft, object: Draft | null];
}

export const draftsOf = (members: Assertion['match']['subject']): readonly Draft[] => [...new Set(members.flatMap(({ drafts }) => drafts))];
