// Light or dark: the reader's choice, else the system's.
import { computed, signal } from '@preact/signals';
import { state } from './store.js';

const media = matchMedia('(prefers-color-scheme: dark)');
const system = signal(media.matches);
media.addEventListener('change', () => {
  system.value = media.matches;
});

export const isDark = computed(() => {
  const { theme } = state.value;
  return theme === 'auto' ? system.value : theme === 'dark';
});
