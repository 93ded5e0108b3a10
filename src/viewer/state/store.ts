// The running state: signals that the components read, and the only functions that change them.
import { computed, signal } from '@preact/signals';
import type { Filter } from '../../filter/filter.js';
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../data/dataset.js';
import { readAddress, writeAddress } from './address.js';
import type { AppState, Selection } from './state.js';

export const state = signal<AppState>(readAddress(''));
export const dataset = signal<Dataset | null>(null);
export const claims = signal<readonly Claim[]>([]);
/** False until the graph is drawn: what counts and lists waits for it. */
export const settled = signal(false);
/** Share of the claims that is here, 0 to 1. */
export const claimsLoaded = signal(0);

/** Addresses before and after the present one. */
const past = signal<readonly string[]>([]);
const future = signal<readonly string[]>([]);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

const go = (address: string, replace: boolean): void => {
  const url = `#${address}`;
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
};

/** `passing`: a step on the way, such as a moving slider, that undo need not return to. */
export const update = (change: Partial<AppState>, passing = false): void => {
  const before = writeAddress(state.value);
  const next = { ...state.value, ...change };
  const after = writeAddress(next);
  state.value = next;
  if (after === before) return;
  if (!passing) {
    past.value = [...past.value.slice(-199), before];
    future.value = [];
  }
  go(after, passing);
};

export const updateFilter = (change: Partial<Filter>, passing = false): void =>
  update({ filter: { ...state.value.filter, ...change } }, passing);

export const select = (selection: Selection): void => update({ selection });

const step = (from: typeof past, to: typeof future): void => {
  const address = from.value.at(-1);
  if (address === undefined) return;
  to.value = [...to.value, writeAddress(state.value)];
  from.value = from.value.slice(0, -1);
  state.value = readAddress(address);
  go(address, false);
};

export const undo = (): void => step(past, future);
export const redo = (): void => step(future, past);

/** The back button, a pasted link, a reload. */
export const followAddress = (): void => {
  state.value = readAddress(location.hash);
};
