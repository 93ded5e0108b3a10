// Every table of every language: spelt as the engines expect, without slips of the editor, without repetition, and used in full.
import { describe, expect, test } from '@jest/globals';
import { compileFrames } from '../../src/extract/frames.js';
import { BOILERPLATE } from '../../src/lang/ar/boilerplate.js';
import { BROKEN_PLURALS } from '../../src/lang/ar/plurals.js';
import { LANGUAGES } from '../../src/lang/index.js';
import { setUp } from '../../src/setup.js';
import { createFolder } from '../../src/text/fold.js';

const { ontology } = setUp();
/** Direction marks and other characters that nobody sees. */
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]/u;
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufeff]/u;
const TATWEEL = '\u0640';

/** All strings in a table, however nested. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.values(value).flatMap(strings);
};
const repeated = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe.each(LANGUAGES.map((language) => ({ code: language.code, language })))('$code', ({ code, language }) => {
  const fold = createFolder(language.folding);
  const frames = compileFrames(ontology, language, fold);
  const texts = (texts: readonly { readonly text: string; readonly language: string }[]): string[] =>
    texts.filter((source) => source.language === code).map(({ text }) => text);
  const tables: readonly (readonly [name: string, words: readonly string[]])[] = [
    ...Object.entries(language.words),
    ['verbs', language.verbs.map(({ citation }) => citation)],
    ['nouns', language.nouns.map(({ citation }) => citation)],
    ['roles', language.roles.flatMap(({ forms }) => forms)],
    ['modal adjectives', Object.values(language.modalAdjectives).flat()],
    ['pronominal', strings(Object.entries(language.pronominal))],
    ['broken plurals', strings(Object.entries(BROKEN_PLURALS))],
    ['boilerplate', strings(BOILERPLATE)],
    ['patterns', ontology.relations.flatMap(({ patterns }) => texts(patterns))],
    ['examples', ontology.relations.flatMap(({ examples, counterExamples }) => texts([...examples, ...counterExamples]))],
  ];

  test.each(tables)('%s: composed, no presentation forms, no invisible characters, no spaces around', (name, words) => {
    expect(words).not.toEqual([]);
    expect(words.filter((word) => word.normalize('NFC') !== word)).toEqual([]);
    expect(words.filter((word) => INVISIBLE.test(word))).toEqual([]);
    expect(words.filter((word) => PRESENTATION_FORMS.test(word))).toEqual([]);
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
    if (name !== 'patterns') expect(words.filter((word) => word.includes(TATWEEL))).toEqual([]);
  });

  test.each([...Object.entries(language.words), ['verbs', language.verbs.map(({ citation }) => citation)] as const])(
    '%s: no entry twice',
    (_, words) => {
      expect(repeated(words)).toEqual([]);
    },
  );

  test('a role lists no form twice, and no two roles have one name', () => {
    expect(language.roles.flatMap(({ forms }) => repeated(forms))).toEqual([]);
    expect(repeated(language.roles.filter(({ kind }) => kind === 'person').map(({ id }) => id))).toEqual([]);
  });

  test('folding is settled after one turn', () => {
    for (const [, words] of tables) for (const word of words) expect(fold(fold(word))).toBe(fold(word));
  });

  test('every verb has its own past among its forms, and a present', () => {
    const citations = [
      ...language.verbs.map(({ citation }) => citation),
      ...frames.filter(({ kind }) => kind === 'verb').map(({ citation }) => citation),
    ];
    // Verbs that are used in one tense only.
    const frozen = new Set(['ليس', 'يمكن', 'يجوز', 'يجب', 'ينبغي', 'يقضي', 'مازال']);
    for (const citation of citations.filter((one) => !frozen.has(one))) {
      const forms = language.inflectVerb(citation);
      expect(forms.filter(({ tense }) => tense === 'past').map(({ form }) => form)).toContain(fold(citation));
      expect([citation, forms.some(({ tense }) => tense === 'present')]).toEqual([citation, true]);
      expect(forms.filter(({ form }) => fold(form) !== form)).toEqual([]);
    }
  });

  test('every noun has its citation among its forms', () => {
    const citations = [
      ...language.nouns.map(({ citation }) => citation),
      ...frames.filter(({ kind }) => kind === 'noun').map(({ citation }) => citation),
    ];
    for (const citation of citations) expect(language.inflectNoun(citation)).toContain(fold(citation));
  });

  test('every word that folds to another keeps at least one letter', () => {
    for (const [name, words] of tables) expect([name, words.filter((word) => fold(word) === '')]).toEqual([name, []]);
  });
});
