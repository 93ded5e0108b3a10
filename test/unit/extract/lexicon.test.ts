// The lexicon joins the language's tables with the heads of patterns and the nationalities of the gazetteer.
import { describe, expect, test } from '@jest/globals';
import { createLexicon, wordsOf } from '../../../src/extract/lexicon.js';
import { LANGUAGES } from '../../../src/lang/index.js';
import type { Language } from '../../../src/lang/language.js';
import { ONTOLOGY, relationType } from '../../support/builders.js';

const language = LANGUAGES[0] as Language;
const GAZETTEER = { entries: [], byId: new Map() };
const pattern = (text: string, kind: 'verb' | 'noun') => ({ text, kind, language: 'ar' });
const lexicon = createLexicon(
  language,
  {
    ...ONTOLOGY,
    relations: [
      relationType('praised', { patterns: [pattern('قرّظ {subject} {object}', 'verb'), pattern('تقريظ {subject} لـ{object}', 'noun')] }),
    ],
  },
  GAZETTEER,
);

test('a verb that only a pattern names is inflected', () => {
  for (const form of ['قرظ', 'قرظت', 'يقرظ', 'يقرظون']) expect(lexicon.verbs.get(form)?.map(({ lemma }) => lemma)).toContain('قرظ');
  expect(lexicon.verbs.get('يقرظ')?.[0]?.entry).toBeNull();
});

test('a noun that only a pattern names is inflected, and leads its frame', () => {
  expect(lexicon.nouns.get('تقريظات')).toEqual(['تقريظ']);
  expect(lexicon.nounFrames.get('تقريظ')?.map(({ relation }) => relation.id)).toEqual(['praised']);
  expect(lexicon.verbFrames.get('قرظ')?.map(({ relation }) => relation.id)).toEqual(['praised']);
});

test('what the language says of a verb stays beside the pattern', () => {
  const other = createLexicon(
    language,
    { ...ONTOLOGY, relations: [relationType('denied', { patterns: [pattern('نفى {subject} {object?}', 'verb')] })] },
    GAZETTEER,
  );
  expect(other.verbs.get('ينفي')?.find(({ lemma }) => lemma === 'نفي')?.entry).toMatchObject({ speech: true, effect: 'negated' });
});

describe('words of a name', () => {
  test.each([
    ['إسماعيل هنيّة', ['اسماعيل', 'هنيه']],
    ['إف-16', ['اف', '-', '16']],
    ['', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name, lexicon.fold)).toEqual(words);
  });
});
