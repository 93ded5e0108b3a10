import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { htmlExporter, toPage } from '../../../../src/export/viewer/html.js';
import { CLAIMS_IN_PAGE, jsonExporter } from '../../../../src/export/viewer/json.js';
import { disputeInput } from '../../../support/dispute-input.js';
import { sampleInput } from '../../../support/sample-graph.js';

const PAGE = { script: 'start("</script>")', style: 'a{src:url("x.woff2")}', fonts: { 'x.woff2': 'AAAA' } };
const dataOf = (html: string): string => /id="khabar-data"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe('one file', () => {
  test('no text of an article ends the data early', () => {
    const hostile = '</script><script>alert(1)</script><!--\u2028';
    const [file] = htmlExporter.write({ ...disputeInput({ text: hostile }), viewerPage: () => PAGE });
    const html = [...(file?.chunks ?? [])].join('');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
    const data = JSON.parse(dataOf(html)) as { texts: Record<string, string>; documents: object[] };
    expect(data.texts['d1']).toContain(hostile);
    expect(JSON.stringify(data.documents)).not.toContain('d1.txt');
  });

  test('holds its fonts, and allows only its own script and style', () => {
    const html = toPage(PAGE, '{}');
    expect(html).toContain('url(data:font/woff2;base64,AAAA)');
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'/);
  });

  test('much data are compressed', () => {
    const json = JSON.stringify({ text: 'x'.repeat(5_100_000) });
    const html = toPage(PAGE, json);
    expect(html.length).toBeLessThan(100_000);
    expect(gunzipSync(Buffer.from(dataOf(html), 'base64')).toString()).toBe(json);
  });
});

test('many claims follow the graph in pieces, none lost', () => {
  const input = sampleInput(3000, 20_000);
  const files = jsonExporter
    .write(input)
    .map(({ name, chunks }) => ({ name, value: JSON.parse([...chunks].join('')) as Record<string, unknown> }));
  expect(input.corpus.claims.length).toBeGreaterThan(CLAIMS_IN_PAGE);
  expect(files[0]?.value['claims']).toBeNull();
  expect(files[0]?.value['chunks']).toEqual(files.slice(1).map(({ name }) => name));
  const ids = files.slice(1).flatMap(({ value }) => value['id'] as string[]);
  expect(ids).toEqual(input.corpus.claims.map(({ id }) => id));
});
