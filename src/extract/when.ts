// When: the expression of time that belongs to a verb or noun.
import type { Unit } from './unit.js';

export const closesBefore = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('clauseStarters')) return i;
    if (unit?.verb && unit.verb.segment.conjunction !== '') return i;
  }
  return 0;
};

export const closesAfter = (units: readonly Unit[], at: number): number => {
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i];
    if (unit?.word?.lists.has('clauseStarters') || unit?.word?.lists.has('complementizers') || unit?.word?.lists.has('relatives')) return i;
    if (unit?.verb && !unit.verb.sense.entry?.auxiliary) return i;
  }
  return units.length;
};

/** The time of what stands at `head`: the next one in its clause, else the one before it. */
export const timeOf = (units: readonly Unit[], head: number, to: number): Unit | null => {
  const dates = (unit: Unit | undefined): boolean =>
    unit?.time != null && (unit.time.role === 'at' || unit.time.role === 'since') && unit.time.iso !== null;
  const end = Math.max(closesAfter(units, head), Math.min(units.length, to + 2));
  for (let i = head + 1; i < end; i++) if (dates(units[i])) return units[i] ?? null;
  const start = closesBefore(units, head);
  for (let i = head - 1; i >= start; i--) if (dates(units[i])) return units[i] ?? null;
  return null;
};

/** The time that the next sentence may go on with. */
export const timeAfter = (_units: readonly Unit[], _before: Unit | null): Unit | null => null;
