// Pushes points apart that would be drawn over one another.

export interface Point {
  x: number;
  y: number;
}

const ROUNDS = 200;
/** Aim for a little more than asked for, so that the last rounds need not be exact. */
const MARGIN = 1.02;
/** Directions for points in one place: the golden angle never repeats. */
const GOLDEN_ANGLE = 2.399_963_229_728_653;

const cellOf = (value: number, size: number): number => Math.floor(value / size);

/** Moves points, in place and deterministically, until no two are nearer than `distance` or the rounds are used up. */
export const separate = (points: readonly Point[], distance: number): void => {
  const wanted = distance * MARGIN;
  for (let round = 0; round < ROUNDS; round++) {
    const cells = new Map<string, number[]>();
    points.forEach(({ x, y }, i) => {
      const key = `${String(cellOf(x, wanted))},${String(cellOf(y, wanted))}`;
      const cell = cells.get(key);
      if (cell) cell.push(i);
      else cells.set(key, [i]);
    });
    let moved = false;
    points.forEach((a, i) => {
      const column = cellOf(a.x, wanted);
      const row = cellOf(a.y, wanted);
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const j of cells.get(`${String(column + dx)},${String(row + dy)}`) ?? []) {
            if (j > i && push(a, points[j] as Point, wanted, i)) moved = true;
          }
        }
      }
    });
    if (!moved) return;
  }
};

const push = (a: Point, b: Point, wanted: number, salt: number): boolean => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= wanted * (1 - 1e-6)) return false;
  const together = apart < 1e-9;
  const ux = together ? Math.cos(salt * GOLDEN_ANGLE) : dx / apart;
  const uy = together ? Math.sin(salt * GOLDEN_ANGLE) : dy / apart;
  const half = (wanted - apart) / 2;
  a.x -= ux * half;
  a.y -= uy * half;
  b.x += ux * half;
  b.y += uy * half;
  return true;
};
