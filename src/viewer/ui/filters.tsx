// Filters with live counts. Few choices are ticked off, many are picked.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NO_FILTER } from '../../filter/filter.js';
import type { Factuality } from '../../model/claim.js';
import { cleanLabel } from '../canvas/text.js';
import { type Choice, facets } from '../derive/facets.js';
import { isFiltered } from '../derive/shown.js';
import { counted, nameOf, relationLabel, t, typeLabel } from '../i18n/format.js';
import type { MessageKey } from '../i18n/messages.js';
import { dataset, settled, state, update, updateFilter } from '../state/store.js';
import { RelationSwatch, Swatch } from './names.js';

interface GroupProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[] | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
  readonly label: (value: string) => ComponentChildren;
  readonly text: (value: string) => string;
  /** all: everything is ticked until unticked; pick: nothing is until picked. */
  readonly mode: 'all' | 'pick';
}

const FEW = 7;

const Group = ({ title, choices, chosen, onChange, label, text, mode }: GroupProps) => {
  const [most, setMost] = useState(FEW);
  const all = choices.map(({ value }) => value);
  const isOn = (value: string): boolean => (chosen === null ? mode === 'all' : chosen.includes(value));
  const toggle = (value: string): void => {
    const now = chosen ?? (mode === 'all' ? all : []);
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    const everything = mode === 'all' ? all.every((one) => next.includes(one)) : next.length === 0;
    onChange(everything ? null : next);
  };
  const rest = choices.length - most;
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.slice(0, most).map(({ value, count }) => (
        <div class={`choice${count === 0 ? ' none' : ''}`} key={value}>
          <label>
            <input type="checkbox" checked={isOn(value)} onChange={() => toggle(value)} />
            {label(value)}
          </label>
          {mode === 'all' && choices.length > 1 && (
            <button type="button" class="only" aria-label={t('onlyThis', { name: text(value) })} onClick={() => onChange([value])}>
              {t('only')}
            </button>
          )}
          <span class="count">{count}</span>
        </div>
      ))}
      {rest > 0 && (
        <button type="button" class="link" onClick={() => setMost(most + 30)}>
          {t('more', { n: rest })}
        </button>
      )}
      {rest <= 0 && choices.length > FEW && (
        <button type="button" class="link" onClick={() => setMost(FEW)}>
          {t('less')}
        </button>
      )}
    </fieldset>
  );
};

const VOICES: readonly (readonly ['any' | 'own' | 'claimed', MessageKey])[] = [
  ['any', 'anyVoice'],
  ['own', 'ownVoice'],
  ['claimed', 'claimedBy'],
];

const Attribution = () => {
  const counts = facets.value?.attribution;
  return (
    <fieldset>
      <legend>{t('attribution')}</legend>
      {VOICES.map(([value, key]) => (
        <div class="choice" key={value}>
          <label>
            <input
              type="radio"
              name="attribution"
              checked={state.value.filter.attribution === value}
              onChange={() => updateFilter({ attribution: value })}
            />
            {t(key)}
          </label>
          <span class="count">{counts?.[value]}</span>
        </div>
      ))}
    </fieldset>
  );
};

const MinSources = () => {
  const { minSources } = state.value.filter;
  return (
    <fieldset>
      <legend>{t('minSources')}</legend>
      <label class="range">
        <input
          type="range"
          min="1"
          max="6"
          value={minSources}
          aria-valuetext={counted(minSources, 'publisher')}
          aria-label={t('minSources')}
          onInput={(event) => updateFilter({ minSources: Number(event.currentTarget.value) })}
        />
        <span>{counted(minSources, 'publisher')}</span>
      </label>
    </fieldset>
  );
};

/** Filters that have no list of their own, to be taken off one by one. */
const Active = () => {
  const { filter, hidden } = state.value;
  return (
    <div class="active">
      {filter.ego !== null && (
        <button type="button" class="tag" onClick={() => updateFilter({ ego: null, radius: 1 })}>
          {t('egoOf', { name: nameOf(filter.ego) })} ✕
        </button>
      )}
      {filter.text !== null && (
        <button type="button" class="tag" onClick={() => updateFilter({ text: null })}>
          {t('textFilter', { q: filter.text })} ✕
        </button>
      )}
      {hidden.length > 0 && (
        <button type="button" class="tag" onClick={() => update({ hidden: [] })}>
          {t('hiddenCount', { n: hidden.length })} – {t('showHidden')}
        </button>
      )}
      {isFiltered.value && (
        <button type="button" class="link" onClick={() => update({ filter: NO_FILTER, expanded: [] })}>
          {t('clearFilters')}
        </button>
      )}
    </div>
  );
};

const publisherLabel = (value: string): string => (dataset.value?.document.has(value) ? t('unknownPublisher') : cleanLabel(value));

export const Filters = () => {
  const now = settled.value ? facets.value : null;
  const { filter } = state.value;
  if (!now) return <nav class="filters" aria-label={t('filters')} />;
  const typeColor = (value: string) => dataset.value?.entityType.get(value)?.color ?? '#777777';
  return (
    <nav class="filters" aria-label={t('filters')}>
      <Active />
      <Group
        title={t('relation')}
        mode="all"
        choices={now.relations}
        chosen={filter.relations}
        onChange={(relations) => updateFilter({ relations })}
        text={relationLabel}
        label={(value) => (
          <>
            <RelationSwatch id={value} />
            {relationLabel(value)}
          </>
        )}
      />
      <Group
        title={t('certainty')}
        mode="all"
        choices={now.factuality}
        chosen={filter.factuality}
        onChange={(factuality) => updateFilter({ factuality: factuality as readonly Factuality[] | null })}
        text={(value) => t(value as Factuality)}
        label={(value) => (
          <span class="dash-label" title={t(`${value as Factuality}Note`)}>
            <span class={`dash ${value}`} />
            {t(value as Factuality)}
          </span>
        )}
      />
      <Group
        title={t('entityType')}
        mode="all"
        choices={now.types}
        chosen={filter.types}
        onChange={(types) => updateFilter({ types })}
        text={typeLabel}
        label={(value) => (
          <>
            <Swatch color={typeColor(value)} shape="dot" />
            {typeLabel(value)}
          </>
        )}
      />
      <Attribution />
      {now.speakers.length > 0 && (
        <Group
          title={t('speakers')}
          mode="pick"
          choices={now.speakers}
          chosen={filter.speakers}
          onChange={(speakers) => updateFilter({ speakers })}
          text={nameOf}
          label={(value) => <bdi>{nameOf(value)}</bdi>}
        />
      )}
      <Group
        title={t('publishers')}
        mode="pick"
        choices={now.publishers}
        chosen={filter.publishers}
        onChange={(publishers) => updateFilter({ publishers })}
        text={publisherLabel}
        label={(value) => <bdi>{publisherLabel(value)}</bdi>}
      />
      <MinSources />
    </nav>
  );
};
