// How long each stage took, by a clock that the pipeline itself does not look at.

export interface Timings {
  readonly stage: (name: string) => void;
  /** Whole milliseconds by stage, `total` last. */
  readonly read: () => Readonly<Record<string, number>>;
}

export function startTimings(): Timings {
  const begin = performance.now();
  const marks: { readonly name: string; readonly at: number }[] = [];
  return {
    stage: (name) => {
      marks.push({ name, at: performance.now() });
    },
    read: () => {
      const now = performance.now();
      const entries = marks.map(({ name, at }, i): [string, number] => [name, Math.round((marks[i + 1]?.at ?? now) - at)]);
      return Object.fromEntries([...entries, ['total', Math.round(now - begin)]]);
    },
  };
}
