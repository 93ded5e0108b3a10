// What an office is of: minister | of defence, of Sweden; spokesman | of the Kremlin.
import { type Draft, known } from '../draft.js';
import { isQuote } from '../token.js';
import { bodyAt } from './bodies.js';
import type { NameContext } from './context.js';
import { knownAt } from './known-at.js';
import { nationalityAt } from './nationality.js';
import { nameLength } from './person-name.js';

const MAX_COMPLEMENT = 10;

export interface Complement {
  readonly end: number;
  readonly words: readonly string[];
  readonly country: string | null;
  readonly state: Draft | null;
  readonly body: Draft | null;
}

/** The words, state and body behind the office noun at `start` - 1. */
export const complementOf = (context: NameContext, start: number, definite: boolean, accredited = false): Complement => {
  const { tokens, lexicon, drafts } = context;
  const words: string[] = [];
  let country: string | null = null;
  let state: Draft | null = null;
  let body: Draft | null = null;
  let at = start;
  const take = (count: number): void => {
    for (let i = 0; i < count; i++) words.push(tokens[at + i]?.word?.folded ?? '');
    at += count;
  };
  while (at < tokens.length && at - start < MAX_COMPLEMENT) {
    const token = tokens[at];
    const word = token?.word;
    const quoted = quotedBody(context, at);
    if (quoted > at) {
      take(quoted - at);
      continue;
    }
    if (!word) break;
    if (
      lexicon.lists.get(word.folded)?.has('accreditedTo') &&
      tokens[at + 1]?.word?.definite &&
      !nationalityAt(context, at + 1) &&
      !knownAt(context, at + 1)
    ) {
      take(2);
      continue;
    }
    // The envoy to Y, the ambassador in Y: where he is sent to is none of his states.
    if (accredited && at > start) {
      const seat = seatAt(context, at);
      if (seat > at) {
        take(seat - at);
        continue;
      }
    }
    const nationality = nationalityAt(context, at);
    // Behind an office with its article an adjective has one too: without, it is a first name.
    const firstName = definite && nationality?.segment.definite === false && (word.lists.has('givenNames') || word.name === 'ordinary');
    if (nationality && !firstName && nationality.segment.conjunction === '' && nationality.segment.preposition === '') {
      country = nationality.entry.country ?? nationality.entry.id;
      state = known(drafts, nationality.entry, nationality.entry.names[0] ?? '');
      at += nationality.length;
      continue;
    }
    const named = knownAt(context, at) ?? bodyAt(context, at);
    if (named?.draft && named.conjunction === '' && named.draft.type !== 'Person' && named.draft.type !== 'Commodity') {
      const attached = named.preposition !== '';
      // The state is already named: a bare place behind it belongs to the clause.
      if (
        (state !== null || body !== null) &&
        !attached &&
        named.draft.type === 'Place' &&
        !tokens[at - 1]?.word?.lists.has('prepositions')
      )
        break;
      const previous = tokens[at - 1]?.word;
      const afterPreposition = previous?.lists.has('prepositions') === true;
      if (attached || !definite || words.length > 0 || afterPreposition) {
        if (named.draft.type === 'Place') {
          if (!attached || country === null) {
            if (country === null && (!afterPreposition || body !== null || words.length === 0)) {
              country = named.draft.country;
              const id = country ? context.stateOf(country) : null;
              const entry = id ? context.gazetteer.byId.get(id) : undefined;
              state = entry ? known(drafts, entry, named.draft.gazetteer === entry.id ? '' : (entry.names[0] ?? '')) : named.draft;
            }
          }
        } else {
          body = named.draft;
          words.push(named.draft.key);
        }
        at += named.length;
        continue;
      }
    }
    const chained = word.roles.find(({ segment }) => segment.conjunction === '' && segment.preposition === '' && segment.pronoun === '');
    if (chained && words.length < 3 && !word.lists.has('givenNames') && state === null) {
      take(1);
      continue;
    }
    const office =
      lexicon.lists.get(word.folded)?.has('officeComplements') === true || lexicon.lists.get(word.bare)?.has('officeComplements') === true;
    const stem = word.stems.get('officeComplements');
    if (
      (office && (state === null || word.definite)) ||
      (stem && (words.length > 0 || stem.preposition === '') && stem.conjunction === '' && !definite)
    ) {
      take(1);
      continue;
    }
    if (lexicon.lists.get(word.folded)?.has('adjectives')) {
      take(1);
      continue;
    }
    if (!word.lists.has('prepositions') && isOffice(context, at) && tokens[at + 1]?.word?.definite) {
      take(1);
      while (isPlainNoun(context, at)) take(1);
      continue;
    }
    // "in the name of", "for affairs of": only where a body or known word follows.
    const next = tokens[at + 1]?.word;
    // The state is named: "in" tells where the clause plays.
    if (word.lists.has('prepositions') && state !== null) break;
    if (word.lists.has('prepositions') && next && words.length <= 4) {
      const after = knownAt(context, at + 1) ?? bodyAt(context, at + 1);
      if (
        after?.draft &&
        after.draft.type !== 'Person' &&
        after.draft.type !== 'Commodity' &&
        after.preposition === '' &&
        after.conjunction === ''
      ) {
        const office2 = after.draft.type === 'Organization' || body === null;
        if (office2 && isOffice(context, at)) {
          take(1);
          continue;
        }
      }
      if (
        isOffice(context, at) &&
        (next.roles.some(({ segment }) => segment.conjunction === '') || lexicon.lists.get(next.folded)?.has('officeComplements'))
      ) {
        take(2);
        continue;
      }
      break;
    }
    // Minister of housing AND local government; director OF THE OFFICE of …
    const joined = word.segments.some(
      ({ conjunction, definite: article, preposition }) => conjunction === lexicon.language.conjunction && article && preposition === '',
    );
    const another = word.roles.some(({ segment, role }) => segment.definite && role.kind === 'person');
    if (joined && !another && words.length > 0 && country === null && !named && word.verbs.length === 0) {
      take(1);
      continue;
    }
    const plain =
      (word.unknown || (word.stems.size === 1 && word.stems.has('recipients'))) &&
      !context.drafts.aliases.has(word.folded) &&
      !context.knownNames.surnames.has(word.folded);
    const following = tokens[at + 1];
    const goesOn = following?.word
      ? following.word.definite || nationalityAt(context, at + 1) !== null || nameLength(context, at + 1) > 1
      : isQuote(following);
    if (plain && word.definite && words.length > 0 && goesOn && !definite) {
      take(1);
      continue;
    }
    if (
      plain &&
      !word.definite &&
      !definite &&
      words.length === 0 &&
      state === null &&
      following?.word?.definite &&
      nameLength(context, at) < 2
    ) {
      take(1);
      continue;
    }
    // The noun that an indefinite office is of: leader of the coalition, head of the committee.
    if (
      !definite &&
      words.length === 0 &&
      state === null &&
      word.definite &&
      word.verbs.length === 0 &&
      !context.drafts.aliases.has(word.folded) &&
      !word.modal
    ) {
      take(1);
      continue;
    }
    break;
  }
  return { end: at, words, country, state, body };
};

