// The languages that khabar reads: one folder each, listed here.
import { arabic } from './ar/index.js';
import type { Language } from './language.js';

export const LANGUAGES: readonly Language[] = [arabic];
