// The whole story: files -> documents -> claims -> entities -> graph -> files. Only here do stages meet.
import { setImmediate } from 'node:timers/promises';
import { UsageError } from './errors.js';
import { type Evaluation, evaluate } from './evaluate/index.js';
import { EXPORTERS } from './export/index.js';
import { createExtractor } from './extract/index.js';
import { buildGraph } from './graph/index.js';
import { type IngestOptions, ingest } from './ingest/index.js';
import type { Extraction } from './model/claim.js';
import type { Corpus } from './model/corpus.js';
import { type Document, type DocumentInfo, infoOf } from './model/document.js';
import { compareCodeUnits } from './model/order.js';
import type { Exporter, ExportInput } from './model/output.js';
import type { Problem } from './model/problem.js';
import type { RelationGraph } from './model/relation.js';
import type { RemovedText, Report } from './model/report.js';
import { countOf, removedFrom, sortProblems } from './report.js';
import { createResolver } from './resolve/index.js';
import { knowledgeOf, type Setup, type SetupOptions, setUp } from './setup.js';
import {
  articleTexts,
  type Imported,
  importClaims,
  OutputFolder,
  ResultsWriter,
  readGold,
  readPredicted,
  readResults,
  readVersion,
  readViewerPage,
  type StoredDocuments,
} from './store/index.js';

export interface ExtractOptions extends SetupOptions, Partial<IngestOptions> {
  /** Claims below it are left out, 0 to 1. Defaults to 0. */
  readonly minConfidence?: number;
}

export interface ExportOptions extends SetupOptions {
  /** Ids of exporters. Defaults to all that are written by default. */
  readonly formats?: readonly string[] | null;
  /** Base of the IRIs of entities, claims and documents. */
  readonly baseIri?: string;
  /** Options of single exporters. Defaults to none. */
  readonly exportOptions?: Readonly<Record<string, string>>;
  /** Told when a stage begins. Defaults to nobody. */
  readonly onStage?: (stage: string) => void;
}

export interface BuildOptions extends ExtractOptions, ExportOptions {
  /** Folder of the results. */
  readonly out: string;
  /** A claims file or folder to build from instead of extracting claims; articles, if given, are what their quotes are checked against. */
  readonly claims?: string | null;
  /** Write nothing if there is any problem. Defaults to false. */
  readonly strict?: boolean;
  /** Milliseconds of each stage, for the report; the report then differs from run to run. Defaults to none. */
  readonly timings?: (() => Readonly<Record<string, number>>) | null;
  /** Gives up, leaving former results as they were. */
  readonly signal?: AbortSignal;
}

export interface BuildResult {
  readonly report: Report;
  readonly corpus: Corpus;
  /** Null if nothing was written. */
  readonly graph: RelationGraph | null;
  /** Names of the files written to the folder; none if nothing could be read or, in strict mode, anything was wrong. */
  readonly files: readonly string[];
}

export const DEFAULT_BASE_IRI = 'https://w3id.org/khabar/id/';

/** Articles, or claims from elsewhere, to a results folder. */
export async function build(inputs: readonly string[], options: BuildOptions): Promise<BuildResult> {
  const exporters = chooseExporters(options.formats ?? null);
  checkBaseIri(options.baseIri ?? DEFAULT_BASE_IRI);
  const begin = async (stage: string): Promise<void> => {
    // A turn of the event loop, in which an interruption that came meanwhile is seen.
    await setImmediate();
    options.signal?.throwIfAborted();
    options.onStage?.(stage);
  };
  const setup = setUp(options);
  const problems: Problem[] = [];
  const removed: RemovedText[] = [];
  const onProblem = (problem: Problem): void => {
    problems.push(problem);
    options.onProblem?.(problem);
  };
  const claims = options.claims ?? null;
  const results = new ResultsWriter(options.out);
  const giveUp = (): void => results.discard();
  options.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    await begin('read');
    const understand = claims === null ? createUnderstanding(setup, options.minConfidence ?? 0) : null;
    for await (const document of ingest(inputs, { ...options, onProblem })) {
      options.signal?.throwIfAborted();
      results.addDocument(document);
      removed.push(...removedFrom(document));
      understand?.add(document);
    }
    await begin('resolve');
    const knowledge = knowledgeOf(setup);
    // Claims that come without articles may have some stored beside them, which then become part of these results.
    const alone = claims !== null && inputs.length === 0 ? importClaims(claims, { ...knowledge, articles: null, onProblem }) : null;
    for (const info of alone?.corpus.documents ?? []) results.addStored(info, alone?.textOf(info.id) ?? null);
    const stored = results.closeDocuments();
    const { corpus, textOf } =
      alone ?? understand?.finish(stored) ?? importClaims(claims ?? '', { ...knowledge, articles: stored, onProblem });
    const nothing = claims === null ? corpus.documents.length === 0 : corpus.claims.length === 0;
    const unwritten = nothing || (options.strict === true && problems.length > 0);
    await begin('graph');
    const graph = unwritten ? null : buildGraph(corpus, setup.ontology);
    const report: Report = {
      version: readVersion(),
      counts: countOf(corpus, graph, problems, removed),
      problems: sortProblems(problems),
      removed,
    };
    if (graph === null) {
      results.discard();
      return { report, corpus, graph, files: [] };
    }
    results.addCorpus(corpus);
    await begin('export');
    writeExports(exporters, { corpus, graph, textOf }, setup, options, (name, chunks) => results.addFile(name, chunks));
    await begin('finish');
    const timings = options.timings?.();
    results.addReport(timings === undefined ? report : { ...report, timings });
    return { report, corpus, graph, files: results.finish() };
  } catch (error) {
    results.discard();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', giveUp);
  }
}

