// The chain between two entities, with the words for each link.
import { computed } from '@preact/signals';
import { shortestPath } from '../derive/path.js';
import { claimsByEdge, shown } from '../derive/shown.js';
import { counted, nameOf, relationLabel, t } from '../i18n/format.js';
import { state } from '../state/store.js';
import { ClaimCard } from './claim-card.js';
import { Name, openRelation, RelationSwatch } from './names.js';

export const path = computed(() => {
  const { selection } = state.value;
  return selection?.kind === 'path' ? shortestPath(shown.value.relations, selection.from, selection.to) : null;
});

export const PathPanel = ({ from, to }: { from: string; to: string }) => (
  <section aria-labelledby="panel-title">
    <h2 id="panel-title">{t('pathTitle', { a: nameOf(from), b: nameOf(to) })}</h2>
    {path.value === null && <p class="muted">{t('pathNone')}</p>}
    {path.value !== null && <p class="muted">{counted(path.value.length, 'step')}</p>}
    <ol class="chain">
      {path.value?.map((step) => {
        const [best] = step.relations;
        const [claim] = best ? (claimsByEdge.value.get(best.id) ?? []) : [];
        return (
          <li key={`${step.from} ${step.to}`}>
            <p class="chain-step">
              <Name id={step.from} /> – <Name id={step.to} />
            </p>
            <p class="chips">
              {step.relations.map((relation) => (
                <button type="button" class="chip" key={relation.id} onClick={() => openRelation(relation.id)}>
                  <RelationSwatch id={relation.relation} />
                  {relationLabel(relation.relation)} <span class="count">{relation.count}</span>
                </button>
              ))}
            </p>
            {claim && <ClaimCard claim={claim} statement />}
          </li>
        );
      })}
    </ol>
  </section>
);
