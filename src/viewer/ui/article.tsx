// The text of an article, the words of the claim marked in it.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { cleanLabel } from '../canvas/text.js';
import { fetchJson } from '../data/load.js';
import { formatDate, publisherOf, t } from '../i18n/format.js';
import { claims, dataset, state, update } from '../state/store.js';
import { safe } from './quote.js';

/** undefined: on its way; null: there is none. */
const texts = signal<ReadonlyMap<string, string | null>>(new Map());
const NO_PROGRESS = (): void => {};

const remember = (id: string, text: string | null): void => {
  texts.value = new Map([...texts.value, [id, text]]);
};

const load = async (id: string): Promise<void> => {
  if (texts.value.has(id)) return;
  const embedded = dataset.value?.texts;
  if (embedded) {
    remember(id, embedded[id] ?? null);
    return;
  }
  if (location.protocol === 'file:') {
    remember(id, null);
    return;
  }
  try {
    const answer = (await fetchJson(`documents/${encodeURIComponent(id)}`, NO_PROGRESS)) as { text?: unknown };
    remember(id, typeof answer.text === 'string' ? answer.text : null);
  } catch {
    remember(id, null); // The panel then shows the sentences that it has.
  }
};

interface Piece {
  readonly text: string;
  readonly kind: 'plain' | 'claim' | 'chosen';
}

/** Cuts a text at the ends of spans; the chosen span wins over the others. */
export const piecesOf = (
  text: string,
  chosen: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): readonly Piece[] => {
  const cuts = [0, text.length, chosen.start, chosen.end, ...others.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts.filter((at) => at >= 0 && at <= text.length))].sort((a, b) => a - b);
  const within = (at: number, span: { start: number; end: number }) => at >= span.start && at < span.end;
  return places.slice(0, -1).map((at, index) => ({
    text: text.slice(at, places[index + 1]),
    kind: within(at, chosen) ? 'chosen' : others.some((span) => within(at, span)) ? 'claim' : 'plain',
  }));
};

const Text = ({ id, start, end }: { id: string; start: number; end: number }) => {
  const text = texts.value.get(id);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (text) mark.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  const spans = claims.value.filter(({ document }) => document === id).map(({ evidence }) => evidence);
  if (text === undefined) return <p class="muted">{t('loading')}</p>;
  if (text === null) {
    const sentences = [...new Set(spans.map(({ sentence }) => sentence.text))];
    return (
      <div class="article-text" dir="auto">
        <p class="muted">{t('noText')}</p>
        {sentences.map((sentence) => (
          <p dir="auto">{safe(sentence)}</p>
        ))}
      </div>
    );
  }
  let first = true;
  return (
    <div class="article-text" dir="auto">
      {piecesOf(text, { start, end }, spans).map((piece) => {
        if (piece.kind === 'plain') return safe(piece.text);
        if (piece.kind === 'claim') return <span class="also">{safe(piece.text)}</span>;
        const ref = first ? mark : null;
        first = false;
        return <mark ref={ref}>{safe(piece.text)}</mark>;
      })}
    </div>
  );
};

export const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

export const Article = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  const { reading } = state.value;
  const id = reading?.document ?? null;
  useEffect(() => {
    const element = dialog.current;
    if (!element || id === null) return;
    void load(id);
    if (!element.open) element.showModal();
  }, [id]);
  const close = (): void => update({ reading: null });
  if (!reading) return null;
  const document = dataset.value?.document.get(reading.document);
  return (
    <dialog
      ref={dialog}
      class="article"
      aria-labelledby="article-title"
      onClose={close}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <header>
        <div>
          <h2 id="article-title" dir="auto">
            {document?.title ? cleanLabel(document.title) : t('article')}
          </h2>
          <p class="muted">
            <bdi>{publisherOf(reading.document)}</bdi> · {document?.date ? formatDate(document.date) : t('dateUnknown')}
            {isWebAddress(document?.url ?? null) && (
              <>
                {' · '}
                <a href={document?.url ?? ''} target="_blank" rel="noopener noreferrer">
                  {t('original')}
                </a>
              </>
            )}
          </p>
        </div>
        <button type="button" class="icon" onClick={close} aria-label={t('close')}>
          ✕
        </button>
      </header>
      <Text key={`${reading.document} ${reading.start}`} id={reading.document} start={reading.start} end={reading.end} />
    </dialog>
  );
};
