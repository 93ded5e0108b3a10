// One sentence: its names, units, matches and sources, and what it leaves for the next one.
import type { Member } from './arguments.js';
import { sourceScopes, speakerAfter, speechAfter } from './attribution/index.js';
import type { SourceScope } from './attribution/scope.js';
import { type Day, daysIn, kept } from './days.js';
import { known } from './draft.js';
import { factualityAt, type Judged } from './factuality.js';
import { withGoods } from './goods-units.js';
import type { Lexicon } from './lexicon.js';
import { matchesAt } from './match/index.js';
import type { Match, MatchContext } from './match/types.js';
import type { NameContext, Ref } from './names/context.js';
import { readMentions } from './names/mentions.js';
import { type Finders, type Qualifiers, qualifiersOf, type Stay, stayAfter } from './qualifiers.js';
import { SILENCE, type Speech } from './speakers.js';
import { detached } from './subjects/agreement.js';
import { acts } from './subjects/candidates.js';
import { inRelativeClause } from './subjects/clause.js';
import { subjectOf } from './subjects/index.js';
import { createSubjectReader, type SubjectReader } from './subjects/reader.js';
import { buildUnits, type Unit } from './unit.js';

/** What the sentences before leave behind. */
export interface Carried {
  readonly refs: readonly Ref[];
  readonly subject: readonly Member[];
  readonly speaker: readonly Member[];
  /** Others who were named, the likeliest to be meant first. */
  readonly recalled: readonly (readonly Member[])[];
  readonly speech: Speech;
  /** Who met somebody or went somewhere last. */
  readonly host: readonly Member[];
  /** Who had gone where. */
  readonly stay: Stay | null;
  /** Who did something on which day, the last ones last. */
  readonly days: readonly Day[];
}

export const NOTHING: Carried = { refs: [], subject: [], speaker: [], recalled: [], speech: SILENCE, host: [], stay: null, days: [] };

export interface Assertion extends Qualifiers {
  readonly match: Match;
  readonly judged: Judged;
}

export interface SentenceReading {
  readonly refs: readonly Ref[];
  readonly units: readonly Unit[];
  readonly assertions: readonly Assertion[];
  readonly scopes: readonly SourceScope[];
  /** What its subjects were found with, for `khabar explain`. */
  readonly subjects: SubjectReader;
  /** Who does something in it on which day. */
  readonly days: readonly Day[];
  /** What was carried into it, and what it hands on. */
  readonly before: Carried;
  readonly carried: Carried;
}

/** References to keep for "the two sides" and pronouns. */
const KEPT_REFS = 40;

/** The state that acts when its capital does; a nationality adjective's state. */
const matchContext = (names: NameContext, units: readonly Unit[], carried: Carried): MatchContext => ({
  ...createSubjectReader(
    names.lexicon,
    units,
    carried.subject,
    carried.speaker,
    carried.host,
    carried.recalled,
    (draft) => (draft.gazetteer === null ? undefined : names.gazetteer.byId.get(draft.gazetteer)?.names[0]) ?? draft.names[0] ?? '',
  ),
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
  stateOfNationality: (at, joined = false, attached = false) => {
    const { kind, ref, word } = units[at] ?? {};
    // The adjective of a state may be its name or a town's too.
    const alike = kind === 'ref' && ref?.drafts[0]?.type === 'Place' && ref.preposition === '' && word?.definite;
    const reading = kind === 'word' || alike ? word?.nationality : null;
    if (!reading || (reading.segment.conjunction !== '' && !joined) || (reading.segment.preposition !== '' && !attached)) return null;
    const next = units[at + 1]?.word;
    let id = reading.nationality.entity;
    if (next) for (const { stem } of next.segments) id = reading.nationality.next.get(stem) ?? id;
    const entry = id === null ? undefined : names.gazetteer.byId.get(id);
    // Only what can act: a state or a body, not the Arab world.
    return entry && (entry.subtype === 'Country' || entry.type === 'Organization') ? known(names.drafts, entry, '') : null;
  },
});

