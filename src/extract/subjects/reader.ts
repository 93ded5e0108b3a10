// What finding subjects needs: the sentence and what the sentence before hands on.
import type { Member } from '../arguments.js';
import type { Draft } from '../draft.js';
import type { Lexicon } from '../lexicon.js';
import type { Unit } from '../unit.js';

export interface SubjectReader {
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
  /** Subject of the last sentence's main verb, for verbs that begin a sentence without one. */
  readonly inherited: readonly Member[];
  /** The last speaker, for verbs of saying. */
  readonly speaker: readonly Member[];
  /** Who met somebody or went somewhere last, for verbs of meeting and going. */
  readonly host: readonly Member[];
  /** Others whom the sentences before named, the likeliest first. */
  readonly recalled: readonly (readonly Member[])[];
  readonly fullName: (draft: Draft) => string;
  readonly memo: Map<number, readonly Member[]>;
}

export const createSubjectReader = (
  lexicon: Lexicon,
  units: readonly Unit[],
  inherited: readonly Member[],
  speaker: readonly Member[],
  host: readonly Member[],
  recalled: readonly (readonly Member[])[],
  fullName: (draft: Draft) => string,
): SubjectReader => ({
  units,
  lexicon,
  inherited,
  speaker,
  host,
  recalled,
  fullName,
  memo: new Map(),
});
