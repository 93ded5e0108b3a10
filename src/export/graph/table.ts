// GraphTable: nodes and edges as rows with named columns, the one form that all graph-file writers read.
type ColumnType = 'string' | 'boolean' | 'integer' | 'double' | 'liststring';

export interface Column {
  /** ASCII, `[a-z0-9_]`; id and title at once, because readers differ in which of the two they show. */
  readonly id: string;
  readonly type: ColumnType;
}

export type Value = string | number | boolean | readonly string[] | null;

/** Days from first to last, both included, `YYYY-MM-DD`. */
export type Interval = readonly [first: string, last: string];

interface Row {
  readonly id: string;
  readonly label: string;
  /** `#rrggbb` */
  readonly color: string;
  /** When it holds, in order, apart; empty: always. */
  readonly spells: readonly Interval[];
  /** In the order of the columns. */
  readonly values: readonly Value[];
}

export interface NodeRow extends Row {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface EdgeRow extends Row {
  readonly source: string;
  readonly target: string;
  /** Relation, made unique among the edges from this source to this target. */
  readonly kind: string;
  readonly symmetric: boolean;
  /** Above 0. */
  readonly weight: number;
  readonly thickness: number;
  /** 0 to 1: fainter where nothing has happened. */
  readonly alpha: number;
}

/** Rows are made when asked for: a writer holds one at a time. Both lists can be walked more than once. */
export interface GraphTable {
  readonly description: string;
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly dynamic: boolean;
  readonly nodes: Iterable<NodeRow>;
  readonly edges: Iterable<EdgeRow>;
}
