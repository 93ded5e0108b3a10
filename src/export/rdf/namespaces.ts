// The namespaces of what khabar writes, each once.

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const PROV = 'http://www.w3.org/ns/prov#';
export const OA = 'http://www.w3.org/ns/oa#';
export const WIKIDATA = 'http://www.wikidata.org/entity/';

/** The vocabulary of ontology/khabar.ttl; plain relations are facts. */
export const K = 'https://w3id.org/khabar/ontology#';

/** What a plain triple of a relation can mean, each in a namespace of its own, so that no query takes a claim for a fact by accident. */
export const FACET_NAMESPACES = {
  claimed: 'https://w3id.org/khabar/ontology/claimed#',
  projected: 'https://w3id.org/khabar/ontology/projected#',
  denied: 'https://w3id.org/khabar/ontology/denied#',
} as const;

export const VOCABULARY_PREFIXES = {
  k: K,
  kc: FACET_NAMESPACES.claimed,
  kp: FACET_NAMESPACES.projected,
  kd: FACET_NAMESPACES.denied,
  rdf: RDF,
  rdfs: RDFS,
  xsd: XSD,
  owl: OWL,
  skos: SKOS,
  dct: DCTERMS,
  prov: PROV,
  oa: OA,
  wd: WIKIDATA,
} as const;
