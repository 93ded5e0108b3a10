// Which graphs a broken-off push had brought, so that the next one goes on from there. Gone when a push is complete.
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
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

/** A last line that was cut short does not count. */
function read(path: string): ReadonlyMap<string, string> {
  const done = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return done;
  }
  for (const line of text.split('\n').slice(0, -1)) {
    const { graph, hash } = JSON.parse(line) as { graph: string; hash: string };
    done.set(graph, hash);
  }
  return done;
}
