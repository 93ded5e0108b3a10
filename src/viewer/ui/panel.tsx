// The side panel: evidence of an edge, an entity, a path, or the overview.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/format.js';
import { select, settled, state } from '../state/store.js';
import { EntityPanel } from './entity-panel.js';
import { Overview } from './overview.js';
import { PathPanel } from './path-panel.js';
import { RelationPanel } from './relation-panel.js';

const Content = () => {
  const { selection } = state.value;
  if (selection?.kind === 'relation') return <RelationPanel key={selection.id} id={selection.id} />;
  if (selection?.kind === 'entity') return <EntityPanel key={selection.id} id={selection.id} />;
  if (selection?.kind === 'path') return <PathPanel from={selection.from} to={selection.to} />;
  return settled.value ? <Overview /> : null;
};

export const Panel = () => {
  const element = useRef<HTMLElement>(null);
  const { selection } = state.value;
  const key = JSON.stringify(selection);
  // A new selection starts at its top, also for a screen reader.
  useEffect(() => {
    element.current?.scrollTo({ top: 0 });
  }, [key]);
  return (
    <aside class={`panel${selection ? ' chosen' : ''}`} ref={element} aria-label={t('details')} tabIndex={-1}>
      {selection && (
        <button type="button" class="panel-close" onClick={() => select(null)}>
          ✕ <span>{t('back')}</span>
        </button>
      )}
      <div aria-live="polite">
        <Content />
      </div>
    </aside>
  );
};
