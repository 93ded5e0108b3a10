// Attribution: which stretches of a sentence somebody says, and who.
import { argumentsAfter, isCommaUnit, listFrom } from './arguments.js';
import type { Draft } from './draft.js';
import type { Lexicon } from './lexicon.js';
import type { Match, MatchContext } from './match.js';
import { actors, closesQuote, meantByRole, opensSpeech, type Speech, speakersOf } from './speakers.js';
import { subjectOf } from './subjects.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from './token.js';
import type { Unit } from './unit.js';
import { closesAfter } from './when.js';
import type { Word } from './word.js';

export interface SourceScope {
  readonly from: number;
  readonly to: number;
  /** Innermost first. */
  readonly sources: readonly Draft[];
  /** Named behind what it says: outermost. */
  readonly trailing: boolean;
  /** The verb of saying; -1 for anything else. */
  readonly verb: number;
  /** Its sources without those who pass it on. */
  readonly speakers?: readonly Draft[];
}

/** Where the speech of the verb at `at` begins: behind "that", a colon or an opening quotation mark; -1 if it has none of them. */
const speechStart = (context: MatchContext, at: number): number => {
  const { units } = context;
  for (let i = at + 1; i < Math.min(units.length, at + 36); i++) {
    const unit = units[i];
    if (!unit) break;
    if (opensSpeech(unit)) return i;
    if (i > at + 1 && unit.verb?.sense.entry?.speech && unit.verb.segment.conjunction !== '') break;
  }
  return -1;
};

const isNegated = ({ units }: MatchContext, at: number): boolean => {
  const lists = units[at - 1]?.word?.lists;
  return (lists?.has('negatorsOfPast') || lists?.has('negators') || lists?.has('negatorsOfFuture')) ?? false;
};

/** "As he said", "what it reported": said about the clause around it, not about what follows. */
const isAside = (context: MatchContext, at: number): boolean => {
  const { units } = context;
  if (!units[at - 1]?.word?.lists.has('asSaid')) return false;
  for (let i = at + 1; i < Math.min(units.length, at + 12); i++) {
    const unit = units[i] as Unit;
    if (opensSpeech(unit)) return false;
    if (isCommaUnit(unit) || unit.text === '.' || unit.verb) return true;
  }
  return true;
};

/** Information that shows something: the verb describes the noun before it, and nobody speaks. */
const describesNoun = (context: MatchContext, at: number): boolean => {
  const { units } = context;
  const verb = units[at]?.verb;
  const before = units[at - 1];
  if (verb?.sense.form.tense !== 'present' || verb.segment.conjunction !== '' || before?.kind !== 'word' || before.verb) return false;
  if (!before.word || before.word.lists.size > 0 || before.word.definite || at - 1 === 0) return false;
  return !subjectOf(context, at).some(({ unit }) => unit > at);
};

/** A verb that accuses or says, with a subject of its own, in a clause that is not part of what is said. */
const nextSpeaker = (context: MatchContext, unit: Unit | undefined, at: number): boolean => {
  const verb = unit?.verb;
  if (!verb) return false;
  const before = context.units[at - 1]?.word?.lists;
  const contrasted = before?.has('clauseStarters') ?? false;
  const accuses = context.lexicon.verbFrames
    .get(verb.sense.lemma)
    ?.some(({ elements }) => elements.some((element) => element.kind === 'slot' && element.name === 'about'));
  if (!verb.sense.entry?.speech && !accuses) return false;
  return (verb.segment.conjunction !== '' || contrasted) && subjectOf(context, at).some(({ unit: of }) => of > at);
};

const scopeEnd = (context: MatchContext, at: number, from: number): number => {
  const { units } = context;
  for (let next = Math.max(at, from) + 1; next < units.length; next++) if (nextSpeaker(context, units[next], next)) return next;
  return units.length;
};

