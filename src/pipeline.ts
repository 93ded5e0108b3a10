// The whole story: files -> documents -> claims -> entities -> graph -> files. Only here do stages meet.
import { setImmediate } from 'node:timers/promises';
import { buildFromGraph, isGraphFile } from './build-from-graph.js';
import { UsageError } from './errors.js';
import { createExtractor, DEFAULT_MIN_CONFIDENCE } from './extract/index.js';
import { type IngestOptions, ingest } from './ingest/index.js';
import { layOut } from './laid-out.js';
import type { Extraction } from './model/claim.js';
import type { Corpus } from './model/corpus.js';
import { type Document, type DocumentInfo, infoOf } from './model/document.js';
import { compareCodeUnits } from './model/order.js';
import type { Problem } from './model/problem.js';
import type { RelationGraph } from './model/relation.js';
import type { RemovedText, Report } from './model/report.js';
import { countOf, removedFrom, sortProblems } from './report.js';
import { createResolver, formatJudgements, type Judgement, parseJudgements } from './resolve/index.js';
import { foldOf, knowledgeOf, type Setup, type SetupOptions, setUp } from './setup.js';
import { type Imported, importClaims, JUDGEMENTS_FILE, ResultsWriter, readText, readVersion, type StoredDocuments } from './store/index.js';
import { type ExportOptions, planExports, writeExports } from './write-exports.js';

export interface ExtractOptions extends SetupOptions, Partial<IngestOptions> {
  /** Claims below it are left out, 0 to 1. Defaults to 0.6. */
  readonly minConfidence?: number;
}

export interface BuildOptions extends ExtractOptions, ExportOptions {
  /** Folder of the results. */
  readonly out: string;
  /** A claims file or folder to build from instead of extracting claims; articles, if given, are what their quotes are checked against. */
  readonly claims?: string | null;
  /** A file of decisions on which names are one entity, by people or earlier runs; they bind. Defaults to none. */
  readonly judgements?: string | null;
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

/** Articles, claims from elsewhere, or a graph file, to a results folder. */
export async function build(inputs: readonly string[], options: BuildOptions): Promise<BuildResult> {
  const begin = async (stage: string): Promise<void> => {
    // A turn of the event loop, in which an interruption that came meanwhile is seen.
    await setImmediate();
    options.signal?.throwIfAborted();
    options.onStage?.(stage);
  };
  const problems: Problem[] = [];
  const removed: RemovedText[] = [];
  const onProblem = (problem: Problem): void => {
    problems.push(problem);
    options.onProblem?.(problem);
  };
  const plan = planExports({ ...options, onProblem });
  const graphFile = inputs.find(isGraphFile);
  if (graphFile !== undefined) {
    if (inputs.length > 1 || (options.claims ?? null) !== null) throw new UsageError(`${graphFile} is a graph: build it alone`);
    const onStage = options.onStage ?? ((): void => {});
    return buildFromGraph(graphFile, plan, { ...options, strict: options.strict ?? false, problems, onStage });
  }
  const setup = setUp(options);
  const claims = options.claims ?? null;
  const results = new ResultsWriter(options.out);
  const giveUp = (): void => results.discard();
  options.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    await begin('read');
    const understand =
      claims === null
        ? createUnderstanding(setup, options.minConfidence ?? DEFAULT_MIN_CONFIDENCE, readJudgements(options.judgements ?? null, onProblem))
        : null;
    for await (const document of ingest(inputs, { ...options, onProblem })) {
      options.signal?.throwIfAborted();
      results.addDocument(document);
      removed.push(...removedFrom(document));
      understand?.add(document);
    }
    await begin('resolve');
    // Claims that come without articles may have some stored beside them, which then become part of these results.
    const alone =
      claims !== null && inputs.length === 0 ? importClaims(claims, { ...knowledgeOf(setup), articles: null, onProblem }) : null;
    for (const info of alone?.corpus.documents ?? []) results.addStored(info, alone?.textOf(info.id) ?? null);
    const stored = results.closeDocuments();
    const { corpus, textOf } =
      alone ?? understand?.finish(stored) ?? importClaims(claims ?? '', { ...knowledgeOf(setup), articles: stored, onProblem });
    const nothing = claims === null ? corpus.documents.length === 0 : corpus.claims.length === 0;
    const refused = (): boolean => options.strict === true && problems.length > 0;
    await begin('graph');
    const graph = nothing || refused() ? null : layOut(corpus, setup.ontology, plan.positions, onProblem);
    const reportOf = (written: RelationGraph | null): Report => ({
      version: readVersion(),
      counts: countOf(corpus, written, problems, removed),
      problems: sortProblems(problems),
      removed,
    });
    const writeNothing = (): BuildResult => {
      results.discard();
      return { report: reportOf(null), corpus, graph: null, files: [] };
    };
    if (graph === null) return writeNothing();
    results.addCorpus(corpus);
    if (understand !== null) results.addFile(JUDGEMENTS_FILE, [formatJudgements(understand.judgements())]);
    await begin('export');
    writeExports(plan, { corpus, graph, textOf }, setup, (name, chunks) => results.addFile(name, chunks));
    if (refused()) return writeNothing();
    await begin('finish');
    const timings = options.timings?.();
    const report = reportOf(graph);
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
  /** Which names `finish` took for one, in addition to the decisions that were given. */
  readonly judgements: () => readonly Judgement[];
}

function createUnderstanding(setup: Setup, minConfidence: number, given: readonly Judgement[]): Understanding {
  const extract = createExtractor({ ...setup, minConfidence });
  const resolver = createResolver({ known: setup.gazetteer.byId, normalize: foldOf(setup.language), judgements: given });
  let found: readonly Judgement[] = [];
  return {
    add: (document) => resolver.add(extract(document), infoOf(document)),
    finish: ({ documents, textOf }) => {
      const { entities, claims, judgements } = resolver.finish();
      found = judgements;
      return { corpus: { documents: [...documents].sort((a, b) => compareCodeUnits(a.id, b.id)), entities, claims }, textOf };
    },
    judgements: () => found,
  };
}

function readJudgements(file: string | null, onProblem: (problem: Problem) => void): readonly Judgement[] {
  if (file === null) return [];
  const { judgements, problems } = parseJudgements(readText(file), file);
  for (const problem of problems) onProblem(problem);
  return judgements;
}

/** Articles to what each of them says, before the same entity is found across articles. */
export async function* extract(
  inputs: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<{ readonly document: DocumentInfo; readonly text: string; readonly extraction: Extraction }, void> {
  const extractOne = createExtractor({ ...setUp(options), minConfidence: options.minConfidence ?? DEFAULT_MIN_CONFIDENCE });
  for await (const document of ingest(inputs, options)) {
    yield { document: infoOf(document), text: document.text, extraction: extractOne(document) };
  }
}
