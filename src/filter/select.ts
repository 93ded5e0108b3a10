// Which claims pass a filter. Pure, one pass over the claims for each kind of condition; made for tens of thousands while a slider moves.
import type { Claim } from '../model/claim.js';
import { widen } from '../model/dates.js';
import type { DocumentInfo } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Filter } from './filter.js';
import { claimsAround, largestPart } from './reach.js';

/** A Corpus, or as much of one as the filter needs. */
export interface FilterSource<C extends Claim = Claim> {
  readonly claims: readonly C[];
  readonly entities: readonly Entity[];
  readonly documents: readonly Pick<DocumentInfo, 'id' | 'date' | 'publisher'>[];
}

export interface SelectOptions {
  /** Ids of symmetric relation types, where "A met B" and "B met A" are one thing to count publishers of. */
  readonly symmetric?: Iterable<string>;
  /** Brings spellings together before words are looked for. Defaults to small letters without marks. */
  readonly fold?: (text: string) => string;
}

type Test = (claim: Claim) => boolean;
type Documents = ReadonlyMap<string, FilterSource['documents'][number]>;
type Entities = ReadonlyMap<string, Entity>;

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const foldSimply = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .toLowerCase();

const typesTest = (types: readonly string[], entities: Entities): Test => {
  const wanted = new Set(types);
  const fits = (id: string): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && (wanted.has(entity.type) || (entity.subtype !== null && wanted.has(entity.subtype)));
  };
  return (claim) => fits(claim.subject) && (claim.object === null || fits(claim.object));
};

const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
};

/** Sentences as folded, kept as long as the claims: typing a word must not fold all of them at each letter. */
const sentences = new WeakMap<(text: string) => string, WeakMap<Claim, string>>();

const foldedSentences = (fold: (text: string) => string): ((claim: Claim) => string) => {
  const known = sentences.get(fold) ?? new WeakMap<Claim, string>();
  sentences.set(fold, known);
  return (claim) => {
    let text = known.get(claim);
    if (text === undefined) {
      text = fold(claim.evidence.sentence.text);
      known.set(claim, text);
    }
    return text;
  };
};

/** A claim without a time of its own counts at the date of its article. */
const timeTest = (from: string | null, to: string | null, documents: Documents): Test => {
  const first = (from === null ? null : widen(from)?.first) ?? '';
  const last = (to === null ? null : widen(to)?.last) ?? '~';
  const touches = remember((time: string) => {
    const range = widen(time);
    return range !== null && range.last >= first && range.first <= last;
  });
  return (claim) => {
    const time = claim.time ?? documents.get(claim.document)?.date ?? null;
    return time !== null && touches(time);
  };
};

const textTest = (text: string, entities: Entities, fold: (text: string) => string): Test => {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const sentenceOf = foldedSentences(fold);
  const namesOf = remember((id: string) => {
    const entity = entities.get(id);
    return entity ? fold([entity.label.ar ?? '', entity.label.en ?? '', ...entity.aliases].join('\n')) : '';
  });
  return (claim) => {
    const names = `${namesOf(claim.subject)}\n${claim.object === null ? '' : namesOf(claim.object)}`;
    const sentence = sentenceOf(claim);
    return words.every((word) => sentence.includes(word) || names.includes(word));
  };
};

/** Conditions on one claim alone, cheap ones first. */
const testsOf = (filter: Filter, entities: Entities, documents: Documents, fold: (text: string) => string): readonly Test[] => {
  const tests: Test[] = [];
  if (filter.relations) {
    const wanted = new Set(filter.relations);
    tests.push((claim) => wanted.has(claim.relation));
  }
  if (filter.factuality) {
    const wanted = new Set<string>(filter.factuality);
    tests.push((claim) => wanted.has(claim.factuality));
  }
  if (filter.attribution !== 'any') {
    const own = filter.attribution === 'own';
    tests.push((claim) => (claim.sources.length === 0) === own);
  }
  if (filter.minConfidence > 0) tests.push((claim) => claim.confidence >= filter.minConfidence);
  if (filter.speakers) {
    const wanted = new Set(filter.speakers);
    tests.push((claim) => claim.sources.some((source) => wanted.has(source)));
  }
  if (filter.types) tests.push(typesTest(filter.types, entities));
  if (filter.from !== null || filter.to !== null) tests.push(timeTest(filter.from, filter.to, documents));
  if (filter.text !== null) tests.push(textTest(filter.text, entities, fold));
  return tests;
};

/** Keeps what at least `least` publishers report. They are counted among the claims given. */
const reportedBy = <C extends Claim>(
  claims: readonly C[],
  least: number,
  publisherOf: (claim: Claim) => string,
  symmetric: ReadonlySet<string>,
) => {
  const keyOf = ({ subject, relation, object }: Claim): string => {
    const swap = object !== null && symmetric.has(relation) && object < subject;
    return swap ? `${object}\n${relation}\n${subject}` : `${subject}\n${relation}\n${object ?? ''}`;
  };
  const publishers = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const seen = publishers.get(key);
    if (seen) seen.add(publisherOf(claim));
    else publishers.set(key, new Set([publisherOf(claim)]));
  }
  return claims.filter((claim) => (publishers.get(keyOf(claim))?.size ?? 0) >= least);
};

/**
 * The claims that pass, in their order. Publishers are counted over what passes the conditions on single claims, before
 * `publishers` narrows it: "in this paper, and reported by two". The neighbourhood and the largest part are taken last.
 */
export const selectClaims = <C extends Claim>(source: FilterSource<C>, filter: Filter, options: SelectOptions = {}): readonly C[] => {
  const documents = byId(source.documents);
  const tests = testsOf(filter, byId(source.entities), documents, options.fold ?? foldSimply);
  const publisherOf = (claim: Claim): string => documents.get(claim.document)?.publisher ?? claim.document;
  let claims: readonly C[] = tests.length === 0 ? source.claims : source.claims.filter((claim) => tests.every((test) => test(claim)));
  if (filter.minSources > 1) claims = reportedBy(claims, filter.minSources, publisherOf, new Set(options.symmetric ?? []));
  if (filter.publishers) {
    const wanted = new Set(filter.publishers);
    claims = claims.filter((claim) => wanted.has(publisherOf(claim)));
  }
  if (filter.ego !== null) claims = claimsAround(claims, filter.ego, filter.radius);
  return filter.giant ? largestPart(claims) : claims;
};
