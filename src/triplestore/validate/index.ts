// Validation of results, or of anybody's RDF that follows the ontology: SHACL shapes and linear invariants.
import type { RdfSource } from '../sparql-service.js';
import { type Finding, inOrder } from './finding.js';
import { checkInvariants } from './invariants.js';
import { readData } from './read-data.js';
import { validateShapes } from './shacl.js';

export type { Finding } from './finding.js';

export interface ValidationOptions {
  readonly data: readonly RdfSource[];
  readonly ontology: readonly RdfSource[];
  readonly shapes: readonly RdfSource[];
  /** Statements that SHACL is given at most; above it, SHACL sees a sample of the claims. Defaults to 200,000. */
  readonly shaclLimit?: number;
}

export interface Validation {
  readonly findings: readonly Finding[];
  readonly statements: number;
  readonly claims: number;
  /** How many of the claims SHACL has seen; the invariants see all. */
  readonly claimsInShacl: number;
}

export async function validate(options: ValidationOptions): Promise<Validation> {
  const data = readData(options.data);
  const ontology = readData(options.ontology);
  const shapes = readData(options.shapes);
  const shacl = await validateShapes({ data, ontology, shapes }, options.shaclLimit ?? 200_000);
  const findings = [...shacl.findings, ...checkInvariants(data, ontology)].sort(inOrder);
  return { findings, statements: data.size, claims: shacl.claims, claimsInShacl: shacl.checked };
}