interface Understanding {
  readonly add: (document: Document) => void;
  readonly finish: (stored: StoredDocuments) => Imported;
}

function createUnderstanding(setup: Setup, minConfidence: number): Understanding {
  const extract = createExtractor({ ...setup, minConfidence });
  const resolver = createResolver({ known: setup.gazetteer.byId, normalize: knowledgeOf(setup).fold });
  return {
    add: (document) => resolver.add(extract(document), infoOf(document)),
    finish: ({ documents, textOf }) => {
      const { entities, claims } = resolver.finish();
      return { corpus: { documents: [...documents].sort((a, b) => compareCodeUnits(a.id, b.id)), entities, claims }, textOf };
    },
  };
}

/** Articles to what each of them says, before the same entity is found across articles. */
export async function* extract(
  inputs: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<{ readonly document: DocumentInfo; readonly text: string; readonly extraction: Extraction }, void> {
  const extractOne = createExtractor({ ...setUp(options), minConfidence: options.minConfidence ?? 0 });
  for await (const document of ingest(inputs, options)) {
    yield { document: infoOf(document), text: document.text, extraction: extractOne(document) };
  }
}

/** Writes formats again from stored results, into the same folder or another one. Gives the names of the files. */
export function exportResults(folder: string, options: ExportOptions & { readonly out?: string } = {}): readonly string[] {
  const exporters = chooseExporters(options.formats ?? null);
  const setup = setUp(options);
  options.onStage?.('read');
  const { corpus, textOf } = readResults(folder, knowledgeOf(setup));
  options.onStage?.('graph');
  const graph = buildGraph(corpus, setup.ontology);
  options.onStage?.('export');
  const output = new OutputFolder(options.out ?? folder);
  try {
    writeExports(exporters, { corpus, graph, textOf }, setup, options, (name, chunks) => output.write(name, chunks));
    return output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}

function writeExports(
  exporters: readonly Exporter[],
  results: Pick<ExportInput, 'corpus' | 'graph' | 'textOf'>,
  setup: Setup,
  options: ExportOptions,
  write: (name: string, chunks: Iterable<string>) => void,
): void {
  const input: ExportInput = {
    ...results,
    ontology: setup.ontology,
    baseIri: checkBaseIri(options.baseIri ?? DEFAULT_BASE_IRI),
    options: options.exportOptions ?? {},
    viewerPage: readViewerPage,
  };
  for (const exporter of exporters) for (const file of exporter.write(input)) write(file.name, file.chunks);
}

function chooseExporters(formats: readonly string[] | null): readonly Exporter[] {
  if (formats === null) return EXPORTERS.filter(({ byDefault }) => byDefault);
  return formats.map((id) => {
    const exporter = EXPORTERS.find((known) => known.id === id);
    if (exporter === undefined)
      throw new UsageError(`unknown format "${id}": the formats are ${EXPORTERS.map((known) => known.id).join(', ')}`);
    return exporter;
  });
}

function checkBaseIri(iri: string): string {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*\/$/iu.test(iri))
    throw new UsageError(`"${iri}" is no base for IRIs: give an absolute one that ends in "/"`);
  return iri;
}

/** Claims of a results folder or file against the annotation in another folder. */
export function evaluateResults(gold: string, claims: string, options: SetupOptions & { readonly texts?: string | null } = {}): Evaluation {
  const setup = setUp(options);
  const symmetric = new Set(setup.ontology.relations.filter((relation) => relation.symmetric).map(({ id }) => id));
  return evaluate(readGold(gold), readPredicted(claims), {
    fold: knowledgeOf(setup).fold,
    dropArticle: (folded) =>
      setup.language.segment(folded).find(({ definite, conjunction, preposition }) => definite && conjunction === '' && preposition === '')
        ?.stem ?? folded,
    isSymmetric: (relation) => symmetric.has(relation),
    textOf: articleTexts(options.texts ?? null, claims),
  });
}
