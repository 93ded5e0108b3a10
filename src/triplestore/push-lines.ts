// N-Quads as the statements of one graph after another, in parts that fit a request.
import { StoreError } from '../errors.js';

export interface GraphPart {
  readonly graph: string;
  /** N-Triples. */
  readonly text: string;
  /** Whether it is the first part of its graph, which replaces what the store has of it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly statements: number;
}

const IRI = '<[^\\x00-\\x20<>"{}|^`\\\\]*>';
const LITERAL = `"(?:[^"\\\\\\n\\r]|\\\\.)*"(?:@[a-zA-Z0-9-]+|\\^\\^${IRI})?`;
const LINE = new RegExp(`^(${IRI} ${IRI} (?:${IRI}|${LITERAL})) (${IRI}) \\.$`);

/** Graphs stand together in khabar's own files; one that comes again would replace its own beginning, and is refused. */
export function* graphParts(chunks: Iterable<string>, name: string, most: number): Generator<GraphPart> {
  const done = new Set<string>();
  let graph: string | null = null;
  let text = '';
  let statements = 0;
  let isFirst = true;
  const part = (isLast: boolean): GraphPart => ({ graph: graph ?? '', text, isFirst, isLast, statements });
  for (const { line, number } of lines(chunks)) {
    if (line === '') continue;
    const [, triple, named] = LINE.exec(line) ?? [];
    if (triple === undefined || named === undefined)
      throw new StoreError(`${name}:${number}: not a line of khabar's N-Quads: ${line.slice(0, 80)}`);
    const next = named.slice(1, -1);
    if (graph !== null && next !== graph) {
      yield part(true);
      done.add(graph);
      [text, statements, isFirst] = ['', 0, true];
    }
    if (done.has(next)) throw new StoreError(`${name}:${number}: the graph ${next} is not in one piece`);
    graph = next;
    if (text.length > 0 && text.length + triple.length > most) {
      yield part(false);
      [text, statements, isFirst] = ['', 0, false];
    }
    text += `${triple} .\n`;
    statements++;
  }
  if (graph !== null) yield part(true);
}

function* lines(chunks: Iterable<string>): Generator<{ readonly line: string; readonly number: number }> {
  let rest = '';
  let number = 0;
  for (const chunk of chunks) {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    for (const line of pieces) yield { line, number: ++number };
  }
  if (rest !== '') yield { line: rest, number: number + 1 };
}
