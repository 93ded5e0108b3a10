// A Match: a frame whose slots are filled from one sentence.
import type { Member } from '../arguments.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frames.js';
import type { SubjectReader } from '../subjects/reader.js';

export interface Match {
  readonly frame: Frame;
  readonly head: number;
  readonly subject: readonly Member[];
  readonly object: readonly Member[];
  readonly commodity: readonly Member[];
  /** First unit of what is alleged or denied, -1 if the frame has no such slot. */
  readonly about: number;
  /** Subjects and objects are one list: every two of its members. */
  readonly pairs: boolean;
  /** Slots and literals that stand in the text; the others were inferred. */
  readonly explicit: number;
  readonly inferred: number;
  /** Every end that stands in the text is a name, none an office or group. */
  readonly named: boolean;
  /** The verb's subject is the pattern's object: who answers it. */
  readonly answering: boolean;
  /** Units that show it. */
  readonly from: number;
  readonly to: number;
}

/** What matching needs to know beside the sentence. */
export interface MatchContext extends SubjectReader {
  /** The state that acts when the city does, or the entity itself. */
  readonly actorOf: (draft: Draft) => Draft;
  /** The state that a person speaks or acts for. */
  readonly stateOfPerson: (draft: Draft) => Draft | null;
  /** The state whose adjective stands there; `joined`: also with "and", `attached`: also with a preposition: to the Swedes. */
  readonly stateOfNationality: (unit: number, joined?: boolean, attached?: boolean) => Draft | null;
}

export const NOUN_REACH = 14;
export const NOBODY: readonly Member[] = [];
