// Signals: what of a claim's reading tells how far it can be trusted. Each is a number of about 0 to 1; what is absent is 0.
import { isCommaUnit } from './arguments.js';
import type { Draft } from './draft.js';
import type { Assertion } from './sentence.js';
import type { Unit } from './unit.js';

export type Signals = Readonly<Record<string, number>>;

/** What the reading of the whole article adds. */
export interface Circumstances {
  readonly units: readonly Unit[];
  /** Readings of the article that assert the same of the same two, this one left out. */
  readonly repeats: number;
  /** Other pairs of which the same sentence asserts the same relation. */
  readonly rivals: number;
  /** Is the folded word an ordinary one? */
  readonly isCommon: (word: string) => boolean;
  /** How often the article mentions the entity. */
  readonly mentionsOf: (draft: Draft) => number;
}

const FAR = 20;
const OFTEN = 5;

/** How the end of a claim was found. */
const endSignals = (
  end: 'subject' | 'object',
  draft: Draft,
  { match }: Assertion,
  { units, mentionsOf, isCommon }: Circumstances,
): Record<string, number> => {
  const unit = match[end].find(({ drafts }) => drafts.includes(draft))?.unit ?? -1;
  const ref = units[unit]?.ref;
  const words = draft.gazetteer === null ? draft.words.length : 0;
  return {
    [`${end}-new`]: draft.gazetteer === null ? 1 : 0,
    [`${end}-new-one-word`]: words === 1 ? 1 : 0,
    [`${end}-new-office`]: words > 0 && draft.offices.length > 0 ? 1 : 0,
    [`${end}-new-common`]: words > 0 ? draft.words.filter(isCommon).length / words : 0,
    [`${end}-role`]: ref?.kind === 'role' ? 1 : 0,
    [`${end}-unsaid`]: unit < 0 ? 1 : 0,
    [`${end}-person`]: draft.type === 'Person' ? 1 : 0,
    [`${end}-body`]: draft.type === 'Organization' ? 1 : 0,
    [`${end}-often`]: Math.min(OFTEN, mentionsOf(draft)) / OFTEN,
    [`${end}-far`]: unit < 0 ? 0 : Math.min(FAR, Math.abs(unit - match.head)) / FAR,
    [`${end}-before`]: unit >= 0 && unit < match.head ? 1 : 0,
  };
};

export const signalsOf = (assertion: Assertion, subject: Draft, object: Draft | null, circumstances: Circumstances): Signals => {
  const { match, judged, sources } = assertion;
  const { units, repeats, rivals } = circumstances;
  const inside = units.slice(match.from, match.to + 1);
  const verbs = inside.filter(({ verb }, i) => verb !== null && match.from + i !== match.head && !verb.sense.entry?.auxiliary).length;
  return {
    always: 1,
    [`is-${match.frame.relation.id}`]: 1,
    noun: match.frame.kind === 'noun' ? 1 : 0,
    explicit: Math.min(4, match.explicit) / 4,
    inferred: Math.min(2, match.inferred) / 2,
    ...endSignals('subject', subject, assertion, circumstances),
    ...(object ? endSignals('object', object, assertion, circumstances) : { 'object-none': 1 }),
    width: Math.min(40, match.to - match.from) / 40,
    verbs: Math.min(3, verbs) / 3,
    commas: Math.min(4, inside.filter(isCommaUnit).length) / 4,
    joint: match.pairs ? 1 : 0,
    // Home is not visited, nor does who speaks for a state meet it.
    'own-state': object?.subtype === 'Country' && object.country !== null && object.country === subject.country ? 1 : 0,
    places: object?.type === 'Place' && subject.type === 'Place' ? 1 : 0,
    list: Math.min(4, match.subject.length + match.object.length - 2) / 4,
    late: Math.min(40, match.head) / 40,
    repeats: Math.min(2, repeats) / 2,
    rivals: Math.min(3, rivals) / 3,
    unreal: judged.factuality === 'actual' ? 0 : 1,
    sourced: sources.length > 0 ? 1 : 0,
  };
};
