// khabar as a library: the same as its commands, typed.
export { ExportError, GazetteerError, OntologyError, StoreError, UsageError } from './errors.js';
export type { Evaluation } from './evaluate/index.js';
export { evaluateResults } from './evaluate-results.js';
export type { FieldName, IngestOptions } from './ingest/index.js';
export type { Amount, Claim, Evidence, Extraction, Factuality } from './model/claim.js';
export type { Corpus } from './model/corpus.js';
export type { Boilerplate, Document, DocumentInfo, Span } from './model/document.js';
export type { Entity, EntityTypeId, LocalEntity, Mention } from './model/entity.js';
export type { EntityType, Labels, Ontology, RelationType } from './model/ontology.js';
export type { Exporter, ExportInput, OutputFile } from './model/output.js';
export type { Problem } from './model/problem.js';
export type { EdgeAttributes, NodeAttributes, Relation, RelationGraph } from './model/relation.js';
export type { RemovedText, Report } from './model/report.js';
export type { BuildOptions, BuildResult, ExtractOptions } from './pipeline.js';
export { build, extract } from './pipeline.js';
export { DEFAULT_BASE_IRI, type ExportOptions, exportResults } from './write-exports.js';
