// Offices: minister of defence of Russia, the spokesman of the Kremlin; with the name that follows, or the person or state that is meant.
import { addOffice, type Draft, holderOf, known, type Office } from '../draft.js';
import { isComma, isQuote } from '../token.js';
import type { RoleReading } from '../word.js';
import { bodyAt } from './bodies.js';
import { type NameContext, type Reading, textOf } from './context.js';
import { aliasAt, knownAt } from './known-at.js';
import { nationalityAt } from './nationality.js';
import { personAt } from './people.js';
import { nameLength } from './person-name.js';

const MAX_COMPLEMENT = 10;

interface Complement {
  readonly end: number;
  readonly words: readonly string[];
  readonly country: string | null;
  readonly state: Draft | null;
  readonly body: Draft | null;
}

/** The name that may follow an office at `at`: a known or learnt one, or one that its shape shows. */
const nameAfter = (context: NameContext, at: number, allowArticle: boolean, allowSingle: boolean): { draft: Draft; end: number } | null => {
  const { tokens } = context;
  let from = at;
  while (tokens[from]?.word?.stems.has('honorifics') && tokens[from]?.word?.conjunction === '') from++;
  const apart = isComma(tokens[from]);
  if (apart) from++;
  while (apart && tokens[from]?.word?.stems.has('honorifics')) from++;
  const nation = apart ? nationalityAt(context, from) : null;
  if (nation?.segment.definite && nameLength(context, from + nation.length) > 1) from += nation.length;
  const first = tokens[from]?.word;
  if (!first) return null;
  const found = knownAt(context, from);
  if (found?.draft?.type === 'Person' && found.preposition === '' && found.conjunction === '')
    return { draft: found.draft, end: from + found.length };
  const alias = aliasAt(context, from);
  if (alias?.draft?.type === 'Person' && alias.preposition === '' && alias.conjunction === '') {
    const length = Math.max(alias.length, apart ? 0 : nameLength(context, from));
    return length > alias.length
      ? { draft: personAt(context, from, from + length), end: from + length }
      : { draft: alias.draft, end: from + alias.length };
  }
  const length = nameLength(context, from, allowArticle);
  if (length === 0 || (apart && length < 2)) return null;
  if (length === 1 && (!allowSingle || !likelySingleName(context, from))) return null;
  return { draft: personAt(context, from, from + length), end: from + length };
};

/** One word alone after an office is a name if nothing else is known of it and it ends like a name, not like a feminine adjective or plural. */
const likelySingleName = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word || word.folded.length < 3) return false;
  if (word.definite && word.folded.endsWith(context.lexicon.fold('\u0629'))) return false;
  const next = context.tokens[at + 1]?.word;
  if (next && (next.definite || next.roles.length > 0) && next.verbs.length === 0) return false;
  return word.unknown || word.lists.has('givenNames');
};

