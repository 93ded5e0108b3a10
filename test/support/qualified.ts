// The qualifiers of an article's claims in words: what the tests of attribution, times, places and goods compare.
import { createReader } from '../../src/extract/index.js';
import { setUp } from '../../src/setup.js';
import { document } from './builders.js';

export interface Qualified {
  readonly relation: string;
  readonly factuality: string;
  /** Keys of entities: gazetteer ids, or type and folded name. */
  readonly subject: string;
  readonly object: string | null;
  readonly sources: readonly string[];
  readonly time: string | null;
  readonly place: string | null;
  readonly goods: readonly string[];
  /** `count unit goods`. */
  readonly amounts: readonly string[];
  readonly quote: string;
}

/** Builds the reader once; the function reads a text as an article of a date. */
export function qualifiedReader(): (text: string, date?: string) => readonly Qualified[] {
  const { ontology, gazetteer, language } = setUp();
  const reader = createReader({ ontology, gazetteer, language, minConfidence: 0 });
  return (text, date = '2023-09-05') =>
    reader.read(document({ text, date })).extraction.claims.map((claim) => ({
      relation: claim.relation,
      factuality: claim.factuality,
      subject: claim.subject,
      object: claim.object,
      sources: claim.sources,
      time: claim.time,
      place: claim.place,
      goods: claim.commodities,
      amounts: claim.amounts.map(({ count, unit, commodity }) => `${count} ${unit ?? '-'} ${commodity}`),
      quote: claim.evidence.quote,
    }));
}
