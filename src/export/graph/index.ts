// The exporters of graph files, for the list of all exporters.
import type { Exporter } from '../../model/output.js';
import { csv } from './csv.js';
import { cypher } from './cypher.js';
import { cytoscape } from './cytoscape.js';
import { dot } from './dot.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { graphologyJson } from './graphology-json.js';
import { mermaid } from './mermaid.js';
import { neo4j } from './neo4j.js';
import { checkGraphOptions } from './options.js';

/** Wrong options are told before anything is written. */
const checked = (exporter: Exporter): Exporter => ({
  ...exporter,
  write: (input) => {
    checkGraphOptions(input.options);
    return exporter.write(input);
  },
});

export const GRAPH_EXPORTERS: readonly Exporter[] = [gexf, graphml, csv, neo4j, cypher, cytoscape, graphologyJson, mermaid, dot].map(
  checked,
);
