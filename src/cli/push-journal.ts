// Which graphs a broken-off push had brought, so that the next one goes on from there. Gone when a push is complete.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface PushJournal {
  readonly done: ReadonlyMap<string, string>;
  readonly add: (graph: string, hash: string) => void;
  readonly remove: () => void;
}

export function openPushJournal(folder: string, target: string): PushJournal {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 12);
  const path = join(folder, `.push-${name}.jsonl`);
  return {
    done: read(path),
    add: (graph, hash) => appendFileSync(path, `${JSON.stringify({ graph, hash })}\n`),
    remove: () => rmSync(path, { force: true }),
  };
}

/** A line that was cut short, alone or before the next, does not count: its graph is only pushed once more. */
function read(path: string): ReadonlyMap<string, string> {
  const done = new Map<string, string>();
  if (!existsSync(path)) return done;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, graph, hash] = /^\{"graph":"([^"\\]+)","hash":"([^"\\]+)"\}$/.exec(line) ?? [];
    if (graph !== undefined && hash !== undefined) done.set(graph, hash);
  }
  return done;
}
