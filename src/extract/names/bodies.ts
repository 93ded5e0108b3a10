// Bodies and places without a row in any table: a head noun (ministry, party, city) and the noun phrase that follows it.
import type { GazetteerEntry } from '../../gazetteer/index.js';
import { type Draft, known, named } from '../draft.js';
import { wordsOf } from '../lexicon.js';
import { isQuote, QUOTE_CLOSERS } from '../token.js';
import { foldedOf, type NameContext, type Reading, textOf } from './context.js';
import { aliasAt, knownAt } from './known-at.js';
import { nationalityAt } from './nationality.js';
import { nameLength } from './person-name.js';

const MAX_WORDS = 8;
const MAX_QUOTED = 5;

interface Extent {
  readonly end: number;
  readonly country: string | null;
  /** A quoted or proper name inside, which alone names the body. */
  readonly inner: readonly [from: number, to: number] | null;
  readonly definites: number;
  readonly names: number;
}

/** From the token after the head to the end of the phrase. */
const extentOf = (context: NameContext, start: number, definite: boolean): Extent => {
  const { tokens, lexicon } = context;
  let at = start;
  let country: string | null = null;
  let inner: Extent['inner'] = null;
  let definites = 0;
  let adjective = false;
  let names = 0;
  while (at < tokens.length && at - start < MAX_WORDS) {
    const token = tokens[at];
    if (isQuote(token) && at === start && !definite) {
      const close = tokens.findIndex(
        (other, i) => i > at && i <= at + MAX_QUOTED + 1 && other.kind === 'mark' && QUOTE_CLOSERS.has(other.text),
      );
      if (close < 0) break;
      inner = [at + 1, close];
      names++;
      at = close + 1;
      continue;
    }
    const word = token?.word;
    if (!word) break;
    const nationality = nationalityAt(context, at);
    if (nationality && nationality.segment.conjunction === '' && nationality.segment.preposition === '') {
      country ??= nationality.entry.country ?? nationality.entry.id;
      adjective = true;
      at += nationality.length;
      names++;
      continue;
    }
    const found = knownAt(context, at) ?? (names === 0 ? aliasAt(context, at) : null);
    const goods = found?.draft?.type === 'Commodity' || found?.draft?.type === 'Event';
    if (found?.draft && !goods && found.conjunction === '' && found.preposition === '') {
      if ((country !== null || adjective) && at > start) break;
      if ((at > start || definite) && found.draft.type === 'Person') break;
      if (definites > 0 && country !== null) break;
      country ??= found.draft.country;
      if (at === start && found.draft.type !== 'Place') inner = [at, at + found.length];
      at += found.length;
      names++;
      continue;
    }
    if (
      word.verbs.some(
        ({ segment }) => segment.conjunction !== '' || (segment.preposition === '' && segment.pronoun === '' && !word.definite),
      ) &&
      !word.definite
    )
      break;
    const joined = word.segments.find((segment) => segment.conjunction !== '' && segment.definite && segment.preposition === '');
    if (joined && definites > 0 && country === null && !word.lists.has('givenNames') && !isBody(context, at) && !startsKnown(context, at)) {
      definites++;
      at++;
      continue;
    }
    if (word.definite && !joined && plainDefinite(context, at)) {
      definites++;
      at++;
      continue;
    }
    // for-the: association for the protection; only with a noun that is nobody's name.
    const purpose = word.segments.find(
      (segment) => segment.definite && segment.preposition === lexicon.language.purposeParticle && segment.conjunction === '',
    );
    if (purpose && (definites > 0 || names > 0) && !found && word.verbs.length === 0) {
      definites++;
      at++;
      continue;
    }
    if (
      (lexicon.lists.get(word.folded)?.has('officeComplements') || word.stems.get('officeComplements')?.conjunction === '') &&
      at <= start + 1
    ) {
      definites++;
      at++;
      continue;
    }
    const chained =
      at === start &&
      !definite &&
      !word.definite &&
      word.verbs.length === 0 &&
      word.lists.size === 0 &&
      tokens[at + 1]?.word?.definite === true &&
      plainDefinite(context, at + 1);
    if (chained && nameLength(context, at) < 2) {
      definites++;
      at++;
      continue;
    }
    if (at === start && !definite) {
      const length = nameLength(context, at);
      if (length > 0 && length < 4) {
        inner = [at, at + length];
        names++;
        at += length;
        continue;
      }
    }
    break;
  }
  return { end: at, country, inner, definites, names };
};

