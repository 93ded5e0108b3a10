// What must hold between claims and one-hop triples, in one pass over the data: rules that SHACL cannot say, and fast enough for every export.
import type { Store } from 'n3';
import type { Finding } from './finding.js';
import { FACET_NAMESPACES, type Facet, K, W } from './words.js';

interface Said {
  readonly iri: string;
  readonly factuality: string;
  readonly ownVoice: boolean;
  readonly denied: boolean;
  readonly alleged: boolean;
}

type Ends = readonly [subject: string, relation: string, object: string];

export function checkInvariants(data: Store, ontology: Store): readonly Finding[] {
  const symmetric = new Set(
    [ontology, data].flatMap((store) => store.getSubjects(W.type, W.symmetric, null).map(({ value }) => localName(value))),
  );
  const said = saidOf(data, symmetric);
  return [...oneHopFindings(data, said, symmetric), ...claimFindings(data), ...nodeFindings(data), ...situationFindings(data)];
}

const localName = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
const one = (data: Store, subject: string, predicate: string): string | null => data.getObjects(subject, predicate, null)[0]?.value ?? null;

/** Both directions of a symmetric relation have one key. */
const keyOf = ([subject, relation, object]: Ends, symmetric: ReadonlySet<string>): string =>
  symmetric.has(relation) && object < subject ? `${object} ${relation} ${subject}` : `${subject} ${relation} ${object}`;

/** All claims by what they are about. */
function saidOf(data: Store, symmetric: ReadonlySet<string>): ReadonlyMap<string, readonly Said[]> {
  const objectsOf = (predicate: string): Set<string> => new Set(data.getObjects(null, predicate, null).map(({ value }) => value));
  const negatedDenials = new Set(data.getSubjects(W.factuality, `${K}negated`, null).map(({ value }) => value));
  const denied = new Set(
    data.getQuads(null, W.denies, null, null).flatMap(({ subject, object }) => (negatedDenials.has(subject.value) ? [] : [object.value])),
  );
  const alleged = new Set([...objectsOf(W.alleges), ...objectsOf(W.denies)]);
  const all = new Map<string, Said[]>();
  for (const { subject, object } of data.getQuads(null, W.about, null, null)) {
    const [from, relation, to] = [W.subject, W.relation, W.object].map((predicate) => one(data, object.value, predicate));
    if (!from || !relation || !to) continue;
    const iri = subject.value;
    const speaker = one(data, iri, W.attributedTo);
    const said: Said = {
      iri,
      factuality: localName(one(data, iri, W.factuality) ?? ''),
      ownVoice: speaker !== null && speaker === one(data, iri, W.source),
      denied: denied.has(iri),
      alleged: alleged.has(iri),
    };
    const key = keyOf([from, localName(relation), to], symmetric);
    const others = all.get(key);
    if (others) others.push(said);
    else all.set(key, [said]);
  }
  return all;
}

const isOpposed = ({ factuality, denied }: Said): boolean => factuality === 'negated' || denied;

const GROUNDS: Readonly<Record<Facet, { readonly holds: (claims: readonly Said[]) => boolean; readonly message: string }>> = {
  fact: {
    holds: (claims) => claims.some((claim) => claim.factuality === 'actual' && claim.ownVoice && !claim.alleged) && !claims.some(isOpposed),
    message: 'a plain triple needs an actual claim in an article’s own voice that nobody negates or denies',
  },
  claimed: {
    holds: (claims) => claims.some(({ factuality }) => factuality === 'actual'),
    message: 'a claimed triple needs an actual claim',
  },
  projected: {
    holds: (claims) => claims.some(({ factuality }) => factuality === 'planned' || factuality === 'possible'),
    message: 'a projected triple needs a planned or possible claim',
  },
  denied: { holds: (claims) => claims.some(isOpposed), message: 'a denied triple needs a negated or denied claim' },
};

