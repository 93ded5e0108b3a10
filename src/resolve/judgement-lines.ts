// Judgements as JSON Lines, one decision a line: kept, reviewed and versioned like source code.
import type { Problem } from '../model/problem.js';
import type { Judgement } from './judgement.js';

const KINDS: readonly unknown[] = ['positive', 'negative', 'unsure'];

const parseLine = (line: string): Judgement | string => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'it is not an object';
  const { left, right, judgement, score, reason } = value as Record<string, unknown>;
  if (typeof left !== 'string' || left === '' || typeof right !== 'string' || right === '')
    return '"left" and "right" must be ids of entities';
  if (!KINDS.includes(judgement)) return '"judgement" must be "positive", "negative" or "unsure"';
  return {
    left,
    right,
    judgement: judgement as Judgement['judgement'],
    score: typeof score === 'number' ? score : 1,
    reason: typeof reason === 'string' ? reason : '',
  };
};

/** Score and reason may be left out by a person. Lines that are no judgement are problems; the others count. */
export const parseJudgements = (text: string, file: string): { judgements: Judgement[]; problems: Problem[] } => {
  const judgements: Judgement[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const parsed = parseLine(line);
      if (typeof parsed !== 'string') judgements.push(parsed);
      else problems.push({ file, line: i + 1, code: 'bad-judgement', message: `This line is not counted, because ${parsed}.` });
    });
  return { judgements, problems };
};

/** The lines that record judgements; add them to the end of a file. */
export const formatJudgements = (judgements: readonly Judgement[]): string =>
  judgements.map(({ left, right, judgement, score, reason }) => `${JSON.stringify({ left, right, judgement, score, reason })}\n`).join('');
