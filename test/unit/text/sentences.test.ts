// Sentences and tokens: where they begin and end in the original text.
import { describe, expect, test } from '@jest/globals';
import { createFolder } from '../../../src/text/fold.js';
import { splitSentences } from '../../../src/text/sentences.js';
import { tokenize } from '../../../src/text/tokenize.js';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const tokens = (text: string): string[] =>
  tokenize(text, 0, text.length).map(({ kind, start, end }) => `${kind[0]}:${text.slice(start, end)}`);

describe('sentences', () => {
  test.each([
    ['زار باريس. ثم عاد.', ['زار باريس.', 'ثم عاد.']],
    ['هل زار باريس؟ نعم!', ['هل زار باريس؟', 'نعم!']],
    ['زار باريس\nثم عاد', ['زار باريس', 'ثم عاد']],
    ['قال «زرتها». وعاد.', ['قال «زرتها».', 'وعاد.']],
    ['قال "زرتها." وعاد.', ['قال "زرتها."', 'وعاد.']],
    ['بلغ 3.5 ملايين. ثم زاد.', ['بلغ 3.5 ملايين.', 'ثم زاد.']],
    ['وقال د. سمير إنه عاد.', ['وقال د. سمير إنه عاد.']],
    ['عاد إلى بلاده.وأضاف شيئا', ['عاد إلى بلاده.', 'وأضاف شيئا']],
    ['سكت... ثم قال', ['سكت...', 'ثم قال']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('leave out what is excluded, and end there', () => {
    const text = 'زار باريس شارك المقال ثم عاد';
    const at = text.indexOf('شارك');
    const spans = splitSentences(text, [{ start: at, end: at + 'شارك المقال'.length }]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['زار باريس', 'ثم عاد']);
  });
});

describe('tokens', () => {
  test.each([
    ['زار باريس.', ['w:زار', 'w:باريس', 'm:.']],
    ['إف-16', ['w:إف', 'm:-', 'n:16']],
    ['1,500 طن', ['n:1,500', 'w:طن']],
    ['٣٫٥', ['n:٣٫٥']],
    ['«داعش»', ['m:«', 'w:داعش', 'm:»']],
    ['مُدَرّس', ['w:مُدَرّس']],
    ['زيـــارة', ['w:زيـــارة']],
    ['أ\u200fب', ['w:أ', 'w:ب']],
    ['كلمة\u00a0أخرى', ['w:كلمة', 'w:أخرى']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('folding', () => {
  const fold = createFolder({ dropped: 'xy', replaced: [['ab', 'c']] });
  test.each([
    ['', ''],
    ['plain', 'plcin'],
    ['xaybx', 'cc'],
    ['zzz', 'zzz'],
  ])('%j becomes %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
