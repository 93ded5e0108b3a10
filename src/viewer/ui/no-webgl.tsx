// When the browser cannot draw with WebGL: say so, show a still drawing, and the way to everything else.

import { t } from '../i18n/format.js';
import { sceneOf } from '../out/scene.js';
import { toSvg } from '../out/svg.js';
import { update } from '../state/store.js';

export const NoWebgl = () => {
  const svg = toSvg(sceneOf(1100, 760));
  return (
    <div class="notice">
      <h2>{t('noWebgl')}</h2>
      <p>{t('noWebglNote')}</p>
      <p>
        <button type="button" class="primary" onClick={() => update({ view: 'table' })}>
          {t('openTable')}
        </button>
      </p>
      <img class="still" alt="" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} />
    </div>
  );
};
