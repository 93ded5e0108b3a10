// Instead of the page: loading, nothing there, broken data.
import { DataError } from '../data/decode.js';
import { t } from '../i18n/format.js';
import type { MessageKey } from '../i18n/messages.js';

const TITLE: Readonly<Record<DataError['reason'], readonly [MessageKey, MessageKey]>> = {
  empty: ['errorEmpty', 'errorEmptyNote'],
  missing: ['errorMissing', 'errorMissingNote'],
  broken: ['errorBroken', 'errorBrokenNote'],
  version: ['errorVersion', 'errorVersionNote'],
};

export const Failure = ({ error }: { error: unknown }) => {
  const [title, note] = TITLE[error instanceof DataError ? error.reason : 'broken'];
  return (
    <main class="notice">
      <div role="alert">
        <h1>{t(title)}</h1>
        <p>{t(note)}</p>
      </div>
      <p class="muted" dir="ltr">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <p>
        <button type="button" class="primary" onClick={() => location.reload()}>
          {t('retry')}
        </button>
      </p>
    </main>
  );
};

export const Loading = ({ share }: { share: number }) => (
  <main class="notice" aria-busy="true">
    <p class="brand big">
      <strong lang="ar">خبر</strong> <span>khabar</span>
    </p>
    <p>{t(share >= 1 ? 'building' : 'loading')}</p>
    <progress value={share} aria-label={t('loading')} />
  </main>
);
