// GraphFile: what a graph file from anywhere holds, whatever its format.
import type { Problem } from '../model/problem.js';

export type Value = string | number | boolean | readonly Value[];

/** From and to as written; null: open. */
export type Spell = readonly [from: string | null, to: string | null];

interface Element {
  readonly label: string | null;
  /** By the column's title. */
  readonly attributes: Readonly<Record<string, Value>>;
  /** `#rrggbb` */
  readonly color: string | null;
  readonly spells: readonly Spell[];
}

export interface FileNode extends Element {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly size: number | null;
}

export interface FileEdge extends Element {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly kind: string | null;
  readonly weight: number;
  readonly thickness: number | null;
  readonly alpha: number | null;
}

export interface GraphFile {
  readonly format: 'gexf' | 'graphml' | 'graphology';
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
  /** What could not be read; the rest is there. */
  readonly problems: readonly Problem[];
}
