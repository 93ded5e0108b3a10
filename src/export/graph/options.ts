// The options of the graph-file exporters: `name=value` as the command line takes them, complete once resolved.
import { UsageError } from '../../errors.js';
import { suggestion } from '../../filter/suggest.js';

export interface GraphOption {
  readonly name: string;
  /** The first is the default; empty: any text. */
  readonly values: readonly string[];
  readonly help: string;
}

export const GRAPH_OPTIONS: readonly GraphOption[] = [
  { name: 'graph.edges', values: ['relations', 'claims'], help: 'one edge a relation between two entities, or one a claim' },
  { name: 'graph.denials', values: ['edges', 'attributes'], help: 'denials as edges of their own, or only as denied_by of what they deny' },
  { name: 'graph.labels', values: ['ar', 'en'], help: 'language of the labels; both are in the columns' },
  { name: 'gexf.profile', values: ['gephi', 'portable'], help: 'GEXF 1.3 with time for Gephi, or static 1.2 for older readers' },
  {
    name: 'gexf.direction',
    values: ['directed', 'native'],
    help: 'all edges directed, or symmetric ones undirected (networkx refuses that)',
  },
  { name: 'gexf.inf-guard', values: ['no', 'yes'], help: 'a word joiner in INF, which Gephi reads as Infinity' },
  { name: 'graphml.yed', values: ['no', 'yes'], help: 'pictures as yEd keeps them' },
  { name: 'csv.guard', values: ['yes', 'no'], help: 'an apostrophe before cells that a spreadsheet would run as formulas' },
  { name: 'ego.entity', values: [], help: 'mermaid and dot: id of the entity in the middle; by default the one with most edges' },
  { name: 'ego.radius', values: [], help: 'mermaid and dot: steps away from it, by default 1' },
  { name: 'ego.edges', values: [], help: 'mermaid and dot: at most so many edges, the heaviest first, by default 40' },
];

/** The value of a named option, its default where it is not given. */
export const optionOf = (options: Readonly<Record<string, string>>, name: string): string => {
  const option = GRAPH_OPTIONS.find((one) => one.name === name);
  const value = options[name] ?? option?.values[0] ?? '';
  if (option && option.values.length > 0 && !option.values.includes(value))
    throw new UsageError(`${name}=${value}: write ${option.values.join(' or ')}`);
  return value;
};

export const wholeOption = (options: Readonly<Record<string, string>>, name: string, fallback: number): number => {
  const value = optionOf(options, name);
  if (value === '') return fallback;
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`${name}=${value}: write a whole number`);
  return Number(value);
};

/** Throws a UsageError for a value or a name that is not known; names of other exporters are left alone. */
export const checkGraphOptions = (options: Readonly<Record<string, string>>): void => {
  const names = GRAPH_OPTIONS.map(({ name }) => name);
  const prefixes = new Set(names.map((name) => name.split('.', 1)[0]));
  for (const name of Object.keys(options)) {
    if (!prefixes.has(name.split('.', 1)[0])) continue;
    if (!names.includes(name)) throw new UsageError(`unknown option "${name}".${suggestion(name, names)}`);
    optionOf(options, name);
  }
};
