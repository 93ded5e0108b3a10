// Whatever the text, expressions of time lie inside it, speak ISO 8601, and do not depend on how a word is spelt.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTimeFinder } from '../../src/extract/times.js';
import { civilDate, dayNumber, daysInMonth, hijriDayNumber, isoDay, parseIsoDay, weekdayOf } from '../../src/extract/times-calendar.js';
import { TIMES } from '../../src/lang/ar/times.js';

const find = createTimeFinder(TIMES);

const vocabulary = [
  ...TIMES.words.flatMap(({ words }) => words.split('|')),
  ...TIMES.numerals.words.map(({ word }) => word),
  ...'1 3 12 31 45 2015 ١٥ 1436 12/9/2023 2023-09-10 و5 الـ17 ( ) ، . / - « » زار الرئيس روسيا وفي وبين لقاء'.split(' '),
];
const sentence = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(' '));
const day = fc.integer({ min: 0, max: 30_000 }).map(isoDay);
const hint = fc.constantFrom('past' as const, 'future' as const, null);

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const isIso = (iso: string): boolean => {
  const ends = iso.split('/');
  const [from = '', to = ''] = ends;
  return ends.every((end) => DATE.test(end)) && (ends.length === 1 || (ends.length === 2 && from.length === to.length && from < to));
};

test('spans lie in the piece that was read, in order, and say ISO dates', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: 'binary' })), fc.option(day), hint, fc.nat(20), (text, date, direction, cut) => {
      const [start, end] = [Math.min(cut, text.length), text.length];
      let last = start;
      for (const found of find(text, start, end, date, direction)) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(end);
        if (found.iso !== null) expect([found.iso, isIso(found.iso)]).toEqual([found.iso, true]);
        last = found.end;
      }
    }),
    { numRuns: 2000 },
  );
});

/** The same words as other writers spell them: no hamza on alef, no dots on the last letter, with marks, in other digits. */
const respellings: ((text: string) => string)[] = [
  (text) => text.replace(/[أإآ]/g, 'ا'),
  (text) => text.replace(/ى/g, 'ي'),
  (text) => text.replace(/ة(?= |$)/g, 'ه'),
  (text) => text.replace(/(?<=[بتسلمنيف])(?=[^\s\d])/g, '\u064e'),
  (text) => text.replace(/(?<=[بتسلم])(?=[بتسلمنوي])/g, '\u0640'),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
];

test('spelling does not change what is read', () => {
  fc.assert(
    fc.property(sentence, day, hint, fc.constantFrom(...respellings), (text, date, direction, respell) => {
      const read = (of: string) => find(of, 0, of.length, date, direction).map(({ iso, grain, role }) => ({ iso, grain, role }));
      expect(read(respell(text))).toEqual(read(text));
    }),
    { numRuns: 2000 },
  );
});

test('an expression with all its parts does not depend on the document', () => {
  fc.assert(
    fc.property(day, fc.option(day), hint, (said, date, direction) => {
      const [year, month, dayOfMonth] = said.split('-');
      const text = `وصل في ${dayOfMonth}/${month}/${year} إلى باريس`;
      expect(find(text, 0, text.length, date, direction).map(({ iso }) => iso)).toEqual([said]);
    }),
  );
});

test('day numbers and dates are two names of one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (days) => {
      const { year, month, day: dayOfMonth } = civilDate(days);
      expect(dayNumber(year, month, dayOfMonth)).toBe(days);
      expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      expect(weekdayOf(days)).toBe(new Date(days * 86_400_000).getUTCDay());
      if (year > 0) expect(parseIsoDay(isoDay(days))).toBe(days);
    }),
  );
});

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

test('Hijri dates are those of the tabular calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1300, max: 1500 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      (year, month, dayOfMonth) => {
        const parts = islamic.formatToParts(hijriDayNumber(year, month, dayOfMonth) * 86_400_000);
        const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
        expect([part('year'), part('month'), part('day')]).toEqual([year, month, dayOfMonth]);
      },
    ),
  );
});
