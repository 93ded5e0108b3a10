// Exporter `html`: the viewer and its data as one file, which opens from a disk or an e-mail and loads nothing.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ExportError } from '../../errors.js';
import type { Exporter, ExportInput, OutputFile, ViewerPage } from '../../model/output.js';
import { encodeClaims, encodeGraph, indexersOf } from './encode.js';
import { drawable } from './json.js';

/** Texts of articles travel with the page up to this many characters. */
const TEXTS_IN_PAGE = 3_000_000;
/** Above it the data are compressed, which every present browser can undo. */
const PLAIN_JSON = 5_000_000;

/** No text in the data can end the element that it stands in. */
export const escapeJson = (json: string): string =>
  json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

const textsOf = ({ corpus, textOf }: ExportInput, most: number): Readonly<Record<string, string>> | null => {
  const texts: Record<string, string> = {};
  let length = 0;
  for (const { id } of corpus.documents) {
    const text = textOf(id);
    if (text === null) continue;
    length += text.length;
    if (length > most) return {};
    texts[id] = text;
  }
  return texts;
};

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Allows this very script and style and nothing from anywhere. */
const policy = (script: string, style: string): string =>
  `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; font-src data:; img-src data: blob:; ` +
  "worker-src blob:; base-uri 'none'; form-action 'none'";

const withFonts = ({ style, fonts }: ViewerPage): string =>
  style.replace(/url\("?(?:\.\/)?([\w-]+\.woff2)"?\)/g, (whole, name: string) => {
    const font = fonts[name];
    return font === undefined ? whole : `url(data:font/woff2;base64,${font})`;
  });

export const toPage = (page: ViewerPage, json: string): string => {
  const script = page.script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const style = withFonts(page);
  const compressed = json.length > PLAIN_JSON;
  const data = compressed ? gzipSync(json, { level: 9 }).toString('base64') : escapeJson(json);
  return [
    '<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    `<title>khabar</title>\n<style>${style}</style>\n</head>\n<body>\n<div id="app"></div>\n`,
    `<script type="application/json" id="khabar-data"${compressed ? ' data-encoding="gzip"' : ''}>${data}</script>\n`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join('');
};

const write = (input: ExportInput): readonly OutputFile[] => {
  const read = input.viewerPage;
  if (!read) throw new ExportError('the viewer page is not at hand, so that no html can be written');
  const claims = drawable(input);
  return [
    {
      name: 'khabar.html',
      chunks: {
        *[Symbol.iterator]() {
          const texts = textsOf(input, TEXTS_IN_PAGE);
          const data = {
            ...encodeGraph(input),
            claimCount: claims.length,
            claims: encodeClaims(claims, indexersOf(input)),
            chunks: [],
            texts,
          };
          yield toPage(read(), JSON.stringify(data));
        },
      },
    },
  ];
};

export const htmlExporter: Exporter = {
  id: 'html',
  title: 'The viewer with its data as one file, to open without a server or to send by e-mail',
  mediaType: 'text/html',
  readers: 'any browser',
  byDefault: false,
  write,
};
