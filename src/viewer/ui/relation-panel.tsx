// Evidence behind an edge: every claim in its words, and who denies it.
import { type Claim, FACTUALITIES } from '../../model/claim.js';
import { type Denial, denialsOf } from '../derive/denials.js';
import { ranked } from '../derive/disputes.js';
import { claimsByEdge } from '../derive/shown.js';
import { counted, nameOf, publisherOf, t } from '../i18n/format.js';
import { dataset } from '../state/store.js';
import { ClaimCard } from './claim-card.js';
import { MoreList } from './more-list.js';
import { Names, Statement } from './names.js';
import { Quote } from './quote.js';

const noteOf = (denial: Denial): string =>
  denial.kind === 'direct' ? t('denialDirect') : t('denialParty', { name: nameOf(denial.claim.object) });

/** What happened before what may be; then the newest article. */
const firmestFirst = (list: readonly Claim[]): readonly Claim[] => {
  const date = (claim: Claim) => dataset.value?.document.get(claim.document)?.date ?? '';
  const rank = (claim: Claim) => FACTUALITIES.indexOf(claim.factuality);
  return [...list].sort((a, b) => rank(a) - rank(b) || (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
};

/** What denies this very claim before what denies more of the kind. */
const rankOf = ({ kind, claim }: Denial): number => Number(kind === 'direct') + claim.confidence;

/** The two surest sentences; the rest stands below the claims. */
const inFewWords = (denials: readonly Denial[]): readonly Claim[] => {
  const bySentence = new Map<string, Claim>();
  const surestFirst = [...denials].sort((a, b) => rankOf(b) - rankOf(a));
  for (const { claim } of surestFirst) {
    const { text } = claim.evidence.sentence;
    if (!bySentence.has(text)) bySentence.set(text, claim);
  }
  return [...bySentence.values()].slice(0, 2);
};

export const RelationPanel = ({ id }: { id: string }) => {
  const list = firmestFirst(claimsByEdge.value.get(id) ?? []);
  const relation = dataset.value?.relations.find((one) => one.id === id);
  if (!relation) return <p class="muted">{t('nothingShown')}</p>;
  const denials = denialsOf(id, list);
  const deniers = ranked(denials.map(({ claim }) => claim.subject));
  const publishers = new Set(
    list.map(({ document }) => publisherOf(document) + (dataset.value?.document.get(document)?.publisher ? '' : document)),
  );
  return (
    <section class="evidence" aria-labelledby="panel-title">
      <h2 id="panel-title">
        <Statement subject={relation.subject} relation={relation.relation} object={relation.object} />
      </h2>
      <p class="muted">
        {counted(list.length, 'claim')} · {counted(publishers.size, 'publisher')}
      </p>
      {deniers.length > 0 && (
        <div class="denied-by">
          <strong>{t('deniedByLabel')}: </strong>
          <Names ids={deniers} />
          {' – '}
          <a
            class="link"
            href="#denials"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById('denials')?.scrollIntoView();
            }}
          >
            {t('readDenials')}
          </a>
          {inFewWords(denials).map((claim) => (
            <Quote key={claim.id} evidence={claim.evidence} />
          ))}
        </div>
      )}
      <h3>{t('claims')}</h3>
      <MoreList items={list} first={12} render={(claim) => <ClaimCard key={claim.id} claim={claim} />} />
      {denials.length > 0 && (
        <>
          <h3 id="denials">{t('denials')}</h3>
          {denials.map((denial) => (
            <ClaimCard key={denial.claim.id} claim={denial.claim} statement note={noteOf(denial)} />
          ))}
        </>
      )}
    </section>
  );
};
