// Exports: which formats, under which IRIs; from a run, or again from its stored results.
import { UsageError } from './errors.js';
import { EXPORTERS } from './export/index.js';
import { buildGraph } from './graph/index.js';
import type { Exporter, ExportInput } from './model/output.js';
import { knowledgeOf, type Setup, type SetupOptions, setUp } from './setup.js';
import { OutputFolder, readResults, readViewerPage } from './store/index.js';

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

export const DEFAULT_BASE_IRI = 'https://w3id.org/khabar/id/';

/** What is to be written, checked before anything is read. */
export interface ExportPlan {
  readonly exporters: readonly Exporter[];
  readonly baseIri: string;
  readonly options: Readonly<Record<string, string>>;
}

export const planExports = (options: ExportOptions): ExportPlan => ({
  exporters: chooseExporters(options.formats ?? null),
  baseIri: checkBaseIri(options.baseIri ?? DEFAULT_BASE_IRI),
  options: options.exportOptions ?? {},
});

/** Writes formats again from stored results, into the same folder or another one. Gives the names of the files. */
export function exportResults(folder: string, options: ExportOptions & { readonly out?: string } = {}): readonly string[] {
  const plan = planExports(options);
  const setup = setUp(options);
  options.onStage?.('read');
  const { corpus, textOf } = readResults(folder, knowledgeOf(setup));
  options.onStage?.('graph');
  const graph = buildGraph(corpus, setup.ontology);
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

export function writeExports(
  { exporters, baseIri, options }: ExportPlan,
  results: Pick<ExportInput, 'corpus' | 'graph' | 'textOf'>,
  { ontology }: Setup,
  write: (name: string, chunks: Iterable<string>) => void,
): void {
  const input: ExportInput = { ...results, ontology, baseIri, options, viewerPage: readViewerPage };
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
