// One claim: who says so, how certain, the words, when, where, in which article.
import type { ComponentChildren } from 'preact';
import type { Claim } from '../../model/claim.js';
import { aboutOf } from '../derive/contradictions.js';
import { formatDate, publisherOf, t } from '../i18n/format.js';
import { dataset, update } from '../state/store.js';
import { Certainty, Name, Names, Statement } from './names.js';
import { Quote } from './quote.js';

/** Innermost first in the data; read aloud: A, as told by B. */
export const Speakers = ({ claim, plain = false }: { claim: Claim; plain?: boolean }) =>
  claim.sources.length === 0 ? (
    <span>{t('inOwnVoice')}</span>
  ) : (
    claim.sources.map((source, at) => (
      <>
        {at > 0 && <span class="via"> ‹ {t('via')} </span>}
        <Name id={source} plain={plain} />
      </>
    ))
  );

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Goods = ({ claim }: { claim: Claim }) => {
  if (claim.commodities.length === 0 && claim.amounts.length === 0) return null;
  const counted = new Set(claim.amounts.map(({ commodity }) => commodity));
  return (
    <Fact name={t('goods')}>
      <Names ids={claim.commodities.filter((id) => !counted.has(id))} />
      {claim.amounts.map(({ commodity, count, unit }) => (
        <span class="amount">
          {' '}
          <bdi>{`${count} ${unit ?? ''}`.trim()}</bdi> <Name id={commodity} />
        </span>
      ))}
    </Fact>
  );
};

export const openArticle = (claim: Claim): void =>
  update({ reading: { document: claim.document, start: claim.evidence.start, end: claim.evidence.end } });

export interface ClaimCardProps {
  readonly claim: Claim;
  /** Also say what is claimed, where that is not clear from around it. */
  readonly statement?: boolean;
  readonly note?: string;
}

export const ClaimCard = ({ claim, statement = false, note }: ClaimCardProps) => {
  const document = dataset.value?.document.get(claim.document);
  const about = aboutOf(claim);
  return (
    <article class="claim" data-claim={claim.id}>
      {statement && (
        <p class="claim-statement">
          <Statement subject={claim.subject} relation={claim.relation} object={claim.object} />
          {note !== undefined && <span class="note"> – {note}</span>}
        </p>
      )}
      <p class="claim-head">
        <Certainty value={claim.factuality} />
        <span class="speaker">
          <span class="label">{t('says')}: </span>
          <Speakers claim={claim} />
        </span>
      </p>
      <Quote evidence={claim.evidence} />
      <dl class="facts">
        {claim.time !== null && <Fact name={t('when')}>{formatDate(claim.time)}</Fact>}
        {claim.place !== null && (
          <Fact name={t('where')}>
            <Name id={claim.place} />
          </Fact>
        )}
        <Goods claim={claim} />
        {about && (
          <Fact name={t('about')}>
            <Statement subject={about.subject} relation={about.relation} object={about.object} />
          </Fact>
        )}
        <Fact name={t('reported')}>
          <bdi>{publisherOf(claim.document)}</bdi>
          {t('listComma')} {document?.date ? formatDate(document.date) : t('dateUnknown')}
        </Fact>
      </dl>
      <p class="claim-foot">
        <button type="button" class="link" onClick={() => openArticle(claim)}>
          {t('openArticle')}
        </button>
        <span class="confidence">{t('confidence', { n: Math.round(claim.confidence * 100) })}</span>
      </p>
    </article>
  );
};
