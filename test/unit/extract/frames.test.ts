// How a pattern is written, and what is wrong with a wrong one.
import { describe, expect, test } from '@jest/globals';
import { OntologyError } from '../../../src/errors.js';
import { compileFrames, type Frame } from '../../../src/extract/frames.js';
import { LANGUAGES } from '../../../src/lang/index.js';
import type { Language } from '../../../src/lang/language.js';
import { createFolder } from '../../../src/text/fold.js';
import { ONTOLOGY, relationType } from '../../support/builders.js';

const language = LANGUAGES[0] as Language;
const fold = createFolder(language.folding);

const compile = (text: string, kind: 'verb' | 'noun' = 'verb', of = 'ar'): readonly Frame[] =>
  compileFrames({ ...ONTOLOGY, relations: [relationType('visited', { patterns: [{ text, kind, language: of }] })] }, language, fold);

/** `subject`, `object?`, `about after ب`, `object and`, `=word|word`. */
const show = ({ elements }: Frame): string[] =>
  elements.map((element) =>
    element.kind === 'literal'
      ? `=${[...element.words].join('|')}`
      : `${element.name}${element.optional ? '?' : ''}${element.marker ? ` after ${element.marker}` : ''}${element.coordinated ? ' and' : ''}`,
  );

describe('a pattern', () => {
  test.each([
    ['زار {subject} {object}', ['subject', 'object']],
    ['سافر {subject} إلى {object}', ['subject', 'object after الي']],
    ['اتّهم {subject} {object} بـ{about?}', ['subject', 'object', 'about? after ب']],
    ['التقى {subject} و{object}', ['subject', 'object and']],
    ['باع {subject} {commodity} لـ{object}', ['subject', 'commodity', 'object after ل']],
    ['حمّل {subject} {object} مسؤولية|المسؤولية', ['subject', 'object', '=مسءوليه|المسءوليه']],
    ['حصل {object} على {commodity} من {subject}', ['object', 'commodity after علي', 'subject after من']],
  ])('%s has the parts %j', (text, parts) => {
    expect(compile(text).map(show)).toEqual([parts]);
  });

  test('with alternatives for its head is one frame for each, all told by the same text', () => {
    const frames = compile('زوّد|أمدّ {subject} {object}');
    expect(frames.map(({ citation, lemma }) => [citation, lemma])).toEqual([
      ['زوّد', 'زود'],
      ['أمدّ', 'امد'],
    ]);
    expect(new Set(frames.map(({ pattern }) => pattern))).toEqual(new Set(['زوّد|أمدّ {subject} {object}']));
  });

  test('may say how sure its claims are', () => {
    expect(compile('تطلّع {object} إلى {subject} [possible]').map(({ factuality }) => factuality)).toEqual(['possible']);
    expect(compile('زار {subject} {object}').map(({ factuality }) => factuality)).toEqual([null]);
  });

  test('keeps whether a verb or a noun leads it', () => {
    expect(compile('زيارة {subject} إلى {object}', 'noun').map(({ kind }) => kind)).toEqual(['noun']);
  });

  test('of another language is left to that language', () => {
    expect(compile('visit {subject} {object}', 'verb', 'en')).toEqual([]);
  });

  test.each([
    ['{subject} زار {object}', /begin with a word/],
    ['زار {who} {object}', /\{who\} is none of \{subject\}/],
    ['زار', /needs \{subject\} or \{object\}/],
    ['زار {commodity}', /needs \{subject\} or \{object\}/],
    ['زار {subject} {object} [maybe]', /\[maybe\] is none of actual, planned/],
  ])('%s is refused, and says why', (text, message) => {
    expect(() => compile(text)).toThrow(OntologyError);
    expect(() => compile(text)).toThrow(message);
    expect(() => compile(text)).toThrow(text);
  });
});
