// A results folder, or claims that somebody else made, as a Corpus.
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StoreError } from '../errors.js';
import type { Corpus } from '../model/corpus.js';
import type { DocumentInfo } from '../model/document.js';
import { compareCodeUnits } from '../model/order.js';
import type { Problem } from '../model/problem.js';
import { readDocuments, type StoredDocuments } from './claims/documents.js';
import { type ReadClaimsOptions, readClaims } from './claims/read-claims.js';
import { CLAIMS_FILE, DOCUMENTS_FILE, ENTITIES_FILE } from './files.js';

type Knowledge = Pick<ReadClaimsOptions, 'ontology' | 'fold' | 'findKnown' | 'sentenceAt'>;

export interface ImportOptions extends Knowledge {
  /** The articles, if they are given; otherwise those stored beside the claims, if there are any. */
  readonly articles: StoredDocuments | null;
  readonly onProblem: (problem: Problem) => void;
}

export interface Imported {
  readonly corpus: Corpus;
  readonly textOf: (id: string) => string | null;
}

/** `path` is a claims file, or a folder with claims.jsonl and perhaps entities.jsonl and documents.jsonl. */
export function importClaims(path: string, options: ImportOptions): Imported {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : null;
  const claimsFile = folder === null ? path : join(folder, CLAIMS_FILE);
  if (!existsSync(claimsFile)) throw new StoreError(`${claimsFile}: no such file`);
  const beside = (name: string): string | null => (folder !== null && existsSync(join(folder, name)) ? join(folder, name) : null);
  const documentsFile = beside(DOCUMENTS_FILE);
  const given = options.articles ?? (documentsFile === null ? null : readDocuments(documentsFile, options.onProblem));
  const known = given === null ? null : new Set(given.documents.map(({ id }) => id));
  const { entities, claims } = readClaims({
    ...options,
    claimsFile,
    entitiesFile: beside(ENTITIES_FILE),
    hasDocument: (id) => known?.has(id) ?? true,
    textOf: given?.textOf ?? (() => null),
  });
  const documents =
    given?.documents ?? [...new Set(claims.map(({ document }) => document))].map((id) => unknownDocument(id, basename(claimsFile)));
  return {
    corpus: { documents: [...documents].sort((a, b) => compareCodeUnits(a.id, b.id)), entities, claims },
    textOf: given?.textOf ?? (() => null),
  };
}

const unknownDocument = (id: string, file: string): DocumentInfo => ({
  id,
  file,
  title: null,
  date: null,
  publisher: null,
  url: null,
  language: 'ar',
});

/** Whether `khabar build` has stored claims of articles there. */
export const hasResults = (folder: string): boolean => existsSync(join(folder, CLAIMS_FILE));

/** What `khabar build` has stored; a line that does not fit means that the folder is damaged. */
export function readResults(folder: string, knowledge: Knowledge): Imported {
  if (!hasResults(folder)) {
    throw new StoreError(`there are no results in "${folder}": make them with khabar build INPUT... --out ${folder}`);
  }
  return importClaims(folder, {
    ...knowledge,
    articles: null,
    onProblem: ({ file, line, message }) => {
      throw new StoreError(`${file}${line === null ? '' : `:${line}`}: ${message}`);
    },
  });
}
