// A ready question: a SPARQL file whose first comment is its title and whose `BIND("…" AS ?name)` lines can be set.
import { UsageError } from '../errors.js';

export interface Question {
  readonly name: string;
  readonly title: string;
  readonly sparql: string;
  /** What can be set, with its present value. */
  readonly parameters: Readonly<Record<string, string>>;
}

const PARAMETER = /BIND\("((?:[^"\\\n]|\\.)*)" AS \?(\w+)\)/g;

export function parseQuestion(name: string, text: string): Question {
  const title = /^#\s*(.+)$/m.exec(text)?.[1]?.trim() ?? name;
  const parameters = Object.fromEntries([...text.matchAll(PARAMETER)].map(([, value = '', parameter = '']) => [parameter, value]));
  return { name, title, sparql: text, parameters };
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function setParameters(question: Question, values: Readonly<Record<string, string>>): string {
  for (const name of Object.keys(values)) {
    if (Object.hasOwn(question.parameters, name)) continue;
    const known = Object.keys(question.parameters);
    throw new UsageError(`${question.name} has no parameter "${name}"${known.length > 0 ? `, only ${known.join(', ')}` : ''}`);
  }
  return question.sparql.replace(PARAMETER, (whole, _, name: string) => {
    const value = values[name];
    return value === undefined ? whole : `BIND("${value.replace(/["\\\n\r\t]/g, (each) => ESCAPES[each] ?? each)}" AS ?${name})`;
  });
}