const isBody = (context: NameContext, at: number): boolean => context.tokens[at]?.word?.stems.has('orgHeads') === true;
const startsKnown = (context: NameContext, at: number): boolean => {
  const type = knownAt(context, at)?.draft?.type;
  return type !== undefined && type !== 'Commodity' && type !== 'Event';
};

const plainDefinite = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word) return false;
  const split = word.segments.find(({ definite, conjunction, preposition }) => definite && conjunction === '' && preposition === '');
  if (!split || word.lists.has('relatives') || word.lists.has('adverbs') || word.lists.has('pairRoles')) return false;
  return !word.roles.some(({ segment, role }) => segment.definite && role.kind !== 'group') || word.nouns.length > 0;
};

const prefixOf = (segment: { conjunction: string; preposition: string; definite: boolean }, article: string): number => {
  const letters = segment.conjunction.length + segment.preposition.length;
  // The article melts into "for": what is cut off is one letter less than it seems.
  return segment.preposition !== '' && segment.definite && article !== ''
    ? segment.conjunction.length + segment.preposition.length
    : letters;
};

/** The state of an ISO country as an entity of the article. */
export const stateName = (context: NameContext, country: string | null): Draft | null => {
  const id = country === null ? null : context.stateOf(country);
  const entry = id === null ? undefined : context.gazetteer.byId.get(id);
  return entry ? known(context.drafts, entry, '') : null;
};

/** Is the body called by this head noun, in the article or in the table? */
const hasHead = (context: NameContext, draft: Draft, head: string): boolean => {
  const entry = draft.gazetteer === null ? undefined : context.gazetteer.byId.get(draft.gazetteer);
  return (
    draft.words[0] === head || [...draft.names, ...(entry?.names ?? [])].some((name) => context.lexicon.fold(name).startsWith(`${head} `))
  );
};

/** An organization by its head noun. */
const organizationAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, drafts, lexicon } = context;
  const segment = tokens[at]?.word?.stems.get('orgHeads');
  if (segment?.pronoun !== '' || tokens[at]?.word?.lists.has('prepositions')) return null;
  const base = { conjunction: segment.conjunction, preposition: segment.preposition };
  const extent = extentOf(context, at + 1, segment.definite);
  const { inner, country } = extent;
  if (extent.end === at + 1) {
    // The movement, the agency: the last body with this head.
    if (!segment.definite) return null;
    const last = drafts.all.findLast((draft) => draft.type === 'Organization' && hasHead(context, draft, segment.stem));
    if (last) return { ...base, length: 1, draft: last, kind: 'role' };
    if (!lexicon.selfNamed.has(segment.stem)) return null;
    const own = textOf(tokens, at, at + 1).slice(prefixOf(segment, lexicon.language.article));
    return { ...base, length: 1, draft: named(drafts, 'Organization', own, [segment.stem]), kind: 'name' };
  }
  if (segment.definite && extent.names === 0) return null;
  const length = extent.end - at;
  const head = textOf(tokens, at, at + 1).slice(prefixOf(segment, lexicon.language.article));
  const full = [head, textOf(tokens, at + 1, extent.end)].join(' ');
  if (inner) {
    const found = knownAt(context, inner[0]);
    const draft =
      found?.draft && found.draft.type !== 'Person' && found.length === inner[1] - inner[0]
        ? found.draft
        : found?.draft?.type === 'Person'
          ? named(drafts, 'Organization', full, [segment.stem, ...foldedOf(tokens, at + 1, extent.end)])
          : named(drafts, 'Organization', textOf(tokens, inner[0], inner[1]), foldedOf(tokens, inner[0], inner[1]));
    if (draft.type === 'Organization' && !draft.names.includes(full) && draft.gazetteer === null) draft.names.push(full);
    draft.country ??= country;
    return { ...base, length, draft, kind: 'name' };
  }
  const draft = named(drafts, 'Organization', full, [segment.stem, ...foldedOf(tokens, at + 1, extent.end)]);
  draft.country ??= country;
  return { ...base, length, draft, kind: 'name' };
};

const capitalOf = (context: NameContext, country: string | null): GazetteerEntry | undefined =>
  country === null ? undefined : context.gazetteer.entries.find((entry) => entry.capitalOf === country);