const complementOf = (context: NameContext, start: number, definite: boolean): Complement => {
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
    const nationality = nationalityAt(context, at);
    if (nationality && nationality.segment.conjunction === '' && nationality.segment.preposition === '') {
      country = nationality.entry.country ?? nationality.entry.id;
      state = known(drafts, nationality.entry, nationality.entry.names[0] ?? '');
      at += nationality.length;
      continue;
    }
    const named = knownAt(context, at) ?? bodyAt(context, at);
    if (named?.draft && named.conjunction === '' && named.draft.type !== 'Person' && named.draft.type !== 'Commodity') {
      const attached = named.preposition !== '';
      // The state is already named: a bare place behind it belongs to the clause.
      if (state !== null && !attached && named.draft.type === 'Place' && !tokens[at - 1]?.word?.lists.has('prepositions')) break;
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
    if (office || (stem && (words.length > 0 || stem.preposition === '') && stem.conjunction === '' && !definite)) {
      take(1);
      continue;
    }
    if (lexicon.lists.get(word.folded)?.has('adjectives')) {
      take(1);
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
    if (joined && words.length > 0 && country === null && !named && word.verbs.length === 0) {
      take(1);
      continue;
    }
    const plain = word.unknown && !context.drafts.aliases.has(word.folded) && !context.knownNames.surnames.has(word.folded);
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

/** Is the word a preposition that ties an office to a body (in the name of, at, in)? */
const isOffice = (context: NameContext, at: number): boolean =>
  context.lexicon.officePrepositions.has(context.tokens[at]?.word?.folded ?? '');

/** The office phrase at the token, with the person, body or state that it stands for. */
export const rolePhraseAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, drafts } = context;
  const word = tokens[at]?.word;
  const reading = word?.roles.find(({ segment }) => segment.pronoun === '') ?? word?.roles[0];
  if (!word || !reading || word.lists.has('prepositions')) return null;
  const { segment, role } = reading;
  const complement = complementOf(context, at + 1, segment.definite);
  const { country, state, body } = complement;
  const text = textOf(tokens, at, complement.end);
  const office: Office = {
    role: role.id,
    complement: complement.words,
    country: country ?? body?.country ?? null,
    text: text.slice(prefixLength(reading)),
  };
  const base = { conjunction: segment.conjunction, preposition: segment.preposition, office };
  const followed =
    role.kind !== 'group'
      ? nameAfter(
          context,
          complement.end,
          complement.words.length > 0 || state !== null || segment.definite,
          complement.words.length > 0 || state !== null || body !== null || segment.definite || segment.pronoun !== '',
        )
      : null;
  if (followed) {
    addOffice(followed.draft, office);
    return { ...base, length: followed.end - at, draft: followed.draft, kind: 'name' };
  }
  if (segment.pronoun !== '' && country === null && body === null) return null;
  const length = complement.end - at;
  const tied = country !== null || complement.words.length > 0 || body !== null;
  if (role.kind === 'person' && tied) {
    const holder = holderOf(drafts, office);
    if (holder) return { ...base, length, draft: holder, kind: 'role' };
  }
  if (role.kind === 'person' && !tied && segment.definite) return { ...base, length, draft: holderOf(drafts, office), kind: 'role' };
  if (role.kind === 'private') return null;
  const domestic =
    role.kind === 'group' && segment.definite && !tied && context.lexicon.stateGroups.has(segment.stem) ? mainState(context) : null;
  const acting = body ?? state ?? domestic;
  if (!acting && !segment.definite && !tied) return null;
  return { ...base, length, draft: acting, kind: 'role' };
};

/** The state that the article is about: named at least twice and clearly more often than any other. */
const mainState = (context: NameContext): Draft | null => {
  const counts = [...context.drafts.mentioned].sort(([, a], [, b]) => b - a);
  const [first, second] = counts;
  if (!first || first[1] < 3 || (second && first[1] < 2 * second[1])) return null;
  return context.drafts.byGazetteer.get(first[0]) ?? null;
};

const prefixLength = ({ segment }: RoleReading): number =>
  segment.conjunction.length + (segment.preposition !== '' ? segment.preposition.length : 0);

/** A person at the token who is described after the comma: NAME, the spokesman of …, as an apposition. */
export const namedBefore = (context: NameContext, at: number): Reading | null => {
  const { tokens } = context;
  const length = nameLength(context, at);
  if (length < 2) return null;
  const next = at + length;
  let from = isComma(tokens[next]) ? next + 1 : next;
  if (tokens[from]?.word?.stems.get('quantifiers')?.conjunction === '') from++;
  const word = tokens[from]?.word;
  const reading = word?.roles.find(
    ({ segment, role }) => segment.conjunction === '' && segment.preposition === '' && segment.pronoun === '' && role.kind !== 'group',
  );
  if (!word || !reading) return null;
  const complement = complementOf(context, from + 1, reading.segment.definite);
  if (complement.country === null && complement.words.length === 0 && complement.body === null) return null;
  const draft = personAt(context, at, next);
  addOffice(draft, {
    role: reading.role.id,
    complement: complement.words,
    country: complement.country,
    text: textOf(tokens, from, complement.end),
  });
  return { length: complement.end - at, draft, kind: 'name', conjunction: '', preposition: '' };
};
