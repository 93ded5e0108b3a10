// Answers: whose claim a denial denies where its own clause names nobody. The accuser before it or behind it, else who was reported before.
import { claimId } from '../model/claim-id.js';
import type { Draft } from './draft.js';
import type { ReadSentence } from './index.js';
import type { Stated } from './stated.js';

/** Units behind a denial's subject in which what is denied is told. */
const REACH = 8;
/** An accusation so many sentences away, before or behind, is what somebody denies. */
const NEAR = 4;

/** Is the denied thing "this accusation" (pointed), or unsaid, rather than something that the text names (told)? */
type Denied = 'pointed' | 'unsaid' | 'told';

const deniedBy = ({ sentence: { units }, assertion: { match } }: Stated): Denied => {
  const { head } = match;
  // "Which X denied".
  if (units[head]?.verb?.segment.pronoun) return 'pointed';
  const start = Math.max(head, ...match.subject.map(({ unit }) => unit));
  for (let i = start + 1; i <= Math.min(units.length - 1, start + REACH); i++) {
    const unit = units[i];
    const word = unit?.kind === 'word' ? unit.word : null;
    if (!word) continue;
    if (word.lists.has('anaphora') || word.lists.has('demonstratives')) return 'pointed';
    const split = word.stems.get('allegations');
    if (split) return split.definite ? 'pointed' : 'told';
    if (word.lists.has('complementizers') || word.nouns.length > 0) return 'told';
  }
  return 'unsaid';
};

/** Is it the denier who is accused, or the state that he speaks for? */
const concerns = (accused: Draft | null, denier: Draft): boolean =>
  accused !== null &&
  (accused.key === denier.key || (accused.type !== 'Person' && accused.country !== null && accused.country === denier.country));

const sameSide = (a: Draft, b: Draft): boolean => a.key === b.key || (a.country !== null && a.country === b.country);

/** Who made the accusation, all of them where several did. */
const makersOf = (all: readonly Stated[], one: Stated): readonly Draft[] => [
  ...new Set(
    all
      .filter(({ claim, assertion }) => assertion === one.assertion && claim.object === one.claim.object)
      .map(({ ends: [subject] }) => subject),
  ),
];

/** Who was reported right before, where a denial answers "this report". */
const reportedBefore = ({ sentence: { before }, ends: [denier] }: Stated): readonly Draft[] => {
  const { told, closed } = before.speech;
  return (told.length > 0 ? told : closed).filter((draft) => !sameSide(draft, denier)).slice(0, 1);
};

const claimants = (all: readonly Stated[], index: number, order: (one: Stated) => number): readonly Draft[] => {
  const one = all[index] as Stated;
  const [denier] = one.ends;
  const wanted = one.assertion.match.frame.relation.answers;
  const accusations = all.filter(({ claim, ends }) => claim.relation === wanted && claim.object !== null && !sameSide(ends[0], denier));
  const here = order(one);
  const before = accusations.filter((other) => all.indexOf(other) < index);
  const denied = deniedBy(one);
  const against = before.findLast(
    ({ ends, ...other }) => concerns(ends[1], denier) && (denied !== 'told' || here - order({ ends, ...other }) <= NEAR),
  );
  const nearest = against ?? (denied === 'pointed' ? before.findLast((other) => here - order(other) <= NEAR) : undefined);
  if (nearest) return makersOf(all, nearest);
  // The same denier, elsewhere: he denies one thing.
  const elsewhere = all.filter(
    ({ claim, ends }) => claim.relation === one.claim.relation && claim.object !== null && ends[0].key === denier.key,
  );
  const same = elsewhere.find((other) => Math.abs(order(other) - here) <= NEAR);
  if (same?.ends[1]) return [same.ends[1]];
  // News begin with the denial, and tell then who had accused.
  const behind = accusations.find((other) => all.indexOf(other) > index && concerns(other.ends[1], denier) && order(other) - here <= NEAR);
  if (behind) return makersOf(all, behind);
  return denied === 'pointed' ? reportedBefore(one) : [];
};

/** Denials of what nobody is named for, with whoever the article shows to have claimed it. */
export const withClaimants = (stated: readonly Stated[], sentences: readonly ReadSentence[]): Stated[] => {
  const places = new Map(sentences.map((sentence, i) => [sentence, i]));
  const order = ({ sentence }: Stated): number => places.get(sentence) ?? 0;
  return stated.flatMap((one, i): Stated[] => {
    if (one.claim.object !== null || !one.assertion.match.frame.relation.answers) return [one];
    const found = claimants(stated, i, order).filter(({ key }) => key !== one.claim.subject);
    if (found.length === 0) return [one];
    return found.map((object) => {
      const { id: _, ...claim } = { ...one.claim, object: object.key };
      return { ...one, claim: { id: claimId(claim), ...claim }, ends: [one.ends[0], object] };
    });
  });
};
