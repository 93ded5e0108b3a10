// Starts the viewer: data first, then the page, then the claims of a large graph piece by piece.
import { render } from 'preact';
import type { ViewerClaims } from '../model/viewer-data.js';
import type { Dataset } from './data/dataset.js';
import { decode, decodeClaims } from './data/decode.js';
import { fetchJson, loadData } from './data/load.js';
import { searchIndex } from './search/running.js';
import { claims, claimsLoaded, dataset, followAddress, settled } from './state/store.js';
import './style/main.css';
import { App } from './ui/app.js';
import { Failure, Loading } from './ui/notice.js';

const root = document.getElementById('app');

/** After the next two frames, or soon in a tab that is not seen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, 2000);
  });

const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const loadChunks = async (data: Dataset): Promise<void> => {
  // Into one list of our own; the views hear of it now and then, since each time they count anew.
  const all: ReturnType<typeof decodeClaims>[number][] = [];
  for (const [at, name] of data.chunks.entries()) {
    const chunk = (await fetchJson(`data/${name}`, () => {})) as ViewerClaims;
    for (const claim of decodeClaims(chunk, data)) all.push(claim);
    claimsLoaded.value = (at + 1) / (data.chunks.length + 1);
    await idle();
  }
  claims.value = all;
  claimsLoaded.value = 1;
};

const start = async (element: HTMLElement): Promise<void> => {
  followAddress();
  addEventListener('popstate', followAddress);
  addEventListener('hashchange', followAddress);
  try {
    render(<Loading share={0} />, element);
    const data = decode(await loadData((share) => render(<Loading share={share} />, element)));
    dataset.value = data.dataset;
    claims.value = data.claims ?? [];
    claimsLoaded.value = data.claims ? 1 : 0;
    render(<App />, element);
    await painted();
    settled.value = true;
    await idle();
    if (!data.claims) await loadChunks(data.dataset);
    await idle();
    searchIndex.value?.prepare();
  } catch (error) {
    render(<Failure error={error} />, element);
  }
};

if (root) void start(root);
