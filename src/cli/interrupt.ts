// Ctrl-C. While articles are read, it gives up in order. While a stage computes, nothing can be told to it, so the system ends it
// and the next run sweeps up. While results are put in their places, it has to wait.
import { EXIT } from './exit.js';

export interface Interrupt {
  readonly signal: AbortSignal;
  readonly stage: (name: string) => void;
  readonly release: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const COMPUTING = new Set(['resolve', 'graph', 'export']);

export function abortOnInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    process.exit(EXIT.interrupted);
  };
  let armed = false;
  const release = (): void => {
    if (armed) for (const signal of SIGNALS) process.off(signal, stop);
    armed = false;
  };
  // Taking the last listener away and putting it back would lose a signal that came in between.
  const arm = (): void => {
    if (!armed) for (const signal of SIGNALS) process.on(signal, stop);
    armed = true;
  };
  arm();
  return { signal: controller.signal, stage: (name) => (COMPUTING.has(name) ? release() : arm()), release };
}
