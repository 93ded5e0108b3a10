// Rules about values, colours, positions and sizes of nodes and edges.
import type { RawElement } from '../gexf-elements.js';
import { parseValue } from '../values.js';
import type { Tell } from './finding.js';
import type { LintState } from './state.js';

const MOST_INTEGER = 2 ** 31;

const lintValue = (
  name: string,
  column: { readonly title: string; readonly type: string },
  value: string,
  line: number,
  tell: Tell,
): void => {
  const { title, type } = column;
  if (value === '') tell(line, 'note', 'value-empty', `${name}: an empty value is no value to Gephi (column "${title}")`);
  else if (/^bool/i.test(type) && !/^(?:true|false|1|0)$/i.test(value.trim()))
    tell(line, 'changed', 'value-boolean', `${name}: "${value}" is read as false (column "${title}"); write true or false`);
  else if (/^(?:string|liststring|char|character|anyuri)$/i.test(type)) {
    if (value.includes('INF')) tell(line, 'changed', 'inf', `${name}: Gephi writes "Infinity" for INF in column "${title}"`);
    if (/^list/i.test(type) && /\\[nrt]/.test(value))
      tell(line, 'changed', 'list-escape', `${name}: \\n in a list is read as the letter n (column "${title}"); put a space`);
    if (/^list/i.test(type) && !value.trim().startsWith('[') && value.includes('|'))
      tell(line, 'changed', 'list-bars', `${name}: "${value}" is read as one item (column "${title}"); write ["a", "b"]`);
  } else if (parseValue(value, type) === null) tell(line, 'lost', 'value-type', `${name}: "${value}" is no ${type} (column "${title}")`);
  else if (/^int(?:eger)?$/i.test(type) && Math.abs(Number(value)) >= MOST_INTEGER)
    tell(line, 'lost', 'value-type', `${name}: ${value} does not fit an integer (column "${title}"); declare it as long`);
};

export const lintValues = (element: RawElement, name: string, state: LintState, tell: Tell): void => {
  for (const { line, attributes } of element.values) {
    const id = attributes['for'] ?? attributes['id'];
    if (!id) {
      tell(line, 'lost', 'value-for', `${name}: a value that does not say for which column is left out`);
      continue;
    }
    const column = state.columns[element.kind].get(id.toLowerCase());
    if (!column && state.dropped.has(id.toLowerCase())) continue;
    if (!column)
      tell(line, 'lost', 'value-undeclared', `${name}: no column "${id}" is declared for ${element.kind}s; the value is left out`);
    else lintValue(name, column, attributes['value'] ?? '', line, tell);
  }
};

const lintColor = (color: Readonly<Record<string, string>>, line: number, name: string, tell: Tell): void => {
  if (color['hex'] !== undefined)
    tell(line, 'note', 'color-hex', `${name}: a colour as hex makes networkx stop, and Tulip reads it as black; write r, g, b`);
  for (const channel of ['r', 'g', 'b']) {
    const value = color[channel];
    if (value === undefined || color['hex'] !== undefined) continue;
    if (!/^[+-]?\d+$/.test(value))
      tell(line, 'stops', 'color-number', `${name}: ${channel}="${value}" is no whole number; Gephi stops reading the file`);
    else if (Number(value) < 0 || Number(value) > 255)
      tell(line, 'changed', 'color-range', `${name}: ${channel}="${value}" is read as 0; write 0 to 255`);
  }
  const alpha = color['a'];
  if (alpha === undefined) return;
  if (Number.isNaN(Number(alpha))) tell(line, 'stops', 'color-number', `${name}: a="${alpha}" is no number; Gephi stops reading the file`);
  else if (Number(alpha) < 0 || Number(alpha) > 1) tell(line, 'changed', 'color-range', `${name}: a="${alpha}" is read as 1; write 0 to 1`);
};

export const lintLooks = ({ kind, line, viz }: RawElement, name: string, tell: Tell): void => {
  const { color, position, size, shape, thickness } = viz;
  if (color) lintColor(color, line, name, tell);
  for (const axis of ['x', 'y', 'z']) {
    const value = position?.[axis];
    if (value !== undefined && !Number.isFinite(Number(value)))
      tell(line, 'lost', 'position', `${name}: position ${axis}="${value}" is no number; it is read as none`);
  }
  if (size && kind === 'edge') tell(line, 'lost', 'edge-size', `${name}: edges have no viz:size; write viz:thickness`);
  else if (size && Object.keys(size)[0] !== 'value')
    tell(line, 'lost', 'size', `${name}: Gephi looks only at the first attribute of viz:size; write value first`);
  else if (size && !Number.isFinite(Number(size['value'])))
    tell(line, 'lost', 'size', `${name}: size "${size['value']}" is no number; it is read as none`);
  if (shape) tell(line, 'note', 'shape', `${name}: Gephi has no shapes`);
  if (thickness) tell(line, 'note', 'thickness', `${name}: Gephi draws edges by weight and leaves viz:thickness out`);
};