function* oneHopFindings(data: Store, said: ReadonlyMap<string, readonly Said[]>, symmetric: ReadonlySet<string>): Generator<Finding> {
  const relations = new Set(data.getObjects(null, W.relation, null).map(({ value }) => localName(value)));
  const used = new Set<string>();
  for (const predicate of data.getPredicates(null, null, null)) {
    const relation = localName(predicate.value);
    const facet = FACET_NAMESPACES[predicate.value.slice(0, -relation.length)];
    if (facet === undefined || (facet === 'fact' && !relations.has(relation))) continue;
    for (const { subject, object } of data.getQuads(null, predicate, null, null)) {
      const ends: Ends = [subject.value, relation, object.value];
      used.add(keyOf(ends, symmetric));
      const claims = said.get(keyOf(ends, symmetric)) ?? [];
      const { holds, message } = GROUNDS[facet];
      const claim = claims.find(isOpposed)?.iri ?? claims[0]?.iri ?? null;
      const focus = `${subject.value} ${predicate.value} ${object.value}`;
      if (!holds(claims)) yield { rule: `one-hop/${facet}`, focus, claim, message };
      if (symmetric.has(relation) && data.countQuads(object, predicate, subject as never, null) === 0) {
        yield { rule: 'one-hop/symmetric', focus, claim, message: 'a symmetric relation is written in both directions' };
      }
    }
  }
  if (used.size === 0) return;
  for (const [key, [claim]] of said) {
    if (!used.has(key))
      yield {
        rule: 'one-hop/missing',
        focus: claim?.iri ?? key,
        claim: claim?.iri ?? null,
        message: 'a claim with an object has a one-hop triple',
      };
  }
}

const NEEDED: readonly (readonly [name: string, predicate: string])[] = [
  ['situation', W.about],
  ['factuality', W.factuality],
  ['speaker', W.attributedTo],
  ['document', W.source],
  ['evidence', W.evidence],
];

function* claimFindings(data: Store): Generator<Finding> {
  for (const { value: iri } of data.getSubjects(W.type, W.Claim, null)) {
    for (const [name, predicate] of NEEDED) {
      if (data.countQuads(iri, predicate, null, null) === 0)
        yield { rule: `claim/${name}`, focus: iri, claim: iri, message: `a claim needs its ${name}` };
    }
    for (const predicate of [W.alleges, W.denies]) {
      for (const other of data.getObjects(iri, predicate, null)) {
        if (one(data, other.value, W.source) === one(data, iri, W.source)) continue;
        yield {
          rule: 'claim/same-document',
          focus: iri,
          claim: iri,
          message: 'an accusation or denial leads to a claim of the same document',
        };
      }
    }
    for (const evidence of data.getObjects(iri, W.evidence, null)) yield* quoteFindings(data, iri, evidence.value);
  }
}

function* quoteFindings(data: Store, claim: string, evidence: string): Generator<Finding> {
  for (const { value: selector } of data.getObjects(evidence, W.hasSelector, null)) {
    const [exact, start, end] = [W.exact, W.start, W.end].map((predicate) => one(data, selector, predicate));
    if (!exact) yield { rule: 'quote/exact', focus: selector, claim, message: 'a quote has words' };
    else if (start && end && [...exact].length !== Number(end) - Number(start)) {
      yield { rule: 'quote/length', focus: selector, claim, message: 'a quote is as long, in code points, as its offsets say' };
    }
  }
}

function* nodeFindings(data: Store): Generator<Finding> {
  for (const term of [...data.getSubjects(null, null, null), ...data.getObjects(null, null, null)]) {
    if (term.termType === 'BlankNode')
      yield { rule: 'no-blank-nodes', focus: `_:${term.value}`, claim: null, message: 'everything has an IRI' };
  }
}

function* situationFindings(data: Store): Generator<Finding> {
  for (const { subject, object } of data.getQuads(null, W.earliest, null, null)) {
    const latest = one(data, subject.value, W.latest);
    if (latest !== null && latest < object.value) {
      yield { rule: 'situation/time', focus: subject.value, claim: null, message: 'the earliest day is not after the latest' };
    }
  }
}
