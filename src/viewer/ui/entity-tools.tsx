// What one can do with an entity on the canvas: look around it, open and close it, find a path from it, hide, pin.
import { useState } from 'preact/hooks';
import { positionOf } from '../canvas/running.js';
import { shown } from '../derive/shown.js';
import { nameOf, t } from '../i18n/format.js';
import { searchIndex } from '../search/running.js';
import { claims, dataset, select, state, update, updateFilter } from '../state/store.js';

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

const PathPicker = ({ id, close }: { id: string; close: () => void }) => {
  const [query, setQuery] = useState('');
  const found = searchIndex.value?.search(query, [], 6).entities.filter((entity) => entity.id !== id && entity.x !== null) ?? [];
  return (
    <div class="path-picker">
      <label>
        {t('pathPick', { name: nameOf(id) })}
        <input
          type="search"
          dir="auto"
          value={query}
          placeholder={t('pathPlaceholder')}
          ref={(input) => {
            if (input && query === '') input.focus();
          }}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && first) select({ kind: 'path', from: id, to: first.id });
            if (event.key === 'Escape') {
              event.stopPropagation();
              close();
            }
          }}
        />
      </label>
      <ul class="chips">
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="chip" onClick={() => select({ kind: 'path', from: id, to: entity.id })}>
              <bdi>{nameOf(entity.id)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const togglePin = (id: string): void => {
  const { pins } = state.value;
  const { [id]: pinned, ...others } = pins;
  const at = positionOf(id);
  if (pinned) update({ pins: others });
  else if (at) update({ pins: { ...pins, [id]: at } });
};

export const EntityTools = ({ id }: { id: string }) => {
  const [picking, setPicking] = useState(false);
  const { filter, expanded, pins, hidden } = state.value;
  const around = filter.ego === id ? filter.radius : 0;
  const canExpand = filter.ego !== null || shown.value.trimmed || expanded.includes(id);
  const isNode = dataset.value?.entity.get(id)?.x != null && claims.value.length > 0;
  if (!isNode) return null;
  return (
    <div class="tools">
      <div class="segments" role="group" aria-label={t('egoOf', { name: nameOf(id) })}>
        {([1, 2, 3] as const).map((radius) => (
          <button
            type="button"
            key={radius}
            aria-pressed={around === radius}
            onClick={() => updateFilter(around === radius ? { ego: null, radius: 1 } : { ego: id, radius })}
          >
            {t(`ego${radius}`)}
          </button>
        ))}
      </div>
      {canExpand && (
        <button type="button" onClick={() => update({ expanded: expanded.includes(id) ? without(expanded, id) : [...expanded, id] })}>
          {t(expanded.includes(id) ? 'collapse' : 'expand')}
        </button>
      )}
      <button type="button" aria-expanded={picking} onClick={() => setPicking(!picking)}>
        {t('pathFrom')}
      </button>
      <button type="button" aria-pressed={id in pins} onClick={() => togglePin(id)}>
        {t(id in pins ? 'unpin' : 'pin')}
      </button>
      <button type="button" onClick={() => update({ hidden: [...hidden, id], selection: null })}>
        {t('hide')}
      </button>
      {picking && <PathPicker id={id} close={() => setPicking(false)} />}
    </div>
  );
};
