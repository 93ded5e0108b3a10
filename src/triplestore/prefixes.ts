// Prefixes that a query may use without declaring them.

const COMMON: Readonly<Record<string, string>> = {
  k: 'https://w3id.org/khabar/ontology#',
  kc: 'https://w3id.org/khabar/ontology/claimed#',
  kp: 'https://w3id.org/khabar/ontology/projected#',
  kd: 'https://w3id.org/khabar/ontology/denied#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  wd: 'http://www.wikidata.org/entity/',
};

export const withCommon = (prefixes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ ...COMMON, ...prefixes });

/** The query with the prefixes that it uses but does not declare, on its first line, so that line numbers in messages stay right. */
export function addPrefixes(sparql: string, prefixes: Readonly<Record<string, string>>): string {
  const missing = Object.entries(prefixes).filter(
    ([prefix]) => new RegExp(`(?<![\\w-])${prefix}:`).test(sparql) && !new RegExp(`prefix\\s+${prefix}:`, 'i').test(sparql),
  );
  return missing.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}> `).join('') + sparql;
}

/** `entity:russia` for a whole IRI, where a prefix fits. */
export function shorten(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  for (const [prefix, namespace] of Object.entries(prefixes)) if (namespace === iri.slice(0, cut)) return `${prefix}:${iri.slice(cut)}`;
  return `<${iri}>`;
}
