// Speakers: whose words a verb of saying reports, also where only a role noun names him.
import { isCommaUnit } from './arguments.js';
import type { Draft } from './draft.js';
import { ownerOf } from './match/owner.js';
import type { MatchContext } from './match/types.js';
import { subjectOf } from './subjects/index.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from './token.js';
import type { Unit } from './unit.js';

/** What the sentences before leave behind about who speaks. */
export interface Speech {
  /** Speaker whose quotation is still open. */
  readonly open: readonly Draft[];
  /** Speaker whose quotation ended with the sentence. */
  readonly closed: readonly Draft[];
  /** Whose reported words ran to the end of the sentence. */
  readonly told: readonly Draft[];
  /** Whom unnamed officials last spoke for. */
  readonly officials: readonly Draft[];
  /** The body that was last named as a source. */
  readonly outlet: Draft | null;
  /** The last person who spoke; the state of an unnamed one. */
  readonly person: Draft | null;
}

export const SILENCE: Speech = { open: [], closed: [], told: [], officials: [], outlet: null, person: null };

const SPEAKING: ReadonlySet<string> = new Set(['Person', 'Organization', 'Place']);

/** "The newspaper", with or without an adjective: the one that was named before. */
const isUnnamedBody = ({ lexicon }: MatchContext, draft: Draft): boolean => {
  const [name = ''] = draft.names;
  const { article } = lexicon.language;
  const [head = '', ...rest] = lexicon.fold(name).split(' ');
  return (
    draft.gazetteer === null &&
    rest.length <= 1 &&
    head.startsWith(article) &&
    (lexicon.lists.get(head.slice(article.length))?.has('media') ?? false)
  );
};

export const actors = (context: MatchContext, speech: Speech, drafts: readonly Draft[]): readonly Draft[] => [
  ...new Set(
    drafts
      .map((draft) => (isUnnamedBody(context, draft) && speech.outlet ? speech.outlet : context.actorOf(draft)))
      .filter(({ type }) => SPEAKING.has(type)),
  ),
];

const governed = (units: readonly Unit[], at: number): boolean =>
  (units[at]?.ref?.preposition ?? '') !== '' || (units[at - 1]?.word?.lists.has('prepositions') ?? false);

/** Does the unit end the words between a verb of saying and what is said? */
export const opensSpeech = (unit: Unit): boolean =>
  unit.word?.lists.has('complementizers') === true || (unit.kind === 'mark' && (unit.text === ':' || QUOTE_OPENERS.has(unit.text)));

const REACH = 26;
const CARRIER_REACH = 6;

const roleOf = (unit: Unit | undefined) =>
  unit?.word?.roles.find(({ segment }) => segment.definite && segment.pronoun === '')?.role ?? null;

/** Whom a role noun without a name means: the state of the officials, or the person who spoke last. */
export const meantByRole = (speech: Speech, unit: Unit | undefined): readonly Draft[] => {
  const role = roleOf(unit);
  if (!role || (unit?.ref?.drafts.length ?? 0) > 0) return [];
  if (role.kind === 'group') return speech.officials;
  return speech.person ? [speech.person] : [];
};

/** "The official at the White House" is its man who spoke before. */
const sameMan = (speech: Speech, unit: Unit | undefined): boolean =>
  unit?.ref?.kind === 'role' &&
  roleOf(unit)?.kind === 'person' &&
  speech.person?.type === 'Person' &&
  unit.ref.drafts.every(({ type, country }) => type !== 'Person' && country !== null && country === speech.person?.country);

/** The one named between the verb and what is said, where the subject's own phrase is not understood. */
const namedBefore = (context: MatchContext, speech: Speech, at: number): readonly Draft[] => {
  const { units } = context;
  let role: readonly Draft[] = [];
  for (let i = at + 1; i < Math.min(units.length, at + REACH); i++) {
    const unit = units[i] as Unit;
    if (opensSpeech(unit)) return role;
    if (unit.verb || unit.text === '.') return i === at + 1 ? [] : role;
    if (unit.ref?.drafts[0]?.type === 'Person' && !governed(units, i)) return actors(context, speech, unit.ref.drafts);
    if (i === at + 1) role = meantByRole(speech, unit);
    else if (
      role.length > 0 &&
      i === at + 2 &&
      unit.kind === 'word' &&
      unit.word?.lists.size === 0 &&
      !isCommaUnit(unit) &&
      !unit.word.nationality
    )
      role = [];
  }
  return role;
};

/** A report of X, a statement issued by X, sources who spoke to X: whose words they are that nobody is named for. */
export const carrierOf = (context: MatchContext, speech: Speech, at: number): readonly Draft[] => {
  const { units } = context;
  for (let i = at + 1; i < Math.min(units.length, at + CARRIER_REACH); i++) {
    const unit = units[i] as Unit;
    if (unit.verb || opensSpeech(unit) || unit.text === '.') return [];
    const paper = unit.kind === 'word' && (unit.word?.stems.has('announcements') || unit.word?.stems.has('allegations'));
    if (paper) {
      const maker = units[i + 1]?.ref ? [{ drafts: units[i + 1]?.ref?.drafts ?? [] }] : ownerOf(context, i, true);
      return actors(
        context,
        speech,
        maker.flatMap(({ drafts }) => drafts),
      );
    }
    if (unit.ref) {
      const told = unit.ref.preposition === context.lexicon.language.purposeParticle && i > at + 1;
      const theirs = unit.ref.preposition === '' && i === at + 2 && units[at + 1]?.kind === 'word' && !units[at + 1]?.word?.definite;
      return (told || theirs) && isMedium(context, unit) ? actors(context, speech, unit.ref.drafts) : [];
    }
  }
  return [];
};

/** Is it a paper, channel, agency or site? */
export const isMedium = ({ lexicon }: MatchContext, unit: Unit): boolean =>
  unit.ref?.drafts[0]?.type === 'Organization' &&
  (lexicon.language.mediaSubtypes.includes(unit.ref.drafts[0].subtype ?? '') ||
    (unit.word?.segments.some(({ stem, definite }) => !definite && lexicon.lists.get(stem)?.has('media')) ?? false));

/** Whom the verb of saying at `at` has for its speaker. */
export const speakersOf = (context: MatchContext, speech: Speech, at: number): readonly Draft[] => {
  const members = subjectOf(context, at);
  if (speech.person && members.length === 1 && sameMan(speech, context.units[members[0]?.unit ?? -1])) return [speech.person];
  const subject = actors(
    context,
    speech,
    members.flatMap(({ drafts }) => drafts),
  );
  if (subject.length > 0) return subject;
  const named = namedBefore(context, speech, at);
  return named.length > 0 ? named : carrierOf(context, speech, at);
};

/** Does the unit close a quotation that is open? */
export const closesQuote = (unit: Unit): boolean => unit.kind === 'mark' && QUOTE_CLOSERS.has(unit.text);
