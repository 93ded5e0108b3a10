// A bar on standard error for whatever takes longer than two seconds; silent when that is no terminal, and with --quiet.
import { SingleBar } from 'cli-progress';

const PATIENCE = 2000;

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stage: (name: string) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { update: () => {}, stage: () => {}, stop: () => {} };

export function createProgress(quiet: boolean): Progress {
  if (quiet || process.stderr.isTTY !== true) return SILENT;
  const bar = new SingleBar({ format: '{stage} [{bar}] {percentage} %', stream: process.stderr, hideCursor: true, clearOnComplete: true });
  const begin = performance.now();
  let running = false;
  let stage = 'read';
  return {
    update: (done, total) => {
      if (performance.now() - begin < PATIENCE || total === 0) return;
      if (!running) bar.start(total, done, { stage });
      running = true;
      bar.setTotal(total);
      bar.update(done, { stage });
    },
    stage: (name) => {
      stage = name;
      if (running) bar.update({ stage });
    },
    stop: () => {
      if (running) bar.stop();
      running = false;
    },
  };
}
