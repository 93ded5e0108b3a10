// Texts of stored articles: read again one at a time, because all of them would not fit into memory.
import { StoreError } from '../errors.js';
import { readStoredAt } from './lines.js';

interface Place {
  readonly offset: number;
  readonly length: number;
}

export class StoredTexts {
  readonly #path: string;
  readonly #places = new Map<string, Place>();
  #last: { readonly id: string; readonly text: string } | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  add(id: string, offset: number, length: number): void {
    this.#places.set(id, { offset, length });
  }

  /** Null: no such article, or stored without its text. */
  readonly textOf = (id: string): string | null => {
    if (this.#last?.id === id) return this.#last.text;
    const place = this.#places.get(id);
    if (place === undefined) return null;
    const record: unknown = JSON.parse(readStoredAt(this.#path, place.offset, place.length));
    if (typeof record !== 'object' || record === null || !('text' in record)) return null;
    if (typeof record.text !== 'string') throw new StoreError(`${this.#path}: the text of "${id}" is not a string`);
    this.#last = { id, text: record.text };
    return record.text;
  };
}