const verbScopes = (context: MatchContext, speech: Speech): SourceScope[] => {
  const { units, lexicon } = context;
  const scopes: SourceScope[] = [];
  for (let at = 0; at < units.length; at++) {
    const entry = units[at]?.verb?.sense.entry;
    if (!entry?.speech || describesNoun(context, at)) continue;
    // Who does not confirm says nothing; who does not deny or rule out says something.
    if (isNegated(context, at) && entry.effect === 'none') continue;
    const subject = speakersOf(context, speech, at);
    const relay = lexicon.relayVerbs.has(units[at]?.verb?.sense.lemma ?? '');
    const told = relay
      ? argumentsAfter(lexicon, units, at).arguments.find(
          ({ marker, members, from }) =>
            lexicon.sourcePrepositions.has(marker) && (members.length > 0 || meantByRole(speech, units[from]).length > 0),
        )
      : undefined;
    const inner = told
      ? actors(
          context,
          speech,
          told.members.flatMap(({ drafts }) => drafts),
        )
      : [];
    const sources = [...new Set([...inner, ...(told && inner.length === 0 ? meantByRole(speech, units[told.from]) : []), ...subject])];
    if (sources.length === 0) continue;
    if (isAside(context, at)) {
      scopes.push({ from: 0, to: units.length, sources, trailing: true, verb: at });
      continue;
    }
    const opened = speechStart(context, at);
    const bare = !told && opened < 0;
    // Of two verbs that look alike the one that says something needs something said.
    if (bare && units[at]?.word?.verbs.some(({ sense }) => !sense.entry?.speech)) continue;
    const from = told ? told.to + 1 : bare ? at + 1 : opened;
    const speakers = sources.length > subject.length ? sources.slice(0, sources.length - subject.length) : sources;
    scopes.push({ from, to: bare ? closesAfter(units, at) : scopeEnd(context, at, from), sources, trailing: false, verb: at, speakers });
  }
  return scopes;
};

/** Adding, stressing that …: whoever does the verb before it goes on to speak. */
const participleScopes = (context: MatchContext, scopes: readonly SourceScope[]): SourceScope[] => {
  const { units } = context;
  return units.flatMap((unit, at): SourceScope[] => {
    if (!unit.word?.lists.has('sayingParticiples') || scopes.some(({ from, to, trailing }) => !trailing && at >= from && at < to))
      return [];
    const start = units.findIndex((other, i) => i > at && i <= at + 5 && opensSpeech(other));
    if (start < 0) return [];
    for (let i = at - 1; i >= 0; i--) {
      if (!units[i]?.verb || units[i]?.verb?.sense.entry?.auxiliary) continue;
      const sources = actors(
        context,
        { open: [], closed: [], told: [], officials: [], outlet: null, person: null },
        subjectOf(context, i).flatMap(({ drafts }) => drafts),
      );
      return sources.length > 0 ? [{ from: start, to: scopeEnd(context, at, start), sources, trailing: false, verb: -1 }] : [];
    }
    return [];
  });
};

/** Phrases that the word may begin, with or without an attached conjunction. */
const phrasesFrom = (lexicon: Lexicon, word: Word) =>
  lexicon.phrases.get(word.folded) ??
  word.segments
    .flatMap(({ conjunction }) => (conjunction === '' ? [] : (lexicon.phrases.get(word.folded.slice(conjunction.length)) ?? [])))
    .slice(0, 40);

const accordingTo = ({ units, lexicon }: MatchContext, at: number): boolean => {
  const unit = units[at];
  const word = unit?.word;
  if (unit?.kind !== 'word' || !word) return false;
  if (word.lists.has('accordingTo')) return true;
  return phrasesFrom(lexicon, word).some(
    ({ rest, list }) =>
      list === 'accordingTo' &&
      rest.every((part, i) => {
        const next = units[at + 1 + i];
        return (
          next?.word?.folded === part ||
          (i === rest.length - 1 &&
            (next?.ref?.preposition === part || next?.word?.segments.some(({ preposition }) => preposition === part)))
        );
      }),
  );
};

