// A small ontology for tests and benchmarks of what shows graphs; the real one is in ontology/.
import type { EntityType, Ontology, RelationType } from '../../src/model/ontology.js';

const relation = (id: string, localName: string, ar: string, en: string, color: string, symmetric = false): RelationType => ({
  id,
  localName,
  iri: `https://w3id.org/khabar/ontology#${localName}`,
  label: { ar, en },
  definition: { ar, en },
  domain: ['Person', 'Organization', 'Place'],
  range: ['Person', 'Organization', 'Place'],
  symmetric,
  color,
  patterns: [],
  examples: [],
  counterExamples: [],
});

const type = (id: string, ar: string, en: string, color: string, broader: string | null = null): EntityType => ({
  id,
  iri: `https://w3id.org/khabar/ontology#${id}`,
  label: { ar, en },
  definition: { ar, en },
  broader,
  color,
});

export const SAMPLE_ONTOLOGY: Ontology = {
  iri: 'https://w3id.org/khabar/ontology',
  relations: [
    relation('accused', 'accused', 'اتهم', 'accused', '#c2410c'),
    relation('denied', 'denied', 'نفى', 'denied', '#7c3aed'),
    relation('met-with', 'metWith', 'التقى', 'met with', '#0f766e', true),
    relation('supplies', 'supplies', 'يزوّد', 'supplies', '#1d4ed8'),
    relation('visited', 'visited', 'زار', 'visited', '#a16207'),
  ],
  entityTypes: [
    type('Person', 'شخص', 'person', '#0072b2'),
    type('Organization', 'منظمة', 'organization', '#9a3f7c'),
    type('Place', 'مكان', 'place', '#00795a'),
    type('Country', 'بلد', 'country', '#00795a', 'Place'),
    type('City', 'مدينة', 'city', '#4d7c0f', 'Place'),
    type('Commodity', 'سلعة', 'commodity', '#8a6100'),
    type('Event', 'حدث', 'event', '#b91c1c'),
  ],
};
