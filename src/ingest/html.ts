// The main text of a web page, and what the page's head says of it. Spans of such a Document refer to the extracted text,
// because nobody reads offsets in markup.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from './article.js';
import { type Decoded, decode, isEncoding } from './decode.js';
import { readDate } from './record.js';

/** The parts of the DOM that are used here; linkedom's own types want the browser's library. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}
interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
}
interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;

/** Bytes of a page as text: the page's own `charset` goes before any guess. */
export function decodePage(bytes: Uint8Array, forced: string | null): Decoded | null {
  if (forced !== null) return decode(bytes, forced);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  const guess = decode(bytes, null);
  // Valid UTF-8 is UTF-8, whatever the page says.
  if (guess === null || guess.encoding.startsWith('utf') || named === undefined || !isEncoding(named)) return guess;
  return decode(bytes, named);
}

/** Null: no main text was found. */
export function readPage(html: string, id: string): Article | null {
  // Parsed twice, because the reader takes its document apart.
  const page = parseHTML(html).document as unknown as DomDocument;
  const reader = new Readability(parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => blockText(node as unknown as DomNode),
  });
  const found = reader.parse();
  const text = (found?.content ?? '').trim();
  if (found === null || found === undefined || text === '') return null;
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = page
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (value) return value;
    }
    return null;
  };
  const title = meta('og:title') ?? (found.title?.trim() || null);
  return {
    line: null,
    id,
    text: title === null || text.startsWith(title) ? text : `${title}\n\n${text}`,
    title,
    date: readDate(
      meta('article:published_time', 'datePublished', 'date', 'dc.date') ??
        page.querySelector('time[datetime]')?.getAttribute('datetime') ??
        null,
    ),
    publisher: meta('og:site_name', 'application-name') ?? (found.siteName?.trim() || null),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: page.documentElement?.getAttribute('lang')?.trim() || null,
  };
}

/** Text with one paragraph a line. */
function blockText(root: DomNode): string {
  const parts: string[] = [];
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT_NODE) parts.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/gu, ' '));
    const block = BLOCKS.has(node.nodeName.toUpperCase());
    if (block) parts.push('\n');
    for (const child of node.childNodes) visit(child);
    if (block) parts.push('\n');
  };
  visit(root);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
