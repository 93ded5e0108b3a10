// The page: bar, filters, one of three views, panel, timeline.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { stage } from '../canvas/running.js';
import { t } from '../i18n/format.js';
import { redo, select, state, undo, update } from '../state/store.js';
import { isDark } from '../state/theme.js';
import { Article } from './article.js';
import { CanvasView } from './canvas-view.js';
import { ContradictionsView } from './contradictions-view.js';
import { Filters } from './filters.js';
import { Header } from './header.js';
import { Panel } from './panel.js';
import { TableView } from './table-view.js';
import { Timeline } from './timeline.js';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const KEYS: Readonly<Record<string, () => void>> = {
  g: () => update({ view: 'graph' }),
  c: () => update({ view: 'contradictions' }),
  t: () => update({ view: 'table' }),
  f: () => stage.value?.fit(null),
};

const onKey = (event: KeyboardEvent): void => {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && key === 'z' && !typing(event.target)) {
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && key === 'y' && !typing(event.target)) {
    event.preventDefault();
    redo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || state.value.reading) return;
  if (event.key === 'Escape' && state.value.selection) select(null);
  else KEYS[key]?.();
};

export const App = () => {
  const [filtersShown, showFilters] = useState(() => innerWidth > 900);
  const { language, view, selection } = state.value;
  // A view that is itself to be read has the whole width until something is opened beside it.
  const wide = view !== 'graph' && (view === 'contradictions' || selection === null);
  // Before the page is painted, so that it does not turn or flash.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    document.title = t('title');
  }, [language]);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = isDark.value ? 'dark' : 'light';
  }, [isDark.value]);
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class={`app${filtersShown ? '' : ' no-filters'}${wide ? ' wide' : ''}`}>
      <Header onFilters={() => showFilters(!filtersShown)} />
      {filtersShown && <Filters />}
      <main>
        {view === 'graph' && <CanvasView />}
        {view === 'table' && <TableView />}
        {view === 'contradictions' && <ContradictionsView />}
        <Timeline />
      </main>
      {!wide && <Panel />}
      <Article />
    </div>
  );
};
