// Assembly: what the sentences assert becomes claims of the article, with evidence, and the entities that they speak of.

import type { Claim, Extraction } from '../model/claim.js';
import { claimId } from '../model/claim-id.js';
import type { Document } from '../model/document.js';
import type { LocalEntity, Mention } from '../model/entity.js';
import { withClaimants } from './answers.js';
import { confidenceFrom } from './confidence.js';
import type { Draft, Drafts } from './draft.js';
import type { ReadSentence } from './index.js';
import type { Assertion } from './sentence.js';
import { type Signals, signalsOf } from './signals.js';
import { draftsOf, type Stated } from './stated.js';

/** A claim, and what speaks for it. */
export interface Weighed {
  readonly claim: Claim;
  readonly signals: Signals;
}

/** Nobody visits his own state. */
const isHome = (subject: Draft, place: Draft | null): boolean =>
  place?.subtype === 'Country' && place.country !== null && place.country === subject.country;

/** Subject and object of every claim that an assertion makes. */
const endsOf = (assertion: Assertion): readonly (readonly [Draft, Draft | null])[] => {
  const { match } = assertion;
  const subjects = draftsOf(match.subject);
  // Of two who accuse each other each is accuser and accused.
  if (match.pairs)
    return subjects.flatMap((a, i) =>
      (match.frame.relation.symmetric ? subjects.slice(i + 1) : subjects.filter((b) => b !== a)).map((b) => [a, b] as const),
    );
  const objects = draftsOf(match.object);
  const toPlaces = match.frame.relation.range.every((type) => type === 'Place');
  const others: readonly (Draft | null)[] = objects.length > 0 ? objects : [null];
  return subjects.flatMap((a) => others.filter((b) => b !== a && !(toPlaces && isHome(a, b))).map((b) => [a, b] as const));
};

const evidenceOf = (document: Document, sentence: ReadSentence, { match }: Assertion): Claim['evidence'] => {
  const start = sentence.units[match.from]?.start ?? sentence.start;
  const end = sentence.units[match.to]?.end ?? sentence.end;
  return {
    start,
    end,
    quote: document.text.slice(start, end),
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    pattern: match.frame.pattern,
  };
};

/** Deeds that an accuser alleges are his word. */
const allegedBy = (sentence: ReadSentence, assertion: Assertion): readonly Draft[] =>
  sentence.assertions
    .filter(
      ({ match }) =>
        match.about >= 0 && match !== assertion.match && assertion.match.head >= match.about && assertion.match.head > match.head,
    )
    .flatMap(({ match }) => draftsOf(match.subject));

const statedBy = (document: Document, sentence: ReadSentence, assertion: Assertion): Stated[] => {
  const { match, judged, time, place, goods, amounts } = assertion;
  const evidence = evidenceOf(document, sentence, assertion);
  const sources = [...new Set([...allegedBy(sentence, assertion), ...assertion.sources])];
  return endsOf(assertion).map(([subject, object]) => {
    const claim = {
      document: document.id,
      subject: subject.key,
      relation: match.frame.relation.id,
      object: object?.key ?? null,
      factuality: judged.factuality,
      sources: sources.filter((source) => source !== subject || !match.frame.relation.answers).map(({ key }) => key),
      time: time?.time?.iso ?? null,
      place: place?.key ?? null,
      commodities: goods.map(({ key }) => key),
      amounts,
      about: null,
      evidence,
      confidence: 0,
    };
    return { claim: { id: claimId(claim), ...claim }, assertion, sentence, ends: [subject, object] };
  });
};

/** The same said twice in one sentence is one claim: the surer one, else the shorter quote. */
const withoutRepeats = <T extends Stated>(stated: readonly T[]): T[] => {
  const best = new Map<string, T>();
  for (const one of stated) {
    const key = [pairOf(one), one.claim.factuality, one.claim.evidence.sentence.start].join('\t');
    const known = best.get(key);
    if (!known || one.claim.confidence > known.claim.confidence) best.set(key, one);
  }
  return [...best.values()];
};

/** May the deed be what the denial denies: the denier has part in it, and it is the word of the party that is contradicted? */
const contradicts = ({ claim }: Stated, deed: Stated, draftOf: (key: string) => Draft | undefined): boolean => {
  const party = deed.claim.subject === claim.subject || deed.claim.object === claim.subject;
  // Parties to a meeting are no accused.
  if (
    !party ||
    deed.assertion.match.frame.relation.symmetric ||
    deed.assertion.match.frame.relation.answers ||
    deed.assertion.match.about >= 0
  )
    return false;
  const country = claim.object === null ? null : (draftOf(claim.object)?.country ?? null);
  return deed.claim.sources.some((source) => source === claim.object || (country !== null && draftOf(source)?.country === country));
};

/**
 * Ties an accusation to the deed that its sentence alleges, and a denial to the deed that its sentence negates, else to what the accusation
 * that it answers was about, else to the last deed of the denier's that the contradicted party spoke of.
 */
