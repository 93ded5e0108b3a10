// Ctrl-C. While articles are read, it gives up in order. While a stage computes, nothing can be told to it, so the system ends it
// and the next run sweeps up. While results are put in their places, it has to wait.
import { EXIT } from './exit.js';

export interface Interrupt {
  readonly signal: AbortSignal;
  readonly stage: (name: string) => void;
  readonly release: () => void;
}

const COMPUTING = new Set(['resolve', 'graph', 'export']);

export function abortOnInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    process.exit(EXIT.interrupted);
  };
  const release = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  };
  const arm = (): void => {
    release();
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  };
  arm();
  return { signal: controller.signal, stage: (name) => (COMPUTING.has(name) ? release() : arm()), release };
}
