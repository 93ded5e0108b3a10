// How far the name of a body goes behind its head noun: quoted and proper names, adjectives, definite nouns.
import { isQuote, QUOTE_CLOSERS } from '../token.js';
import type { NameContext } from './context.js';
import { aliasAt, knownAt } from './known-at.js';
import { nationalityAt } from './nationality.js';
import { nameLength } from './person-name.js';

const MAX_WORDS = 8;
const MAX_QUOTED = 5;
const LATIN = /^[A-Za-z]/;

export interface Extent {
  readonly end: number;
  readonly country: string | null;
  /** A quoted or proper name inside, which alone names the body. */
  readonly inner: readonly [from: number, to: number] | null;
  readonly definites: number;
  readonly names: number;
}

/** From the token after the head to the end of the phrase. */
export const extentOf = (context: NameContext, start: number, definite: boolean): Extent => {
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
    if (at === start && !definite && LATIN.test(token.text)) {
      while (LATIN.test(tokens[at]?.text ?? '')) at++;
      inner = [start, at];
      names++;
      continue;
    }
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
    // Two letters behind the article are too few to be sure of it.
    // "backed by", "stationed in": a participle with a preposition describes the body.
    const after = tokens[at + 1]?.word;
    if (definites > 0 && word.definite && lexicon.language.looksLikeParticiple(word.folded) && after?.lists.has('prepositions')) {
      if (!lexicon.lists.get(word.folded)?.has('adjectives')) break;
    }
    if ((word.definite || (word.common && definites === 0)) && !joined && plainDefinite(context, at)) {
      definites++;
      at++;
      continue;
    }
    // for-the: association for the protection; only with a noun that is nobody's name.
    const purpose = word.segments.find(
      (segment) => segment.definite && segment.preposition === lexicon.language.purposeParticle && segment.conjunction === '',
    );
    if (purpose && (definites > 0 || names > 0) && (!found || goods) && word.verbs.length === 0) {
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
      ((tokens[at + 1]?.word?.definite === true && plainDefinite(context, at + 1)) ||
        ((lexicon.language.commonWords.has(word.folded) || word.stems.get('recipients')?.stem === word.folded) &&
          word.nouns.length === 0 &&
          startsPlace(context, at + 1)));
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

const startsPlace = (context: NameContext, at: number): boolean => {
  const found = knownAt(context, at);
  return found?.draft?.type === 'Place' && found.conjunction === '' && found.preposition === '';
};

export const plainDefinite = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  if (!word) return false;
  const split = word.segments.find(({ definite, conjunction, preposition }) => definite && conjunction === '' && preposition === '');
  if (!split || word.lists.has('relatives') || word.lists.has('adverbs') || word.lists.has('pairRoles')) return false;
  return !word.roles.some(({ segment, role }) => segment.definite && role.kind !== 'group') || word.nouns.length > 0;
};
