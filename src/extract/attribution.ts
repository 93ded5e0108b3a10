// Attribution: which stretches of a sentence somebody says, and who.
import { argumentsAfter, listFrom } from './arguments.js';
import type { Draft } from './draft.js';
import type { Lexicon } from './lexicon.js';
import type { MatchContext } from './match.js';
import { subjectOf } from './subjects.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from './token.js';
import type { Unit } from './unit.js';
import type { Word } from './word.js';

export interface SourceScope {
  readonly from: number;
  readonly to: number;
  /** Innermost first. */
  readonly sources: readonly Draft[];
  /** Named behind what it says: outermost. */
  readonly trailing: boolean;
}

const speakers = (context: MatchContext, drafts: readonly Draft[]): readonly Draft[] => [
  ...new Set(drafts.map(context.actorOf).filter(({ type }) => type === 'Person' || type === 'Organization' || type === 'Place')),
];

/** Where the speech of the verb at `at` begins: behind "that", a colon or an opening quotation mark, else behind the speaker. */
const speechStart = (context: MatchContext, at: number): number => {
  const { units } = context;
  for (let i = at + 1; i < Math.min(units.length, at + 36); i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.word?.lists.has('complementizers')) return i;
    if (unit.kind === 'mark' && (unit.text === ':' || QUOTE_OPENERS.has(unit.text))) return i;
    if (i > at + 1 && unit.verb?.sense.entry?.speech && unit.verb.segment.conjunction !== '') break;
  }
  return at + 1;
};

const verbScopes = (context: MatchContext): SourceScope[] => {
  const { units, lexicon } = context;
  const scopes: SourceScope[] = [];
  for (let at = 0; at < units.length; at++) {
    const verb = units[at]?.verb;
    if (!verb?.sense.entry?.speech) continue;
    const subject = speakers(
      context,
      subjectOf(context, at).flatMap(({ drafts }) => drafts),
    );
    const relay = lexicon.relayVerbs.has(verb.sense.lemma);
    const inner = relay
      ? argumentsAfter(lexicon, units, at).arguments.find(
          ({ marker, members }) => lexicon.sourcePrepositions.has(marker) && members.length > 0,
        )
      : undefined;
    const from = inner ? inner.to + 1 : speechStart(context, at);
    const sources = [
      ...(inner
        ? speakers(
            context,
            inner.members.flatMap(({ drafts }) => drafts),
          )
        : []),
      ...subject,
    ];
    let to = units.length;
    for (let next = Math.max(at, from) + 1; next < units.length; next++) {
      const other = units[next]?.verb;
      if (other?.sense.entry?.speech && other.segment.conjunction !== '' && subjectOf(context, next).some(({ unit }) => unit > next)) {
        to = next;
        break;
      }
    }
    if (sources.length > 0) scopes.push({ from, to, sources, trailing: false });
  }
  return scopes;
};

/** Phrases that the word may begin, with or without an attached conjunction. */
const phrasesFrom = (lexicon: Lexicon, word: Word) =>
  lexicon.phrases.get(word.folded) ??
  word.segments
    .flatMap(({ conjunction }) => (conjunction === '' ? [] : (lexicon.phrases.get(word.folded.slice(conjunction.length)) ?? [])))
    .slice(0, 40);

/** According to X, as X said: the whole sentence. */
const phraseScopes = (context: MatchContext): SourceScope[] => {
  const { units, lexicon } = context;
  const scopes: SourceScope[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const word = unit?.word;
    if (unit?.kind !== 'word' || !word) continue;
    const single = word.lists.has('accordingTo');
    const phrase = phrasesFrom(lexicon, word).find(
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
    if (!single && !phrase) continue;
    const start = units.findIndex(
      (other, i) => i > at && i <= at + 6 && other.kind === 'ref' && other.ref !== null && other.ref.drafts.length > 0,
    );
    if (start < 0) continue;
    const members = listFrom(lexicon, units, start, units[start]?.ref?.preposition ?? '').members;
    const sources = speakers(
      context,
      members.flatMap(({ drafts }) => drafts),
    );
    if (sources.length === 0) continue;
    // Between a verb of saying and what it says: nearer to the deed than the one who passes it on.
    const passedOn = units.some((other, i) => i < at && other.verb?.sense.entry?.speech);
    const content = units.findIndex((other, i) => i > start && other.word?.lists.has('complementizers'));
    if (passedOn && content > 0) scopes.push({ from: content + 0.5, to: units.length, sources, trailing: false });
    else scopes.push({ from: 0, to: units.length, sources, trailing: true });
  }
  return scopes;
};

/** NAME: … at the beginning of a headline. */
const headlineScope = (context: MatchContext): SourceScope[] => {
  const { units } = context;
  const [first, second] = units;
  if (first?.kind !== 'ref' || second?.text !== ':' || !first.ref) return [];
  const sources = speakers(context, first.ref.drafts);
  return sources.length > 0 ? [{ from: 2, to: units.length, sources, trailing: false }] : [];
};

/** `quoted`: speakers whose quotation was still open when the sentence began. */
export const sourceScopes = (context: MatchContext, quoted: readonly Draft[]): readonly SourceScope[] => [
  ...(quoted.length > 0 ? [{ from: 0, to: quoteEnd(context.units), sources: quoted, trailing: false }] : []),
  ...headlineScope(context),
  ...verbScopes(context),
  ...phraseScopes(context),
];

const quoteEnd = (units: readonly Unit[]): number => {
  const at = units.findIndex(({ kind, text }) => kind === 'mark' && QUOTE_CLOSERS.has(text));
  return at < 0 ? units.length : at;
};

/** Whose quotation is open after the sentence? */
export const quotedAfter = (units: readonly Unit[], quoted: readonly Draft[], scopes: readonly SourceScope[]): readonly Draft[] => {
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

/** Who says what stands at `unit`: the nearest speaker first, who passes it on after him. */
export const sourcesAt = (scopes: readonly SourceScope[], unit: number): readonly Draft[] => {
  const covering = scopes.filter(({ from, to }) => unit >= from && unit < to);
  const inner = covering.filter(({ trailing }) => !trailing).sort((a, b) => b.from - a.from);
  return [...new Set([...inner, ...covering.filter(({ trailing }) => trailing)].flatMap(({ sources }) => sources))];
};
