// Rules about the time of nodes and edges.
import { widen } from '../../model/dates.js';
import type { RawElement } from '../gexf-elements.js';
import type { Tell } from './finding.js';
import type { LintState } from './state.js';

type Attributes = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One bound, told once; null where Gephi makes nothing of it. */
const lintBound = (bound: string, line: number, name: string, state: LintState, tell: Tell): string | null => {
  if (state.timeFormat === 'double') {
    if (bound.trim() !== '' && !Number.isNaN(Number(bound))) return bound;
    tell(line, 'lost', 'time-format', `${name}: "${bound}" is no number, and the graph has no timeformat="date"; its time is left out`);
    return null;
  }
  if (DAY.test(bound) && widen(bound)) return bound;
  if (/^\d{4}-\d{2}-\d{2}T/.test(bound)) return bound;
  if (/^\d{4}(?:-\d{2})?$/.test(bound) && widen(bound))
    tell(
      line,
      'stops',
      'date-partial',
      `${name}: "${bound}" is no full date; newer Gephi stops reading the file, older takes its first day. Write ${widen(bound)?.first} or ${widen(bound)?.last}`,
    );
  else tell(line, 'lost', 'date', `${name}: "${bound}" is no date; its time is left out`);
  return null;
};

const before = (a: string, b: string, numbers: boolean): boolean => (numbers ? Number(a) < Number(b) : a < b);

export const lintTime = ({ line, attributes, spells }: RawElement, name: string, state: LintState, tell: Tell): void => {
  const all: readonly Attributes[] = spells.length > 0 ? spells : [attributes];
  const intervals: { readonly start: string; readonly end: string }[] = [];
  const numbers = state.timeFormat === 'double';
  for (const one of all) {
    const stamp = one['timestamp'] ?? one['timestamps'];
    const start = one['start'] ?? one['startopen'];
    const end = one['end'] ?? one['endopen'];
    if (stamp !== undefined && !state.timestamps)
      tell(line, 'lost', 'timestamp', `${name}: a timestamp is left out, for the graph does not say timerepresentation="timestamp"`);
    if ((start !== undefined || end !== undefined) && state.timestamps) {
      tell(line, 'lost', 'interval', `${name}: start and end are left out, for the graph says timerepresentation="timestamp"`);
      continue;
    }
    if (one['startopen'] !== undefined || one['endopen'] !== undefined)
      tell(line, 'changed', 'open-interval', `${name}: open intervals are read as closed ones`);
    const from = start === undefined ? null : lintBound(start, line, name, state, tell);
    const to = end === undefined ? null : lintBound(end, line, name, state, tell);
    if (from === null || to === null) continue;
    if (before(to, from, numbers))
      tell(line, 'lost', 'end-before-start', `${name}: ${from} to ${to} ends before it starts and is left out`);
    else if (intervals.some((other) => before(from, other.end, numbers) && before(other.start, to, numbers)))
      tell(line, 'lost', 'overlap', `${name}: ${from} to ${to} overlaps a spell before it and is left out; make one of them`);
    else intervals.push({ start: from, end: to });
  }
};
