// Scopes by what opens them: verbs of saying, participles, "according to", headlines, quotations.
import { argumentsAfter, isCommaUnit, listFrom } from '../arguments.js';
import type { Lexicon } from '../lexicon.js';
import type { MatchContext } from '../match/types.js';
import { actors, carrierOf, closesQuote, isMedium, meantByRole, opensSpeech, type Speech, speakersOf } from '../speakers.js';
import { subjectOf } from '../subjects/index.js';
import { QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import { closesAfter } from '../when.js';
import type { Word } from '../word.js';
import { describesNoun, isAside, isNegated, type SourceScope, scopeEnd, speechStart } from './scope.js';

/** "It stood in a statement that …": a verb of no saying, and a paper for what is said. */
const standsIn = ({ units, lexicon }: MatchContext, at: number): boolean =>
  units[at]?.verb !== null &&
  lexicon.placePrepositions.has(units[at + 1]?.word?.bare ?? '') &&
  units[at + 2]?.kind === 'word' &&
  units[at + 2]?.word?.stems.has('announcements') === true;

/** "…", says X: the verb stands behind what is said. */
const closesSpeech = (context: MatchContext, at: number): boolean => {
  const { units } = context;
  const before = isCommaUnit(units[at - 1]) ? units[at - 2] : units[at - 1];
  const quoted = before?.kind === 'mark' && (before.text === '"' || closesQuote(before));
  if (!quoted || units[at]?.verb?.segment.conjunction !== '') return false;
  return speechStart(context, at) < 0 && subjectOf(context, at).some(({ unit }) => unit > at);
};

/** Spoke of: "about" shows the verb that says something. */
const tellsOf = (context: MatchContext, at: number): boolean =>
  argumentsAfter(context.lexicon, context.units, at).arguments.some(({ marker }) =>
    context.lexicon.lists.get(marker)?.has('topicPrepositions'),
  );

/** In an interview with the paper X: who passes on all that is said in it. */
export const interviewScopes = (context: MatchContext): SourceScope[] => {
  const { units, lexicon } = context;
  if (!units.some(({ verb }) => verb?.sense.entry?.speech)) return [];
  return units.flatMap((unit, at): SourceScope[] => {
    if (unit.kind !== 'word' || !unit.word?.stems.has('announcements')) return [];
    for (let i = at + 1; i <= at + 4; i++) {
      const next = units[i];
      if (!next || next.verb || next.word?.lists.has('complementizers')) return [];
      if (!next.ref) continue;
      const given = next.ref.preposition === lexicon.language.purposeParticle || units[i - 1]?.word?.lists.has('prepositions');
      if (!given || !isMedium(context, next)) return [];
      return [{ from: 0, to: units.length, sources: next.ref.drafts, trailing: true, verb: -1 }];
    }
    return [];
  });
};

export const verbScopes = (context: MatchContext, speech: Speech): SourceScope[] => {
  const { units, lexicon } = context;
  const scopes: SourceScope[] = [];
  for (let at = 0; at < units.length; at++) {
    const entry = units[at]?.verb?.sense.entry;
    if (!entry?.speech && standsIn(context, at)) {
      const sources = carrierOf(context, speech, at);
      const from = speechStart(context, at);
      if (sources.length > 0 && from >= 0) scopes.push({ from, to: scopeEnd(context, at, from), sources, trailing: false, verb: at });
    }
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
    if (isAside(context, at) || closesSpeech(context, at)) {
      scopes.push({ from: 0, to: units.length, sources, trailing: true, verb: at });
      continue;
    }
    const opened = speechStart(context, at);
    const bare = !told && opened < 0;
    // Of two verbs that look alike the one that says something needs something said.
    if (bare && units[at]?.word?.verbs.some(({ sense }) => !sense.entry?.speech) && !tellsOf(context, at)) continue;
    const from = told ? told.to + 1 : bare ? at + 1 : opened;
    const speakers = sources.length > subject.length ? sources.slice(0, sources.length - subject.length) : sources;
    scopes.push({ from, to: bare ? closesAfter(units, at) : scopeEnd(context, at, from), sources, trailing: false, verb: at, speakers });
  }
  return scopes;
};

/** Adding, stressing that …: whoever does the verb before it goes on to speak. */
export const participleScopes = (context: MatchContext, scopes: readonly SourceScope[]): SourceScope[] => {
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
export const phraseScopes = (context: MatchContext, speech: Speech): SourceScope[] => {
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
export const headlineScope = (context: MatchContext, speech: Speech): SourceScope[] => {
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
export const quotedScope = ({ units }: MatchContext, { open, closed }: Speech): SourceScope[] => {
  if (open.length > 0) return [{ from: 0, to: quoteEnd(units, 0), sources: open, trailing: false, verb: -1 }];
  if (closed.length === 0 || units[0]?.kind !== 'mark' || !QUOTE_OPENERS.has(units[0].text)) return [];
  return [{ from: 0, to: quoteEnd(units, 1), sources: closed, trailing: false, verb: -1 }];
};
