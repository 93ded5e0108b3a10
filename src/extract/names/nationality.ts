// Nationality adjectives: the state that the word at a token belongs to, in one word or two.
import type { GazetteerEntry } from '../../gazetteer/index.js';
import type { Segment } from '../../lang/language.js';
import type { NameContext } from './context.js';

export interface NationalityMatch {
  readonly entry: GazetteerEntry;
  readonly length: number;
  readonly segment: Segment;
}

export const nationalityAt = (context: NameContext, at: number): NationalityMatch | null => {
  const reading = context.tokens[at]?.word?.nationality;
  if (!reading) return null;
  const { nationality, segment } = reading;
  const next = context.tokens[at + 1]?.word;
  if (next && nationality.next.size > 0) {
    for (const { stem, conjunction, pronoun } of next.segments) {
      if (conjunction !== '' || pronoun !== '') continue;
      const id = nationality.next.get(stem);
      const entry = id === undefined ? undefined : context.gazetteer.byId.get(id);
      if (entry) return { entry, length: 2, segment };
    }
  }
  const entry = nationality.entity === null ? undefined : context.gazetteer.byId.get(nationality.entity);
  return entry ? { entry, length: 1, segment } : null;
};
