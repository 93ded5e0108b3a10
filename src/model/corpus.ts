// All that is kept of a run: it grows with the graph, not with the text.
import type { Claim } from './claim.js';
import type { DocumentInfo } from './document.js';
import type { Entity } from './entity.js';

export interface Corpus {
  /** By id, in code-unit order. */
  readonly documents: readonly DocumentInfo[];
  /** By id, in code-unit order. */
  readonly entities: readonly Entity[];
  /** By document, then start, then id. */
  readonly claims: readonly Claim[];
}
