// The known name at a token, where the context allows it: tables first, then the short names of the article's own people and bodies.

import { known } from '../draft.js';
import { firstForms, type KnownMatch, matchKnown } from '../known-names.js';
import { isQuote } from '../token.js';
import { type NameContext, type Reading, withoutParticles } from './context.js';
import { registerKnown } from './people.js';
import { isGivenName } from './person-name.js';

const LONGEST_ALIAS = 4;

/** Does something before the token say what kind of name follows: a preposition, a head noun, a list? */
const hasContext = (context: NameContext, at: number, match: KnownMatch): boolean => {
  const word = context.tokens[at]?.word;
  // Split off a word that is another word as a whole, or is too short to tell, it is none: "for a year" is no town.
  if (match.preposition !== '' && match.length === 1)
    return match.preposition !== context.lexicon.language.likeParticle && match.name.length > 3 && word?.stems.has('commonNouns') !== true;
  if (match.preposition !== '') return true;
  // Its state is spoken of: what looks like an ordinary word may be its capital after all.
  const { country, capitalOf } = match.entry;
  const state = country === null || capitalOf === null ? null : context.stateOf(country);
  if (match.entry.type === 'Place' && state !== null && context.drafts.byGazetteer.has(state)) return true;
  if (match.entry.subtype === 'Country' || (match.entry.capitalOf !== null && match.name.length > 3)) return true;
  const before = context.tokens[at - 1]?.word;
  if (before?.lists.has('prepositions') || before?.stems.has('placeHeads') || before?.stems.has('orgHeads')) return true;
  // Who is accused, met or said something behind its verb.
  return (
    match.entry.type === 'Organization' &&
    before?.verbs.some(
      ({ segment, sense }) => segment.pronoun === '' && (sense.entry?.speech || context.lexicon.verbFrames.has(sense.lemma)),
    ) === true
  );
};

const afterHead = (context: NameContext, at: number): boolean => {
  const before = context.tokens[isQuote(context.tokens[at - 1]) ? at - 2 : at - 1]?.word;
  return before?.stems.has('quotedHeads') === true || before?.stems.has('orgHeads') === true || before?.stems.has('placeHeads') === true;
};

/** Is the word an adjective of a state behind an indefinite noun? */
const isAdjective = (context: NameContext, at: number): boolean => {
  const word = context.tokens[at]?.word;
  const before = context.tokens[at - 1]?.word;
  const feminine = context.lexicon.language.feminineEndings.some((ending) => word?.folded.endsWith(ending));
  if (!word?.nationality || !feminine || word.definite || !before || before.definite) return false;
  const plain = before.lists.size === 0 && before.nouns.length === 0 && before.verbs.length === 0 && !before.verbShaped;
  return plain && before.common && !before.stems.has('placeHeads') && !before.stems.has('orgHeads');
};

const allowed = (context: NameContext, at: number, match: KnownMatch): boolean => {
  const { entry, name, length } = match;
  if (entry.context.has(name)) return afterHead(context, at);
  const word = context.tokens[at]?.word;
  if (entry.ambiguous.has(name)) return hasContext(context, at, match);
  // A town that is written like an ordinary word.
  if (entry.subtype === 'City' && entry.capitalOf === null && length === 1 && word && context.lexicon.language.commonWords.has(word.folded))
    return hasContext(context, at, match);
  // "Syrian factions": the adjective is written like the state.
  if (length === 1 && entry.subtype === 'Country' && match.conjunction + match.preposition === '' && isAdjective(context, at)) return false;
  // A function word is no name, whatever town is written like it.
  if (length === 1 && word && word.lists.size > 0 && ![...word.lists].every((list) => list === 'givenNames')) return false;
  // Gold or "went": goods only where a noun can stand.
  if (
    entry.type === 'Commodity' &&
    length === 1 &&
    word?.verbs.some(({ segment }) => segment.pronoun === '' && segment.conjunction === '')
  ) {
    const before = context.tokens[at - 1];
    if (
      before?.kind !== 'number' &&
      !before?.word?.lists.has('prepositions') &&
      !before?.word?.stems.has('quantifiers') &&
      (before?.word?.nouns.length ?? 0) === 0
    )
      return false;
  }
  // A short name that only shows when a letter is split off must not be an ordinary word.
  if (length === 1 && (match.preposition !== '' || match.conjunction !== '') && word && !word.definite) {
    const whole = word.verbs.length + word.nouns.length + word.roles.length > 0 || word.lists.size > 0;
    if (whole && match.conjunction === '') return false;
    if (name.length < 4 && entry.subtype !== 'Country') return false;
    if (entry.type === 'Commodity') return true;
  }
  return true;
};

