// The formats that khabar writes, in the order of `khabar export --list`. A new format is one exporter and one line here.
import type { Exporter } from '../model/output.js';
import { GRAPH_EXPORTERS } from './graph/index.js';
import { RDF_EXPORTERS } from './rdf/exporters.js';
import { VIEWER_EXPORTERS } from './viewer/exporters.js';

export const EXPORTERS: readonly Exporter[] = [...RDF_EXPORTERS, ...GRAPH_EXPORTERS, ...VIEWER_EXPORTERS];
