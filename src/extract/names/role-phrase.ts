// Offices: minister of defence of Russia, the spokesman of the Kremlin; with the name that follows, or the person or state that is meant.
import { addOffice, type Draft, holderOf, type Office } from '../draft.js';
import { isComma } from '../token.js';
import type { RoleReading } from '../word.js';
import { complementOf, seatAt } from './complement.js';
import { type NameContext, type Reading, textOf } from './context.js';
import { aliasAt, knownAt } from './known-at.js';
import { mainState } from './main-state.js';
import { nationalityAt } from './nationality.js';
import { personAt } from './people.js';
import { beginsName, nameLength } from './person-name.js';

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
  if (!apart && isAdjectiveOf(context, from)) from++;
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
  const length = nameLength(context, from, allowArticle, true);
  if (length === 0 || (apart && length < 2)) return null;
  if (length === 1 && (!allowSingle || !likelySingleName(context, from))) return null;
  return { draft: personAt(context, from, from + length), end: from + length };
};

/** "The Shiite", "the resigned" between an office and a name that is sure. */
const isAdjectiveOf = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word?.definite || word.lists.has('givenNames') || word.name !== null || word.roles.length > 0) return false;
  const next = knownAt(context, at + 1);
  if (next?.draft?.type === 'Person' && next.length > 1 && next.preposition === '' && next.conjunction === '')
    return knownAt(context, at) === null;
  return (word.common || word.nationality !== null) && beginsName(context, at + 1) && nameLength(context, at + 1) > 1;
};

/** One word alone after an office is a name if nothing else is known of it and it ends like a name, not like a feminine adjective or plural. */
const likelySingleName = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word || word.folded.length < 3) return false;
  if (word.common) return false;
  // A definite word alone is a family name if it has a form of names: no participle, no feminine.
  if (word.definite && word.name === null && !context.lexicon.language.nisbaEndings.some((ending) => word.folded.endsWith(ending)))
    return false;
  const next = context.tokens[at + 1]?.word;
  if (next && (next.definite || next.roles.length > 0) && next.verbs.length === 0) return false;
  return word.unknown || word.lists.has('givenNames');
};

const isAccredited = (context: NameContext, role: string): boolean =>
  context.lexicon.lists.get(context.lexicon.fold(role))?.has('accredited') === true;

/** The speaker of parliament in TOWN, NAME: only a name that nobody can mistake. */
const nameBehindSeat = (context: NameContext, at: number): { draft: Draft; end: number } | null => {
  const described =
    context.tokens[at]?.word?.definite === true && context.lexicon.language.looksLikeParticiple(context.tokens[at]?.word?.folded ?? '');
  const start = described ? at + 1 : at;
  const from = seatAt(context, start);
  if (from === start) return null;
  const found = knownAt(context, from);
  if (found?.draft?.type === 'Person' && found.length > 1 && found.preposition === '' && found.conjunction === '')
    return { draft: found.draft, end: from + found.length };
  const length = beginsName(context, from) ? nameLength(context, from) : 0;
  return length > 1 ? { draft: personAt(context, from, from + length), end: from + length } : null;
};

/** A feminine ending folds to a pronoun: the written letter tells "his adviser" from "the adviser of". */
const roleReading = (context: NameContext, at: number): RoleReading | undefined => {
  const token = context.tokens[at];
  const roles = token?.word?.roles ?? [];
  const plain = roles.find(({ segment }) => segment.pronoun === '');
  const owned = roles.find(({ segment }) => segment.pronoun !== '');
  const { feminineEndings, neverPronouns } = context.lexicon.language;
  const feminine = feminineEndings.some((ending) => plain?.segment.stem.endsWith(ending));
  if (plain && owned && feminine && !neverPronouns.some((ending) => token?.text.endsWith(ending))) return owned;
  return plain ?? roles[0];
};

/** An office without article or pronoun, and no title, belongs to whom the next word names. */
const isPossessed = (context: NameContext, { segment }: RoleReading): boolean =>
  !segment.definite && segment.pronoun === '' && context.lexicon.lists.get(segment.stem)?.has('possessedOffices') === true;

/** His Excellency the adviser, the supervisor of X, NAME: one man with two offices. */
const nextOffice = (context: NameContext, at: number): { draft: Draft; end: number } | null => {
  const word = context.tokens[at]?.word;
  if (!word?.roles.some(({ segment, role }) => segment.conjunction === '' && segment.preposition === '' && role.kind !== 'group'))
    return null;
  const next = rolePhraseAt(context, at);
  return next?.kind === 'name' && next.draft?.type === 'Person' ? { draft: next.draft, end: at + next.length } : null;
};

/** The office phrase at the token, with the person, body or state that it stands for. */
export const rolePhraseAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, drafts } = context;
  const word = tokens[at]?.word;
  const reading = roleReading(context, at);
  if (!word || !reading || word.lists.has('prepositions')) return null;
  const { segment, role } = reading;
  // A state visit to X: the state is nobody's.
  if (role.kind === 'group' && !segment.definite && tokens[at + 1]?.word?.lists.has('towards')) return null;
  // The son of the president X: X is not he.
  if (!segment.definite && segment.pronoun === '' && context.lexicon.lists.get(segment.stem)?.has('kin')) {
    const other = rolePhraseAt(context, at + 1);
    if (other?.draft?.type === 'Person' && other.kind === 'name') {
      const { conjunction, preposition } = segment;
      return { length: 1 + other.length, draft: null, kind: 'role', conjunction, preposition };
    }
  }
  // From the side of somebody: by him.
  if (word.stems.has('agentNouns') && !segment.definite && tokens[at - 1]?.word?.lists.has('prepositions')) return null;
  const complement = complementOf(context, at + 1, segment.definite, isAccredited(context, role.id));
  const { country, state, body } = complement;
  const text = textOf(tokens, at, complement.end);
  const office: Office = {
    role: role.id,
    complement: complement.words,
    country: country ?? body?.country ?? null,
    text: text.slice(prefixLength(reading)),
  };
  const base = { conjunction: segment.conjunction, preposition: segment.preposition, office };
  const tiedName = complement.words.length > 0 || state !== null || body !== null;
  const article = complement.words.length > 0 || state !== null || segment.definite;
  const followed =
    role.kind === 'group'
      ? null
      : (nameAfter(context, complement.end, article, tiedName || segment.definite || segment.pronoun !== '') ??
        (tiedName ? nameBehindSeat(context, complement.end) : null) ??
        (tokens[at - 1]?.word?.stems.has('honorifics') ? nextOffice(context, complement.end) : null));
  // Adviser of NAME, wife of NAME: somebody else, whose own name may follow.
  if (followed && !tiedName && isPossessed(context, reading)) {
    const own = nameAfter(context, followed.end, false, false);
    if (own) return { ...base, length: own.end - at, draft: own.draft, kind: 'name' };
    return { ...base, length: followed.end - at, draft: null, kind: 'role' };
  }
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
  const complement = complementOf(context, from + 1, reading.segment.definite, isAccredited(context, reading.role.id));
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
