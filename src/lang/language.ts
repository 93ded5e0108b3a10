// What a language gives the engines: spelling, word formation and word tables. Engines hold no letter of any language.

/** What a language folds: characters that vanish and characters that become others (one code unit each). */
export interface FoldTable {
  readonly dropped: string;
  readonly replaced: readonly (readonly [from: string, to: string])[];
}

/** One way to split a written word into attached particles, article, stem and attached pronoun. All folded. */
export interface Segment {
  readonly conjunction: string;
  readonly preposition: string;
  readonly definite: boolean;
  readonly future: boolean;
  readonly stem: string;
  readonly pronoun: string;
}

export type Tense = 'past' | 'present';

export type Gender = 'm' | 'f';
export type Count = 'one' | 'two' | 'many';

/** What a verb form or pronoun asks of whom it means, and what a word tells of what it names; null: anything. */
export interface Agreement {
  readonly gender: Gender | null;
  readonly count: Count | null;
}

/** What tells gender and number. Endings as written; words folded by the engine. */
export interface AgreementTable {
  /** Pronouns, attached and free, and relative words. */
  readonly words: Readonly<Record<string, Agreement>>;
  readonly feminine: readonly string[];
  readonly femininePlural: readonly string[];
  /** Endings of words for several people, and for two. */
  readonly plural: readonly string[];
  /** First words of bodies that are masculine. */
  readonly masculineBodies: readonly string[];
  /** States of either gender, ISO countries; all others, and all towns, are feminine. */
  readonly eitherStates: readonly string[];
  readonly women: readonly string[];
}

export interface VerbForm {
  /** Folded, without attached words. */
  readonly form: string;
  readonly tense: Tense;
  readonly person: 1 | 3;
  readonly plural: boolean;
  /** What its subject must be; null where the form does not tell. */
  readonly gender: Gender | null;
  readonly count: Count | null;
  /** The speaker may say it of himself. */
  readonly own: boolean;
}

/** What a verb or noun does to the words in its scope. */
export type Effect = 'planned' | 'possible' | 'negated' | 'none';

/** A verb by its citation form, with what it means to the engine. */
export interface VerbEntry {
  readonly citation: string;
  /** Says something: opens the scope of a source. */
  readonly speech: boolean;
  /** What it makes of what it governs: intends, wants, cancels. */
  readonly effect: Effect;
  /** Its object does what it governs: persuade, ask, prevent. */
  readonly objectControl: boolean;
  /** Denied, it leaves a thing possible: does not rule out. */
  readonly rulesOut: boolean;
  /** Says of a deed that it takes place: is held, comes about. */
  readonly happens: boolean;
  /** Only colours another verb: was, began, continued. */
  readonly auxiliary: boolean;
}

export interface NounEntry {
  readonly citation: string;
  readonly effect: Effect;
  readonly objectControl: boolean;
}

/** person: an office that may act for its state; group: people who act for it; private: people who do not. */
export type RoleKind = 'person' | 'group' | 'private';

/** An office or description that names people: minister, spokesman; or a group that acts for a state or body. */
export interface RoleEntry {
  readonly forms: readonly string[];
  /** The office whatever the number or gender: all forms of `minister` share it. */
  readonly id: string;
  readonly kind: RoleKind;
}

