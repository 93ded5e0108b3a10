// Names known before reading.
export { loadGazetteer } from './load.js';
export type { Gazetteer, GazetteerEntry } from './types.js';
