// The same selection as tables: everything on the canvas can be reached here without it.
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type Claim, FACTUALITIES } from '../../model/claim.js';
import { firmest } from '../canvas/colors.js';
import type { ViewEntity, ViewRelation } from '../data/dataset.js';
import { finestType } from '../derive/facets.js';
import { shown, shownClaims } from '../derive/shown.js';
import { dateOf } from '../derive/timeline.js';
import { formatDate, nameOf, publisherOf, relationLabel, t, typeLabel } from '../i18n/format.js';
import type { MessageKey } from '../i18n/messages.js';
import type { TableTab } from '../state/state.js';
import { dataset, select, state, update } from '../state/store.js';
import { openArticle, Speakers } from './claim-card.js';
import { Certainty, Name, RelationSwatch } from './names.js';
import { safe } from './quote.js';

interface Column<T> {
  readonly key: MessageKey;
  readonly sort: (row: T) => string | number;
  readonly cell: (row: T) => ComponentChildren;
}

const order = signal<{ readonly column: number; readonly down: boolean }>({ column: -1, down: false });
const page = signal(0);
const ROWS = 50;

const sorted = <T,>(rows: readonly T[], column: Column<T> | undefined, down: boolean): readonly T[] => {
  if (!column) return rows;
  const keyed = rows.map((row) => [column.sort(row), row] as const);
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1));
  return keyed.map(([, row]) => row);
};

interface TableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
}

