// Mentions: all names and descriptions of a sentence, left to right, the longest reading first.
import { type Draft, known, named } from '../draft.js';
import { isComma } from '../token.js';
import { joinAppositions } from './appositions.js';
import { beginsNothing } from './beginnings.js';
import { bodyAt, stateName } from './bodies.js';
import type { NameContext, Reading, Ref } from './context.js';
import { countedStatesAt } from './counted-states.js';
import { aliasAt, knownAt } from './known-at.js';
import { nationalityAt } from './nationality.js';
import { personAt } from './people.js';
import { beginsName, isGivenName, nameLength } from './person-name.js';
import { namedBefore, rolePhraseAt } from './role-phrase.js';

/** Groups that act for a state: "the Swedish officials and the Norwegian ones"; the second is an adjective alone. */
const groupAfter = (context: NameContext, at: number, refs: readonly Ref[]): Reading | null => {
  const last = refs.at(-1);
  const nationality = nationalityAt(context, at);
  if (!nationality || nationality.segment.conjunction === '' || !last || last.last !== at - 1 || last.kind !== 'role') return null;
  if (last.drafts[0]?.type !== 'Place') return null;
  const draft = known(context.drafts, nationality.entry, '');
  return { length: nationality.length, draft, kind: 'role', conjunction: nationality.segment.conjunction, preposition: '' };
};

const describesGroup = ({ tokens }: NameContext, at: number): boolean => {
  const word = tokens[at]?.word;
  return (
    word !== null && word !== undefined && word.lists.size === 0 && word.conjunction === '' && word.nationality === null && !word.verbShaped
  );
};

/** A delegation that is described before its state is named: a delegation of some 20 Norwegian officials. */
const delegationAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, lexicon } = context;
  const word = tokens[at]?.word;
  const segment = word?.segments.find(({ stem, pronoun }) => pronoun === '' && lexicon.lists.get(stem)?.has('delegations'));
  if (!segment) return null;
  // The delegation: the one that was named last.
  if (segment.definite && context.drafts.delegation && !nationalityAt(context, at + 1)) {
    return {
      length: 1,
      draft: context.drafts.delegation,
      kind: 'role',
      conjunction: segment.conjunction,
      preposition: segment.preposition,
    };
  }
  // A high-level, a ministerial delegation from …
  let of = at + 1;
  while (of < at + 4 && describesGroup(context, of)) of++;
  if (!lexicon.lists.get(tokens[of]?.word?.folded ?? '')?.has('delegationOf')) return null;
  for (let next = of + 1; next < Math.min(of + 8, tokens.length); next++) {
    if (isComma(tokens[next])) return null;
    const body = next === of + 1 ? (bodyAt(context, next) ?? knownAt(context, next)) : null;
    if (body?.draft && body.preposition === '' && (body.draft.type === 'Organization' || body.draft.subtype === 'Country')) {
      context.drafts.delegation = body.draft;
      return {
        length: next + body.length - at,
        draft: body.draft,
        kind: 'role',
        conjunction: segment.conjunction,
        preposition: segment.preposition,
      };
    }
    const nationality = nationalityAt(context, next);
    if (nationality) {
      const draft = known(context.drafts, nationality.entry, '');
      return {
        length: next + nationality.length - at,
        draft,
        kind: 'role',
        conjunction: segment.conjunction,
        preposition: segment.preposition,
      };
    }
  }
  return null;
};

/** Separatists (loyal to X): a group that the article names by nothing else. */
const rebelsAt = (context: NameContext, at: number): Reading | null => {
  const { tokens, lexicon } = context;
  const { article, rebels, loyalWords } = lexicon.language;
  const split = tokens[at]?.word?.segments.find(({ definite, stem, pronoun }) => definite && pronoun === '' && rebels[article + stem]);
  const name = split ? rebels[article + split.stem] : undefined;
  if (!split || !name || nationalityAt(context, at + 1) || knownAt(context, at + 1)?.preposition === '') return null;
  const loyal = loyalWords.includes(tokens[at + 1]?.text ?? '') ? knownAt(context, at + 2) : null;
  const length = loyal && loyal.preposition !== '' ? 2 + loyal.length : 1;
  const draft = named(context.drafts, 'Organization', name, [lexicon.fold(name)]);
  return { length, draft, kind: 'role', conjunction: split.conjunction, preposition: split.preposition };
};

