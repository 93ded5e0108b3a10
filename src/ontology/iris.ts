// The IRIs that the ontology's own files are read by, each once.

export const ONTOLOGY_IRI = 'https://w3id.org/khabar/ontology';
const K = `${ONTOLOGY_IRI}#`;

export const IRI = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  domain: 'http://www.w3.org/2000/01/rdf-schema#domain',
  range: 'http://www.w3.org/2000/01/rdf-schema#range',
  subClassOf: 'http://www.w3.org/2000/01/rdf-schema#subClassOf',
  definition: 'http://www.w3.org/2004/02/skos/core#definition',
  symmetric: 'http://www.w3.org/2002/07/owl#SymmetricProperty',
  relationType: `${K}RelationType`,
  entityType: `${K}EntityType`,
  actor: `${K}Actor`,
  id: `${K}id`,
  color: `${K}color`,
  answers: `${K}answers`,
  subjectType: `${K}subjectType`,
  objectType: `${K}objectType`,
  verbPattern: `${K}verbPattern`,
  nounPattern: `${K}nounPattern`,
  example: `${K}example`,
  counterExample: `${K}counterExample`,
} as const;