function Table<T>({ caption, columns, rows, idOf }: TableProps<T>) {
  const { column, down } = order.value;
  const all = sorted(rows, columns[column], down);
  const pages = Math.max(1, Math.ceil(all.length / ROWS));
  const at = Math.min(page.value, pages - 1);
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((one, index) => (
                <th key={one.key} scope="col" aria-sort={column === index ? (down ? 'descending' : 'ascending') : 'none'}>
                  <button
                    type="button"
                    title={t('sortBy', { name: t(one.key) })}
                    onClick={() => {
                      order.value = { column: index, down: column === index ? !down : false };
                      page.value = 0;
                    }}
                  >
                    {t(one.key)} {column === index ? (down ? '▾' : '▴') : ''}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(at * ROWS, (at + 1) * ROWS).map((row) => (
              <tr key={idOf(row)} data-id={idOf(row)}>
                {columns.map((one, index) => (index === 0 ? <th scope="row">{one.cell(row)}</th> : <td key={one.key}>{one.cell(row)}</td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="pager">
        <button
          type="button"
          disabled={at === 0}
          onClick={() => {
            page.value = at - 1;
          }}
        >
          {t('previous')}
        </button>
        <span role="status">
          {t('page', { a: all.length === 0 ? 0 : at * ROWS + 1, b: Math.min(all.length, (at + 1) * ROWS), n: all.length })}
        </span>
        <button
          type="button"
          disabled={at >= pages - 1}
          onClick={() => {
            page.value = at + 1;
          }}
        >
          {t('next')}
        </button>
      </p>
    </>
  );
}

const typeOf = (id: string): string => (dataset.value ? typeLabel(finestType(dataset.value, id)) : '');

const ENTITY_COLUMNS: readonly Column<ViewEntity>[] = [
  { key: 'colName', sort: ({ id }) => nameOf(id), cell: ({ id }) => <Name id={id} /> },
  { key: 'colType', sort: ({ id }) => typeOf(id), cell: ({ id }) => typeOf(id) },
  { key: 'colDegree', sort: ({ degree }) => -degree, cell: ({ degree }) => degree },
  { key: 'sizePagerank', sort: ({ pagerank }) => -pagerank, cell: ({ pagerank }) => pagerank.toFixed(4) },
];

const openOf = (id: string, text: string) => (
  <button type="button" class="name" onClick={() => select({ kind: 'relation', id })}>
    {text}
  </button>
);

const RELATION_COLUMNS: readonly Column<ViewRelation>[] = [
  { key: 'colSubject', sort: ({ subject }) => nameOf(subject), cell: ({ subject }) => <Name id={subject} /> },
  {
    key: 'colRelation',
    sort: ({ relation }) => relationLabel(relation),
    cell: ({ id, relation }) => (
      <>
        <RelationSwatch id={relation} />
        {openOf(id, relationLabel(relation))}
      </>
    ),
  },
  { key: 'colObject', sort: ({ object }) => nameOf(object), cell: ({ object }) => <Name id={object} /> },
  { key: 'colClaims', sort: ({ count }) => -count, cell: ({ count }) => count },
  { key: 'colPublishers', sort: ({ publishers }) => -publishers, cell: ({ publishers }) => publishers },
  { key: 'colCertainty', sort: firmest, cell: (relation) => <Certainty value={FACTUALITIES[firmest(relation)] ?? 'actual'} /> },
];

const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  { key: 'colSubject', sort: ({ subject }) => nameOf(subject), cell: ({ subject }) => <Name id={subject} /> },
  {
    key: 'colRelation',
    sort: ({ relation }) => relationLabel(relation),
    cell: ({ relation }) => (
      <>
        <RelationSwatch id={relation} />
        {relationLabel(relation)}
      </>
    ),
  },
  { key: 'colObject', sort: ({ object }) => (object === null ? '' : nameOf(object)), cell: ({ object }) => <Name id={object} /> },
  {
    key: 'colCertainty',
    sort: ({ factuality }) => FACTUALITIES.indexOf(factuality),
    cell: ({ factuality }) => <Certainty value={factuality} />,
  },
  { key: 'colSpeaker', sort: ({ sources }) => sources.map(nameOf).join(' '), cell: (claim) => <Speakers claim={claim} /> },
  {
    key: 'colQuote',
    sort: ({ evidence }) => evidence.quote,
    cell: (claim) => (
      <button type="button" class="quote-cell" dir="auto" title={t('openArticle')} onClick={() => openArticle(claim)}>
        {safe(claim.evidence.quote)}
      </button>
    ),
  },
  {
    key: 'colDate',
    sort: (claim) => dateOf(claim) ?? '',
    cell: (claim) => {
      const date = claim.time ?? dateOf(claim);
      return date === null ? '–' : formatDate(date);
    },
  },
  { key: 'colPublisher', sort: ({ document }) => publisherOf(document), cell: ({ document }) => <bdi>{publisherOf(document)}</bdi> },
];

const TABS: readonly (readonly [TableTab, MessageKey])[] = [
  ['claims', 'tableClaims'],
  ['relations', 'tableRelations'],
  ['entities', 'tableEntities'],
];

export const TableView = () => {
  const { tab } = state.value;
  return (
    <div class="page tables">
      <div class="tabs" role="group" aria-label={t('viewTable')}>
        {TABS.map(([id, key]) => (
          <button
            type="button"
            key={id}
            aria-pressed={tab === id}
            onClick={() => {
              order.value = { column: -1, down: false };
              page.value = 0;
              update({ tab: id });
            }}
          >
            {t(key)}{' '}
            <span class="count">
              {id === 'claims' ? shownClaims.value.length : id === 'relations' ? shown.value.relations.length : shown.value.nodes.length}
            </span>
          </button>
        ))}
      </div>
      {tab === 'entities' && <Table caption={t('tableEntities')} columns={ENTITY_COLUMNS} rows={shown.value.nodes} idOf={({ id }) => id} />}
      {tab === 'relations' && (
        <Table caption={t('tableRelations')} columns={RELATION_COLUMNS} rows={shown.value.relations} idOf={({ id }) => id} />
      )}
      {tab === 'claims' && <Table caption={t('tableClaims')} columns={CLAIM_COLUMNS} rows={shownClaims.value} idOf={({ id }) => id} />}
    </div>
  );
};
