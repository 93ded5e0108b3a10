// What every command needs before it reads anything: ontology, gazetteer, language.
import { fileURLToPath } from 'node:url';
import { type Gazetteer, loadGazetteer } from './gazetteer/index.js';
import { LANGUAGES } from './lang/index.js';
import type { Language } from './lang/language.js';
import type { Span } from './model/document.js';
import type { Ontology } from './model/ontology.js';
import { loadOntology } from './ontology/index.js';
import { createFindKnown, type readResults } from './store/index.js';
import { createFolder } from './text/fold.js';
import { splitSentences } from './text/sentences.js';

export interface SetupOptions {
  /** Folders with more relation and entity types, after the packaged ones. Defaults to none. */
  readonly ontology?: readonly string[];
  /** Folders with more known names, after the packaged ones. Defaults to none. */
  readonly gazetteer?: readonly string[];
}

export interface Setup {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  readonly language: Language;
}

const packaged = (folder: string): string => fileURLToPath(new URL(`../${folder}`, import.meta.url));

export function setUp(options: SetupOptions = {}): Setup {
  const [language] = LANGUAGES;
  if (language === undefined) throw new Error('no language is built in');
  return {
    ontology: loadOntology([packaged('ontology'), ...(options.ontology ?? [])]),
    gazetteer: loadGazetteer([packaged('seeds/gazetteer'), ...(options.gazetteer ?? [])]),
    language,
  };
}

/** The name without what its spellings differ in: case, marks, letters that readers take for the same. */
export function foldOf(language: Language): (name: string) => string {
  const foldLetters = createFolder(language.folding);
  return (name) =>
    foldLetters(name.normalize('NFKC'))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
}

/** What reading claims from elsewhere needs to know. */
export function knowledgeOf({ ontology, gazetteer, language }: Setup): Parameters<typeof readResults>[1] {
  const fold = foldOf(language);
  return { ontology, fold, findKnown: createFindKnown(gazetteer, fold), sentenceAt: createSentenceFinder() };
}

/** From the beginning of the sentence that a quote begins in to the end of the one that it ends in. */
function createSentenceFinder(): (text: string, start: number, end: number) => Span {
  // Claims come article by article.
  let last: { readonly text: string; readonly sentences: readonly Span[] } = { text: '', sentences: [] };
  return (text, start, end) => {
    if (text !== last.text) last = { text, sentences: splitSentences(text) };
    const touched = last.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
  };
}
