// An edge of a graph file as a Claim.
import { type Claim, FACTUALITIES, type Factuality } from '../model/claim.js';
import { widen } from '../model/dates.js';
import { compareCodeUnits } from '../model/order.js';
import { textOf } from './column-values.js';
import type { FileEdge, Value } from './graph-file.js';

const timeOf = ({ attributes, spells }: FileEdge): string | null => {
  const time = textOf(attributes['time']);
  if (time !== null && widen(time)) return time;
  const days = spells.flat().filter((day): day is string => day !== null && widen(day) !== null);
  const known =
    days.length > 0 ? days : [attributes['first_date'], attributes['last_date']].flatMap((day) => textOf(day) ?? []).filter(widen);
  const first = known.toSorted(compareCodeUnits)[0];
  const last = known.toSorted(compareCodeUnits).at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
};

const factualityOf = ({ attributes }: FileEdge): Factuality => {
  const told = FACTUALITIES.find((factuality) => factuality === attributes['factuality']);
  return told ?? FACTUALITIES.find((factuality) => Number(attributes[factuality] ?? 0) > 0) ?? 'actual';
};

const unit = (value: Value | undefined): number => (typeof value === 'number' && value >= 0 && value <= 1 ? value : 1);

/** All that the edge itself says; the rest depends on the other nodes and edges. */
export const claimOf = (edge: FileEdge, rest: Pick<Claim, 'id' | 'document' | 'subject' | 'relation' | 'object' | 'sources'>): Claim => {
  const quote = textOf(edge.attributes['top_quote']) ?? textOf(edge.attributes['quote']) ?? edge.label ?? '';
  const sentence = textOf(edge.attributes['sentence']) ?? quote;
  return {
    ...rest,
    factuality: factualityOf(edge),
    time: timeOf(edge),
    place: null,
    commodities: [],
    amounts: [],
    about: null,
    evidence: { start: 0, end: quote.length, quote, sentence: { start: 0, end: sentence.length, text: sentence }, pattern: null },
    confidence: unit(edge.attributes['confidence']),
  };
};
