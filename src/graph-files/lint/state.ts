// What the rules have to remember of the file so far.
interface LintColumn {
  readonly title: string;
  readonly type: string;
  readonly dynamic: boolean;
}

export interface LintState {
  version: string;
  /** `defaultedgetype` where it is one that Gephi knows, else empty. */
  direction: '' | 'directed' | 'undirected';
  timeFormat: 'date' | 'datetime' | 'double';
  timestamps: boolean;
  integerIds: boolean;
  /** By id in small letters, as Gephi keeps them. */
  readonly columns: Readonly<Record<'node' | 'edge', Map<string, LintColumn>>>;
  /** Columns that are left out, which is told once, not for each value. */
  readonly dropped: Set<string>;
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
  /** Kinds seen between two nodes, with the direction and the line of the first. */
  readonly kinds: Map<string, { readonly line: number; readonly directed: boolean }>;
}

export const newState = (): LintState => ({
  version: '',
  direction: '',
  timeFormat: 'double',
  timestamps: false,
  integerIds: false,
  columns: { node: new Map(), edge: new Map() },
  dropped: new Set(),
  nodes: new Set(),
  edges: new Set(),
  kinds: new Map(),
});
