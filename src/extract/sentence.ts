// One sentence: its names, units, matches and sources, and what it leaves for the next one.
import type { Member } from './arguments.js';
import { type SourceScope, sourceScopes, sourcesAt } from './attribution.js';
import { type Draft, known } from './draft.js';
import { factualityAt, type Judged } from './factuality.js';
import { type Match, type MatchContext, matchesAt } from './match.js';
import type { NameContext, Ref } from './names/context.js';
import { readMentions } from './names/mentions.js';
import { createSubjectReader, subjectOf } from './subjects.js';
import type { TimeFinder } from './times.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from './token.js';
import { buildUnits, type Unit } from './unit.js';

/** What the sentences before leave behind. */
export interface Carried {
  readonly refs: readonly Ref[];
  readonly subject: readonly Member[];
  readonly speaker: readonly Member[];
  /** Speaker whose quotation was still open at the end. */
  readonly quoted: readonly Draft[];
}

export const NOTHING: Carried = { refs: [], subject: [], speaker: [], quoted: [] };

export interface Assertion {
  readonly match: Match;
  readonly judged: Judged;
  readonly sources: readonly Draft[];
  readonly time: Unit | null;
  readonly place: Draft | null;
}

export interface SentenceReading {
  readonly refs: readonly Ref[];
  readonly units: readonly Unit[];
  readonly assertions: readonly Assertion[];
  readonly scopes: readonly SourceScope[];
  /** What was carried into it, and what it hands on. */
  readonly before: Carried;
  readonly carried: Carried;
}

/** References to keep for "the two sides" and pronouns. */
const KEPT_REFS = 40;

/** The state that acts when its capital does; a nationality adjective's state. */
const matchContext = (names: NameContext, units: readonly Unit[], carried: Carried): MatchContext => ({
  ...createSubjectReader(names.lexicon, units, carried.subject, carried.speaker),
  actorOf: (draft) => {
    if (draft.subtype === 'Country' || draft.type !== 'Place' || draft.gazetteer === null) return draft;
    const entry = names.gazetteer.byId.get(draft.gazetteer);
    const id = entry?.capitalOf ? names.stateOf(entry.capitalOf) : null;
    const state = id === null ? undefined : names.gazetteer.byId.get(id);
    return state ? known(names.drafts, state, '') : draft;
  },
  stateOfPerson: (draft) => {
    const id = draft.country === null ? null : names.stateOf(draft.country);
    const state = id === null ? undefined : names.gazetteer.byId.get(id);
    return state ? known(names.drafts, state, '') : null;
  },
  stateOfNationality: (at) => {
    const reading = units[at]?.kind === 'word' ? units[at]?.word?.nationality : null;
    if (!reading || reading.segment.conjunction !== '' || reading.segment.preposition !== '') return null;
    const next = units[at + 1]?.word;
    let id = reading.nationality.entity;
    if (next) for (const { stem } of next.segments) id = reading.nationality.next.get(stem) ?? id;
    const entry = id === null ? undefined : names.gazetteer.byId.get(id);
    // Only what can act: a state or a body, not the Arab world.
    return entry && (entry.subtype === 'Country' || entry.type === 'Organization') ? known(names.drafts, entry, '') : null;
  },
});

const closesBefore = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('clauseStarters')) return i;
    if (unit?.verb && unit.verb.segment.conjunction !== '') return i;
  }
  return 0;
};

const closesAfter = (units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i];
    if (unit?.word?.lists.has('clauseStarters') || unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('relatives')) return i;
    if (unit?.verb && !unit.verb.sense.entry?.auxiliary) return i;
  }
  return units.length;
};

/** The time of what stands at `head`: the next one in its clause, else the one before it. */
const timeOf = (units: readonly Unit[], head: number, to: number): Unit | null => {
  const dates = (unit: Unit | undefined): boolean =>
    unit?.time != null && (unit.time.role === 'at' || unit.time.role === 'since') && unit.time.iso !== null;
  const end = Math.max(closesAfter(units, head), Math.min(units.length, to + 2));
  for (let i = head + 1; i < end; i++) if (dates(units[i])) return units[i] ?? null;
  const start = closesBefore(units, head);
  for (let i = head - 1; i >= start; i--) if (dates(units[i])) return units[i] ?? null;
  return null;
};

