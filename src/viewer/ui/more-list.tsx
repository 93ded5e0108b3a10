// A long list, a part at a time.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n/format.js';

export interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly render: (item: T) => ComponentChildren;
}

export function MoreList<T>({ items, first, render }: MoreListProps<T>) {
  const [most, setMost] = useState(first);
  const rest = items.length - most;
  return (
    <>
      {items.slice(0, most).map(render)}
      {rest > 0 && (
        <button type="button" class="link" onClick={() => setMost(most + Math.max(first, 50))}>
          {t('more', { n: rest })}
        </button>
      )}
    </>
  );
}