/** Said of the clause that it closes alone, where a clause of time or place begins before it. */
const clauseStart = ({ units }: MatchContext, at: number): number => {
  for (let i = at - 1; i > 0; i--) if (units[i]?.word?.lists.has('clauseStarters') && isCommaUnit(units[i - 1])) return i;
  return 0;
};

/** According to X, as X said: the whole sentence. */
const phraseScopes = (context: MatchContext, speech: Speech): SourceScope[] => {
  const { units, lexicon } = context;
  const scopes: SourceScope[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!accordingTo(context, at)) continue;
    const start = units.findIndex(
      (other, i) => i > at && i <= at + 6 && other.ref !== null && (other.ref.drafts.length > 0 || meantByRole(speech, other).length > 0),
    );
    if (start < 0) continue;
    const { members, to } = listFrom(lexicon, units, start, units[start]?.ref?.preposition ?? '');
    const named = actors(
      context,
      speech,
      members.flatMap(({ drafts }) => drafts),
    );
    // What the paper passed on from another.
    const further =
      lexicon.sourcePrepositions.has(units[to + 1]?.word?.bare ?? '') && units[to + 2]?.ref
        ? actors(context, speech, units[to + 2]?.ref?.drafts ?? [])
        : [];
    const sources = [...further, ...(named.length > 0 ? named : meantByRole(speech, units[start]))];
    if (sources.length === 0) continue;
    // Between a verb of saying and what it says: nearer to the deed than the one who passes it on.
    const passedOn = units.some((other, i) => i < at && other.verb?.sense.entry?.speech);
    const content = units.findIndex((other, i) => i > start && other.word?.lists.has('complementizers'));
    if (passedOn && content > 0) scopes.push({ from: content + 0.5, to: units.length, sources, trailing: false, verb: -1 });
    else scopes.push({ from: at > 2 ? clauseStart(context, at) : 0, to: units.length, sources, trailing: true, verb: -1 });
  }
  return scopes;
};

/** NAME: … at the beginning of a headline. */
const headlineScope = (context: MatchContext, speech: Speech): SourceScope[] => {
  const { units } = context;
  const [first, second] = units;
  if (first?.kind !== 'ref' || second?.text !== ':' || !first.ref) return [];
  const sources = actors(context, speech, first.ref.drafts);
  return sources.length > 0 ? [{ from: 2, to: units.length, sources, trailing: false, verb: -1 }] : [];
};

const quoteEnd = (units: readonly Unit[], from: number): number => {
  const at = units.findIndex((unit, i) => i >= from && closesQuote(unit));
  return at < 0 ? units.length : at;
};

/** A quotation that goes on, or begins again without a word about who speaks. */
const quotedScope = ({ units }: MatchContext, { open, closed }: Speech): SourceScope[] => {
  if (open.length > 0) return [{ from: 0, to: quoteEnd(units, 0), sources: open, trailing: false, verb: -1 }];
  if (closed.length === 0 || units[0]?.kind !== 'mark' || !QUOTE_OPENERS.has(units[0].text)) return [];
  return [{ from: 0, to: quoteEnd(units, 1), sources: closed, trailing: false, verb: -1 }];
};

export const sourceScopes = (context: MatchContext, speech: Speech): readonly SourceScope[] => {
  const said = [...quotedScope(context, speech), ...headlineScope(context, speech), ...verbScopes(context, speech)];
  return [...said, ...participleScopes(context, said), ...phraseScopes(context, speech)];
};

/** Who says what stands at `unit`: the nearest speaker first, who passes it on after him. */
const sourcesAt = (scopes: readonly SourceScope[], unit: number): readonly Draft[] => {
  const covering = scopes.filter(({ from, to }) => unit >= from && unit < to);
  const inner = covering.filter(({ trailing }) => !trailing).sort((a, b) => b.from - a.from);
  return [...new Set([...inner, ...covering.filter(({ trailing }) => trailing)].flatMap(({ sources }) => sources))];
};

