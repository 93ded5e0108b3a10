// Whatever the text: spans are in order, inside it and apart; folding is settled after one turn; extraction quotes verbatim.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createExtractor } from '../../src/extract/index.js';
import { LANGUAGES } from '../../src/lang/index.js';
import type { Language } from '../../src/lang/language.js';
import { setUp } from '../../src/setup.js';
import { createFolder } from '../../src/text/fold.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokenize.js';
import { document } from '../support/builders.js';

const language = LANGUAGES[0] as Language;
const fold = createFolder(language.folding);

const word = fc.constantFrom(
  ...'زار التقى وزير خارجية الخارجية الرئيس المصري عبد الفتاح السيسي نظيره ومع في إلى من أن إن قال لم لن سوف وقد بغداد للعراق اتهمت نفت زيارته أسلحة «و» ، . ؟ ( ) " 16 أمس الذي'.split(
    ' ',
  ),
);
const news = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), news);

test('sentences are in order, apart, not empty and without white space around', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('sentences lose nothing but white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = splitSentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(kept.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }),
  );
});

test('tokens are in order, apart and inside the span that is read', () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), (text, from) => {
      let last = Math.min(from, text.length);
      for (const { start, end } of tokenize(text, last, text.length)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('folding is settled after one turn, and never makes a text longer than its plain letters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded.length).toBeLessThanOrEqual(Math.max(text.length, text.normalize('NFKC').length));
    }),
  );
});

test('every split of a word gives its letters back in number', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'ابتوفلكسهمنيرزد'), { minLength: 1, maxLength: 9 }), (letters) => {
      const folded = letters.join('');
      for (const { conjunction, preposition, definite, future, stem } of language.segment(folded)) {
        expect(stem.length).toBeGreaterThanOrEqual(2);
        expect(folded.startsWith(conjunction)).toBe(true);
        expect(definite && future).toBe(false);
        expect(preposition.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('extraction of anything ends, quotes verbatim and names only entities that it lists', () => {
  const extract = createExtractor({ ...setUp(), minConfidence: 0 });
  fc.assert(
    fc.property(fc.oneof(news, anyText), (text) => {
      const { claims, entities, mentions } = extract(document({ text, date: '2024-03-05' }));
      const keys = new Set(entities.map(({ key }) => key));
      for (const { evidence, subject, object } of claims) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(evidence.quote).not.toBe('');
        expect(subject).not.toBe(object);
        for (const key of [subject, object]) if (key !== null) expect(keys).toContain(key);
      }
      for (const { entity, start, end } of mentions) {
        expect(keys).toContain(entity);
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 300 },
  );
});
