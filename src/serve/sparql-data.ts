// The RDF behind /sparql: loaded with the first query, and again when the folder has been built anew.
import { SparqlService } from '../triplestore/sparql-service.js';
import { declaredPrefixes, rdfSources, rdfVersion } from './rdf-sources.js';
import type { SparqlEndpoint } from './sparql.js';

export class SparqlData {
  readonly #folder: string;
  #version = '';
  #current: { readonly service: SparqlService; readonly prefixes: SparqlEndpoint['prefixes'] } | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  endpoint(): SparqlEndpoint {
    // Told before the files are read: what changes meanwhile is found by the next query.
    const version = rdfVersion(this.#folder);
    if (this.#current === null || this.#version !== version) {
      const next = { service: new SparqlService(rdfSources(this.#folder)), prefixes: declaredPrefixes(this.#folder) };
      // Queries that are being answered see their data to the end.
      void this.#current?.service.finish();
      this.#current = next;
      this.#version = version;
    }
    return this.#current;
  }

  async close(): Promise<void> {
    await this.#current?.service.close();
  }
}
