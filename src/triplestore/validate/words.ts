// The words of the vocabulary that validation looks at, each once.

export const K = 'https://w3id.org/khabar/ontology#';
export const FACET_NAMESPACES: Readonly<Record<string, Facet>> = {
  [K]: 'fact',
  'https://w3id.org/khabar/ontology/claimed#': 'claimed',
  'https://w3id.org/khabar/ontology/projected#': 'projected',
  'https://w3id.org/khabar/ontology/denied#': 'denied',
};

export type Facet = 'fact' | 'claimed' | 'projected' | 'denied';

const OA = 'http://www.w3.org/ns/oa#';

export const W = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  symmetric: 'http://www.w3.org/2002/07/owl#SymmetricProperty',
  RelationType: `${K}RelationType`,
  Claim: `${K}Claim`,
  Situation: `${K}Situation`,
  Document: `${K}Document`,
  about: `${K}about`,
  factuality: `${K}factuality`,
  attributedTo: `${K}attributedTo`,
  source: 'http://www.w3.org/ns/prov#hadPrimarySource',
  evidence: `${K}evidence`,
  amount: `${K}amount`,
  attribution: `${K}attribution`,
  alleges: `${K}alleges`,
  denies: `${K}denies`,
  relation: `${K}relation`,
  subject: `${K}subject`,
  object: `${K}object`,
  earliest: `${K}earliest`,
  latest: `${K}latest`,
  refines: `${K}refines`,
  hasSelector: `${OA}hasSelector`,
  exact: `${OA}exact`,
  start: `${OA}start`,
  end: `${OA}end`,
} as const;