/** Who says what the match claims. Nobody is the source of his own accusation or denial. */
export const sourcesOf = (scopes: readonly SourceScope[], match: Match): readonly Draft[] => {
  const { relation, elements } = match.frame;
  const act = relation.answers != null || elements.some((element) => element.kind === 'slot' && element.name === 'about');
  const own = new Set(act ? match.subject.flatMap(({ drafts }) => drafts) : []);
  return sourcesAt(scopes, match.head).filter((draft) => !own.has(draft));
};

/** Is a quotation open after the sentence? */
const quoteOpen = (units: readonly Unit[], before: boolean): boolean => {
  let open = before;
  for (const { kind, text } of units) {
    if (kind !== 'mark') continue;
    if (text === '"') open = !open;
    else if (QUOTE_OPENERS.has(text)) open = true;
    else if (QUOTE_CLOSERS.has(text)) open = false;
  }
  return open;
};

/** The scopes of the sentence's own speakers, not of those they quote. */
const mainScopes = (scopes: readonly SourceScope[]): readonly SourceScope[] =>
  scopes.filter(
    (scope) =>
      scope.verb >= 0 &&
      !scope.trailing &&
      !scopes.some((other) => other !== scope && !other.trailing && other.from <= scope.verb && scope.verb < other.to),
  );

/** Who speaks in the sentence, for verbs of saying that follow without a subject. */
export const speakerAfter = (scopes: readonly SourceScope[]): readonly Draft[] => mainScopes(scopes).at(-1)?.speakers ?? [];

export const speechAfter = (units: readonly Unit[], before: Speech, scopes: readonly SourceScope[]): Speech => {
  const main = mainScopes(scopes).at(-1) ?? scopes.findLast(({ trailing }) => !trailing);
  const all = scopes.flatMap(({ sources }) => sources);
  const open = quoteOpen(units, before.open.length > 0);
  const last = units.findLast(({ text }) => text !== '.');
  const speaking = main?.speakers ?? main?.sources ?? before.open;
  return {
    open: open ? speaking : [],
    closed: !open && last !== undefined && closesQuote(last) ? speaking : [],
    told: main && main.to === units.length ? main.sources : [],
    officials: officialsIn(units, scopes) ?? before.officials,
    outlet: all.findLast(({ type, gazetteer }) => type === 'Organization' && gazetteer !== null) ?? before.outlet,
    person: personIn(units, scopes) ?? before.person,
  };
};

/** The state or body whose unnamed people speak here. */
const officialsIn = (units: readonly Unit[], scopes: readonly SourceScope[]): readonly Draft[] | null => {
  const sources = new Set(scopes.flatMap(({ sources: of }) => of));
  const groups = units.filter(({ ref, word }) => ref?.kind === 'role' && word?.roles.some(({ role }) => role.kind === 'group'));
  return groups.findLast(({ ref }) => ref?.drafts.some((draft) => sources.has(draft) && canAct(draft)))?.ref?.drafts ?? null;
};

const canAct = ({ type, subtype }: Draft): boolean => type === 'Organization' || subtype === 'Country';

/** The last one who speaks here, by name or as an unnamed official of a state. */
const personIn = (units: readonly Unit[], scopes: readonly SourceScope[]): Draft | null => {
  const sources = new Set(scopes.flatMap(({ sources: of }) => of));
  const speaking = units.flatMap(({ ref, word }) =>
    (ref?.drafts ?? []).filter(
      (draft) =>
        sources.has(draft) &&
        (draft.type === 'Person' || (ref?.kind === 'role' && canAct(draft) && word?.roles.some(({ role }) => role.kind === 'person'))),
    ),
  );
  return speaking.at(-1) ?? null;
};