/** The two sides, the two men: the last two that were named. */
const pairAt = (context: NameContext, at: number, earlier: readonly Ref[]): Reading | null => {
  const word = context.tokens[at]?.word;
  const { lists, language } = context.lexicon;
  const split = word?.segments.find(({ definite, stem }) => {
    const found = definite ? lists.get(language.article + stem) : undefined;
    return found?.has('pairRoles') || found?.has('pairPeople') || found?.has('pairStates');
  });
  if (!split) return null;
  const twins = (language.twins[language.article + split.stem] ?? []).flatMap((country) => stateName(context, country) ?? []);
  const list = lists.get(language.article + split.stem);
  const recent = earlier.flatMap((ref) => [...ref.drafts].reverse()).reverse();
  const people = [...new Set(recent.filter(({ type }) => type === 'Person'))];
  const states = [...new Set(recent.flatMap((draft) => stateOfActor(context, draft)))];
  const actors = [...new Set(recent.filter(({ type }) => type === 'Person' || type === 'Organization' || type === 'Place'))];
  const wanted = list?.has('pairPeople')
    ? people
    : list?.has('pairStates')
      ? states
      : people.includes(actors[0] as Draft)
        ? people
        : states.length > 1
          ? states
          : actors;
  const drafts = twins.length === 2 ? twins : wanted.slice(0, 2).reverse();
  return {
    length: 1,
    draft: null,
    kind: 'role',
    conjunction: split.conjunction,
    preposition: split.preposition,
    drafts: drafts.length === 2 ? drafts : [],
  };
};

/** The state that a country, its capital or one of its people stands for. */
const stateOfActor = (context: NameContext, draft: Draft): Draft[] => {
  if (draft.type !== 'Place' || draft.country === null) return [];
  if (draft.subtype === 'Country') return [draft];
  const entry = draft.gazetteer === null ? undefined : context.gazetteer.byId.get(draft.gazetteer);
  const state = entry?.capitalOf ? stateName(context, entry.capitalOf) : null;
  return state ? [state] : [];
};

/** His country: the state of the person who was named last. */
const ownCountryAt = (context: NameContext, at: number, earlier: readonly Ref[]): Reading | null => {
  const word = context.tokens[at]?.word;
  const group = word?.roles.find(({ segment, role }) => role.kind === 'group' && segment.pronoun === '' && !segment.definite);
  const from = group ? at + 1 : at;
  const split = context.tokens[from]?.word?.segments.find(
    ({ pronoun, stem }) => pronoun !== '' && (context.lexicon.lists.get(stem)?.has('ownCountry') ?? false),
  );
  if (!split) return null;
  const person = earlier.findLast(({ drafts }) => drafts[0]?.type === 'Person' && drafts[0].country !== null)?.drafts[0];
  const state = person ? stateName(context, person.country) : null;
  if (!state) return null;
  const { conjunction, preposition } = group?.segment ?? split;
  return { length: from - at + 1, draft: state, kind: 'role', conjunction, preposition };
};

const commodityOrigin = (context: NameContext, end: number): { origin: Ref['origin']; length: number } => {
  let at = end;
  // One ordinary adjective may stand between the goods and their origin.
  for (let skipped = 0; skipped < 2; skipped++) {
    const nationality = nationalityAt(context, at);
    if (nationality && nationality.segment.conjunction === '' && nationality.segment.preposition === '') {
      return { origin: known(context.drafts, nationality.entry, ''), length: at + nationality.length - end };
    }
    if (!context.tokens[at]?.word?.unknown) break;
    at++;
  }
  return { origin: null, length: 0 };
};

const toRef = (context: NameContext, at: number, reading: Reading): Ref => {
  const goods = reading.draft?.type === 'Commodity' ? commodityOrigin(context, at + reading.length) : { origin: null, length: 0 };
  return {
    first: at,
    last: at + reading.length + goods.length - 1,
    drafts: reading.drafts ?? (reading.draft ? [reading.draft] : []),
    kind: reading.kind,
    conjunction: reading.conjunction,
    preposition: reading.preposition,
    origin: goods.origin ?? reading.origin ?? null,
    office: reading.office ?? null,
  };
};

/** A name without office: a given name and at least one more word. */
const givenNameAt = (context: NameContext, at: number): Reading | null => {
  if (!beginsName(context, at)) return null;
  const length = nameLength(context, at);
  return length > 1 ? { length, draft: personAt(context, at, at + length), kind: 'name', conjunction: '', preposition: '' } : null;
};

