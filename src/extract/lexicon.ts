// The lexicon: every stem that means something to the engine, from the language's tables, the relations' patterns and the gazetteer.
import type { Gazetteer } from '../gazetteer/index.js';
import type { Effect, Language, NameKind, NounEntry, RoleEntry, VerbEntry, VerbForm, WordList } from '../lang/language.js';
import type { Ontology } from '../model/ontology.js';
import { createFolder } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import { compileFrames, type Frame } from './frames.js';

export interface VerbSense {
  /** Folded citation form. */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly entry: VerbEntry | null;
}

/** A nationality adjective: the entity it belongs to, or the words that must follow it (Korean + northern). */
export interface Nationality {
  readonly entity: string | null;
  readonly next: ReadonlyMap<string, string>;
}

export interface Lexicon {
  readonly language: Language;
  readonly fold: (text: string) => string;
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>;
  /** Stem to folded citation forms of pattern heads, literals and effect nouns. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly effectNouns: ReadonlyMap<string, NounEntry>;
  readonly modal: ReadonlyMap<string, Exclude<Effect, 'none'>>;
  readonly roles: ReadonlyMap<string, readonly RoleEntry[]>;
  readonly nationalities: ReadonlyMap<string, Nationality>;
  /** Folded word to the lists that it is in. */
  readonly lists: ReadonlyMap<string, ReadonlySet<WordList>>;
  /** Word lists of several words: first word to the rest and the list. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly list: WordList }[]>;
  /** Prepositions that tie an office to its body. */
  readonly officePrepositions: ReadonlySet<string>;
  /** Groups that, without a state named, are those of the state that the article is about. */
  readonly stateGroups: ReadonlySet<string>;
  readonly townHeads: ReadonlySet<string>;
  /** Names that ministries go by without the word for ministry. */
  readonly ministryNames: ReadonlySet<string>;
  /** Bodies that a state has one of: the army. */
  readonly selfNamed: ReadonlySet<string>;
  /** Folded words of names to what they can be; the sure first names are a word list. */
  readonly nameWords: ReadonlyMap<string, NameKind>;
  /** Words that patterns wait for; no name goes on over one. */
  readonly literals: ReadonlySet<string>;
  /** Verbs that pass on what another said, and the preposition before that other. */
  readonly relayVerbs: ReadonlySet<string>;
  readonly sourcePrepositions: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions before whoever made an accusation or report. */
  readonly makerPrepositions: ReadonlySet<string>;
  /** Relations whose claims another relation answers, by id: accusations. */
  readonly answered: ReadonlySet<string>;
  /** Measure to the goods that it means where none are named. */
  readonly measuredGoods: ReadonlyMap<string, string>;
  /** Heads that are only said of goods. */
  readonly tradingHeads: ReadonlySet<string>;
  /** Those that govern their goods with a preposition. */
  readonly withHeads: ReadonlySet<string>;
  /** Prepositions before whom something is done with. */
  readonly companions: ReadonlySet<string>;
  /** First names of women. */
  readonly women: ReadonlySet<string>;
  readonly masculineBodies: ReadonlySet<string>;
  /** Verbs of those who have guests. */
  readonly hosting: ReadonlySet<string>;
  /** Verbs that tell what a plane or ship has on board. */
  readonly carryingVerbs: ReadonlySet<string>;
  /** Prepositions that say the same as another before who gets something. */
  readonly likePrepositions: ReadonlyMap<string, string>;
  /** Prepositions behind which stands where one is or goes as well as whom one meets. */
  readonly goalMarkers: ReadonlySet<string>;
  /** Frames by the folded citation form of their head. */
  readonly verbFrames: ReadonlyMap<string, readonly Frame[]>;
  readonly nounFrames: ReadonlyMap<string, readonly Frame[]>;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/** The folded words of a name or phrase, as the tokenizer cuts texts. */
export const wordsOf = (text: string, fold: (text: string) => string): string[] =>
  tokenize(text, 0, text.length).map(({ start, end }) => fold(text.slice(start, end)));

const verbTable = (language: Language, fold: (text: string) => string, frames: readonly Frame[]): Map<string, VerbSense[]> => {
  const table = new Map<string, VerbSense[]>();
  const entries = new Map<string, { citation: string; entry: VerbEntry | null }>(
    language.verbs.map((entry) => [fold(entry.citation), { citation: entry.citation, entry }]),
  );
  for (const frame of frames) {
    if (frame.kind !== 'verb') continue;
    const known = entries.get(frame.lemma);
    // The pattern's spelling wins: its doubling mark tells the class.
    entries.set(frame.lemma, { citation: frame.citation, entry: known?.entry ?? null });
  }
  for (const [lemma, { citation, entry }] of entries) {
    for (const form of language.inflectVerb(citation)) push(table, form.form, { lemma, form, entry });
  }
  return table;
};

const nounTable = (language: Language, fold: (text: string) => string, frames: readonly Frame[]): Map<string, string[]> => {
  const table = new Map<string, string[]>();
  const citations = new Set(language.nouns.map(({ citation }) => citation));
  for (const frame of frames) if (frame.kind === 'noun') citations.add(frame.citation);
  for (const citation of citations) for (const form of language.inflectNoun(citation)) push(table, form, fold(citation));
  return table;
};

const nationalityTable = (language: Language, gazetteer: Gazetteer): Map<string, Nationality> => {
  const table = new Map<string, { entity: string | null; next: Map<string, string> }>();
  const slot = (form: string) => {
    const known = table.get(form) ?? { entity: null, next: new Map<string, string>() };
    table.set(form, known);
    return known;
  };
  for (const entry of gazetteer.entries) {
    for (const adjective of entry.adjectives) {
      if (entry.ambiguous.has(adjective)) continue;
      const [first = '', second] = adjective.split(' ');
      for (const form of language.inflectAdjective(first)) {
        if (second === undefined) slot(form).entity ??= entry.id;
        else for (const next of language.inflectAdjective(second)) slot(form).next.set(next, entry.id);
      }
    }
  }
  return table;
};

/** Compiles all tables once; every text is read with the same ones. */
export const createLexicon = (language: Language, ontology: Ontology, gazetteer: Gazetteer): Lexicon => {
  const fold = createFolder(language.folding);
  const frames = compileFrames(ontology, language, fold);
  const lists = new Map<string, Set<WordList>>();
  const phrases = new Map<string, { rest: readonly string[]; list: WordList }[]>();
  for (const [list, entries] of Object.entries(language.words) as [WordList, readonly string[]][]) {
    for (const entry of entries) {
      const [first = '', ...rest] = entry.split(' ').map(fold);
      if (rest.length > 0) push(phrases, first, { rest, list });
      else lists.set(first, (lists.get(first) ?? new Set()).add(list));
    }
  }
  const roles = new Map<string, RoleEntry[]>();
  for (const role of language.roles) for (const form of role.forms) push(roles, fold(form), role);
  const modal = new Map<string, Exclude<Effect, 'none'>>();
  for (const [effect, words] of Object.entries(language.modalAdjectives) as [Exclude<Effect, 'none'>, readonly string[]][]) {
    for (const word of words) for (const form of language.inflectAdjective(word)) if (!modal.has(form)) modal.set(form, effect);
  }
  const verbFrames = new Map<string, Frame[]>();
  const nounFrames = new Map<string, Frame[]>();
  for (const frame of frames) push(frame.kind === 'verb' ? verbFrames : nounFrames, frame.lemma, frame);
  return {
    language,
    fold,
    verbs: verbTable(language, fold, frames),
    nouns: nounTable(language, fold, frames),
    effectNouns: new Map(language.nouns.map((entry) => [fold(entry.citation), entry])),
    modal,
    roles,
    nationalities: nationalityTable(language, gazetteer),
    lists,
    phrases,
    nameWords: new Map(
      (['syllable', 'family', 'ordinary'] as const).flatMap((kind) => language.names[kind].map((name) => [fold(name), kind] as const)),
    ),
    stateGroups: new Set(language.words.stateGroups.map(fold)),
    townHeads: new Set(language.words.townHeads.map(fold)),
    selfNamed: new Set(language.words.selfNamed.map(fold)),
    literals: new Set(
      frames.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === 'literal' ? [...element.words] : []))),
    ),
    ministryNames: new Set(language.words.ministryNames.map(fold)),
    officePrepositions: new Set(language.words.officePrepositions.map(fold)),
    relayVerbs: new Set(language.words.relayVerbs.map(fold)),
    sourcePrepositions: new Set(language.words.sourcePrepositions.map(fold)),
    makerPrepositions: new Set(language.words.makerPrepositions.map(fold)),
    goalMarkers: new Set(language.words.goalMarkers.map(fold)),
    placePrepositions: new Set(language.words.placePrepositions.map(fold)),
    answered: new Set(ontology.relations.flatMap(({ answers }) => answers ?? [])),
    measuredGoods: new Map(
      Object.entries(language.measuredGoods).flatMap(([goods, measures]) => measures.map((measure) => [fold(measure), goods])),
    ),
    tradingHeads: new Set(language.words.tradingHeads.map(fold)),
    withHeads: new Set(
      frames
        .filter(({ elements }) =>
          elements.some((part) => part.kind === 'slot' && part.name === 'commodity' && part.marker === language.withParticle),
        )
        .map(({ lemma }) => lemma),
    ),
    companions: new Set(language.words.companions.map(fold)),
    women: new Set(language.agreement.women.map(fold)),
    hosting: new Set(language.words.hosting.map(fold)),
    masculineBodies: new Set(language.agreement.masculineBodies.map(fold)),
    carryingVerbs: new Set(language.words.carryingVerbs.map(fold)),
    likePrepositions: new Map(
      [language.words.towards, language.words.benefiting].flatMap(([first = '', ...others]) =>
        others.map((other) => [fold(other), fold(first)]),
      ),
    ),
    verbFrames,
    nounFrames,
  };
};
