// Claims from elsewhere: by hand, from another tool, from a model. Each line is checked; what does not fit is a Problem with line and field.
import { createHash } from 'node:crypto';
import type { Amount, Claim, Evidence } from '../../model/claim.js';
import type { Entity, EntityTypeId } from '../../model/entity.js';
import type { Ontology, RelationType } from '../../model/ontology.js';
import { compareCodeUnits } from '../../model/order.js';
import type { Problem } from '../../model/problem.js';
import { readStoredLines } from '../lines.js';
import { type ClaimDraft, createClaimChecker, createEntityChecker } from './drafts.js';
import { EntityBook, type FindKnown } from './entities.js';
import { placeEvidence } from './evidence.js';

export interface ReadClaimsOptions {
  readonly claimsFile: string;
  /** Null: the claims say themselves what is known of their entities. */
  readonly entitiesFile: string | null;
  readonly ontology: Ontology;
  readonly fold: (name: string) => string;
  readonly findKnown: FindKnown;
  /** False: there is no such article. Always true where no articles are given. */
  readonly hasDocument: (id: string) => boolean;
  /** Null: the article's text is not known, and its quotes are believed. */
  readonly textOf: (id: string) => string | null;
  readonly sentenceAt: (text: string, start: number, end: number) => { readonly start: number; readonly end: number };
  readonly onProblem: (problem: Problem) => void;
}

interface Placed {
  readonly line: number;
  readonly draft: ClaimDraft;
  readonly evidence: Evidence;
}

/** Claims by document, start and id; entities by id. */
export function readClaims(options: ReadClaimsOptions): { readonly entities: readonly Entity[]; readonly claims: readonly Claim[] } {
  const book = new EntityBook({ entityTypes: options.ontology.entityTypes, fold: options.fold, findKnown: options.findKnown });
  if (options.entitiesFile !== null) readEntities(options.entitiesFile, book, options.onProblem);
  const placed = readDrafts(options);
  for (const { draft } of placed) for (const entity of entitiesOf(draft)) book.addNamed(entity);
  const relations = new Map(options.ontology.relations.map((relation) => [relation.id, relation]));
  const claims = new Map<string, Claim>();
  for (const { line, draft, evidence } of placed) {
    const claim = toClaim(draft, evidence, relations.get(draft.relation), book);
    if (claims.has(claim.id)) {
      options.onProblem({
        file: options.claimsFile,
        line,
        code: 'duplicate-id',
        message: `the claim "${claim.id}" stands here twice: left out`,
      });
    } else claims.set(claim.id, claim);
  }
  return { entities: book.entities(), claims: withoutDanglingAbout([...claims.values()], options).sort(byPlace) };
}

function readEntities(path: string, book: EntityBook, onProblem: (problem: Problem) => void): void {
  const check = createEntityChecker();
  for (const { number, text } of readStoredLines(path)) {
    const checked = check(text);
    if (!('value' in checked)) onProblem({ file: path, line: number, code: 'bad-entity', message: fieldMessage(checked) });
    else if (!book.addLine(checked.value)) {
      onProblem({
        file: path,
        line: number,
        code: 'duplicate-id',
        message: `the entity "${checked.value.id}" stands here twice: left out`,
      });
    }
  }
}

function readDrafts(options: ReadClaimsOptions): readonly Placed[] {
  const check = createClaimChecker();
  const known = new Set(options.ontology.relations.map(({ id }) => id));
  const placed: Placed[] = [];
  for (const { number: line, text } of readStoredLines(options.claimsFile)) {
    const report = (code: string, message: string): void => options.onProblem({ file: options.claimsFile, line, code, message });
    const checked = check(text);
    if (!('value' in checked)) {
      report('bad-claim', fieldMessage(checked));
      continue;
    }
    const draft = checked.value;
    if (!known.has(draft.relation)) {
      report('unknown-relation', `relation: "${draft.relation}" is not in the ontology; it has ${[...known].sort().join(', ')}`);
    } else if (!options.hasDocument(draft.document)) {
      report('unknown-document', `document: there is no article "${draft.document}"`);
    } else {
      const evidence = placeEvidence(draft, options.textOf(draft.document), options.sentenceAt);
      if ('code' in evidence) report(evidence.code, `quote: ${evidence.message}`);
      else placed.push({ line, draft, evidence });
    }
  }
  return placed;
}

const fieldMessage = ({ field, message }: { readonly field: string | null; readonly message: string }): string =>
  field === null ? message : `${field}: ${message}`;

function* entitiesOf(draft: ClaimDraft): Generator<NonNullable<ClaimDraft['object']>, void> {
  yield draft.subject;
  if (draft.object) yield draft.object;
  if (draft.place) yield draft.place;
  yield* draft.sources ?? [];
  yield* draft.commodities ?? [];
}

function toClaim(draft: ClaimDraft, evidence: Evidence, relation: RelationType | undefined, book: EntityBook): Claim {
  const speaker: readonly EntityTypeId[] = ['Organization'];
  const good: readonly EntityTypeId[] = ['Commodity'];
  const amounts = (draft.amounts ?? []).map(
    (amount): Amount => ({ commodity: book.resolve(amount.commodity, good), count: amount.count, unit: amount.unit ?? null }),
  );
  const claim: Omit<Claim, 'id'> = {
    document: draft.document,
    subject: book.resolve(draft.subject, relation?.domain ?? []),
    relation: draft.relation,
    object: draft.object ? book.resolve(draft.object, relation?.range ?? []) : null,
    factuality: draft.factuality ?? 'actual',
    sources: (draft.sources ?? []).map((source) => book.resolve(source, speaker)),
    time: draft.time ?? null,
    place: draft.place ? book.resolve(draft.place, ['Place']) : null,
    commodities: (draft.commodities ?? []).map((commodity) => book.resolve(commodity, good)),
    amounts,
    about: draft.about ?? null,
    evidence,
    confidence: draft.confidence ?? 1,
  };
  return { id: draft.id ?? deriveId(claim), ...claim };
}

function deriveId(claim: Omit<Claim, 'id'>): string {
  const { evidence, confidence: _, ...fields } = claim;
  return `c-${createHash('sha256')
    .update(JSON.stringify([fields, evidence.start, evidence.quote]))
    .digest('hex')
    .slice(0, 16)}`;
}

/** `about` must name a claim of the same article; where it does not, the claim stands without it. */
function withoutDanglingAbout(claims: readonly Claim[], options: ReadClaimsOptions): Claim[] {
  const documents = new Map(claims.map((claim) => [claim.id, claim.document]));
  return claims.map((claim) => {
    if (claim.about === null || documents.get(claim.about) === claim.document) return claim;
    options.onProblem({
      file: options.claimsFile,
      line: null,
      code: 'unknown-claim',
      message: `about: the claim "${claim.id}" is about "${claim.about}", which is no claim of its article`,
    });
    return { ...claim, about: null };
  });
}

const byPlace = (a: Claim, b: Claim): number =>
  compareCodeUnits(a.document, b.document) || a.evidence.start - b.evidence.start || compareCodeUnits(a.id, b.id);
