// An explanation shows what the engine saw and why it decided as it did.
import { expect, test } from '@jest/globals';
import { explainSentence } from '../../../src/extract/explain.js';
import { createReader } from '../../../src/extract/index.js';
import { setUp } from '../../../src/setup.js';
import { document } from '../../support/builders.js';

const reader = createReader(setUp());
const explain = (text: string): string => {
  const [sentence] = reader.read(document({ text, date: '2024-03-05' })).sentences;
  if (!sentence) throw new Error('no sentence');
  return explainSentence(text, sentence).join('\n');
};

test('begins with the sentence, and has a line for every unit', () => {
  const text = 'زار الرئيس التركي رجب طيب أردوغان باكو أمس.';
  const lines = explain(text).split('\n');
  expect(lines[0]).toBe(text);
  for (const shown of ['زار', 'الرئيس التركي رجب طيب أردوغان', 'باكو', 'أمس'])
    expect(lines.some((line) => line.includes(` ${shown} `))).toBe(true);
});

test('shows readings, the claim, and the pattern that found it', () => {
  const told = explain('زار الرئيس التركي رجب طيب أردوغان باكو أمس.');
  expect(told).toMatch(/زار {3}\[verb زار past/);
  expect(told).toMatch(/باكو {3}\[name: Place baku\]/);
  expect(told).toMatch(/time 2024-03-04/);
  expect(told).toContain('=> recep-tayyip-erdogan visited baku');
  expect(told).toContain('pattern زار {subject} {object}');
});

test('says why a claim is not actual, and whose word it is', () => {
  const told = explain('وقال وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني إن تركيا لن تزود أرمينيا بأسلحة.');
  expect(told).toMatch(/negated because of لن/);
  expect(told).toMatch(/sources mohammed-bin-abdulrahman;/);
});

test('a sentence without a claim is explained, too', () => {
  expect(explain('هطلت أمطار غزيرة على الساحل.')).not.toContain('=>');
});
