// Rules about what stands before the nodes: version, metadata, graph, columns.
import type { RawColumn } from '../gexf-elements.js';
import type { Tell } from './finding.js';
import type { LintState } from './state.js';

type Attributes = Readonly<Record<string, string>>;

export const lintRoot = (attributes: Attributes, line: number, state: LintState, tell: Tell): void => {
  state.version = attributes['version'] ?? '';
  if (!/^1\.[0-3]$/.test(state.version))
    tell(line, 'changed', 'version', 'no known version; Gephi reads the file as 1.3. Write version="1.3"');
  else if (state.version === '1.3')
    tell(line, 'note', 'version-1.3', 'networkx before 3.6 finds no graph in version 1.3; for it, write 1.2');
};

export const lintMeta = (name: string, text: string, line: number, tell: Tell): void => {
  if (name === 'title') tell(line, 'note', 'meta-title', 'the format has no <title>; only Gephi reads it');
  if (/[&<>]/.test(text))
    tell(line, 'changed', 'meta-markup', `Gephi may keep only the end of <${name}>, behind the last & or <; write it without them`);
};

export const lintGraph = (attributes: Attributes, line: number, state: LintState, tell: Tell): void => {
  const direction = (attributes['defaultedgetype'] ?? '').toLowerCase();
  if (direction === 'directed' || direction === 'undirected') state.direction = direction;
  else if (direction === '')
    tell(line, 'note', 'no-direction', 'no defaultedgetype: Gephi takes edges without a type as directed, others as undirected');
  else
    tell(
      line,
      'changed',
      'direction',
      `defaultedgetype="${direction}" is not known to Gephi, which takes edges as they are typed, else as directed`,
    );
  const format = (attributes['timeformat'] ?? attributes['timetype'] ?? '').toLowerCase();
  state.timeFormat = format === 'date' ? 'date' : format === 'datetime' || format === 'timestamp' ? 'datetime' : 'double';
  if (state.timeFormat === 'datetime') tell(line, 'note', 'time-format', `timeformat="${format}" makes networkx stop; write date`);
  state.timestamps = (attributes['timerepresentation'] ?? '').toLowerCase() === 'timestamp';
  if (attributes['mode'] === 'dynamic') tell(line, 'note', 'dynamic', 'Tulip refuses files with mode="dynamic"');
  if (
    attributes['mode'] === 'slice' &&
    attributes['timestamp'] === undefined &&
    attributes['start'] === undefined &&
    attributes['end'] === undefined
  )
    tell(line, 'lost', 'slice', 'mode="slice" without timestamp, start or end: the slice has no time');
  state.integerIds = /^(?:integer|long)$/i.test(attributes['idtype'] ?? '');
};

const TYPES = /^(?:boolean|bool|integer|int|long|float|double|string|bigdecimal|biginteger|byte|char|character|short|anyuri)$/i;
const LISTS = /^list(?:boolean|int|integer|long|float|double|string|bigdecimal|biginteger|byte|char|character|short)$/i;
/** Names that Gephi uses itself; what an author puts there is not kept as a column. */
const RESERVED = new Set(['id', 'label', 'weight', 'timeset']);

export const lintColumn = ({ line, group, attributes }: RawColumn, state: LintState, tell: Tell): void => {
  const { id, type, title } = attributes;
  const kind = group['class'] === 'edge' ? 'edge' : 'node';
  if (!id || !type) {
    if (id) state.dropped.add(id.toLowerCase());
    tell(line, 'lost', 'column-incomplete', `a column without ${id ? 'type' : 'id'} is left out with all its values`);
    return;
  }
  if (group['class'] !== 'node' && group['class'] !== 'edge')
    tell(line, 'changed', 'column-class', `no class="node" or "edge": column "${id}" is taken for nodes`);
  if (!TYPES.test(type) && !LISTS.test(type)) {
    state.dropped.add(id.toLowerCase());
    tell(line, 'lost', 'column-type', `type "${type}" of column "${id}" is not known; the column is left out with all its values`);
    return;
  }
  const key = id.toLowerCase();
  const before = state.columns[kind].get(key);
  if (before)
    tell(
      line,
      'lost',
      'column-collision',
      `columns "${before.title}" and "${title ?? id}" have one id without regard to capitals: one column with mixed values is left`,
    );
  else state.columns[kind].set(key, { title: title ?? id, type, dynamic: group['mode'] === 'dynamic' });
  if (key === 'label') tell(line, 'changed', 'column-reserved', `column "${id}" takes the place of the label of every ${kind}; rename it`);
  else if (RESERVED.has(key) && (key !== 'weight' || kind === 'edge'))
    tell(line, 'lost', 'column-reserved', `"${id}" is a name of Gephi's own: the column is left out; rename it`);
  if (/^list/i.test(type) && !/^liststring$/i.test(type))
    tell(line, 'note', 'list-type', `type ${type} makes networkx stop; write liststring`);
  else if (/^list/i.test(type)) tell(line, 'note', 'list-type', `Tulip leaves out column "${id}", a list; networkx reads it as one text`);
};