const placeOf = (context: MatchContext, match: Match): Draft | null => {
  const { units, lexicon } = context;
  if (match.frame.relation.range.length === 1 && match.frame.relation.range[0] === 'Place') return null;
  const end = Math.max(closesAfter(units, match.head), match.to + 6);
  const taken = new Set([...match.subject, ...match.object].flatMap(({ drafts }) => drafts));
  const candidates: [number, Draft][] = [];
  for (let i = Math.max(0, match.from - 4); i < Math.min(units.length, end); i++) {
    const ref = units[i]?.ref;
    const draft = ref?.drafts[0];
    if (!ref || draft?.type !== 'Place' || taken.has(draft)) continue;
    const before = units[i - 1]?.word;
    if (
      ref.preposition !== ''
        ? lexicon.placePrepositions.has(ref.preposition) && i > match.head
        : before?.lists.has('prepositions') && lexicon.placePrepositions.has(before.bare)
    )
      candidates.push([i, draft]);
  }
  return (candidates.find(([i]) => i > match.head) ?? candidates[0])?.[1] ?? null;
};

/** Whose quotation is open after the sentence? */
const openQuote = (units: readonly Unit[], quoted: readonly Draft[], scopes: readonly SourceScope[]): readonly Draft[] => {
  let open = quoted.length > 0;
  for (const { kind, text } of units) {
    if (kind !== 'mark') continue;
    if (text === '"') open = !open;
    else if (QUOTE_OPENERS.has(text) && text !== '\u201c') open = true;
    else if (text === '\u201c') open = !open || true;
    else if (QUOTE_CLOSERS.has(text)) open = false;
  }
  if (!open) return [];
  return scopes.findLast(({ trailing }) => !trailing)?.sources ?? quoted;
};

export const readSentence = (
  names: NameContext,
  text: string,
  start: number,
  end: number,
  date: string | null,
  findTimes: TimeFinder,
  carried: Carried,
): SentenceReading => {
  const refs = readMentions(names, carried.refs);
  const units = buildUnits(names.tokens, refs, findTimes(text, start, end, date));
  const context = matchContext(names, units, carried);
  const speech = sourceScopes(context);
  const scopes =
    carried.quoted.length > 0 ? [...speech, { from: 0, to: quoteEnd(units), sources: carried.quoted, trailing: false }] : speech;
  const matches = units.flatMap((_, at) => [...matchesAt(context, at)]);
  const assertions = matches.map((match): Assertion => {
    const judged = factualityAt(names.lexicon, units, match.head);
    const fixed = match.frame.factuality;
    const time = timeOf(units, match.head, match.to);
    // "For a meeting" in a past month was no plan.
    const past = judged.factuality === 'planned' && judged.because === '' && time?.time?.direction === 'past';
    return {
      match,
      judged: past ? { factuality: 'actual', because: time.text } : fixed && judged.factuality === 'actual' ? { factuality: fixed, because: match.frame.pattern } : judged,
      sources: sourcesAt(scopes, match.head),
      time,
      place: placeOf(context, match),
    };
  });
  const main = lastSubject(context, false);
  const speaker = lastSubject(context, true);
  return {
    refs,
    units,
    assertions,
    scopes,
    before: carried,
    carried: {
      refs: [...carried.refs, ...refs].slice(-KEPT_REFS),
      subject: main.length > 0 ? main : speaker.length > 0 ? speaker : carried.subject,
      speaker: speaker.length > 0 ? speaker : carried.speaker,
      quoted: openQuote(units, carried.quoted, speech),
    },
  };
};

const quoteEnd = (units: readonly Unit[]): number => {
  const at = units.findIndex(({ kind, text }) => kind === 'mark' && QUOTE_CLOSERS.has(text));
  return at < 0 ? units.length : at;
};

/** Subject of the sentence's last verb of saying or of doing that has a person or body for it. */
const lastSubject = (context: MatchContext, speech: boolean): readonly Member[] => {
  for (let i = context.units.length - 1; i >= 0; i--) {
    const verb = context.units[i]?.verb;
    if (!verb || verb.sense.entry?.auxiliary || (verb.sense.entry?.speech ?? false) !== speech) continue;
    const subject = subjectOf(context, i).filter(({ drafts }) => drafts.some(({ type }) => type === 'Person' || type === 'Organization' || type === 'Place'));
    if (subject.length > 0) return subject.map((member) => ({ ...member, unit: -1 }));
  }
  return [];
};
