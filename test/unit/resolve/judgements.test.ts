// What people have decided binds, in both directions, and is undone by one line.
import { describe, expect, test } from '@jest/globals';
import { createResolver, formatJudgements, type Judgement, parseJudgements } from '../../../src/resolve/index.js';
import { article, called, groups, knownEntity, knownMap, person, resolve } from '../../support/articles.js';

const line = (left: string, right: string, judgement: Judgement['judgement']): Judgement => ({
  left,
  right,
  judgement,
  score: 1,
  reason: 'by hand',
});

const SPELLINGS = [article('d1', [person('سيرغي شويغو')]), article('d2', [person('سيرجي شويجو')])];
const STRANGERS = [article('d1', [person('محمد مرسي')]), article('d2', [person('أنور السادات')]), article('d3', [person('جون كيري')])];

const idOf = (articles: Parameters<typeof resolve>[0], name: string): string =>
  called(resolve(articles.filter(({ entities }) => entities.some(({ names }) => names.includes(name)))), name).id;

test('every merge is recorded with the ids that the entities have alone, and why', () => {
  const { judgements } = resolve(SPELLINGS);
  expect(judgements).toHaveLength(1);
  const [merge] = judgements;
  expect([merge?.left, merge?.right].sort()).toEqual([idOf(SPELLINGS, 'سيرغي شويغو'), idOf(SPELLINGS, 'سيرجي شويجو')].sort());
  expect(merge).toMatchObject({ judgement: 'positive', reason: expect.stringContaining('sound') });
  expect(merge?.score).toBeGreaterThan(0.9);
});

test('a recorded merge, turned negative, is undone', () => {
  const [merge] = resolve(SPELLINGS).judgements as [Judgement];
  expect(resolve(SPELLINGS, { judgements: [merge, { ...merge, judgement: 'negative' }] }).entities).toHaveLength(2);
});

test('unsure leaves two apart', () => {
  const [merge] = resolve(SPELLINGS).judgements as [Judgement];
  expect(resolve(SPELLINGS, { judgements: [{ ...merge, judgement: 'unsure' }] }).entities).toHaveLength(2);
});

describe('positive', () => {
  const [a, b, c] = ['محمد مرسي', 'أنور السادات', 'جون كيري'].map((name) => idOf(STRANGERS, name)) as [string, string, string];

  test('joins what nothing else would', () => {
    expect(groups(resolve(STRANGERS, { judgements: [line(a, b, 'positive')] }))).toEqual(['أنور السادات = محمد مرسي', 'جون كيري']);
  });

  test('is transitive', () => {
    expect(resolve(STRANGERS, { judgements: [line(a, b, 'positive'), line(c, b, 'positive')] }).entities).toHaveLength(1);
  });

  test('gives the id of a known entity, also if no article was seen to name it', () => {
    const known = knownMap(knownEntity('mohamed-morsi', ['محمد العياط'], { en: 'Mohamed Morsi' }));
    const { entities } = resolve(STRANGERS, { known, judgements: [line(a, 'mohamed-morsi', 'positive')] });
    expect(entities.find(({ id }) => id === 'mohamed-morsi')).toMatchObject({
      label: { ar: 'محمد العياط', en: 'Mohamed Morsi' },
      aliases: ['محمد مرسي'],
    });
  });

  test('joins even what one article tells apart', () => {
    const both = [article('d1', [person('محمد مرسي'), person('أنور السادات')])];
    expect(resolve(both, { judgements: [line(a, b, 'positive')] }).entities).toHaveLength(1);
  });

  test('about entities that this run does not have changes nothing', () => {
    expect(resolve(STRANGERS, { judgements: [line('person-0000000000', a, 'positive')] }).entities).toEqual(resolve(STRANGERS).entities);
  });
});

test('negative also binds what was joined by hand: not the third spelling either', () => {
  const three = [...SPELLINGS, article('d3', [person('محمد مرسي')])];
  const [one, other, morsi] = ['سيرغي شويغو', 'سيرجي شويجو', 'محمد مرسي'].map((name) => idOf(three, name)) as [string, string, string];
  const { entities } = resolve(three, { judgements: [line(one, morsi, 'positive'), line(morsi, other, 'negative')] });
  expect(entities).toHaveLength(2);
});

test('the later of two lines on one pair counts', () => {
  const [merge] = resolve(SPELLINGS).judgements as [Judgement];
  const swapped = { ...merge, left: merge.right, right: merge.left };
  expect(resolve(SPELLINGS, { judgements: [{ ...merge, judgement: 'negative' }, swapped] }).entities).toHaveLength(1);
});

test('judgements that contradict each other are refused, with the ids', () => {
  const judgements = [line('a', 'b', 'positive'), line('b', 'c', 'positive'), line('c', 'a', 'negative')];
  expect(() => createResolver({ judgements })).toThrow(/"[ac]" and "[ac]" are two/);
});

describe('as lines', () => {
  test('what was written is read', () => {
    const { judgements } = resolve(SPELLINGS);
    expect(parseJudgements(formatJudgements(judgements), 'j.jsonl')).toEqual({ judgements, problems: [] });
  });

  test('a person may leave out score and reason, and blank lines', () => {
    const text = '\ufeff{"left":"a","right":"b","judgement":"negative"}\r\n\r\n';
    expect(parseJudgements(text, 'j.jsonl').judgements).toEqual([{ left: 'a', right: 'b', judgement: 'negative', score: 1, reason: '' }]);
  });

  test.each(['{', 'null', '{"left":"a","right":"b","judgement":"maybe"}', '{"left":"a","right":"","judgement":"unsure"}', '{"left":1}'])(
    '%s is a problem with its line, and the rest counts',
    (broken) => {
      const good = '{"left":"a","right":"b","judgement":"unsure"}';
      const { judgements, problems } = parseJudgements(`${good}\n${broken}\n${good}`, 'j.jsonl');
      expect(judgements).toHaveLength(2);
      expect(problems).toEqual([{ file: 'j.jsonl', line: 2, code: 'bad-judgement', message: expect.stringMatching(/not counted/) }]);
    },
  );
});
