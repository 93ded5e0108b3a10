// The words of khabar.ttl and of the vocabularies beside it that an export uses, each once.
import { DCTERMS, K, OA, OWL, PROV, RDF, RDFS, SKOS, XSD } from './namespaces.js';

export const WORDS = {
  type: `${RDF}type`,
  label: `${RDFS}label`,
  altLabel: `${SKOS}altLabel`,
  sameAs: `${OWL}sameAs`,

  Document: `${K}Document`,
  title: `${DCTERMS}title`,
  issued: `${DCTERMS}issued`,
  publisher: `${DCTERMS}publisher`,
  language: `${DCTERMS}language`,
  identifier: `${DCTERMS}identifier`,
  url: `${K}url`,

  name: `${K}name`,
  countryCode: `${K}countryCode`,
  role: `${K}role`,

  Situation: `${K}Situation`,
  relation: `${K}relation`,
  subject: `${K}subject`,
  object: `${K}object`,
  commodity: `${K}commodity`,
  time: `${K}time`,
  earliest: `${K}earliest`,
  latest: `${K}latest`,
  place: `${K}place`,
  refines: `${K}refines`,

  Claim: `${K}Claim`,
  Assertion: `${K}Assertion`,
  Expectation: `${K}Expectation`,
  Negation: `${K}Negation`,
  Accusation: `${K}Accusation`,
  Denial: `${K}Denial`,
  about: `${K}about`,
  factuality: `${K}factuality`,
  attributedTo: `${K}attributedTo`,
  via: `${K}via`,
  attribution: `${K}attribution`,
  Attribution: `${K}Attribution`,
  position: `${K}position`,
  agent: `${K}agent`,
  concerns: `${K}concerns`,
  alleges: `${K}alleges`,
  denies: `${K}denies`,
  confidence: `${K}confidence`,
  amount: `${K}amount`,
  Amount: `${K}Amount`,
  amountOf: `${K}amountOf`,
  count: `${K}count`,
  unit: `${K}unit`,

  evidence: `${K}evidence`,
  primarySource: `${PROV}hadPrimarySource`,
  SpecificResource: `${OA}SpecificResource`,
  hasSource: `${OA}hasSource`,
  hasSelector: `${OA}hasSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  start: `${OA}start`,
  end: `${OA}end`,
  exact: `${OA}exact`,
  utf16Start: `${K}utf16Start`,
  utf16End: `${K}utf16End`,
  sentence: `${K}sentence`,
  foundBy: `${K}foundBy`,
} as const;

export const FACTUALITY_IRIS = {
  actual: `${K}actual`,
  planned: `${K}planned`,
  possible: `${K}possible`,
  negated: `${K}negated`,
} as const;

export const INTEGER = `${XSD}integer`;
export const DECIMAL = `${XSD}decimal`;
export const DATE = `${XSD}date`;
export const ANY_URI = `${XSD}anyURI`;
