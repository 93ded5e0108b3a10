// Reads the ontology's Turtle files: one file a relation or entity type, all folders together one graph.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, type Quad, Store } from 'n3';
import { OntologyError } from '../errors.js';

const turtleFiles = (folder: string): string[] => {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    throw new OntologyError(`${folder}: no such ontology folder; give --ontology a folder of .ttl files`);
  }
  return names
    .filter((name) => name.endsWith('.ttl'))
    .sort()
    .map((name) => join(folder, name));
};

const parse = (file: string): Quad[] => {
  try {
    return new Parser({ baseIRI: 'https://w3id.org/khabar/ontology' }).parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    // n3's message names the line.
    throw new OntologyError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};

/** All statements of all .ttl files in the folders. @throws {OntologyError} naming file and line of what cannot be parsed. */
export const readTurtle = (folders: readonly string[]): Store => new Store(folders.flatMap(turtleFiles).flatMap(parse));
