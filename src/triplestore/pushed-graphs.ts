// Which graphs khabar has put into a store: a list kept in the store itself, so that graphs of articles that are gone can be deleted, and no others.
import { Parser } from 'n3';
import { StoreError } from '../errors.js';
import type { StoreClient } from './http-client.js';
import type { PushProtocol } from './push.js';

const HAS_PART = 'http://purl.org/dc/terms/hasPart';
const OWN_NAME = /^([^\s<>"{}|^`\\]*\/)(?:document\/[^/#]+#graph|graph\/(?:entities|situations|direct|links))$/;

/** The base IRI under which khabar has named a graph; null where khabar did not name it. */
export const baseOf = (graph: string): string | null => OWN_NAME.exec(graph)?.[1] ?? null;

interface Store {
  readonly client: StoreClient;
  readonly url: URL;
  readonly protocol: PushProtocol;
  /** Characters of one request. */
  readonly partSize: number;
}

/** Graphs of one build: all of them named under its base IRI. */
export class PushedGraphs {
  readonly #store: Store;
  readonly #base: string;
  readonly #now: ReadonlySet<string>;

  constructor(store: Store, base: string, now: ReadonlySet<string>) {
    this.#store = store;
    this.#base = base;
    this.#now = now;
  }

  /** Before anything else is sent: a push that breaks off must not leave a graph that nobody remembers. */
  async announce(): Promise<void> {
    await this.#add(this.#list);
  }

  /** Deletes the graphs of earlier pushes that this one did not bring. Gives their number, null where the store alone knows it. */
  async deleteOthers(): Promise<number | null> {
    return this.#store.protocol === 'graph-store' ? await this.#deleteOneByOne() : await this.#deleteInStore();
  }

  get #list(): string {
    return `${this.#base}graph/pushed`;
  }

  async #deleteOneByOne(): Promise<number> {
    const { client } = this.#store;
    const accept = 'application/n-triples, text/turtle;q=0.9, text/plain;q=0.5';
    const known = parseList((await client.send({ method: 'GET', url: this.#graphUrl(this.#list), accept })) ?? '', this.#list);
    const others = known.filter((graph) => baseOf(graph) === this.#base && !this.#now.has(graph));
    for (const graph of others) await client.send({ method: 'DELETE', url: this.#graphUrl(graph) });
    if (others.length > 0) await this.#add(this.#list, true);
    return others.length;
  }

  /** An update endpoint answers no questions, so the store compares the two lists itself. */
  async #deleteInStore(): Promise<null> {
    const current = `${this.#list}-now`;
    await this.#update(`DROP SILENT GRAPH <${current}>`);
    await this.#add(current);
    const own = `GRAPH <${this.#list}> { ?list <${HAS_PART}> ?g } FILTER NOT EXISTS { GRAPH <${current}> { ?any <${HAS_PART}> ?g } }`;
    const isOurs = ['document/', 'graph/'].map((part) => `STRSTARTS(STR(?g), "${this.#base}${part}")`).join(' || ');
    // Each request may be sent twice: without the second list, nothing is deleted.
    const isThere = `FILTER EXISTS { GRAPH <${current}> { ?one <${HAS_PART}> ?part } }`;
    await this.#update(`DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { ${own} ${isThere} FILTER(${isOurs}) GRAPH ?g { ?s ?p ?o } }`);
    await this.#update(`COPY SILENT GRAPH <${current}> TO GRAPH <${this.#list}>`);
    await this.#update(`DROP SILENT GRAPH <${current}>`);
    return null;
  }

  async #add(list: string, replace = false): Promise<void> {
    let method: 'PUT' | 'POST' = replace ? 'PUT' : 'POST';
    for (const lines of this.#parts()) {
      if (this.#store.protocol === 'update') await this.#update(`INSERT DATA { GRAPH <${list}> {\n${lines}} }`);
      else {
        const content = { type: 'text/turtle; charset=utf-8', body: lines };
        await this.#store.client.send({ method, url: this.#graphUrl(list), content });
        method = 'POST';
      }
    }
  }

  *#parts(): Generator<string> {
    let text = '';
    for (const graph of this.#now) {
      text += `<${this.#list}> <${HAS_PART}> <${graph}> .\n`;
      if (text.length < this.#store.partSize) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }

  async #update(body: string): Promise<void> {
    const content = { type: 'application/sparql-update; charset=utf-8', body };
    await this.#store.client.send({ method: 'POST', url: this.#store.url, content });
  }

  #graphUrl(graph: string): URL {
    const url = new URL(this.#store.url);
    url.searchParams.set('graph', graph);
    return url;
  }
}

function parseList(text: string, list: string): readonly string[] {
  try {
    const quads = new Parser({ format: 'text/turtle', baseIRI: list }).parse(text);
    return quads
      .filter(({ predicate, object }) => predicate.value === HAS_PART && object.termType === 'NamedNode')
      .map(({ object }) => object.value);
  } catch (error) {
    throw new StoreError(
      `the store's list of pushed graphs <${list}> cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
