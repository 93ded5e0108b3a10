// SHACL over the data and the ontology together; a sample of the claims where there are too many for it.
import { DataFactory, type Quad, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import type { Finding } from './finding.js';
import { claimOf } from './owners.js';
import { FACET_NAMESPACES, K, W } from './words.js';

export interface ShaclResult {
  readonly findings: readonly Finding[];
  readonly claims: number;
  readonly checked: number;
}

interface Graphs {
  readonly data: Store;
  readonly ontology: Store;
  readonly shapes: Store;
}

/** `most`: statements that SHACL is given at most, about 20,000 a second. */
export async function validateShapes({ data, ontology, shapes }: Graphs, most: number): Promise<ShaclResult> {
  const claims = data.getSubjects(W.type, W.Claim, null).map(({ value }) => value);
  const isAll = data.size <= most;
  const chosen = isAll ? claims : spread(claims, Math.max(1, Math.floor((most * claims.length) / data.size)));
  const part = flat(isAll ? data : closure(data, chosen));
  part.addQuads(flat(ontology).getQuads(null, null, null, null));
  const validator = new ShaclValidator(shapes, { allowNamedNodeInList: true });
  const report = await validator.validate(part);
  const owner = claimOf(data);
  const findings = report.results.map((result) => {
    const focus = result.focusNode?.value ?? '';
    const shape = nameOf(shapes, result.sourceShape?.value ?? '');
    const path = result.path && 'value' in result.path ? (result.path.value ?? '') : '';
    const message = result.message.map(({ value }) => value).join('; ');
    return { rule: [shape, localName(path)].filter(Boolean).join('/'), focus, claim: owner(focus), message };
  });
  return { findings, claims: claims.length, checked: chosen.length };
}

const localName = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);

/** A property shape has no name of its own; its node shape has. */
function nameOf(shapes: Store, shape: string): string {
  const owner = shapes.getQuads(null, 'http://www.w3.org/ns/shacl#property', null, null).find(({ object }) => object.value === shape);
  return localName(owner?.subject.value ?? shape);
}

/** SHACL knows no graphs, and the same statement in two graphs must not count twice. */
function flat(store: Store): Store {
  return new Store(
    store.getQuads(null, null, null, null).map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)),
  );
}

function spread<T>(values: readonly T[], count: number): readonly T[] {
  const step = values.length / count;
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)] as T);
}

/** All that is said of the claims and of what they lead to, but not of what else happened to the same entities. */
function closure(data: Store, roots: readonly string[]): Store {
  const part = new Store();
  const seen = new Set(roots);
  const queue = [...roots];
  for (let iri = queue.pop(); iri !== undefined; iri = queue.pop()) {
    for (const quad of data.getQuads(iri, null, null, null)) {
      if (isOneHop(quad, data)) continue;
      part.addQuad(quad);
      if (quad.object.termType !== 'NamedNode' || seen.has(quad.object.value)) continue;
      seen.add(quad.object.value);
      queue.push(quad.object.value);
    }
  }
  return part;
}

function isOneHop({ predicate, object }: Quad, data: Store): boolean {
  const namespace = predicate.value.slice(0, predicate.value.lastIndexOf('#') + 1);
  const facet = FACET_NAMESPACES[namespace];
  if (facet === undefined) return false;
  return namespace !== K || (object.termType === 'NamedNode' && data.countQuads(null, W.relation, predicate, null) > 0);
}