const tied = (stated: readonly (Stated & Weighed)[], drafts: Drafts): Weighed[] => {
  const byKey = new Map(drafts.all.map((draft) => [draft.key, draft]));
  const about = new Map<string, string>();
  for (const [i, one] of stated.entries()) {
    const { claim, assertion, sentence } = one;
    const { about: from, frame, head } = assertion.match;
    const inside = stated.find(
      (other) =>
        other.sentence === sentence &&
        other.claim.relation !== claim.relation &&
        other.assertion.match.head >= (from >= 0 ? from : head + 1) &&
        other.claim.sources.includes(claim.subject),
    );
    if (from >= 0 || frame.relation.answers) {
      const answered = frame.relation.answers
        ? stated
            .slice(0, i)
            .findLast(
              ({ claim: other }) =>
                other.relation === frame.relation.answers &&
                other.subject === claim.object &&
                (other.object === claim.subject || about.has(other.id)),
            )
        : undefined;
      const deed =
        inside?.claim.id ??
        (answered && about.get(answered.claim.id)) ??
        (frame.relation.answers
          ? stated.slice(0, i).findLast((other) => contradicts(one, other, (key) => byKey.get(key)))?.claim.id
          : undefined);
      if (deed) about.set(claim.id, deed);
    }
  }
  return stated.map(({ claim, signals }) => ({ claim: { ...claim, about: about.get(claim.id) ?? null }, signals }));
};

const pairOf = ({ claim, assertion }: Stated): string => {
  const ends = [claim.subject, claim.object ?? ''];
  return [claim.relation, ...(assertion.match.frame.relation.symmetric ? ends.sort() : ends)].join('\t');
};

/** The claims with the signals that speak for them, and the confidence that follows. */
const weigh = (
  stated: readonly Stated[],
  sentences: readonly ReadSentence[],
  isCommon: (word: string) => boolean,
): (Stated & Weighed)[] => {
  const mentions = new Map<Draft, number>();
  for (const { units } of sentences)
    for (const { ref } of units) for (const draft of ref?.drafts ?? []) mentions.set(draft, (mentions.get(draft) ?? 0) + 1);
  const pairs = new Map<string, number>();
  const inSentence = new Map<string, Set<string>>();
  const place = (one: Stated): string => `${one.claim.relation}\t${one.claim.evidence.sentence.start}`;
  for (const one of stated) {
    const pair = pairOf(one);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const rivals = inSentence.get(place(one)) ?? new Set();
    inSentence.set(place(one), rivals.add(pair));
  }
  return stated.map((one) => {
    const signals = signalsOf(one.assertion, one.ends[0], one.ends[1], {
      units: one.sentence.units,
      repeats: (pairs.get(pairOf(one)) ?? 1) - 1,
      rivals: (inSentence.get(place(one))?.size ?? 1) - 1,
      isCommon,
      mentionsOf: (draft) => mentions.get(draft) ?? 0,
    });
    return { ...one, claim: { ...one.claim, confidence: confidenceFrom(signals) }, signals };
  });
};

const wordCount = (name: string): number => name.split(/\s+/).length;

const localEntity = (draft: Draft): LocalEntity => ({
  key: draft.key,
  type: draft.type,
  subtype: draft.subtype,
  names: [...draft.names].sort((a, b) => wordCount(b) - wordCount(a) || b.length - a.length || (a < b ? -1 : 1)),
  gazetteer: draft.gazetteer,
  country: draft.country,
  roles: [...new Set(draft.offices.map(({ text }) => text))],
});

const mentionsOf = (sentence: ReadSentence): Mention[] =>
  sentence.units.flatMap(({ ref, start, end }) =>
    (ref?.drafts ?? []).map((draft) => ({ start, end, entity: draft.key, kind: ref?.kind ?? 'name' })),
  );

/** All that the sentences assert, however unsure. */
export const weighedClaims = (
  document: Document,
  sentences: readonly ReadSentence[],
  drafts: Drafts,
  isCommon: (word: string) => boolean,
): Weighed[] => {
  const stated = sentences.flatMap((sentence) => sentence.assertions.flatMap((assertion) => statedBy(document, sentence, assertion)));
  return tied(withoutRepeats(weigh(withClaimants(stated, sentences), sentences, isCommon)), drafts);
};

export const assembleClaims = (
  document: Document,
  sentences: readonly ReadSentence[],
  drafts: Drafts,
  isCommon: (word: string) => boolean,
  minConfidence: number,
): Extraction => {
  const claims = weighedClaims(document, sentences, drafts, isCommon)
    .map(({ claim }) => claim)
    .filter(({ confidence }) => confidence >= minConfidence);
  const mentions = sentences.flatMap(mentionsOf);
  const used = new Set([
    ...mentions.map(({ entity }) => entity),
    ...claims.flatMap(({ subject, object, sources, place, commodities }) => [subject, object, place, ...sources, ...commodities]),
  ]);
  return { document: document.id, entities: drafts.all.filter(({ key }) => used.has(key)).map(localEntity), mentions, claims };
};