/** The subject of a verb of saying is a person, even if nothing but the shape of the name shows it. */
const speakerAt = (context: NameContext, at: number): Reading | null => {
  const before = context.tokens[at - 1]?.word;
  const verbs = before?.verbs.filter(({ segment }) => segment.pronoun === '' && segment.preposition === '') ?? [];
  const speech = verbs.some(({ sense }) => sense.entry?.speech);
  if (!speech && !verbs.some(({ sense }) => context.lexicon.verbFrames.has(sense.lemma))) return null;
  const length = nameLength(context, at);
  if (length < 2) return null;
  if (!speech && !context.tokens.slice(at, at + length).every((token) => token.word?.unknown || isGivenName(token))) return null;
  return { length, draft: personAt(context, at, at + length), kind: 'name', conjunction: '', preposition: '' };
};

/** A known body of several words needs no more of them: what follows is the next noun. */
const wholeName = (table: Reading): boolean => table.draft?.type === 'Organization' && table.length > 1;

/** "Her envoy, his minister": the state of the one who was named last, a state or body for the feminine, a person for the masculine. */
const ownersCountry = (context: NameContext, at: number, earlier: readonly Ref[]): string | null => {
  const owned = context.tokens[at]?.word?.roles.find(({ segment }) => segment.pronoun !== '');
  const plain = context.tokens[at]?.word?.roles.some(({ segment }) => segment.pronoun === '');
  if (!owned || plain) return null;
  const feminine = context.lexicon.language.femininePronouns.includes(owned.segment.pronoun);
  const owner = earlier.findLast(({ drafts: [draft] }) => draft?.country && (draft.type === 'Person') !== feminine);
  return owner?.drafts[0]?.country ?? null;
};

const readingAt = (context: NameContext, at: number, refs: readonly Ref[], earlier: readonly Ref[]): Reading | null => {
  const delegation = delegationAt(context, at) ?? ownCountryAt(context, at, [...earlier, ...refs]);
  if (delegation) return delegation;
  const table = knownAt(context, at);
  const body = bodyAt(context, at);
  const best =
    body &&
    (!table ||
      (body.length > table.length && !(wholeName(table) && nationalityAt(context, at + table.length) === null)) ||
      (table.length === 1 && body.draft) ||
      table.draft?.type === 'Commodity')
      ? body
      : table;
  const role = rolePhraseAt(context, at);
  if (role?.kind === 'name' && role.draft?.country === null) role.draft.country = ownersCountry(context, at, [...earlier, ...refs]);
  const bodyInstead =
    best?.draft?.type === 'Organization' &&
    best.kind === 'name' &&
    role?.kind === 'role' &&
    role.length === best.length &&
    role.draft?.type !== 'Person';
  // Words of a well-known name may be offices too.
  const wellKnown =
    table?.draft?.type === 'Person' &&
    table.length > 1 &&
    (role?.kind === 'name' || (role?.length === table.length && role.draft?.type !== 'Person'));
  if (role && role.length >= (best?.length ?? 0) && !bodyInstead && !wellKnown) return role;
  if (best && !(best.length === 1 && best.draft?.subtype !== 'Country' && givenNameAt(context, at))) return best;
  const alias = aliasAt(context, at);
  // A family name of somebody far away may be this one's first name; the article's own short names are sure.
  const own = context.drafts.aliases.get(context.tokens[at]?.word?.folded ?? '') === alias?.draft;
  const person = (alias?.length === 1 && !own) || best ? givenNameAt(context, at) : null;
  return (
    namedBefore(context, at) ??
    person ??
    alias ??
    groupAfter(context, at, refs) ??
    rebelsAt(context, at) ??
    pairAt(context, at, [...earlier, ...refs]) ??
    countedStatesAt(context, at, [...earlier, ...refs]) ??
    givenNameAt(context, at) ??
    speakerAt(context, at)
  );
};

/** The Refs of one sentence, in order. `earlier` are those of the sentences before, for "the two sides". */
export const readMentions = (context: NameContext, earlier: readonly Ref[]): Ref[] => {
  const refs: Ref[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const reading = beginsNothing(context, at) ? null : readingAt(context, at, refs, earlier);
    if (!reading) {
      at++;
      continue;
    }
    const ref = toRef(context, at, reading);
    refs.push(ref);
    at = ref.last + 1;
  }
  return joinAppositions(context, refs);
};
