// store: results on disk. Everything that `khabar export` needs is read back from claims.jsonl, entities.jsonl and documents.jsonl.
import type { Corpus } from '../model/corpus.js';
import { type Document, type DocumentInfo, infoOf } from '../model/document.js';
import type { Report } from '../model/report.js';
import type { StoredDocuments } from './claims/documents.js';
import { CLAIMS_FILE, DOCUMENTS_FILE, ENTITIES_FILE, REPORT_FILE } from './files.js';
import { OutputFolder } from './output-folder.js';
import { StoredTexts } from './texts.js';
import { claimLines, documentLine, entityLines, infoLine } from './write.js';

export type { StoredDocuments } from './claims/documents.js';
export { createFindKnown } from './claims/known.js';
export { JUDGEMENTS_FILE, REPORT_FILE } from './files.js';
export { articleTexts, readGold, readPredicted } from './gold.js';
export { readText } from './lines.js';
export { OutputFolder } from './output-folder.js';
export { hasResults, type Imported, importClaims, readResults } from './read-results.js';
export { readVersion } from './version.js';
export { readViewerPage } from './viewer-page.js';

/** A results folder in the making: documents as they come, then the rest, then `finish` or `discard`. */
export class ResultsWriter {
  readonly #out: OutputFolder;
  readonly #documents: ReturnType<OutputFolder['open']>;
  readonly #texts: StoredTexts;
  readonly #infos: DocumentInfo[] = [];

  constructor(folder: string) {
    this.#out = new OutputFolder(folder);
    this.#documents = this.#out.open(DOCUMENTS_FILE);
    this.#texts = new StoredTexts(this.#out.temporaryPath(DOCUMENTS_FILE));
  }

  addDocument(document: Document): void {
    this.#addLine(documentLine(document), document);
  }

  /** An article of claims from elsewhere; null: without its text. */
  addStored(info: DocumentInfo, text: string | null): void {
    this.#addLine(text === null ? infoLine(info) : documentLine({ ...info, text, boilerplate: [] }), info);
  }

  #addLine(line: string, info: DocumentInfo): void {
    const offset = this.#documents.length;
    this.#documents.write(line);
    this.#texts.add(info.id, offset, this.#documents.length - offset);
    this.#infos.push(infoOf(info));
  }

  /** No more documents: from now on their texts can be read. */
  closeDocuments(): StoredDocuments {
    this.#documents.close();
    return { documents: this.#infos, textOf: this.#texts.textOf };
  }

  addCorpus(corpus: Corpus): void {
    this.#out.write(CLAIMS_FILE, claimLines(corpus));
    this.#out.write(ENTITIES_FILE, entityLines(corpus.entities));
  }

  addReport(report: Report & { readonly timings?: Readonly<Record<string, number>> }): void {
    this.#out.write(REPORT_FILE, [`${JSON.stringify(report, null, 2)}\n`]);
  }

  addFile(name: string, chunks: Iterable<string>): void {
    this.#out.write(name, chunks);
  }

  finish(): readonly string[] {
    return this.#out.finish();
  }

  discard(): void {
    this.#out.discard();
  }
}