/** The name of a table at the token. */
export const knownAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, lexicon, knownNames, drafts } = context;
  const found = matchKnown(knownNames, tokens, at, lexicon.language.article);
  if (found.length === 0) return null;
  const matches = found.filter((match) => allowed(context, at, match));
  const match = matches.find(({ entry, name }) => !entry.shared.has(name)) ?? matches[0];
  if (!match) return null;
  const { entry, length, conjunction, preposition } = match;
  if (entry.type === 'Person') {
    if (length > 1 && goesOn(context, at, length)) return null;
    const draft = registerKnown(context, entry, at, at + length, match);
    const whole = length > 1 ? length + fatherLength(context, at + length) : length;
    return { length: whole, draft, kind: 'name', conjunction, preposition };
  }
  const draft = known(drafts, entry, withoutParticles(context, at, at + length, match));
  return { length, draft, kind: 'name', conjunction, preposition };
};

/** A known name of first names only with a family name behind it is somebody else's. */
const goesOn = (context: NameContext, at: number, length: number): boolean => {
  const last = context.tokens[at + length - 1];
  const next = context.tokens[at + length]?.word;
  if (!last || !next?.definite || !next.unknown || next.common) return false;
  const bound = context.tokens[at + length - 2]?.word?.lists.has('bindingParticles') === true;
  return (
    (bound || isGivenName(last)) &&
    matchKnown(context.knownNames, context.tokens, at + length, context.lexicon.language.article).length === 0
  );
};

/** The names of father and grandfather behind a known name: as many tokens. */
const fatherLength = (context: NameContext, at: number): number => {
  let length = 0;
  const last = context.tokens[at - 1];
  const next = context.tokens[at];
  if (last && next && isGivenName(last) && isGivenName(next) && next.word?.name === null) length++;
  for (;;) {
    const word = context.tokens[at + length]?.word;
    if (!word?.lists.has('bindingParticles') || word.conjunction !== '' || !context.tokens[at + length + 1]?.word) return length;
    length += 2;
  }
};

/** A short name of the article's own. */
export const aliasAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, lexicon, drafts, knownNames } = context;
  const word = tokens[at]?.word;
  if (!word) return null;
  for (const { form, conjunction, preposition } of firstForms(word, lexicon.language.article)) {
    if (!drafts.aliasStarts.has(form)) continue;
    const rest = tokens.slice(at + 1, at + LONGEST_ALIAS).map((token) => token.word?.folded ?? token.text);
    for (let length = Math.min(LONGEST_ALIAS, rest.length + 1); length > 0; length--) {
      const draft = drafts.aliases.get([form, ...rest.slice(0, length - 1)].join(' '));
      if (draft) return { length, draft, kind: 'name', conjunction, preposition };
    }
  }
  if (!word.unknown || word.common) return null;
  // Part of a longer name that nobody knows is no surname of somebody known.
  if (tokens[at - 1]?.word?.unknown && tokens[at - 1]?.word?.definite === false) return null;
  const behind = tokens[at + 1]?.word;
  const goesOn =
    behind?.unknown === true && !behind.common && !behind.definite && behind.segments.every(({ preposition }) => preposition === '');
  for (const particles of firstForms(word, lexicon.language.article)) {
    const { form, conjunction, preposition } = particles;
    const entry = goesOn ? undefined : knownNames.surnames.get(form);
    if (entry)
      return {
        length: 1,
        draft: registerKnown(context, entry, at, at + 1, particles),
        kind: 'name',
        conjunction,
        preposition,
      };
  }
  return spelledOtherwise(context, at);
};

/** The same short name in another spelling. */
const spelledOtherwise = (context: NameContext, at: number): Reading | null => {
  const word = context.tokens[at]?.word;
  if (!word || word.folded.length < 5) return null;
  for (const { form, conjunction, preposition } of firstForms(word, context.lexicon.language.article)) {
    if (form.length < 5) continue;
    const skeleton = context.skeletonOf(form);
    if (skeleton.length < 3) continue;
    const draft = context.drafts.skeletons.get(form[0] + skeleton);
    if (draft) return { length: 1, draft, kind: 'name', conjunction, preposition };
  }
  return null;
};
