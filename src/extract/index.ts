// Extraction: one article to its mentions, entities and claims.
import type { Gazetteer } from '../gazetteer/index.js';
import { NUMERALS } from '../lang/ar/numerals.js';
import { SKELETON } from '../lang/ar/skeleton.js';
import { TIMES } from '../lang/ar/times.js';
import type { Language } from '../lang/language.js';
import type { Extraction } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Ontology } from '../model/ontology.js';
import { splitSentences } from '../text/sentences.js';
import { createSkeletons } from '../text/skeleton.js';
import { createAmountFinder } from './amounts.js';
import { assembleClaims, type Weighed, weighedClaims } from './assemble.js';
import { dated } from './days.js';
import { createDrafts, type Drafts } from './draft.js';
import { createKnownNames } from './known-names.js';
import { createLexicon } from './lexicon.js';
import type { NameContext } from './names/context.js';
import { readMentions } from './names/mentions.js';
import { NOTHING, readSentence, type SentenceReading } from './sentence.js';
import { createTimeFinder } from './times.js';
import { readTokens } from './token.js';
import { createWords } from './word.js';

export interface ExtractorOptions {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  readonly language: Language;
  /** Claims below this confidence are left out. Defaults to 0.6: above it most claims are right, and F1 is highest. */
  readonly minConfidence?: number;
}

/** A sentence as the engine reads it, with its place in the text. */
export interface ReadSentence extends SentenceReading {
  readonly start: number;
  readonly end: number;
}

export interface Reader {
  /** Every sentence of the article as the engine sees it, for `khabar explain`. */
  readonly read: (document: Document) => { readonly sentences: readonly ReadSentence[]; readonly extraction: Extraction };
  /** Everything that the article may assert, however unsure, with what speaks for it; for calibration. */
  readonly weigh: (document: Document) => readonly Weighed[];
}

/** Claims that are right less often than that are left out unless they are asked for. */
export const DEFAULT_MIN_CONFIDENCE = 0.6;

const HEADING_WORDS = 25;
/** An article with so many words of sport is a match report. */
const SPORTS_WORDS = 4;

/** Builds the tables once and returns the function that reads an article. */
export const createReader = ({ ontology, gazetteer, language, minConfidence = DEFAULT_MIN_CONFIDENCE }: ExtractorOptions): Reader => {
  const lexicon = createLexicon(language, ontology, gazetteer);
  const wordOf = createWords(lexicon);
  const knownNames = createKnownNames(gazetteer, lexicon.fold, language.inflectGoods);
  const find = { times: createTimeFinder(TIMES), amounts: createAmountFinder(NUMERALS) };
  const skeletonOf = createSkeletons(SKELETON, lexicon.fold).consonants;
  const states = new Map(
    gazetteer.entries.filter(({ subtype, country }) => subtype === 'Country' && country !== null).map((entry) => [entry.country, entry.id]),
  );
  const isCommon = (word: string): boolean => language.commonWords.has(word);
  const sentencesOf = (document: Document): { readonly sentences: readonly ReadSentence[]; readonly drafts: Drafts } => {
    const { text } = document;
    const spans = splitSentences(text, document.boilerplate);
    const drafts = createDrafts();
    const tokens = spans.map(({ start, end }) => readTokens(text, start, end, wordOf));
    const contexts = tokens.map(
      (of): NameContext => ({
        tokens: of,
        lexicon,
        knownNames,
        gazetteer,
        drafts,
        skeletonOf,
        stateOf: (country) => states.get(country) ?? null,
      }),
    );
    // Full names and offices may stand behind their short forms (headlines do): learn them first.
    for (const context of contexts) readMentions(context, []);
    const sports = tokens.map((of) => of.filter(({ word }) => word?.lists.has('sports')).length);
    const report = sports.reduce((sum, count) => sum + count, 0) >= SPORTS_WORDS;
    let carried = NOTHING;
    const read = contexts.map((context, i) => {
      const { start, end } = spans[i] ?? { start: 0, end: 0 };
      const reading = readSentence(context, text, start, end, document.date, find, carried);
      // A headline is nobody's first sentence.
      carried =
        context.tokens.length < HEADING_WORDS && !/[.!?\u061f"\u201d\u00bb]$/.test(text.slice(start, end))
          ? { ...reading.carried, speech: { ...reading.carried.speech, open: [], closed: [], told: [] } }
          : reading.carried;
      // Teams that meet and receive each other on the pitch.
      const assertions = report && (sports[i] ?? 0) > 0 ? [] : reading.assertions;
      return { ...reading, assertions, start, end };
    });
    const days = read.flatMap((sentence) => sentence.days);
    const sentences = read.map((sentence) => ({
      ...sentence,
      assertions: sentence.assertions.map((assertion) => dated(lexicon, assertion, days)),
    }));
    return { sentences, drafts };
  };
  return {
    read: (document) => {
      const { sentences, drafts } = sentencesOf(document);
      return { sentences, extraction: assembleClaims(document, sentences, drafts, isCommon, minConfidence) };
    },
    weigh: (document) => {
      const { sentences, drafts } = sentencesOf(document);
      return weighedClaims(document, sentences, drafts, isCommon);
    },
  };
};

export const createExtractor = (options: ExtractorOptions): ((document: Document) => Extraction) => {
  const reader = createReader(options);
  return (document) => reader.read(document).extraction;
};
