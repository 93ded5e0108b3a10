// Time: a histogram to brush, dates to type, a window that plays through it.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { histogram } from '../derive/timeline.js';
import { formatDate, t } from '../i18n/format.js';
import { settled, state, updateFilter } from '../state/store.js';

const playing = signal(false);
const STEP_MS = 900;

type Range = readonly [first: number, last: number];

/** Bins that the present filter covers; null: all. */
const covered = (): Range | null => {
  const { from, to } = state.value.filter;
  if (from === null && to === null) return null;
  const labels = histogram.value.map(({ label }) => label);
  const first = from === null ? 0 : labels.findIndex((label) => `${label}~` >= from);
  const last = to === null ? labels.length - 1 : labels.findLastIndex((label) => label <= `${to}~`);
  return [first < 0 ? labels.length : first, last];
};

const choose = ([a, b]: Range, passing: boolean): void => {
  const labels = histogram.value.map(({ label }) => label);
  const from = labels[Math.max(0, Math.min(a, b))];
  const to = labels[Math.min(labels.length - 1, Math.max(a, b))];
  if (from !== undefined && to !== undefined) updateFilter({ from, to }, passing);
};

const usePlay = (): void => {
  useEffect(() => {
    if (!playing.value) return undefined;
    const timer = setInterval(() => {
      const now = covered();
      const most = histogram.value.length;
      if (!now) choose([0, Math.max(0, Math.round(most / 8) - 1)], false);
      else if (now[1] >= most - 1) playing.value = false;
      else choose([now[0] + 1, now[1] + 1], true);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing.value]);
};

const DateField = ({ name, value, onChange }: { name: string; value: string | null; onChange: (value: string | null) => void }) => (
  <label>
    {name}
    <input
      type="text"
      dir="ltr"
      inputMode="numeric"
      size={10}
      maxLength={10}
      placeholder="2023-01"
      pattern="\d{4}(-\d\d(-\d\d)?)?"
      value={value ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value.trim();
        if (text === '') onChange(null);
        else if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) onChange(text);
        else event.currentTarget.value = value ?? '';
      }}
    />
  </label>
);

export const Timeline = () => {
  const chart = useRef<SVGSVGElement>(null);
  const start = useRef<number | null>(null);
  usePlay();
  const bins = settled.value ? histogram.value : [];
  if (bins.length < 2) return <section class="timeline" aria-label={t('timeline')} hidden={settled.value} />;
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  const range = covered();
  const { from, to } = state.value.filter;
  // Time runs from left to right in both languages, as it does on the axis of any chart.
  const at = (event: PointerEvent): number => {
    const box = chart.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length))) : 0;
  };
  return (
    <section class="timeline" aria-label={t('timeline')}>
      <div class="timeline-bar">
        <button
          type="button"
          aria-pressed={playing.value}
          onClick={() => {
            playing.value = !playing.value;
          }}
        >
          {playing.value ? `■ ${t('stop')}` : `▶ ${t('play')}`}
        </button>
        <DateField name={t('from')} value={from} onChange={(value) => updateFilter({ from: value })} />
        <DateField name={t('to')} value={to} onChange={(value) => updateFilter({ to: value })} />
        {(from !== null || to !== null) && (
          <button type="button" class="link" onClick={() => updateFilter({ from: null, to: null })}>
            {t('clearTime')}
          </button>
        )}
      </div>
      <svg
        ref={chart}
        class="histogram"
        viewBox={`0 0 ${bins.length} 40`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${t('timelineNote')}: ${formatDate(bins[0]?.label ?? '')} – ${formatDate(bins.at(-1)?.label ?? '')}`}
        onPointerDown={(event) => {
          start.current = at(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          choose([start.current, start.current], false);
        }}
        onPointerMove={(event) => {
          if (start.current !== null) choose([start.current, at(event)], true);
        }}
        onPointerUp={() => {
          start.current = null;
        }}
      >
        <title>{t('timelineNote')}</title>
        {range && range[0] <= range[1] && <rect class="brush" x={range[0]} width={range[1] - range[0] + 1} y="0" height="40" />}
        {bins.map(({ label, count, shown }, index) => (
          <g key={label}>
            {count > 0 && (
              <rect class="all" x={index + 0.12} width="0.76" y={40 - (38 * count) / highest} height={(38 * count) / highest} />
            )}
            {shown > 0 && (
              <rect
                class={range && (index < range[0] || index > range[1]) ? 'shown out' : 'shown'}
                x={index + 0.12}
                width="0.76"
                y={40 - (38 * shown) / highest}
                height={(38 * shown) / highest}
              />
            )}
          </g>
        ))}
      </svg>
      <p class="axis" dir="ltr">
        <span>{formatDate(bins[0]?.label ?? '')}</span>
        {range && range[0] <= range[1] && (
          <strong>
            {formatDate(bins[range[0]]?.label ?? '')} – {formatDate(bins[range[1]]?.label ?? '')}
          </strong>
        )}
        <span>{formatDate(bins.at(-1)?.label ?? '')}</span>
      </p>
    </section>
  );
};
