// Answers of a query, and the forms in which SPARQL 1.1 sends them.

export interface BoundTerm {
  readonly type: 'uri' | 'literal' | 'bnode';
  readonly value: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

export type Row = Readonly<Record<string, BoundTerm>>;

export interface TableAnswer {
  readonly kind: 'table';
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
  /** Whether rows beyond the limit were left out. */
  readonly truncated: boolean;
}

export interface BooleanAnswer {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface GraphAnswer {
  readonly kind: 'graph';
  readonly truncated: boolean;
  /** N-Triples, which is Turtle too. */
  readonly text: string;
}

export type Answer = TableAnswer | BooleanAnswer | GraphAnswer;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them in any form
const NOT_XML = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const XML_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

const xml = (text: string): string => text.replace(NOT_XML, '\ufffd').replace(/[&<>"\r]/g, (each) => XML_ESCAPES[each] ?? each);
const csv = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const TSV_ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

const tsv = (term: BoundTerm | undefined): string => {
  if (term === undefined) return '';
  if (term.type === 'uri') return `<${term.value}>`;
  if (term.type === 'bnode') return `_:${term.value}`;
  const quoted = `"${term.value.replace(/[\t\n\r"\\]/g, (each) => TSV_ESCAPES[each] ?? each)}"`;
  if (term['xml:lang'] !== undefined) return `${quoted}@${term['xml:lang']}`;
  return term.datatype === undefined ? quoted : `${quoted}^^<${term.datatype}>`;
};

export function toJson(answer: TableAnswer | BooleanAnswer): string {
  if (answer.kind === 'boolean') return JSON.stringify({ head: {}, boolean: answer.value });
  return JSON.stringify({ head: { vars: answer.variables }, results: { bindings: answer.rows } });
}

export function toXml(answer: TableAnswer | BooleanAnswer): string {
  const open = '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">';
  if (answer.kind === 'boolean') return `${open}<head/><boolean>${answer.value}</boolean></sparql>\n`;
  const head = answer.variables.map((name) => `<variable name="${xml(name)}"/>`).join('');
  const rows = answer.rows.map((row) => {
    const cells = answer.variables.flatMap((name) => {
      const term = row[name];
      return term === undefined ? [] : [`<binding name="${xml(name)}">${xmlTerm(term)}</binding>`];
    });
    return `<result>${cells.join('')}</result>\n`;
  });
  return `${open}<head>${head}</head><results>\n${rows.join('')}</results></sparql>\n`;
}

function xmlTerm(term: BoundTerm): string {
  if (term.type !== 'literal') return `<${term.type}>${xml(term.value)}</${term.type}>`;
  if (term['xml:lang'] !== undefined) return `<literal xml:lang="${xml(term['xml:lang'])}">${xml(term.value)}</literal>`;
  return term.datatype === undefined
    ? `<literal>${xml(term.value)}</literal>`
    : `<literal datatype="${xml(term.datatype)}">${xml(term.value)}</literal>`;
}

/** Lines end in CRLF, as RFC 4180 and the recommendation say. */
export const toCsv = ({ variables, rows }: TableAnswer): string =>
  [variables, ...rows.map((row) => variables.map((name) => row[name]?.value ?? ''))]
    .map((cells) => `${cells.map(csv).join(',')}\r\n`)
    .join('');

export const toTsv = ({ variables, rows }: TableAnswer): string =>
  [variables.map((name) => `?${name}`), ...rows.map((row) => variables.map((name) => tsv(row[name])))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
