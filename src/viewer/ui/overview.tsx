// What the page opens with beside the graph: the matters in dispute, and what is reported most.

import { ACCUSED, DENIED } from '../derive/denials.js';
import { type Dispute, disputes, goodsOfEdge } from '../derive/disputes.js';
import { shown, shownClaims } from '../derive/shown.js';
import { counted, t } from '../i18n/format.js';
import { claimsLoaded, dataset, update } from '../state/store.js';
import { Names, openRelation, RelationSwatch, Statement } from './names.js';

const Goods = ({ edge }: { edge: string }) => {
  const goods = goodsOfEdge(edge).slice(0, 3);
  if (goods.length === 0) return null;
  return (
    <span class="goods">
      {' '}
      (<Names ids={goods} plain />)
    </span>
  );
};

const EdgeStatement = ({ edge }: { edge: string }) => {
  const relation = shown.value.relations.find(({ id }) => id === edge) ?? dataset.value?.relations.find(({ id }) => id === edge);
  if (!relation) return null;
  return (
    <>
      <Statement subject={relation.subject} relation={relation.relation} object={relation.object} plain />
      <Goods edge={edge} />
    </>
  );
};

const open = ({ edge, accuser, accused }: Dispute): void => {
  if (edge !== null) openRelation(edge);
  else if (accuser !== null) openRelation(`${accuser}~${ACCUSED}~${accused}`);
  else update({ view: 'contradictions' });
};

/** Without more than the words themselves: A accused B, or B denies and nobody is named. */
const Plain = ({ dispute: { accuser, accused } }: { dispute: Dispute }) =>
  accuser === null ? (
    <Statement subject={accused} relation={DENIED} object={null} plain />
  ) : (
    <Statement subject={accuser} relation={ACCUSED} object={accused} plain />
  );

const DisputeItem = ({ dispute }: { dispute: Dispute }) => (
  <li>
    <button type="button" class="item dispute" onClick={() => open(dispute)}>
      <span class="line1">{dispute.edge !== null ? <EdgeStatement edge={dispute.edge} /> : <Plain dispute={dispute} />}</span>
      {dispute.edge !== null && dispute.speakers.length > 0 && (
        <span class="line2">
          {t('says')}: <Names ids={dispute.speakers.slice(0, 3)} plain />
        </span>
      )}
      <span class="line2 denied-line">
        {dispute.accuser === null ? (
          t('nobodyAccuses')
        ) : dispute.deniers.length > 0 ? (
          <>
            <RelationSwatch id={DENIED} />
            {t('deniedByLabel')}: <Names ids={dispute.deniers} plain />
          </>
        ) : (
          t('notDenied')
        )}
      </span>
    </button>
  </li>
);

const TopRelations = () => {
  const top = shown.value.relations
    .filter(({ relation }) => relation !== ACCUSED && relation !== DENIED)
    .sort((a, b) => b.publishers - a.publishers || b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, 8);
  return (
    <ul class="items">
      {top.map((relation) => (
        <li key={relation.id}>
          <button type="button" class="item" onClick={() => openRelation(relation.id)}>
            <span class="line1">
              <Statement subject={relation.subject} relation={relation.relation} object={relation.object} plain />
            </span>
            <span class="line2">{counted(relation.count, 'claim')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};

export const Overview = () => {
  const data = dataset.value;
  if (!data) return null;
  const top = disputes.value.slice(0, 5);
  const documents = new Set(shownClaims.value.map(({ document }) => document)).size;
  return (
    <section class="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">{t('overview')}</h2>
      {claimsLoaded.value >= 1 && (
        <p class="muted">
          {t('overviewNote', {
            c: counted(shownClaims.value.length, 'claim'),
            d: counted(documents, 'article'),
          })}
        </p>
      )}
      {top.length > 0 && (
        <>
          <h3>{t('overviewDisputes')}</h3>
          <ul class="items">
            {top.map((dispute) => (
              <DisputeItem key={`${dispute.edge} ${dispute.accuser} ${dispute.accused}`} dispute={dispute} />
            ))}
          </ul>
          <button type="button" class="link" onClick={() => update({ view: 'contradictions' })}>
            {t('allContradictions')}
          </button>
        </>
      )}
      <h3>{t('overviewTop')}</h3>
      <TopRelations />
    </section>
  );
};
