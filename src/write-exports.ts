// Exports: which formats, under which IRIs; from a run, or again from its stored results.
import { resolve } from 'node:path';
import { UsageError } from './errors.js';
import { EXPORTERS } from './export/index.js';
import type { GraphFile } from './graph-files/graph-file.js';
import { filtered, layOut, readGraphFile } from './laid-out.js';
import type { Exporter, ExportInput, OutputFile } from './model/output.js';
import type { Problem } from './model/problem.js';
import { knowledgeOf, type Setup, type SetupOptions, setUp } from './setup.js';
import { OutputFolder, readResults, readViewerPage } from './store/index.js';

export interface ExportOptions extends SetupOptions {
  /** Ids of exporters. Defaults to all that are written by default. */
  readonly formats?: readonly string[] | null;
  /** Base of the IRIs of entities, claims and documents. */
  readonly baseIri?: string;
  /** Options of single exporters. Defaults to none. */
  readonly exportOptions?: Readonly<Record<string, string>>;
  /** A graph file that khabar wrote and another program edited: its positions and colours are taken over. Defaults to none. */
  readonly positions?: string | null;
  /** Told of what a format cannot hold as it is, and of what is wrong with the positions. Defaults to nobody. */
  readonly onProblem?: (problem: Problem) => void;
  /** Told when a stage begins. Defaults to nobody. */
  readonly onStage?: (stage: string) => void;
}

export const DEFAULT_BASE_IRI = 'https://w3id.org/khabar/id/';

/** What is to be written, checked before anything is read. */
export interface ExportPlan {
  readonly exporters: readonly Exporter[];
  readonly baseIri: string;
  readonly options: Readonly<Record<string, string>>;
  readonly positions: GraphFile | null;
  readonly onProblem: (problem: Problem) => void;
}

const nobody = (): void => {};

export const planExports = (options: ExportOptions): ExportPlan => ({
  exporters: chooseExporters(options.formats ?? null),
  baseIri: checkBaseIri(options.baseIri ?? DEFAULT_BASE_IRI),
  options: options.exportOptions ?? {},
  positions: readPositions(options.positions ?? null, options.onProblem ?? nobody),
  onProblem: options.onProblem ?? nobody,
});

function readPositions(path: string | null, onProblem: (problem: Problem) => void): GraphFile | null {
  const file = path === null ? null : readGraphFile(path, onProblem);
  if (path !== null && file === null) throw new UsageError(`${path}: no positions can be read from it`);
  return file;
}

export interface ExportResultsOptions extends ExportOptions {
  /** Defaults to the folder of the results. */
  readonly out?: string;
  /** Which claims are exported, in the filter language; needs another folder. Defaults to all. */
  readonly filter?: string | null;
}

/** Writes formats again from stored results, into the same folder or another one. Gives the names of the files. */
export function exportResults(folder: string, options: ExportResultsOptions = {}): readonly string[] {
  const filter = options.filter ?? null;
  // Queries and the viewer of the folder would go on with a part, and nothing would say so.
  if (filter !== null && resolve(options.out ?? folder) === resolve(folder))
    throw new UsageError(`a filtered export would replace the complete files of "${folder}": name another folder with --out`);
  const plan = planExports(options);
  const setup = setUp(options);
  options.onStage?.('read');
  const { corpus: whole, textOf } = readResults(folder, knowledgeOf(setup));
  const corpus = filter === null ? whole : filtered(whole, filter, setup);
  options.onStage?.('graph');
  const graph = layOut(corpus, setup.ontology, plan.positions, plan.onProblem);
  options.onStage?.('export');
  const output = new OutputFolder(options.out ?? folder);
  try {
    writeExports(plan, { corpus, graph, textOf }, setup, (name, chunks) => output.write(name, chunks));
    return output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** N-Quads of the claims that pass a filter, made from stored results and written nowhere: what a filtered query is asked of. */
export function filteredQuads(folder: string, filter: string, options: ExportOptions = {}): readonly OutputFile[] {
  const { baseIri } = planExports(options);
  const setup = setUp(options);
  const { corpus: whole, textOf } = readResults(folder, knowledgeOf(setup));
  const corpus = filtered(whole, filter, setup);
  const graph = layOut(corpus, setup.ontology, null, nobody);
  return chooseExporters(['nq', 'links']).flatMap((exporter) =>
    exporter.write({ corpus, graph, textOf, ontology: setup.ontology, baseIri, options: {} }),
  );
}

export function writeExports(
  { exporters, baseIri, options, onProblem }: ExportPlan,
  results: Pick<ExportInput, 'corpus' | 'graph' | 'textOf'>,
  { ontology }: Pick<Setup, 'ontology'>,
  write: (name: string, chunks: Iterable<string>) => void,
): void {
  const input: ExportInput = { ...results, ontology, baseIri, options, warn: onProblem, viewerPage: readViewerPage };
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
