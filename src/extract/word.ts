// A Word is a written form with everything the lexicon knows of it, looked up once and kept.
import type { Effect, Language, NameKind, NounEntry, RoleEntry, Segment, WordList } from '../lang/language.js';
import type { Lexicon, Nationality, VerbSense } from './lexicon.js';

export interface VerbReading {
  readonly segment: Segment;
  readonly sense: VerbSense;
}
export interface NounReading {
  readonly segment: Segment;
  /** Folded citation form. */
  readonly lemma: string;
  readonly effect: NounEntry | null;
}
export interface RoleReading {
  readonly segment: Segment;
  readonly role: RoleEntry;
}
export interface NationalityReading {
  readonly segment: Segment;
  readonly nationality: Nationality;
}

export interface Word {
  readonly folded: string;
  readonly segments: readonly Segment[];
  readonly verbs: readonly VerbReading[];
  /** No known verb, but hardly anything else. */
  readonly verbShaped: boolean;
  readonly nouns: readonly NounReading[];
  readonly roles: readonly RoleReading[];
  readonly nationality: NationalityReading | null;
  readonly modal: { readonly segment: Segment; readonly effect: Exclude<Effect, 'none'> } | null;
  /** Lists that the whole word (or the word behind an attached conjunction) is in. */
  readonly lists: ReadonlySet<WordList>;
  /** Lists that its stem is in, with the split. */
  readonly stems: ReadonlyMap<WordList, Segment>;
  /** The word without an attached conjunction, where lists or readings show one. */
  readonly bare: string;
  /** The attached conjunction that lists show. */
  readonly conjunction: string;
  /** Written with the article (behind attached particles). */
  readonly definite: boolean;
  /** What it can be in a name, beside a sure first name. */
  readonly name: NameKind | null;
  /** An ordinary word of newspapers, whatever is attached to it. */
  readonly common: boolean;
  /** Nothing known of it, not even of a stem. */
  readonly unknown: boolean;
}

const NONE: ReadonlySet<WordList> = new Set();
/** Longer texts have more words than any cache should keep. */
const CACHE_LIMIT = 200_000;

/** Lists whose words take article, prepositions and pronouns. */
const BY_STEM: readonly WordList[] = [
  'orgHeads',
  'placeHeads',
  'quotedHeads',
  'commonNouns',
  'officeComplements',
  'allegations',
  'honorifics',
  'quantifiers',
  'announcements',
  'media',
  'agentNouns',
  'envoys',
  'mutual',
  'placeParts',
  'onThePartOf',
  'representatives',
  'siteHeads',
  'stateBodies',
  'accredited',
  'possessedOffices',
  'kingdoms',
  'outlets',
  'carriers',
  'laden',
  'givenBy',
  'carryingVerbs',
  'tradingHeads',
  'recipients',
  'hosting',
  'duty',
];

/** May this split carry this verb form? No article; a preposition only as "in order to" before a present; "will" only before a present. */
const verbFits = (
  { definite, preposition, future, pronoun, stem }: Segment,
  { form }: VerbSense,
  purpose: string,
  nounPronouns: readonly string[],
): boolean => {
  if (definite || nounPronouns.includes(pronoun)) return false;
  if (preposition !== '' && (preposition !== purpose || form.tense !== 'present')) return false;
  if (future && form.tense !== 'present') return false;
  return pronoun === '' || stem.length > 2;
};

/** Lists of function words; those of nouns are looked up by stem. */
const functionLists = (lexicon: Lexicon, folded: string, text: string): ReadonlySet<WordList> => {
  const all = lexicon.lists.get(folded);
  if (!all || lexicon.language.neverFunctionWords.includes(text)) return NONE;
  const lists = [...all].filter((list) => !BY_STEM.includes(list));
  return lists.length === all.size ? all : lists.length === 0 ? NONE : new Set(lists);
};

/** Is the word, without what is attached to it, an ordinary one? Short stems may be anything. */
const isCommon = (
  { commonWords, wordEndings, likeParticle, loosePronouns }: Language,
  folded: string,
  segments: readonly Segment[],
): boolean =>
  commonWords.has(folded) ||
  wordEndings.some(
    (ending) => folded.endsWith(ending) && folded.length > ending.length + 2 && commonWords.has(folded.slice(0, -ending.length)),
  ) ||
  segments.some(({ conjunction, preposition, definite, pronoun, stem, future }) => {
    // A letter of "like" or "and" before three more is most often part of a name.
    const loose = conjunction !== '' || preposition === likeParticle || (pronoun !== '' && loosePronouns.includes(pronoun));
    if (stem.length < (loose && !definite ? 4 : 3) || stem === folded || future) return false;
    return (
      commonWords.has(stem) ||
      (definite &&
        wordEndings.some(
          (ending) => stem.endsWith(ending) && stem.length > ending.length + 2 && commonWords.has(stem.slice(0, -ending.length)),
        ))
    );
  });

