// GEXF -> what Gephi drops or changes in it, by the rules of its importer, and what other programs stumble over.
import { readGexfElements } from '../gexf-elements.js';
import { lintEdge, lintNode } from './element-rules.js';
import type { Finding, Tell } from './finding.js';
import { lintColumn, lintGraph, lintMeta, lintRoot } from './head-rules.js';
import { newState } from './state.js';
import { lintTime } from './time-rules.js';
import { lintLooks, lintValues } from './value-rules.js';

/** In the order of the file. Made for Gephi 0.10; where newer ones differ, the message says so. */
export const lintGexf = (text: string | Iterable<string>, file = '-'): readonly Finding[] => {
  const findings: Finding[] = [];
  const state = newState();
  const told = new Set<string>();
  const tell: Tell = (line, effect, code, message) => {
    // What concerns every element of a file alike is worth one line, not a million.
    const once = effect === 'note' || code === 'hierarchy';
    if (once && told.has(code)) return;
    told.add(code);
    findings.push({ file, line, code, message, effect });
  };
  let rooted = false;
  const wrong = readGexfElements(typeof text === 'string' ? [text] : text, file, {
    root: (attributes, line) => {
      rooted = true;
      lintRoot(attributes, line, state, tell);
    },
    meta: (name, content, line) => lintMeta(name, content, line, tell),
    graph: (attributes, line) => lintGraph(attributes, line, state, tell),
    column: (column) => lintColumn(column, state, tell),
    element: (element) => {
      const name = `${element.kind} "${element.attributes['id'] ?? ''}"`;
      if (element.kind === 'node') lintNode(element, state, tell);
      else lintEdge(element, name, state, tell);
      lintValues(element, name, state, tell);
      lintLooks(element, name, tell);
      lintTime(element, name, state, tell);
    },
  });
  if (wrong) findings.push({ ...wrong, effect: 'stops' });
  else if (!rooted) findings.push({ file, line: 1, code: 'not-gexf', message: 'this is no GEXF: there is no <gexf>', effect: 'stops' });
  return findings;
};
