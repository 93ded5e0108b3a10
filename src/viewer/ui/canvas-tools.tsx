// Buttons on the canvas: zoom, fit, layout, size and colour; and what is shown.
import { useState } from 'preact/hooks';
import { refine } from '../canvas/refine.js';
import { stage } from '../canvas/running.js';
import { shown, shownClaims } from '../derive/shown.js';
import { counted, t } from '../i18n/format.js';
import { claimsLoaded, dataset, state, update } from '../state/store.js';
import { CommunityLegend } from './legend.js';

const Refine = () => {
  const [stop, setStop] = useState<(() => void) | null>(null);
  const toggle = (): void => {
    const now = stage.value;
    if (stop) stop();
    else if (now) setStop(() => refine(now, () => setStop(null)));
  };
  return (
    <button type="button" aria-pressed={stop !== null} onClick={toggle}>
      {t(stop ? 'refining' : 'refine')}
    </button>
  );
};

export const ShownNote = () => {
  const { nodes, relations, trimmed, allNodes } = shown.value;
  const count = claimsLoaded.value >= 1 ? shownClaims.value.length : (dataset.value?.claimCount ?? 0);
  return (
    <p class="shown-note" role="status">
      {t('showing', { n: counted(nodes.length, 'entity'), m: counted(relations.length, 'relation'), c: counted(count, 'claim') })}
      {trimmed && <span class="part"> {t('part', { n: nodes.length, all: allNodes })}</span>}
      {claimsLoaded.value < 1 && (
        <span class="part">
          {' '}
          {t('loadingClaims', { n: Math.round(claimsLoaded.value * 100) })}{' '}
          <progress value={claimsLoaded.value} aria-label={t('loading')} />
        </span>
      )}
    </p>
  );
};

export const CanvasTools = () => {
  const { sizeBy, colorBy } = state.value;
  return (
    <>
      <div class="canvas-tools">
        <button type="button" class="icon" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => stage.value?.zoom(0.7)}>
          +
        </button>
        <button type="button" class="icon" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => stage.value?.zoom(1.4)}>
          −
        </button>
        <button type="button" onClick={() => stage.value?.fit(null)}>
          {t('fit')}
        </button>
        <Refine />
        <label>
          {t('sizeBy')}
          <select value={sizeBy} onChange={(event) => update({ sizeBy: event.currentTarget.value as typeof sizeBy })}>
            <option value="degree">{t('sizeDegree')}</option>
            <option value="pagerank">{t('sizePagerank')}</option>
            <option value="claims">{t('sizeClaims')}</option>
          </select>
        </label>
        <label>
          {t('colorBy')}
          <select value={colorBy} onChange={(event) => update({ colorBy: event.currentTarget.value as typeof colorBy })}>
            <option value="type">{t('colorType')}</option>
            <option value="community">{t('colorCommunity')}</option>
          </select>
        </label>
      </div>
      <ShownNote />
      {colorBy === 'community' && <CommunityLegend />}
    </>
  );
};