/** Some words of one purpose are another word with "and" before them: his side, directed it. */
const standsAlone = (lists: ReadonlySet<WordList>): boolean => lists.size > (lists.has('forHisPart') ? 1 : 0);

/** Returns the function that looks words up; it remembers what it has seen. */
export const createWords = (lexicon: Lexicon): ((text: string) => Word) => {
  const cache = new Map<string, Word>();
  const analyse = (text: string): Word => {
    const folded = lexicon.fold(text);
    // A ta marbuta folds to the letter of a pronoun, but it is none.
    const owned = lexicon.language.neverPronouns.some((ending) => text.endsWith(ending));
    const segments = lexicon.language.segment(folded).filter(({ pronoun }) => !owned || pronoun === '');
    const verbs: VerbReading[] = [];
    const nouns: NounReading[] = [];
    const roles: RoleReading[] = [];
    let nationality: NationalityReading | null = null;
    let modal: Word['modal'] = null;
    const stems = new Map<WordList, Segment>();
    for (const segment of segments) {
      for (const sense of lexicon.verbs.get(segment.stem) ?? [])
        if (verbFits(segment, sense, lexicon.language.purposeParticle, lexicon.language.nounPronouns)) verbs.push({ segment, sense });
      if (!segment.future) {
        for (const lemma of lexicon.nouns.get(segment.stem) ?? [])
          nouns.push({ segment, lemma, effect: lexicon.effectNouns.get(lemma) ?? null });
        for (const role of lexicon.roles.get(segment.stem) ?? []) roles.push({ segment, role });
        if (segment.pronoun === '') {
          const found = lexicon.nationalities.get(segment.stem);
          if (found && !nationality) nationality = { segment, nationality: found };
          const effect = lexicon.modal.get(segment.stem);
          if (effect && !modal) modal = { segment, effect };
        }
        const lists = lexicon.lists.get(segment.stem);
        if (lists) for (const list of BY_STEM) if (lists.has(list) && !stems.has(list)) stems.set(list, segment);
      }
    }
    let lists = functionLists(lexicon, folded, text);
    // "During" is written like a noun that colours what it governs.
    if (lists.has('timeAdjuncts'))
      nouns.splice(0, nouns.length, ...nouns.filter(({ effect }) => effect === null || effect.effect === 'none'));
    let bare = folded;
    let conjunction = '';
    if (lists.size === 0) {
      const split = segments.find(
        (segment) => segment.conjunction !== '' && standsAlone(functionLists(lexicon, folded.slice(segment.conjunction.length), '')),
      );
      if (split) {
        conjunction = split.conjunction;
        bare = folded.slice(conjunction.length);
        lists = functionLists(lexicon, bare, '');
      }
    }
    const article = segments.some((segment) => segment.definite && segment.stem.length > 2);
    // The article melts into "for"; a known noun may as well begin with its letter: for meeting.
    const melted =
      nouns.some(({ segment }) => segment.preposition !== '' && !segment.definite) && !nouns.some(({ segment }) => segment.definite);
    // A verb may begin with the letters of the article.
    const definite =
      article &&
      !(melted && segments.every((segment) => !segment.definite || segment.preposition === lexicon.language.purposeParticle)) &&
      !verbs.some(
        ({ segment }) => segment.preposition === '' && segment.pronoun === '' && segment.stem.startsWith(lexicon.language.article),
      );
    const shape =
      verbs.length === 0 && lexicon.language.looksLikeVerb(folded) && lists.size === 0 && stems.size === 0 && roles.length === 0;
    const unknown =
      !shape && verbs.length + nouns.length + roles.length === 0 && !nationality && !modal && lists.size === 0 && stems.size === 0;
    return {
      folded,
      segments,
      verbs,
      verbShaped: shape && nouns.length === 0,
      nouns,
      roles,
      nationality,
      modal,
      lists,
      stems,
      bare,
      conjunction,
      definite,
      name: lexicon.nameWords.get(folded) ?? null,
      common: isCommon(lexicon.language, folded, segments),
      unknown,
    };
  };
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    const word = analyse(text);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, word);
    return word;
  };
};
