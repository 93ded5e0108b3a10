// A Situation is what a claim talks about, without a word on its truth: the same for all claims with the same relation, ends and circumstances.
import { createHash } from 'node:crypto';
import type { Claim } from '../../model/claim.js';
import { compareCodeUnits } from '../../model/order.js';

export interface Situation {
  readonly key: string;
  readonly hash: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string | null;
  readonly commodities: readonly string[];
  readonly time: string | null;
  readonly place: string | null;
}

type Circumstances = Pick<Situation, 'commodities' | 'time' | 'place'>;

const NONE: Circumstances = { commodities: [], time: null, place: null };

const unique = (values: readonly string[]): readonly string[] => (values.length < 2 ? values : [...new Set(values)].sort(compareCodeUnits));

/** Made once a claim; `symmetric` puts the ends in one order, so that "A met B" and "B met A" are one situation. */
export class Situations {
  readonly #byKey = new Map<string, Situation>();
  readonly #symmetric: ReadonlySet<string>;

  constructor(symmetricRelations: Iterable<string>) {
    this.#symmetric = new Set(symmetricRelations);
  }

  /** Also notes the bare situation without circumstances, which every other one refines. */
  of(claim: Claim): Situation {
    this.#make(claim, NONE);
    return this.#make(claim, { commodities: unique(claim.commodities), time: claim.time, place: claim.place });
  }

  /** By key, in code-unit order. */
  all(): readonly Situation[] {
    return [...this.#byKey.values()].sort((a, b) => compareCodeUnits(a.key, b.key));
  }

  /** The next wider situations that somebody talks about: the same with less said of time, place or commodities. */
  widerThan(narrow: Situation): readonly Situation[] {
    const known: { readonly situation: Situation; readonly dropped: number }[] = [];
    for (const [timeSteps, time] of widerTimes(narrow.time).entries()) {
      for (const [placeSteps, place] of (narrow.place === null ? [null] : [narrow.place, null]).entries()) {
        for (const [goodsSteps, commodities] of (narrow.commodities.length === 0 ? [[]] : [narrow.commodities, []]).entries()) {
          const dropped = timeSteps + placeSteps + goodsSteps;
          const situation = this.#byKey.get(keyOf(narrow, { commodities, time, place }));
          if (dropped > 0 && situation) known.push({ situation, dropped });
        }
      }
    }
    known.sort((a, b) => a.dropped - b.dropped);
    const next: Situation[] = [];
    for (const { situation } of known) if (!next.some((nearer) => isWider(situation, nearer))) next.push(situation);
    return next;
  }

  #make(claim: Claim, circumstances: Circumstances): Situation {
    const swap = claim.object !== null && this.#symmetric.has(claim.relation) && claim.object < claim.subject;
    const ends = {
      relation: claim.relation,
      subject: swap ? (claim.object as string) : claim.subject,
      object: swap ? claim.subject : claim.object,
    };
    const key = keyOf(ends, circumstances);
    const known = this.#byKey.get(key);
    if (known) return known;
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 20);
    const made: Situation = { key, hash, ...ends, ...circumstances };
    this.#byKey.set(key, made);
    return made;
  }
}

/** Ids are free text, so the parts are joined as JSON: no two situations share a key. */
const keyOf = (ends: Pick<Situation, 'relation' | 'subject' | 'object'>, { commodities, time, place }: Circumstances): string =>
  JSON.stringify([ends.relation, ends.subject, ends.object, time, place, commodities]);

/** The time itself, then its month, its year, and no time. An interval has nothing between itself and no time. */
function widerTimes(time: string | null): readonly (string | null)[] {
  if (time === null) return [null];
  if (!/^\d{4}(-\d\d){0,2}$/.test(time)) return [time, null];
  return [time, ...(time.length > 7 ? [time.slice(0, 7)] : []), ...(time.length > 4 ? [time.slice(0, 4)] : []), null];
}

/** Both are wider than one third situation, so that a value is either the third's own, cut short, or left out. */
function isWider(a: Situation, b: Situation): boolean {
  const time = a.time === null || (b.time?.startsWith(a.time) ?? false);
  const place = a.place === null || a.place === b.place;
  return time && place && (a.commodities.length === 0 || a.commodities.length === b.commodities.length);
}
