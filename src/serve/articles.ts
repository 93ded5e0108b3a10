// Texts of the stored articles, one at a time; where each stands in the file is found once.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS_FILE } from '../store/files.js';
import { readStoredAt, readStoredLines } from '../store/lines.js';

interface Place {
  readonly offset: number;
  readonly length: number;
}

const parse = (text: string | null): { readonly id?: unknown; readonly text?: unknown } => {
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {}; // khabar build writes no such line; the reader of this article sees that its text is missing.
  }
};

export class Articles {
  readonly #path: string;
  #places: ReadonlyMap<string, Place> | null = null;
  #version = '';

  constructor(folder: string) {
    this.#path = join(folder, DOCUMENTS_FILE);
  }

  /** Null: no such article, or stored without its text. */
  textOf(id: string): string | null {
    const stat = statSync(this.#path, { throwIfNoEntry: false });
    if (!stat) return null;
    const version = `${stat.mtimeMs} ${stat.size}`;
    // The folder may be built anew while it is served.
    if (this.#places === null || this.#version !== version) {
      this.#places = this.#index();
      this.#version = version;
    }
    const place = this.#places.get(id);
    const text = place && parse(readStoredAt(this.#path, place.offset, place.length)).text;
    return typeof text === 'string' ? text : null;
  }

  #index(): ReadonlyMap<string, Place> {
    const places = new Map<string, Place>();
    for (const { offset, length, text } of readStoredLines(this.#path)) {
      const { id } = parse(text);
      if (typeof id === 'string') places.set(id, { offset, length });
    }
    return places;
  }
}
