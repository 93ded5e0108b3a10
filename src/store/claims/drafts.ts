// Lines of claims.jsonl and entities.jsonl as anybody may write them, checked against their JSON Schema.
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Factuality } from '../../model/claim.js';
import type { EntityTypeId } from '../../model/entity.js';

export interface EntityObject {
  readonly id?: string;
  readonly type?: string;
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly wikidata?: string | null;
}

/** A name alone, or a name with more about it. */
export type EntityDraft = string | EntityObject;

export interface ClaimDraft {
  readonly id?: string;
  readonly document: string;
  readonly subject: EntityDraft;
  readonly relation: string;
  readonly object?: EntityDraft | null;
  readonly factuality?: Factuality;
  readonly sources?: readonly EntityDraft[];
  readonly time?: string | null;
  readonly place?: EntityDraft | null;
  readonly commodities?: readonly EntityDraft[];
  readonly amounts?: readonly { readonly commodity: EntityDraft; readonly count: number; readonly unit?: string | null }[];
  readonly about?: string | null;
  readonly quote: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly sentence?: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly pattern?: string | null;
  readonly confidence?: number;
}

export interface EntityLine {
  readonly id: string;
  readonly type: EntityTypeId;
  readonly subtype?: string | null;
  readonly label: { readonly ar?: string | null; readonly en?: string | null };
  readonly aliases?: readonly string[];
  readonly wikidata?: string | null;
  readonly country?: string | null;
  readonly roles?: readonly string[];
}

export type Checked<T> = { readonly value: T } | { readonly field: string | null; readonly message: string };

/** `text` is one line; null if it is not valid UTF-8. */
export type Checker<T> = (text: string | null) => Checked<T>;

export const createClaimChecker = (): Checker<ClaimDraft> => createChecker<ClaimDraft>('claims.schema.json');
export const createEntityChecker = (): Checker<EntityLine> => createChecker<EntityLine>('entities.schema.json');

function createChecker<T>(file: string): Checker<T> {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8'));
  const validate: ValidateFunction<T> = new Ajv2020({ allErrors: false, strict: false }).compile<T>(schema as object);
  return (text) => {
    if (text === null) return { field: null, message: 'not valid UTF-8' };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { field: null, message: 'not JSON' };
    }
    return validate(value) ? { value } : describe(validate.errors ?? []);
  };
}

/** Of the errors of all alternatives, the one that went deepest is about what the writer meant. */
function describe(errors: readonly ErrorObject[]): { field: string | null; message: string } {
  const depth = (error: ErrorObject): number =>
    error.instancePath.split('/').length * 4 +
    (error.keyword === 'anyOf' || error.keyword === 'required' ? 0 : error.keyword === 'type' ? 1 : 2);
  const worst = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  if (worst === undefined) return { field: null, message: 'does not fit' };
  const field =
    worst.instancePath
      .slice(1)
      .replace(/\/(\d+)/gu, '[$1]')
      .replaceAll('/', '.') || null;
  const allowed = 'allowedValues' in worst.params ? `: ${(worst.params['allowedValues'] as string[]).join(', ')}` : '';
  if (worst.keyword !== 'type') return { field, message: `${worst.message ?? 'does not fit'}${allowed}` };
  // One error for each alternative that wants another type.
  const types = errors
    .filter((error) => error.keyword === 'type' && error.instancePath === worst.instancePath)
    .flatMap(({ params }) => params['type']);
  return { field, message: `must be ${[...new Set(types)].join(' or ')}` };
}
