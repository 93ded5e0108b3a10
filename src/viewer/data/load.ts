// Where the data comes from: the page itself (standalone file) or the server, with progress.
import { DataError } from './decode.js';

export type Progress = (share: number) => void;

const EMBEDDED = 'khabar-data';

/** base64 of gzip, for a standalone file with much data. */
const inflate = async (base64: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(stream).text();
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError('broken', error instanceof Error ? error.message : 'not JSON');
  }
};

const embedded = async (): Promise<unknown> => {
  const element = document.getElementById(EMBEDDED);
  if (!element) return null;
  const text = element.textContent ?? '';
  return parse(element.getAttribute('data-encoding') === 'gzip' ? await inflate(text) : text);
};

export const fetchJson = async (url: string, progress: Progress): Promise<unknown> => {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new DataError('missing', error instanceof Error ? error.message : 'no answer');
  }
  if (!response.ok) throw new DataError('missing', `${url}: ${response.status}`);
  const total = Number(response.headers.get('x-size') ?? 0);
  if (!response.body || total < 200_000) return parse(await response.text());
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let got = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value as Uint8Array<ArrayBuffer>);
    got += value.length;
    progress(Math.min(1, got / total));
  }
  return parse(await new Blob(parts).text());
};

export const loadData = async (progress: Progress): Promise<unknown> =>
  (await embedded()) ?? (await fetchJson('data/viewer.json', progress));