/** A place by its head noun: the city of X, the port of Y; the capital of a state. */
const placeAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, drafts, lexicon } = context;
  const segment = tokens[at]?.word?.stems.get('placeHeads');
  if (segment?.pronoun !== '') return null;
  const base = { conjunction: segment.conjunction, preposition: segment.preposition };
  const nationality = nationalityAt(context, at + 1);
  const from = at + 1 + (nationality ? nationality.length : 0);
  const found = knownAt(context, from);
  if (found?.draft?.type === 'Place' && found.preposition === '' && found.conjunction === '') {
    const capital = nationality ? capitalOf(context, nationality.entry.country) : undefined;
    // Two capitals may be written alike: the state before tells which.
    if (
      capital &&
      found.draft.gazetteer !== capital.id &&
      capital.names.some((name) => wordsOf(name, lexicon.fold).join(' ') === foldedOf(tokens, from, from + found.length).join(' '))
    ) {
      return {
        ...base,
        length: from + found.length - at,
        draft: known(drafts, capital, textOf(tokens, from, from + found.length)),
        kind: 'name',
      };
    }
    if (found.draft.subtype !== 'Country' || nationality)
      return { ...base, length: from + found.length - at, draft: found.draft, kind: 'name' };
    return null;
  }
  if (nationality) {
    const capital = lexicon.language.words.capitalHeads.some((head) => lexicon.fold(head) === segment.stem)
      ? capitalOf(context, nationality.entry.country)
      : undefined;
    return capital ? { ...base, length: from - at, draft: known(drafts, capital, ''), kind: 'role' } : null;
  }
  const next = tokens[at + 1];
  if (segment.definite) {
    if (next?.kind !== 'number') {
      // The town: the last place with this head, else the last one that is no state.
      const places = drafts.all.filter(({ type, subtype, names }) => type === 'Place' && subtype !== 'Country' && names.length > 0);
      const last =
        places.findLast((draft) => hasHead(context, draft, segment.stem)) ??
        (context.lexicon.townHeads.has(segment.stem) ? places.findLast(({ subtype }) => subtype === 'City') : undefined);
      return last ? { ...base, length: 1, draft: last, kind: 'role' } : null;
    }
    const text = textOf(tokens, at, at + 2).slice(segment.conjunction.length + segment.preposition.length);
    return { ...base, length: 2, draft: named(drafts, 'Place', text, foldedOf(tokens, at, at + 2), 'Site'), kind: 'name' };
  }
  const alias = aliasAt(context, at + 1);
  if (alias?.draft?.type === 'Person') return null;
  let length = nameLength(context, at + 1, true);
  if (length === 0 || length > 3) return null;
  const inner = length;
  while (
    tokens[at + 1 + length]?.word?.definite &&
    plainDefinite(context, at + 1 + length) &&
    !nationalityAt(context, at + 1 + length) &&
    length < 4
  )
    length++;
  const head = textOf(tokens, at, at + 1).slice(segment.conjunction.length + segment.preposition.length);
  const draft = named(drafts, 'Place', textOf(tokens, at + 1, at + 1 + inner), foldedOf(tokens, at + 1, at + 1 + inner));
  const full = `${head} ${textOf(tokens, at + 1, at + 1 + length)}`;
  if (!draft.names.includes(full)) draft.names.push(full);
  return { ...base, length: length + 1, draft, kind: 'name' };
};

/** A ministry by its name alone, with its state: the American "foreign [ministry]". */
const ministryAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, drafts, lexicon } = context;
  const word = tokens[at]?.word;
  if (!word) return null;
  const names = lexicon.ministryNames;
  const split = word.segments.find(
    ({ definite, stem, pronoun }) => definite && pronoun === '' && names.has(lexicon.language.article + stem),
  );
  const nationality = split ? nationalityAt(context, at + 1) : null;
  // The ministry is feminine; a masculine adjective belongs to the minister.
  const feminine = lexicon.language.feminineEndings.some((ending) => tokens[at + 1]?.word?.folded.endsWith(ending));
  if (!split || !nationality || !feminine) return null;
  const bare = textOf(tokens, at, at + 1).slice(split.conjunction.length + split.preposition.length);
  const [ministry = ''] = lexicon.language.words.orgHeads;
  const rest = textOf(tokens, at + 1, at + 1 + nationality.length);
  const full = `${ministry} ${bare} ${rest}`;
  const draft = named(drafts, 'Organization', full, full.split(' ').map(lexicon.fold));
  if (!draft.names.includes(`${bare} ${rest}`)) draft.names.push(`${bare} ${rest}`);
  draft.country ??= nationality.entry.country;
  return { length: 1 + nationality.length, draft, kind: 'name', conjunction: split.conjunction, preposition: split.preposition };
};

export const bodyAt = (context: NameContext, at: number): Reading | null =>
  organizationAt(context, at) ?? placeAt(context, at) ?? ministryAt(context, at);
