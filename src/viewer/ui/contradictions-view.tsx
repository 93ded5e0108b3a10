// One screen for what is disputed: who accuses on one side, who denies on the other, each in its words.
import type { Claim } from '../../model/claim.js';
import { type Allegation, type Case, type Contested, cases, contested } from '../derive/contradictions.js';
import { goodsOfEdge } from '../derive/disputes.js';
import { shown } from '../derive/shown.js';
import { nameOf, t } from '../i18n/format.js';
import { ClaimCard } from './claim-card.js';
import { MoreList } from './more-list.js';
import { Name, Names, openRelation, Statement } from './names.js';

const Cards = ({ list, statement = false }: { list: readonly Claim[]; statement?: boolean }) => (
  <MoreList items={list} first={3} render={(claim) => <ClaimCard key={claim.id} claim={claim} statement={statement} />} />
);

const Alleged = ({ allegation }: { allegation: Allegation }) => {
  const [first] = allegation.claims;
  if (!first) return null;
  return (
    <details>
      <summary>
        <Statement subject={first.subject} relation={first.relation} object={first.object} plain />{' '}
        <span class="count">{allegation.claims.length}</span>
      </summary>
      <button type="button" class="link" onClick={() => openRelation(allegation.edge)}>
        {t('showInGraph')}
      </button>
      <Cards list={allegation.claims} />
    </details>
  );
};

const CaseView = ({ one }: { one: Case }) => (
  <section class="case" data-case={one.id}>
    <h3>
      <Name id={one.accuser} /> <span class="versus">⇄</span> <Name id={one.accused} />
    </h3>
    {one.alleged.length > 0 && (
      <p class="matter">
        <span class="muted">{t('about')}: </span>
        {one.alleged.slice(0, 3).map(({ edge, claims: [first] }) => (
          <button type="button" class="chip" key={edge} onClick={() => openRelation(edge)}>
            {first && <Statement subject={first.subject} relation={first.relation} object={first.object} plain />}
            {goodsOfEdge(edge).length > 0 && (
              <span class="goods">
                {' '}
                (<Names ids={goodsOfEdge(edge).slice(0, 3)} plain />)
              </span>
            )}
          </button>
        ))}
      </p>
    )}
    <div class="sides">
      <div>
        <h4>{one.accuser === null ? t('someone') : t('sideAccuses', { name: nameOf(one.accuser) })}</h4>
        {one.accusations.length === 0 && <p class="muted">{t('noAccusation')}</p>}
        <Cards list={one.accusations} />
        {one.alleged.length > 0 && (
          <>
            <h5>{t('whatIsSaid', { name: nameOf(one.accuser) })}</h5>
            {one.alleged.map((allegation) => (
              <Alleged key={allegation.edge} allegation={allegation} />
            ))}
          </>
        )}
      </div>
      <div>
        <h4>{t('sideDenies', { name: nameOf(one.accused) })}</h4>
        {one.denials.length === 0 && <p class="muted">{t('unanswered')}</p>}
        <Cards list={one.denials} />
      </div>
    </div>
  </section>
);

const ContestedView = ({ one }: { one: Contested }) => {
  const [first] = one.says;
  if (!first) return null;
  return (
    <section class="case">
      <h3>
        <Statement subject={first.subject} relation={first.relation} object={first.object} />
      </h3>
      <div class="sides">
        <div>
          <h4>{t('saysSo')}</h4>
          <Cards list={one.says} />
        </div>
        <div>
          <h4>{t('saysNot')}</h4>
          <Cards list={one.saysNot} />
        </div>
      </div>
    </section>
  );
};

export const ContradictionsView = () => (
  <div class="page contradictions" data-relations={shown.value.relations.length}>
    <h2>{t('contradictionsTitle')}</h2>
    <p class="muted">{t('contradictionsNote')}</p>
    {cases.value.length === 0 && contested.value.length === 0 && <p>{t('noContradictions')}</p>}
    <MoreList items={cases.value} first={12} render={(one) => <CaseView key={one.id} one={one} />} />
    {contested.value.length > 0 && (
      <>
        <h2>{t('contestedTitle')}</h2>
        <MoreList items={contested.value} first={12} render={(one) => <ContestedView key={one.edge} one={one} />} />
      </>
    )}
  </div>
);