export const readSentence = (
  names: NameContext,
  text: string,
  start: number,
  end: number,
  date: string | null,
  find: Finders,
  carried: Carried,
): SentenceReading => {
  const refs = readMentions(names, carried.refs);
  const plain = buildUnits(names.tokens, refs, find.times(text, start, end, date));
  const units = withGoods(names, find.amounts, text, plain, carried.refs);
  const context = matchContext(names, units, carried);
  const scopes = sourceScopes(context, carried.speech);
  const matches = withoutAnswered(units.flatMap((_, at) => [...matchesAt(context, at)]));
  const setting = { names, find, text, date, scopes, matches, speech: carried.speech, stay: carried.stay, days: carried.days };
  const assertions = matches.map((match): Assertion => {
    const judged = judgedOf(names.lexicon, units, match);
    const fixed = match.frame.factuality;
    const qualifiers = qualifiersOf(context, setting, match, judged);
    const { time } = qualifiers;
    // "For a meeting" in a past month was no plan.
    const past = judged.factuality === 'planned' && judged.aim === true && time?.time?.direction === 'past';
    return {
      match,
      judged: past
        ? { factuality: 'actual', because: time.text }
        : fixed && judged.factuality === 'actual'
          ? { factuality: fixed, because: match.frame.pattern }
          : judged,
      ...qualifiers,
    };
  });
  const days = daysIn(context);
  const main = lastSubject(context);
  const said = speakerAfter(scopes);
  const speaker: readonly Member[] = said.length > 0 ? detached(context, [{ unit: -1, drafts: said }]) : [];
  return {
    refs,
    units,
    assertions,
    scopes,
    subjects: context,
    days,
    before: carried,
    carried: {
      refs: [...carried.refs, ...refs].slice(-KEPT_REFS),
      subject: main.length > 0 ? main : speaker.length > 0 ? speaker : carried.subject,
      speaker: speaker.length > 0 ? speaker : carried.speaker,
      host: lastHost(context, matches, carried.host),
      recalled: recalledAfter(context, carried.recalled),
      speech: speechAfter(units, carried.speech, scopes),
      stay: stayAfter(
        matches,
        (match) => assertions.some((one) => one.match === match && one.judged.factuality === 'actual'),
        carried.stay,
      ),
      days: kept([...carried.days, ...days]),
    },
  };
};

/** Who denies or rejects an accusation that the text names with its maker does not undo that it was made. */
const judgedOf = (lexicon: Lexicon, units: readonly Unit[], match: Match): Judged => {
  const judged = factualityAt(lexicon, units, match.head);
  const made =
    match.frame.elements.some((element) => element.kind === 'slot' && element.stated) && lexicon.answered.has(match.frame.relation.id);
  const withdrawn = units[match.head - 1]?.word?.nouns.some(({ effect }) => effect?.effect === 'negated') ?? false;
  return made && judged.factuality === 'negated' && !withdrawn ? { factuality: 'actual', because: units[match.head]?.text ?? '' } : judged;
};

/** Who denies an accusation is accused, unless the accusation itself names another. */
const withoutAnswered = (matches: readonly Match[]): readonly Match[] =>
  matches.filter(
    (match) =>
      !match.answering ||
      !matches.some(
        (other) =>
          other !== match &&
          other.frame.relation === match.frame.relation &&
          other.head > match.head &&
          other.head <= match.to &&
          other.inferred === 0,
      ),
  );

/** Subject of the sentence's last verb of doing that has a person or body for it; rather of a main clause. */
const lastSubject = (context: MatchContext): readonly Member[] => subjectsIn(context, false)[0] ?? [];

/** Subjects of the sentence's verbs, those of main clauses first, the last of them first. */
const subjectsIn = (context: MatchContext, saying: boolean): readonly (readonly Member[])[] => {
  const main: (readonly Member[])[] = [];
  const inner: (readonly Member[])[] = [];
  for (let i = context.units.length - 1; i >= 0; i--) {
    const verb = context.units[i]?.verb;
    if (!verb || verb.sense.entry?.auxiliary || (verb.sense.entry?.speech && !saying)) continue;
    const subject = subjectOf(context, i).filter(({ drafts }) => acts([{ unit: i, drafts }]));
    if (subject.length > 0) (inRelativeClause(context.units, i) ? inner : main).push(detached(context, subject));
  }
  return [...main, ...inner];
};

/** Lists of names to keep for pronouns. */
const KEPT_NAMES = 12;

const recalledAfter = (context: MatchContext, earlier: readonly (readonly Member[])[]): readonly (readonly Member[])[] => {
  // Towns are gone to rather than that they act.
  const named = context.units
    .flatMap(({ ref }, unit) => (ref?.drafts.some(({ subtype }) => subtype !== 'City') ? [[{ unit, drafts: ref.drafts }]] : []))
    .reverse();
  const here = [...subjectsIn(context, true), ...named.filter(acts).map((members) => detached(context, members))];
  const kept: (readonly Member[])[] = [];
  for (const members of [...here, ...earlier]) {
    if (kept.length >= KEPT_NAMES) break;
    if (!kept.some((other) => sameMembers(other, members))) kept.push(members);
  }
  return kept;
};

const sameMembers = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.length === b.length && a.every(({ drafts }, i) => drafts[0] === b[i]?.drafts[0] && drafts.length === b[i]?.drafts.length);

/** Whoever met or went, by the last match that tells: in protocol news the next sentence goes on with him. */
const lastHost = (context: MatchContext, matches: readonly Match[], before: readonly Member[]): readonly Member[] => {
  const last = matches.findLast(
    ({ frame: { relation, kind }, pairs, subject }) =>
      (relation.symmetric || (relation.range.length === 1 && relation.range[0] === 'Place')) &&
      kind === 'verb' &&
      !pairs &&
      subject.length === 1,
  );
  return last ? detached(context, last.subject) : before;
};
