// Accusations and denials: which claims answer which.
import { computed } from '@preact/signals';
import type { Claim } from '../../model/claim.js';
import { type Dataset, edgeOf } from '../data/dataset.js';
import { claims, dataset } from '../state/store.js';
import { claimById } from './shown.js';

export const ACCUSED = 'accused';
export const DENIED = 'denied';

/** The same body, or two of the same state: a spokesman and his country. */
export const sameSide = (data: Dataset, a: string, b: string): boolean => {
  if (a === b) return true;
  const state = data.entity.get(a)?.country ?? null;
  return state !== null && state === (data.entity.get(b)?.country ?? null);
};

/** Relations that accusations and denials are about, without what a stray one is; null where the data name none. */
const deniable = computed<ReadonlySet<string> | null>(() => {
  const found = new Map<string, number>();
  for (const claim of claims.value) {
    if (claim.about === null || (claim.relation !== ACCUSED && claim.relation !== DENIED)) continue;
    const about = claimById.value.get(claim.about);
    if (about) found.set(about.relation, (found.get(about.relation) ?? 0) + 1);
  }
  const enough = Math.max(...found.values()) / 4;
  return found.size === 0 ? null : new Set([...found].filter(([, count]) => count >= enough).map(([relation]) => relation));
});

export const isDeniable = (relation: string): boolean =>
  relation !== ACCUSED && relation !== DENIED && (deniable.value?.has(relation) ?? !dataset.value?.symmetric.has(relation));

/** Who asserts a thing does not deny it: such a claim was misread. It stays in the graph and the tables. */
export const isDenial = ({ relation, factuality, about, subject }: Claim): boolean => {
  if (relation !== DENIED || factuality === 'negated') return false;
  const denied = claimById.value.get(about ?? '');
  return !denied || denied.factuality === 'negated' || !denied.sources.includes(subject);
};

const answers = computed(() => claims.value.filter(isDenial));

/** direct: the denial names this very claim; party: it rejects what the same side says of the same party in the same article. */
export interface Denial {
  readonly claim: Claim;
  readonly kind: 'direct' | 'party';
}

/** Accusations and denials by article. */
const quarrels = computed<ReadonlyMap<string, readonly Claim[]>>(() => {
  const byDocument = new Map<string, Claim[]>();
  for (const claim of claims.value) {
    if (claim.object === null || (claim.relation !== DENIED && claim.relation !== ACCUSED)) continue;
    const list = byDocument.get(claim.document);
    if (list) list.push(claim);
    else byDocument.set(claim.document, [claim]);
  }
  return byDocument;
});

/** Who is accused by, or denies, the same side in the same article. */
export const partiesOf = (data: Dataset, document: string, against: string): readonly string[] =>
  (quarrels.value.get(document) ?? []).flatMap(({ relation, subject, object }) => {
    if (object === null) return [];
    if (relation === DENIED) return sameSide(data, object, against) ? [subject] : [];
    return sameSide(data, subject, against) ? [object] : [];
  });

const isAnswered = (data: Dataset, denial: Claim, claim: Claim): boolean => {
  if (denial.document !== claim.document) return false;
  const concerned =
    claim.object !== null && (sameSide(data, denial.subject, claim.subject) || sameSide(data, denial.subject, claim.object));
  if (!concerned) return false;
  return claim.sources.some((source) => sameSide(data, source, denial.object ?? ''));
};

export const denialsOf = (edge: string, edgeClaims: readonly Claim[]): readonly Denial[] => {
  const data = dataset.value;
  if (!data) return [];
  const relation = edgeClaims[0]?.relation ?? '';
  const documents = new Set(edgeClaims.map(({ document }) => document));
  return answers.value.flatMap((claim): readonly Denial[] => {
    const about = claim.about === null ? undefined : claimById.value.get(claim.about);
    if (about && edgeOf(about, data.symmetric) === edge) return [{ claim, kind: 'direct' }];
    if (!documents.has(claim.document) || !isDeniable(relation)) return [];
    return edgeClaims.some((one) => isAnswered(data, claim, one)) ? [{ claim, kind: 'party' }] : [];
  });
};
