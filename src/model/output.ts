// What an exporter gives and gets. An exporter is a pure function; the store writes its files.
import type { Corpus } from './corpus.js';
import type { Ontology } from './ontology.js';
import type { Problem } from './problem.js';
import type { RelationGraph } from './relation.js';

/** The built viewer, for the format that is one whole page. */
export interface ViewerPage {
  readonly script: string;
  /** Names its fonts by `url("name.woff2")`. */
  readonly style: string;
  /** Base64 by name. */
  readonly fonts: Readonly<Record<string, string>>;
}

export interface ExportInput {
  readonly corpus: Corpus;
  readonly graph: RelationGraph;
  readonly ontology: Ontology;
  /** Base of all IRIs of entities, claims, documents; ends in `/`. */
  readonly baseIri: string;
  /** An article's original text, null where it is not stored (claims from elsewhere). Called one at a time. */
  readonly textOf: (documentId: string) => string | null;
  /** `name=value` options of single exporters, already validated by the command line. */
  readonly options: Readonly<Record<string, string>>;
  /** Takes what had to be changed in the file for its readers; called while the chunks are pulled. */
  readonly warn?: (problem: Problem) => void;
  /** Reads the built viewer; only the format `html` asks for it. */
  readonly viewerPage?: () => ViewerPage;
}

export interface OutputFile {
  /** Name inside the output folder: `khabar.ttl`. */
  readonly name: string;
  /** Pieces of text in order; pulled lazily, so that memory does not grow with the file. */
  readonly chunks: Iterable<string>;
}

export interface Exporter {
  /** `ttl`: what `--format` takes. */
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** Programs that read it, for `khabar export --list`. */
  readonly readers: string;
  /** Written by `khabar build` without being asked for. */
  readonly byDefault: boolean;
  readonly write: (input: ExportInput) => readonly OutputFile[];
}
