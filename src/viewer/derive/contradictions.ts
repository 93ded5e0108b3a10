// Cases: who accuses whom, who denies, and what both sides say of the matter; and relations reported both as so and as not so.
import { computed } from '@preact/signals';
import type { Claim } from '../../model/claim.js';
import { type Dataset, edgeOf } from '../data/dataset.js';
import { dataset } from '../state/store.js';
import { ACCUSED, isDeniable, isDenial, partiesOf, sameSide } from './denials.js';
import { claimById, shownClaims } from './shown.js';

/** What one side says of one relation. */
export interface Allegation {
  readonly edge: string;
  readonly claims: readonly Claim[];
}

export interface Case {
  readonly id: string;
  /** Null where nobody named has made the claim that is denied. */
  readonly accuser: string | null;
  readonly accused: string;
  readonly accusations: readonly Claim[];
  readonly denials: readonly Claim[];
  /** What the accusing side says that the accused does, beyond the word "accused". */
  readonly alleged: readonly Allegation[];
}

export interface Contested {
  readonly edge: string;
  readonly says: readonly Claim[];
  readonly saysNot: readonly Claim[];
}

const byEdge = (data: Dataset, list: readonly Claim[]): readonly Allegation[] => {
  const groups = new Map<string, Claim[]>();
  for (const claim of list) {
    const edge = edgeOf(claim, data.symmetric);
    if (edge === null) continue;
    const group = groups.get(edge);
    if (group) group.push(claim);
    else groups.set(edge, [claim]);
  }
  return [...groups].map(([edge, group]) => ({ edge, claims: group })).sort((a, b) => b.claims.length - a.claims.length);
};

const key = (accuser: string | null, accused: string): string => `${accuser ?? ''}~${accused}`;

/** What somebody denies comes first; then what stands in most articles, of most publishers, in most claims. */
export const weightOf = (data: Dataset, denials: readonly Claim[], list: readonly Claim[]): number => {
  const documents = new Set(list.map(({ document }) => document));
  const publishers = new Set([...documents].map((document) => data.document.get(document)?.publisher ?? document));
  return (denials.length > 0 ? 1e12 : 0) + documents.size * 1e8 + publishers.size * 1e4 + list.length;
};

export const claimsOf = ({ accusations, denials, alleged }: Omit<Case, 'id'>): readonly Claim[] => [
  ...accusations,
  ...denials,
  ...alleged.flatMap(({ claims }) => claims),
];

const byDocument = computed<ReadonlyMap<string, readonly Claim[]>>(() => {
  const groups = new Map<string, Claim[]>();
  for (const claim of shownClaims.value) {
    const group = groups.get(claim.document);
    if (group) group.push(claim);
    else groups.set(claim.document, [claim]);
  }
  return groups;
});

/** The claims that an accusation or denial is about, and what the accuser's side says of the accused in the same articles. */
const allegedIn = (data: Dataset, accuser: string | null, accused: string, words: readonly Claim[]): readonly Allegation[] => {
  const named = new Set(words.map(({ about }) => about));
  const documents = [...new Set(words.map(({ document }) => document))];
  const found = documents.flatMap((document) => {
    const parties = accuser === null ? [] : [accused, ...partiesOf(data, document, accuser)];
    return (byDocument.value.get(document) ?? []).filter((claim) => {
      if (named.has(claim.id)) return true;
      if (accuser === null || !isDeniable(claim.relation) || claim.factuality === 'negated') return false;
      const concerns = sameSide(data, claim.subject, accused) || (claim.object !== null && sameSide(data, claim.object, accused));
      return (
        concerns &&
        parties.some((party) => sameSide(data, party, claim.subject)) &&
        claim.sources.some((source) => sameSide(data, source, accuser))
      );
    });
  });
  return byEdge(data, found);
};

export const cases = computed<readonly Case[]>(() => {
  const data = dataset.value;
  if (!data) return [];
  const groups = new Map<string, { accuser: string | null; accused: string; accusations: Claim[]; denials: Claim[] }>();
  const group = (accuser: string | null, accused: string) => {
    const id = key(accuser, accused);
    const known = groups.get(id) ?? { accuser, accused, accusations: [], denials: [] };
    groups.set(id, known);
    return known;
  };
  const live = shownClaims.value.filter(({ factuality }) => factuality !== 'negated');
  for (const claim of live)
    if (claim.relation === ACCUSED && claim.object !== null) group(claim.subject, claim.object).accusations.push(claim);
  for (const claim of live) {
    if (!isDenial(claim)) continue;
    // A denial of nobody named belongs to the accusation of its own article, where there is just one.
    const open =
      claim.object !== null
        ? []
        : [...groups.values()].filter(
            ({ accused, accusations }) => accused === claim.subject && accusations.some(({ document }) => document === claim.document),
          );
    const accuser = claim.object ?? (open.length === 1 ? (open[0]?.accuser ?? null) : null);
    group(accuser, claim.subject).denials.push(claim);
  }
  // What says the most comes first: the words that name the matter, then the longer ones.
  const telling = (a: Claim, b: Claim): number =>
    Number(b.about !== null) - Number(a.about !== null) || b.evidence.sentence.text.length - a.evidence.sentence.text.length;
  for (const one of groups.values()) {
    one.accusations.sort(telling);
    one.denials.sort(telling);
  }
  const made = [...groups].map(([id, one]) => ({
    ...one,
    id,
    alleged: allegedIn(data, one.accuser, one.accused, [...one.accusations, ...one.denials]),
  }));
  const weight = new Map(made.map((one) => [one, weightOf(data, one.denials, claimsOf(one))]));
  return made.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a.id < b.id ? -1 : 1));
});

export const contested = computed<readonly Contested[]>(() => {
  const data = dataset.value;
  if (!data) return [];
  return byEdge(data, shownClaims.value)
    .map(({ edge, claims }) => ({
      edge,
      says: claims.filter(({ factuality }) => factuality === 'actual'),
      saysNot: claims.filter(({ factuality }) => factuality === 'negated'),
    }))
    .filter(({ says, saysNot }) => says.length > 0 && saysNot.length > 0);
});

/** The subject matter of a denial in one word, if it names its claim. */
export const aboutOf = (claim: Claim): Claim | null => (claim.about === null ? null : (claimById.value.get(claim.about) ?? null));
