// An entity: names, roles, what it does and what is done to it, what it says, when, in which articles.
import { computed } from '@preact/signals';
import type { Claim } from '../../model/claim.js';
import { cleanLabel } from '../canvas/text.js';
import type { ViewRelation } from '../data/dataset.js';
import { DENIED } from '../derive/denials.js';
import { finestType } from '../derive/facets.js';
import { shown, shownClaims } from '../derive/shown.js';
import { binsOf, dateOf } from '../derive/timeline.js';
import { counted, formatDate, nameOf, publisherOf, relationLabel, t, typeLabel } from '../i18n/format.js';
import { dataset, state, update } from '../state/store.js';
import { ClaimCard } from './claim-card.js';
import { EntityTools } from './entity-tools.js';
import { MoreList } from './more-list.js';
import { RelationSwatch } from './names.js';

const selectedId = computed(() => (state.value.selection?.kind === 'entity' ? state.value.selection.id : null));

const concerned = computed<readonly Claim[]>(() =>
  shownClaims.value.filter(({ subject, object }) => subject === selectedId.value || object === selectedId.value),
);

const groupsOf = (id: string): readonly (readonly [string, boolean, readonly ViewRelation[]])[] => {
  const groups = new Map<string, ViewRelation[]>();
  for (const relation of shown.value.relations) {
    if (relation.subject !== id && relation.object !== id) continue;
    const out = relation.subject === id || (dataset.value?.symmetric.has(relation.relation) ?? false);
    const key = `${relation.relation} ${out ? 'out' : 'in'}`;
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, group]) =>
        [key.split(' ')[0] ?? '', key.endsWith('out'), group.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))] as const,
    );
};

const RelationGroup = ({ id, relation, out, list }: { id: string; relation: string; out: boolean; list: readonly ViewRelation[] }) => (
  <div class="group">
    <h4>
      <RelationSwatch id={relation} />
      {out ? (
        relationLabel(relation)
      ) : (
        <>
          … {relationLabel(relation)} <bdi>{nameOf(id)}</bdi>
        </>
      )}
    </h4>
    <ul class="chips">
      <MoreList
        items={list}
        first={15}
        render={(one) => (
          <li key={one.id}>
            <button type="button" class="chip" onClick={() => update({ selection: { kind: 'relation', id: one.id } })}>
              <bdi>{nameOf(one.subject === id ? one.object : one.subject)}</bdi> <span class="count">{one.count}</span>
            </button>
          </li>
        )}
      />
    </ul>
  </div>
);

const Activity = () => {
  const bins = binsOf(concerned.value.map(dateOf).filter((date) => date !== null));
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  if (bins.length < 2) return null;
  const [first, last] = [bins[0]?.label ?? '', bins.at(-1)?.label ?? ''];
  return (
    <>
      <h3>{t('activity')}</h3>
      <svg class="spark" viewBox={`0 0 ${bins.length * 4} 24`} preserveAspectRatio="none" role="img" aria-label={`${first} – ${last}`}>
        {bins.map(({ count }, at) => (
          <rect x={at * 4} width="3" y={24 - (24 * count) / highest} height={(24 * count) / highest} />
        ))}
      </svg>
      <p class="axis" dir="ltr">
        <span>{formatDate(first)}</span>
        <span>{formatDate(last)}</span>
      </p>
    </>
  );
};

const Articles = () => {
  const counts = new Map<string, number>();
  for (const { document } of concerned.value) counts.set(document, (counts.get(document) ?? 0) + 1);
  return (
    <ul class="articles">
      <MoreList
        items={[...counts].sort((a, b) => b[1] - a[1])}
        first={8}
        render={([id, count]) => {
          const document = dataset.value?.document.get(id);
          return (
            <li key={id}>
              <button type="button" class="link" onClick={() => update({ reading: { document: id, start: 0, end: 0 } })}>
                <bdi>{document?.title ? cleanLabel(document.title) : publisherOf(id)}</bdi>
                {document?.date && `${t('listComma')} ${formatDate(document.date)}`}
              </button>{' '}
              <span class="count">{count}</span>
            </li>
          );
        }}
      />
    </ul>
  );
};

export const EntityPanel = ({ id }: { id: string }) => {
  const data = dataset.value;
  const entity = data?.entity.get(id);
  if (!data || !entity) return <p class="muted">{t('nothingShown')}</p>;
  const said = shownClaims.value.filter(({ sources }) => sources.includes(id));
  const open = concerned.value.filter((claim) => claim.object === null && claim.relation === DENIED);
  const other = state.value.language === 'ar' ? entity.label.en : entity.label.ar;
  const names = [other, ...entity.aliases].filter((name) => name !== null).map(cleanLabel);
  return (
    <section class="entity" aria-labelledby="panel-title">
      <h2 id="panel-title">
        <bdi>{nameOf(id)}</bdi>
      </h2>
      <p class="muted">
        {typeLabel(finestType(data, id))} · {counted(concerned.value.length, 'claim')}
        {entity.wikidata !== null && /^Q\d+$/.test(entity.wikidata) && (
          <>
            {' · '}
            <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} target="_blank" rel="noopener noreferrer">
              {t('wikidata')} <bdi>{entity.wikidata}</bdi>
            </a>
          </>
        )}
      </p>
      <EntityTools id={id} />
      <dl class="facts stacked">
        {names.length > 0 && (
          <div class="fact">
            <dt>{t('names')}</dt>
            <dd>
              {names.map((name, at) => (
                <>
                  {at > 0 && t('listComma')} <bdi>{name}</bdi>
                </>
              ))}
            </dd>
          </div>
        )}
        {entity.roles.length > 0 && (
          <div class="fact">
            <dt>{t('roles')}</dt>
            <dd>
              {entity.roles.map((role, at) => (
                <>
                  {at > 0 && t('listComma')} <bdi>{cleanLabel(role)}</bdi>
                </>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <h3>{t('relations')}</h3>
      {groupsOf(id).map(([relation, out, list]) => (
        <RelationGroup key={`${relation} ${out}`} id={id} relation={relation} out={out} list={list} />
      ))}
      {open.length > 0 && (
        <>
          <h4>{t('denialOfNobody')}</h4>
          {open.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </>
      )}
      <Activity />
      {said.length > 0 && (
        <details>
          <summary>
            {t('saidBy', { name: nameOf(id) })} <span class="count">{said.length}</span>
          </summary>
          <MoreList items={said} first={8} render={(claim) => <ClaimCard key={claim.id} claim={claim} statement />} />
        </details>
      )}
      <h3>{t('articles')}</h3>
      <Articles />
    </section>
  );
};
