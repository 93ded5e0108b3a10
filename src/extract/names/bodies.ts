// Bodies and places without a row in any table: a head noun (ministry, party, city) and the noun phrase that follows it.
import type { GazetteerEntry } from '../../gazetteer/index.js';
import { type Draft, known, named } from '../draft.js';
import { wordsOf } from '../lexicon.js';
import { foldedOf, type NameContext, type Reading, textOf, withoutParticles } from './context.js';
import { extentOf, plainDefinite } from './extent.js';
import { aliasAt, knownAt } from './known-at.js';
import { mainState } from './main-state.js';
import { nationalityAt } from './nationality.js';
import { nameLength } from './person-name.js';

/** The state of an ISO country as an entity of the article. */
export const stateName = (context: NameContext, country: string | null): Draft | null => {
  const id = country === null ? null : context.stateOf(country);
  const entry = id === null ? undefined : context.gazetteer.byId.get(id);
  return entry ? known(context.drafts, entry, '') : null;
};

/** With or without article: the army of X, the X army. */
const startsWithHead = (context: NameContext, name: string, head: string): boolean => {
  const folded = context.lexicon.fold(name);
  return folded.startsWith(`${head} `) || folded.startsWith(`${context.lexicon.language.article}${head} `);
};

/** Does the article call the body by this head noun? */
const calledBy = (context: NameContext, draft: Draft, head: string): boolean =>
  draft.words[0] === head || draft.names.some((name) => startsWithHead(context, name, head));

/** Is the body called by this head noun, in the article or in the table? */
const hasHead = (context: NameContext, draft: Draft, head: string): boolean => {
  const entry = draft.gazetteer === null ? undefined : context.gazetteer.byId.get(draft.gazetteer);
  return draft.words[0] === head || [...draft.names, ...(entry?.names ?? [])].some((name) => startsWithHead(context, name, head));
};

/** An organization by its head noun. */
const organizationAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, drafts, lexicon } = context;
  const segment = tokens[at]?.word?.stems.get('orgHeads');
  if (segment?.pronoun !== '' || tokens[at]?.word?.lists.has('prepositions')) return null;
  // A district: a place, unless it is the directorate of something.
  if (tokens[at]?.word?.stems.has('placeHeads') && tokens[at + 1]?.word?.common !== true) return null;
  const base = { conjunction: segment.conjunction, preposition: segment.preposition };
  const extent = extentOf(context, at + 1, segment.definite);
  const { inner, country } = extent;
  if (extent.end === at + 1) {
    // The movement, the agency: the last body with this head.
    if (!segment.definite) return null;
    const last =
      drafts.all.findLast((draft) => draft.type === 'Organization' && calledBy(context, draft, segment.stem)) ??
      drafts.all.findLast((draft) => draft.type === 'Organization' && hasHead(context, draft, segment.stem));
    if (last) return { ...base, length: 1, draft: last, kind: 'role' };
    if (!lexicon.selfNamed.has(segment.stem)) return null;
    const own = withoutParticles(context, at, at + 1, segment);
    return { ...base, length: 1, draft: named(drafts, 'Organization', own, [segment.stem]), kind: 'name' };
  }
  if (segment.definite && extent.names === 0) return null;
  if (extent.names === 0 && isNoBody(context, segment.stem, at + 1)) return null;
  const length = extent.end - at;
  // The table may know the whole of it.
  const whole = knownAt(context, at);
  if (whole?.draft?.type === 'Organization' && whole.length >= length) return whole;
  const head = withoutParticles(context, at, at + 1, segment);
  const full = [head, textOf(tokens, at + 1, extent.end)].join(' ');
  if (inner) {
    const found = knownAt(context, inner[0]) ?? aliasAt(context, inner[0]);
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
  const words = [segment.stem, ...foldedOf(tokens, at + 1, extent.end)];
  const draft = (country === null && extent.names === 0 ? stateBody(context, words) : null) ?? named(drafts, 'Organization', full, words);
  draft.country ??= country;
  return { ...base, length, draft, kind: 'name' };
};

/** The site of the accident, the movement of traffic: no bodies, though their first words head some. */
const isNoBody = (context: NameContext, head: string, at: number): boolean => {
  const { lists, phrases } = context.lexicon;
  const next = context.tokens[at]?.word?.folded ?? '';
  return (
    (lists.get(head)?.has('siteHeads') ?? false) ||
    (phrases.get(head) ?? []).some(({ rest, list }) => list === 'noBodies' && rest[0] === next)
  );
};

/** The ministry of X alone: the one named with its state before, else that of the state that the article is about. */
const stateBody = (context: NameContext, words: readonly string[]): Draft | null => {
  const { lexicon, drafts, gazetteer } = context;
  if (!lexicon.lists.get(words[0] ?? '')?.has('stateBodies')) return null;
  const start = `${words.join(' ')} `;
  const longer = (names: readonly string[]): boolean => names.some((name) => lexicon.fold(name).startsWith(start));
  const before = drafts.all.findLast((draft) => draft.type === 'Organization' && draft.country !== null && longer(draft.names));
  if (before) return before;
  const state = mainState(context);
  if (!state?.country) return null;
  const entry = gazetteer.entries.find(({ type, country, names }) => type === 'Organization' && country === state.country && longer(names));
  return entry ? known(drafts, entry, '') : null;
};

const kingdomOf = (context: NameContext, head: string): Draft | null => {
  const states = [...context.drafts.mentioned].sort(([, a], [, b]) => b - a).flatMap(([id]) => context.gazetteer.byId.get(id) ?? []);
  const called = (start: string) => states.find(({ names }) => names.some((name) => context.lexicon.fold(name).startsWith(`${start} `)));
  const state = called(context.lexicon.language.article + head) ?? called(head);
  return state ? known(context.drafts, state, '') : null;
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
      // The kingdom: the state of that kind that the article speaks of most.
      if (lexicon.lists.get(segment.stem)?.has('kingdoms')) {
        const state = kingdomOf(context, segment.stem);
        if (state) return { ...base, length: 1, draft: state, kind: 'role' };
      }
      // The town: the last place with this head, else the last one that is no state.
      const places = drafts.all.filter(({ type, subtype, names }) => type === 'Place' && subtype !== 'Country' && names.length > 0);
      const last =
        places.findLast((draft) => hasHead(context, draft, segment.stem)) ??
        (context.lexicon.townHeads.has(segment.stem) ? places.findLast(({ subtype }) => subtype === 'City') : undefined);
      return last ? { ...base, length: 1, draft: last, kind: 'role' } : null;
    }
    const text = withoutParticles(context, at, at + 2, segment);
    return { ...base, length: 2, draft: named(drafts, 'Place', text, foldedOf(tokens, at, at + 2), 'Site'), kind: 'name' };
  }
  const alias = aliasAt(context, at + 1);
  if (alias?.draft?.type === 'Person') return null;
  const first = tokens[at + 1]?.word;
  const part =
    first?.stems.get('placeParts')?.stem === first?.folded &&
    first &&
    tokens[at + 2]?.word?.lists.size === 0 &&
    !tokens[at + 2]?.word?.nationality;
  let length = part ? 2 : nameLength(context, at + 1, true, false);
  if (length === 0 || length > 3) return null;
  const inner = length;
  while (
    tokens[at + 1 + length]?.word?.definite &&
    plainDefinite(context, at + 1 + length) &&
    !nationalityAt(context, at + 1 + length) &&
    length < 4
  )
    length++;
  const head = withoutParticles(context, at, at + 1, segment);
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
  const bare = withoutParticles(context, at, at + 1, split);
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
