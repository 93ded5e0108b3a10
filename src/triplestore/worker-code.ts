// The program of the query worker. The engine is synchronous, so a query that runs too long can only be stopped with its thread.
// It is a text because it must start the same from compiled and from uncompiled sources; it loads, asks, and nothing else.

export const WORKER_CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { namedNode, Store } = require(workerData.engine);
const store = new Store();
let chunks = [];
parentPort.on('message', (message) => {
  try {
    if (message.chunk !== undefined) chunks.push(message.chunk);
    else if (message.format !== undefined) {
      const given = chunks;
      chunks = [];
      store.load(given, { format: message.format });
      parentPort.postMessage({ loaded: store.size });
    } else {
      const { query, resultsFormat, dataset, isUnion } = message;
      const graphs = dataset
        ? { default_graph: dataset.defaultGraphs.map((iri) => namedNode(iri)), named_graphs: dataset.namedGraphs.map((iri) => namedNode(iri)) }
        : isUnion ? { use_default_graph_as_union: true } : {};
      const text = store.query(query, { ...graphs, results_format: resultsFormat });
      parentPort.postMessage({ text });
    }
  } catch (error) {
    parentPort.postMessage({ error: String(error && error.message ? error.message : error) });
  }
});
`;
