// The search over the data that are loaded.
import { computed } from '@preact/signals';
import { dataset } from '../state/store.js';
import { SearchIndex } from './search.js';

export const searchIndex = computed(() => (dataset.value ? new SearchIndex(dataset.value) : null));
