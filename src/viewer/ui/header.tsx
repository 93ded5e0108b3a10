// The bar at the top: name, search, views, undo, export, language, theme.
import { signal } from '@preact/signals';
import { t } from '../i18n/format.js';
import type { MessageKey } from '../i18n/messages.js';
import { EXPORTS } from '../out/exports.js';
import type { Theme, View } from '../state/state.js';
import { canRedo, canUndo, redo, state, undo, update } from '../state/store.js';
import { SearchBox } from './search-box.js';

export const notice = signal('');
let timer: ReturnType<typeof setTimeout> | undefined;

const say = (text: string): void => {
  notice.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    notice.value = '';
  }, 4000);
};

const VIEWS: readonly (readonly [View, MessageKey])[] = [
  ['graph', 'viewGraph'],
  ['contradictions', 'viewContradictions'],
  ['table', 'viewTable'],
];
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_KEY: Readonly<Record<Theme, MessageKey>> = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' };
const THEME_SIGN: Readonly<Record<Theme, string>> = { auto: '◐', light: '☀', dark: '☾' };

const copyLink = async (): Promise<void> => {
  await navigator.clipboard.writeText(location.href);
  say(t('linkCopied'));
};

const menuOpen = signal(false);

const ExportMenu = () => (
  <div
    class="menu"
    onKeyDown={(event) => {
      if (event.key === 'Escape' && menuOpen.value) {
        event.stopPropagation();
        menuOpen.value = false;
      }
    }}
    onFocusOut={(event) => {
      if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) menuOpen.value = false;
    }}
  >
    <button
      type="button"
      aria-expanded={menuOpen.value}
      aria-haspopup="true"
      onClick={() => {
        menuOpen.value = !menuOpen.value;
      }}
    >
      {t('export')} ▾
    </button>
    {menuOpen.value && (
      <div class="menu-list">
        <p class="muted">{t('exportNote')}</p>
        {EXPORTS.map(({ key, run }) => (
          <button
            type="button"
            key={key}
            onClick={() => {
              menuOpen.value = false;
              run().then(
                (name) => say(t('saved', { name })),
                (error: unknown) => say(t('exportFailed', { why: error instanceof Error ? error.message : String(error) })),
              );
            }}
          >
            {t(key)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            menuOpen.value = false;
            void copyLink();
          }}
        >
          {t('copyLink')}
        </button>
      </div>
    )}
  </div>
);

export const Header = ({ onFilters }: { onFilters: () => void }) => {
  const { view, language, theme } = state.value;
  return (
    <header class="top">
      <button type="button" class="icon filters-button" aria-label={t('showFilters')} title={t('showFilters')} onClick={onFilters}>
        ☰
      </button>
      <p class="brand">
        <strong lang="ar">خبر</strong> <span>khabar</span>
      </p>
      <SearchBox />
      <nav class="views" aria-label={t('views')}>
        {VIEWS.map(([id, key]) => (
          <button type="button" key={id} aria-current={view === id ? 'page' : undefined} onClick={() => update({ view: id })}>
            {t(key)}
          </button>
        ))}
      </nav>
      <div class="actions">
        <button type="button" class="icon" disabled={!canUndo.value} aria-label={t('undo')} title={t('undo')} onClick={undo}>
          <span class="flip">↶</span>
        </button>
        <button type="button" class="icon" disabled={!canRedo.value} aria-label={t('redo')} title={t('redo')} onClick={redo}>
          <span class="flip">↷</span>
        </button>
        <ExportMenu />
        <button
          type="button"
          class="icon"
          aria-label={t(THEME_KEY[theme])}
          title={t(THEME_KEY[theme])}
          onClick={() => update({ theme: NEXT_THEME[theme] })}
        >
          {THEME_SIGN[theme]}
        </button>
        <button
          type="button"
          lang={language === 'ar' ? 'en' : 'ar'}
          title={t('languageTitle')}
          onClick={() => update({ language: language === 'ar' ? 'en' : 'ar' })}
        >
          {t('language')}
        </button>
      </div>
      <p class="toast" role="status">
        {notice.value}
      </p>
    </header>
  );
};
