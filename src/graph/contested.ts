// Which claims somebody contradicts: the article that says so, or a party that denies it.
import type { Claim } from '../model/claim.js';

const ACCUSED = 'accused';
const DENIED = 'denied';

/** Two claims that can only be about the same thing: one denies, the other is what the denied party said. */
const answers = (denial: Claim, claim: Claim): boolean => {
  if (claim.document !== denial.document || claim.relation === DENIED || claim.factuality === 'negated') return false;
  const accuser = denial.object as string;
  if (claim.relation === ACCUSED) return claim.subject === accuser && claim.object === denial.subject;
  return claim.subject === denial.subject && claim.sources.includes(accuser);
};

/** Who denies an accusation denies the deed, and who denies the deed denies the accusation. */
const shareDenials = (claims: readonly Claim[], denied: Set<string>): void => {
  const accusations = claims.filter(({ relation, about }) => relation === ACCUSED && about !== null);
  for (const { id, about } of accusations) if (denied.has(id)) denied.add(about as string);
  for (const { id, about } of accusations) if (denied.has(about as string)) denied.add(id);
};

/**
 * Ids of the claims that are denied: those that a denial is `about`, and, for a denial that says only whose word it
 * answers, what that party said in the same article: its accusation, or the deed it reports of the denier.
 */
export const deniedClaims = (claims: readonly Claim[]): ReadonlySet<string> => {
  const denied = new Set<string>();
  const open = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.relation !== DENIED || claim.factuality === 'negated') continue;
    if (claim.about !== null) denied.add(claim.about);
    else if (claim.object !== null) {
      const denials = open.get(claim.document);
      if (denials) denials.push(claim);
      else open.set(claim.document, [claim]);
    }
  }
  if (open.size > 0) {
    for (const claim of claims) {
      const denials = open.get(claim.document);
      if (denials?.some((denial) => answers(denial, claim))) denied.add(claim.id);
    }
  }
  shareDenials(claims, denied);
  return denied;
};
