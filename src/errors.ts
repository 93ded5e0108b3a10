// The errors that khabar throws on misuse; what is wrong with one input is a Problem instead (model/problem.ts).

/** A wrong option, argument or combination of them. The message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An ontology file that cannot be used; names the file and, where known, the line. */
export class OntologyError extends Error {
  override readonly name = 'OntologyError';
}

/** Stored results (claims, entities, documents) that are missing or damaged. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A value that may not be written to an export: an illegal IRI, a date before 1 CE. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** A gazetteer file that cannot be used; names the file and, where known, the line. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/** The code of an error of the operating system or of Node (`ENOENT`), null for any other. */
export const systemCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
