// Reads days by name: "Tuesday", "the evening of Sunday last", "today (Wednesday)", "the day before yesterday".

import { UNIT } from '../lang/time-tables.js';
import { GAP } from './folded-words.js';
import { dateAt, relationAt } from './times-dates.js';
import { complete, dayMoment, type Moment, NO_MOMENT, openMoment, weekdayNear } from './times-moments.js';
import { APPOSED, endBefore, type Found, foldedAt, gapIs, hasAnd, JOINED, type Reading, type Term, termAt } from './times-reader.js';

const found = (reading: Reading, from: number, next: number, moment: Moment): Found => ({
  moment,
  next,
  end: endBefore(reading, from, next),
});

const parenthesisedDate = (reading: Reading, i: number): Found | null => {
  if (!gapIs(reading, i, APPOSED | GAP.close)) return null;
  const link = termAt(reading, i, 'corresponding');
  const at = link?.next ?? i;
  return dateAt(reading, termAt(reading, at, 'dayWord')?.next ?? at);
};

/** "[on] the day [of]", "the evening of": words before a weekday, today or yesterday. */
const skipDayWords = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < 3; steps++) {
    const next = (termAt(reading, at, 'part') ?? termAt(reading, at, 'dayWord') ?? dayPair(reading, at))?.next;
    if (next === undefined || !gapIs(reading, next, JOINED | GAP.comma)) break;
    at = next;
  }
  return at;
};

const dayPair = (reading: Reading, i: number): Term | null => {
  const pair = termAt(reading, i, 'pair');
  return pair !== null && pair.value === UNIT.day ? pair : null;
};

/** "[on the evening of] Tuesday [last] [, 12 September]". */
export const weekdayAt = (reading: Reading, i: number): Found | null => {
  const at = skipDayWords(reading, i);
  const weekday = termAt(reading, at, 'weekday');
  if (weekday === null) return null;
  const { beforeWeekday, afterWeekday } = reading.rules;
  if (at === i && gapIs(reading, at, JOINED) && beforeWeekday.has(foldedAt(reading, at - 1))) return null;
  if (gapIs(reading, weekday.next, JOINED) && afterWeekday.has(foldedAt(reading, weekday.next))) return null;
  const relation = relationAt(reading, weekday.next);
  const next = afterNight(reading, relation?.next ?? weekday.next, at > i ? weekday.value : null);
  const date = hasAnd(reading, next) ? null : parenthesisedDate(reading, next);
  if (date !== null) return found(reading, i, date.next, { ...date.moment, weekday: weekday.value });
  return found(reading, i, next, { ...NO_MOMENT, weekday: weekday.value, said: relation?.value ?? null });
};

/** "[the evening of] today [(Wednesday)]", "the day before yesterday". */
export const dayNameAt = (reading: Reading, i: number): Found | null => {
  const at = skipDayWords(reading, i);
  const day = termAt(reading, at, 'day') ?? (at > i ? termAt(reading, i, 'day') : null);
  if (day === null) return null;
  const next = day.next;
  const weekday = gapIs(reading, next, APPOSED) ? termAt(reading, next, 'weekday') : null;
  if (weekday === null && at === i && isNoDay(reading, i, next, day.value)) return null;
  const after = partAfter(reading, weekday?.next ?? next);
  const date = hasAnd(reading, after) ? null : parenthesisedDate(reading, after);
  if (date !== null)
    return found(reading, i, date.next, { ...complete(date.moment, reading.anchor, null), weekday: weekday?.value ?? null });
  if (reading.anchor === null) return found(reading, i, after, openMoment('day', Math.sign(day.value)));
  const computed = reading.anchor + day.value;
  return found(
    reading,
    i,
    after,
    dayMoment(weekday === null ? computed : weekdayNear(computed, weekday.value, day.value > 0 ? 3 : 1), Math.sign(day.value)),
  );
};

/** "the night of Saturday to Sunday": the day that it begins on; also "Saturday in the evening". */
const afterNight = (reading: Reading, i: number, evening: number | null): number => {
  const morning = evening !== null && gapIs(reading, i, JOINED | GAP.dash | GAP.slash) ? termAt(reading, i, 'weekday') : null;
  return morning !== null && morning.value === ((evening ?? 0) + 1) % 7 && !hasAnd(reading, i) ? morning.next : partAfter(reading, i);
};

const partAfter = (reading: Reading, i: number): number => {
  const part = gapIs(reading, i, JOINED) && !hasAnd(reading, i) ? termAt(reading, i, 'partOfToday') : null;
  return part !== null && pointless(reading, part.next) ? part.next : i;
};

/** No day follows, that a part of the day before it would belong to. */
const pointless = (reading: Reading, i: number): boolean =>
  !gapIs(reading, i, JOINED) || (termAt(reading, i, 'weekday') ?? termAt(reading, i, 'day') ?? termAt(reading, i, 'dayWord')) === null;

/** "leaves in the evening": today, unless it tells the hour of another day. */
export const partOfTodayAt = (reading: Reading, i: number): Found | null => {
  const part = termAt(reading, i, 'partOfToday');
  if (part === null || !pointless(reading, part.next) || reading.words[i]?.info?.preposition || hasAnd(reading, i)) return null;
  // "the evening of the visit": it belongs to the noun; but "to" begins like an article.
  const isOfNoun = foldedAt(reading, part.next).startsWith(reading.rules.article) && termAt(reading, part.next, 'to') === null;
  if (isOfNoun && gapIs(reading, part.next, JOINED)) return null;
  for (let before = i - 1; before >= Math.max(0, i - 4); before--) {
    if (reading.words[before]?.info === null || reading.rules.clock.has(foldedAt(reading, before))) return null;
  }
  return found(reading, i, part.next, reading.anchor === null ? openMoment('day', null) : dayMoment(reading.anchor));
};

/** "the next day", "Russia Today", "in dire need": words of days that are none. */
const isNoDay = (reading: Reading, i: number, next: number, offset: number): boolean => {
  const { rules } = reading;
  const [before, after] = [
    gapIs(reading, i, JOINED) ? foldedAt(reading, i - 1) : '',
    gapIs(reading, next, JOINED) ? foldedAt(reading, next) : '',
  ];
  if (offset < 0) return rules.afterYesterday.has(after);
  if (offset > 0) return rules.beforeTomorrow.has(before);
  // "eight hours a day".
  if (next === i + 1 && termAt(reading, i - 1, 'in') !== null) return true;
  if (rules.beforeToday.has(before) || rules.afterToday.has(after) || termAt(reading, next, 'ordinal') !== null) return true;
  const opens = ((reading.words[i - 1]?.gap ?? 0) & GAP.open) !== 0 && ((reading.words[next]?.gap ?? 0) & GAP.close) !== 0;
  return opens || rules.namesToday.has(foldedAt(reading, i - 2));
};
