// The safe triple: which plain triple may stand for the claims about one subject, relation and object. Strict where in doubt.
import type { Claim } from '../../model/claim.js';
import { compareCodeUnits } from '../../model/order.js';

export const FACETS = ['fact', 'claimed', 'projected', 'denied'] as const;

/**
 * fact: an article says in its own voice that it happened, and nobody denies it.
 * claimed: somebody says that it happened. projected: planned or possible. denied: somebody says that it is not so.
 * Claimed and denied together: contested.
 */
export type Facet = (typeof FACETS)[number];

export interface OneHop {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** The claims behind each facet, by id; a facet without claims is not written. */
  readonly claims: Readonly<Record<Facet, readonly string[]>>;
}

export interface FacetOptions {
  readonly symmetric: ReadonlySet<string>;
  /** Relations whose `about` is only alleged (an accusation) or denied. */
  readonly accusing: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
}

interface Sums {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly own: string[];
  readonly claimed: string[];
  readonly projected: string[];
  readonly denied: string[];
}

/** In code-unit order of subject, relation, object. Symmetric relations appear in both directions. */
export function oneHops(claims: readonly Claim[], options: FacetOptions): readonly OneHop[] {
  const { alleged, denials } = reported(claims, options);
  const sums = new Map<string, Sums>();
  for (const claim of claims) {
    if (claim.object === null) continue;
    const sum = sumOf(sums, claim, claim.object, options);
    if (claim.factuality === 'negated') sum.denied.push(claim.id);
    else if (claim.factuality !== 'actual') sum.projected.push(claim.id);
    else if (claim.sources.length === 0 && !alleged.has(claim.id)) sum.own.push(claim.id);
    else sum.claimed.push(claim.id);
    const deniers = denials.get(claim.id);
    if (deniers) sum.denied.push(...deniers);
  }
  return [...sums.values()].flatMap((sum) => directions(settle(sum), options)).sort(inOrder);
}

/** An accusation or denial in the article's own voice makes only the act of accusing or denying a fact, never what it is about. */
function reported(claims: readonly Claim[], { accusing, denying }: FacetOptions) {
  const alleged = new Set<string>();
  const denials = new Map<string, string[]>();
  for (const claim of claims) {
    if (claim.about === null) continue;
    if (accusing.has(claim.relation) || denying.has(claim.relation)) alleged.add(claim.about);
    if (!denying.has(claim.relation) || claim.factuality === 'negated') continue;
    const others = denials.get(claim.about);
    if (others) others.push(claim.id);
    else denials.set(claim.about, [claim.id]);
  }
  return { alleged, denials };
}

function sumOf(sums: Map<string, Sums>, claim: Claim, end: string, { symmetric }: FacetOptions): Sums {
  const swap = symmetric.has(claim.relation) && end < claim.subject;
  const [subject, object] = swap ? [end, claim.subject] : [claim.subject, end];
  const key = JSON.stringify([subject, claim.relation, object]);
  let sum = sums.get(key);
  if (!sum) {
    sum = { subject, relation: claim.relation, object, own: [], claimed: [], projected: [], denied: [] };
    sums.set(key, sum);
  }
  return sum;
}

/** What an article says in its own voice and somebody denies is no more than its claim. */
function settle({ subject, relation, object, own, claimed, projected, denied }: Sums): OneHop {
  const isFact = denied.length === 0;
  const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(compareCodeUnits);
  return {
    subject,
    relation,
    object,
    claims: {
      fact: isFact ? sorted(own) : [],
      claimed: sorted(isFact ? claimed : [...own, ...claimed]),
      projected: sorted(projected),
      denied: sorted(denied),
    },
  };
}

function directions(hop: OneHop, { symmetric }: FacetOptions): readonly OneHop[] {
  return symmetric.has(hop.relation) && hop.subject !== hop.object ? [hop, { ...hop, subject: hop.object, object: hop.subject }] : [hop];
}

const inOrder = (a: OneHop, b: OneHop): number =>
  compareCodeUnits(a.subject, b.subject) || compareCodeUnits(a.relation, b.relation) || compareCodeUnits(a.object, b.object);
