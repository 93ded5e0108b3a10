// Exit codes, and what is said of an error: its message if it is one of ours, all of it if it is a mistake of the program.

export const EXIT = { done: 0, failed: 1, nothingRead: 2, interrupted: 130 } as const;

const OURS = new Set(['UsageError', 'OntologyError', 'GazetteerError', 'StoreError', 'ExportError']);

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return OURS.has(error.name) ? error.message : (error.stack ?? error.message);
}
