// Counts of right, wrong and missing, and the three figures that come of them.

export interface Tally {
  right: number;
  wrong: number;
  missing: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
}

export const newTally = (): Tally => ({ right: 0, wrong: 0, missing: 0 });

export function figuresOf({ right, wrong, missing }: Tally): Figures {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missing || 1);
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall || 1)),
    right,
    wrong,
    missing,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