export interface Language {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly folding: FoldTable;
  readonly conjunction: string;
  /** Prepositions with a pronoun that are too short to be split by rule: to-it, in-it. */
  readonly pronominal: Readonly<Record<string, string>>;
  /** The attached particle that makes a present an aim: to meet. */
  readonly purposeParticle: string;
  /** The attached particle of means and place. */
  readonly withParticle: string;
  /** "Like", attached. */
  readonly likeParticle: string;
  /** Groups that a text names by nothing else, in all cases, to the form that stands for all. */
  readonly rebels: Readonly<Record<string, string>>;
  /** "Loyal to", behind such a group. */
  readonly loyalWords: readonly string[];
  /** Duals, with their article, that name two states: their ISO countries. */
  readonly twins: Readonly<Record<string, readonly string[]>>;
  /** The article, folded. */
  readonly article: string;
  /** The ending of the indefinite accusative, folded. */
  readonly accusative: string;
  /** Written words that are names although they fold to a function word. */
  readonly neverFunctionWords: readonly string[];
  /** Attached pronouns that only nouns take. */
  readonly nounPronouns: readonly string[];
  readonly femininePronouns: readonly string[];
  readonly agreement: AgreementTable;
  /** Letters at the end of a written word that fold to a pronoun's but are none. */
  readonly neverPronouns: readonly string[];
  /** Pronouns that mean people, never things or states. */
  readonly peoplePronouns: readonly string[];
  /** Folded endings of feminine nouns and plurals, which no family name with an article has. */
  readonly feminineEndings: readonly string[];
  /** Folded endings of feminine adjectives, with which no unknown name begins. */
  readonly adjectiveEndings: readonly string[];
  /** Shapes of words that no table knows. */
  readonly looksLikeVerb: (folded: string) => boolean;
  readonly isVerbalNounShape: (stem: string) => boolean;
  /** With its article. */
  readonly looksLikeParticiple: (folded: string) => boolean;
  readonly looksLikeVerbalNoun: (stem: string) => boolean;
  /** Every way to split a folded word, the unsplit one first. */
  readonly segment: (folded: string) => readonly Segment[];
  /** All finite forms of a verb given in citation form (unfolded; a doubling mark tells its class). */
  readonly inflectVerb: (citation: string) => readonly VerbForm[];
  /** Singular, dual and plural of a noun, folded, without article or pronoun. */
  readonly inflectNoun: (citation: string) => readonly string[];
  /** Duals and the indefinite object case of a name of goods, unfolded. */
  readonly inflectGoods: (name: string) => readonly string[];
  /** All genders and numbers of an adjective, folded, without article. */
  readonly inflectAdjective: (citation: string) => readonly string[];
  /** Verbs, by what they do to the words around them. */
  readonly verbs: readonly VerbEntry[];
  /** Nouns that colour what follows: possibility of, plan of, lack of. */
  readonly nouns: readonly NounEntry[];
  readonly roles: readonly RoleEntry[];
  /** Word lists by purpose; unfolded. See lang/ar/words.ts for what each is. */
  /** Attached pronouns that say whose a noun is. */
  readonly possessives: readonly string[];
  /** Subtypes of bodies that publish. */
  readonly mediaSubtypes: readonly string[];
  /** Number words, folded, that count a list's members. */
  readonly counts: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<WordList, readonly string[]>>;
  /** Folded endings of family names made from places and tribes. */
  readonly nisbaEndings: readonly string[];
  /** Servant of, the first part of many names. */
  readonly servant: string;
  /** Words of names beside the sure first names (words.givenNames); unfolded. */
  readonly names: Readonly<Record<NameKind, readonly string[]>>;
  /** Ordinary words of newspapers, folded: no name begins with one. */
  readonly commonWords: ReadonlySet<string>;
  /** Pronouns of one letter that end many names. */
  readonly loosePronouns: readonly string[];
  /** Folded endings of plurals, duals and the indefinite accusative of ordinary words. */
  readonly wordEndings: readonly string[];
  /** Goods that are meant where only their measure is named, by the measure: megawatts are electricity. */
  readonly measuredGoods: Readonly<Record<string, readonly string[]>>;
  /** Adjectives that colour the noun before them: expected, possible, cancelled. */
  readonly modalAdjectives: Readonly<Record<Exclude<Effect, 'none'>, readonly string[]>>;
}

/** ordinary: a first name that is an ordinary word too; family: stands behind a first name; syllable: of a Chinese or Korean name. */
export type NameKind = 'ordinary' | 'family' | 'syllable';

export type WordList =
  | 'prepositions'
  | 'conjunctions'
  | 'complementizers'
  | 'complementizersWithPronoun'
  | 'copulas'
  | 'relatives'
  | 'negatorsOfPast'
  | 'negatorsOfFuture'
  | 'negators'
  | 'futureParticles'
  | 'perhaps'
  | 'mayBefore'
  | 'conditionals'
  | 'clauseStarters'
  | 'adverbs'
  | 'accordingTo'
  | 'withWhat'
  | 'hosting'
  | 'duty'
  | 'asSaid'
  | 'goesOn'
  | 'where'
  | 'notGoods'
  | 'outlets'
  | 'carriers'
  | 'laden'
  | 'carryingVerbs'
  | 'givenBy'
  | 'tradingHeads'
  | 'recipients'
  | 'towards'
  | 'benefiting'
  | 'companions'
  | 'further'
  | 'media'
  | 'sayingParticiples'
  | 'bothOf'
  | 'pairRoles'
  | 'pairPeople'
  | 'pairStates'
  | 'quantifiers'
  | 'placePrepositions'
  | 'anaphora'
  | 'fronted'
  | 'purposeNouns'
  | 'timeAdjuncts'
  | 'pastAdjuncts'
  | 'futureAdjuncts'
  | 'contentPrepositions'
  | 'sourcePrepositions'
  | 'relayVerbs'
  | 'returning'
  | 'counterpart'
  | 'orgHeads'
  | 'placeHeads'
  | 'quotedHeads'
  | 'givenNames'
  | 'nameParticles'
  | 'bindingParticles'
  | 'accredited'
  | 'siteHeads'
  | 'noBodies'
  | 'stateBodies'
  | 'kin'
  | 'possessedOffices'
  | 'kingdoms'
  | 'ordinals'
  | 'placeParts'
  | 'compoundEnds'
  | 'officeComplements'
  | 'adjectives'
  | 'commonNouns'
  | 'demonstratives'
  | 'allegations'
  | 'honorifics'
  | 'anotherOf'
  | 'officePrepositions'
  | 'selfNamed'
  | 'sports'
  | 'stateGroups'
  | 'townHeads'
  | 'ownCountry'
  | 'announcements'
  | 'accreditedTo'
  | 'capitalHeads'
  | 'ministryNames'
  | 'delegations'
  | 'delegationOf'
  | 'including'
  | 'agentNouns'
  | 'forHisPart'
  | 'onThePartOf'
  | 'makerPrepositions'
  | 'topicPrepositions'
  | 'representatives'
  | 'countedStates'
  | 'mannerNouns'
  | 'actParticiples'
  | 'mutual'
  | 'between'
  | 'dualRelatives'
  | 'goalMarkers'
  | 'series'
  | 'envoys';
