// Search: a field with a list of names and of sentences below it (combobox).
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../model/claim.js';
import { edgeOf } from '../data/dataset.js';
import { finestType } from '../derive/facets.js';
import { nameOf, t, typeLabel } from '../i18n/format.js';
import { searchIndex } from '../search/running.js';
import { type Hits, markWords } from '../search/search.js';
import { claims, dataset, update, updateFilter } from '../state/store.js';
import { openArticle } from './claim-card.js';
import { Statement } from './names.js';
import { safe } from './quote.js';

const query = signal('');
const open = signal(false);

interface Option {
  readonly key: string;
  readonly run: () => void;
}

const close = (): void => {
  open.value = false;
};

const openClaim = (claim: Claim): void => {
  const data = dataset.value;
  const edge = data ? edgeOf(claim, data.symmetric) : null;
  if (edge !== null) update({ selection: { kind: 'relation', id: edge }, view: 'graph' });
  else openArticle(claim);
};

const optionsOf = (hits: Hits): readonly Option[] => [
  ...hits.entities.map(({ id }) => ({ key: `e${id}`, run: () => update({ selection: { kind: 'entity', id }, view: 'graph' }) })),
  ...hits.claims.map((claim) => ({ key: `c${claim.id}`, run: () => openClaim(claim) })),
  ...(hits.claimCount > 0 ? [{ key: 'filter', run: () => updateFilter({ text: query.value }) }] : []),
];

/** A window of the sentence around the first hit. */
const Excerpt = ({ text, words }: { text: string; words: readonly string[] }) => {
  const pieces = markWords(safe(text), words);
  const first = pieces.findIndex(({ hit }) => hit);
  return (
    <span class="excerpt" dir="auto">
      {pieces.map((piece, at) => {
        const shown = at === first - 1 && piece.text.length > 60 ? `…${piece.text.slice(-60)}` : piece.text;
        if (at < first - 1) return null;
        return piece.hit ? <mark>{shown}</mark> : shown;
      })}
    </span>
  );
};

export const SearchBox = () => {
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  const hits = open.value && query.value.trim() !== '' ? (searchIndex.value?.search(query.value, claims.value) ?? null) : null;
  const options = hits ? optionsOf(hits) : [];
  const run = (option: Option | undefined): void => {
    if (!option) return;
    option.run();
    close();
    input.current?.blur();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      open.value = true;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(options[Math.max(0, active)]);
    } else if (event.key === 'Escape') {
      if (open.value) event.stopPropagation();
      close();
    }
  };
  const idOf = (at: number): string => `hit-${at}`;
  const option = (at: number) => ({
    id: idOf(at),
    role: 'option' as const,
    'aria-selected': active === at,
    class: active === at ? 'hit active' : 'hit',
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: () => run(options[at]),
  });
  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="search"
        list={undefined}
        dir="auto"
        role="combobox"
        aria-expanded={hits !== null}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && hits ? idOf(active) : undefined}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          open.value = true;
          setActive(-1);
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={close}
        onKeyDown={keys}
      />
      {hits && (
        <div class="hits" id="hits" role="listbox" aria-label={t('search')}>
          {options.length === 0 && <p class="muted">{t('noHits', { q: query.value })}</p>}
          {hits.entities.length > 0 && (
            <p class="hits-title" role="presentation">
              {t('hitsEntities')}
            </p>
          )}
          {hits.entities.map((entity, at) => (
            <div {...option(at)} key={entity.id}>
              <bdi>{nameOf(entity.id)}</bdi>{' '}
              <span class="muted">{dataset.value ? typeLabel(finestType(dataset.value, entity.id)) : ''}</span>
            </div>
          ))}
          {hits.claims.length > 0 && (
            <p class="hits-title" role="presentation">
              {t('hitsClaims', { n: hits.claimCount })}
            </p>
          )}
          {hits.claims.map((claim, at) => (
            <div {...option(hits.entities.length + at)} key={claim.id}>
              <Statement subject={claim.subject} relation={claim.relation} object={claim.object} plain />
              <Excerpt text={claim.evidence.sentence.text} words={hits.words} />
            </div>
          ))}
          {hits.claimCount > 0 && (
            <div {...option(options.length - 1)}>
              <strong>{t('onlyThese')}</strong>
            </div>
          )}
        </div>
      )}
    </div>
  );
};