/** The token behind a quoted name that a lone attached preposition ties to the office; `at` if there is none. */
const quotedBody = (context: NameContext, at: number): number => {
  const { tokens, lexicon } = context;
  if (tokens[at]?.word?.folded !== lexicon.language.purposeParticle || !isQuote(tokens[at + 1])) return at;
  const close = tokens.findIndex((token, i) => i > at + 1 && i < at + 9 && isQuote(token));
  return close < 0 ? at : close + 1;
};

/** A noun with article (and "and") that names nobody: the political affairs and the sanctions. */
const isPlainNoun = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  const split = word?.segments.find(({ definite, preposition }) => definite && preposition === '');
  if (!word || !split || word.lists.has('relatives') || word.roles.some(({ role }) => role.kind !== 'group') || nameLength(context, at) > 1)
    return false;
  return !nationalityAt(context, at) && knownAt(context, at)?.draft?.type !== 'Person' && !context.drafts.aliases.has(word.folded);
};

/** The token behind "to / in / at a place" at the token; `at` if there is no such thing. */
export const seatAt = (context: NameContext, at: number): number => {
  const word = context.tokens[at]?.word;
  if (!word) return at;
  const alone = context.lexicon.officePrepositions.has(word.folded) && word.lists.has('prepositions');
  const place = knownAt(context, alone ? at + 1 : at) ?? bodyAt(context, alone ? at + 1 : at);
  if (place?.draft?.type !== 'Place' || place.conjunction !== '') return at;
  if (alone ? place.preposition !== '' : place.preposition === '') return at;
  return (alone ? at + 1 : at) + place.length;
};

/** Is the word a preposition that ties an office to a body (in the name of, at, in)? */
const isOffice = (context: NameContext, at: number): boolean =>
  context.lexicon.officePrepositions.has(context.tokens[at]?.word?.folded ?? '');
