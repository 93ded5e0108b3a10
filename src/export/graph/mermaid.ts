// Mermaid: an ego network for a README or a page of notes.
import type { Exporter, ExportInput } from '../../model/output.js';
import { egoOf } from './ego.js';
import { lazyChunks } from './pieces.js';
import { labelText, noChanges } from './xml-text.js';

const NAME = 'khabar.mmd';

/** Everything that Mermaid or Markdown could take for its own is written by its number. */
const quoted = (text: string): string =>
  `"${labelText(text, noChanges())
    .replace(/\p{Surrogate}|\p{Cc}/gu, '\uFFFD')
    .replace(/["#&<>%{}[\]()|`\\;*_~]/g, (char) => `#${char.charCodeAt(0)};`)}"`;

function* lines(input: ExportInput): Generator<string> {
  const { nodes, edges } = egoOf(input, NAME);
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  yield 'graph LR\n';
  for (const { id, label } of nodes) yield `  ${names.get(id)}[${quoted(label)}]\n`;
  for (const { source, target, label, symmetric, alpha } of edges) {
    const arrow = `${symmetric ? '<' : ''}${alpha === 1 ? '--' : '-.-'}>`;
    yield `  ${names.get(source)} ${arrow}|${quoted(label)}| ${names.get(target)}\n`;
  }
  for (const { id, color } of nodes) yield `  style ${names.get(id)} stroke:${color},stroke-width:2px\n`;
  if (edges.length > 0) yield edges.map(({ color }, index) => `  linkStyle ${index} stroke:${color}\n`).join('');
}

export const mermaid: Exporter = {
  id: 'mermaid',
  title: 'Mermaid diagram of an ego network',
  mediaType: 'text/vnd.mermaid',
  readers: 'GitHub, GitLab, Obsidian, mermaid-cli',
  byDefault: false,
  write: (input) => [{ name: NAME, chunks: lazyChunks(() => lines(input)) }],
};
