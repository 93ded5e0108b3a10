// What kind of answer a SPARQL text asks for, found without a parser: the engine does the parsing.
import { UsageError } from '../errors.js';

export type QueryForm = 'select' | 'ask' | 'graph' | 'update';

/** Comments, strings and IRIs cannot hold the keyword, so they go first. */
const NOISE = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*/g;
const KEYWORD = /(?<![:\w?$@-])(select|ask|construct|describe|insert|delete|load|clear|drop|create|add|move|copy|with)(?![\w:-])/i;
const UPDATES = new Set(['insert', 'delete', 'load', 'clear', 'drop', 'create', 'add', 'move', 'copy', 'with']);

const FROM = /(?<![:\w?$@-])from(?![\w:-])/i;

/** Whether the query itself names the graphs that it asks. */
export const namesItsGraphs = (sparql: string): boolean => FROM.test(sparql.replace(NOISE, ' '));

export function queryForm(sparql: string): QueryForm {
  const keyword = KEYWORD.exec(sparql.replace(NOISE, ' '))?.[1]?.toLowerCase();
  if (keyword === undefined) throw new UsageError('not a SPARQL query: it has no SELECT, ASK, CONSTRUCT or DESCRIBE');
  if (UPDATES.has(keyword)) return 'update';
  return keyword === 'select' || keyword === 'ask' ? keyword : 'graph';
}
