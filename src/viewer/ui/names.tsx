// Small pieces that every view uses: a name to click, a certainty, a statement, a colour.
import type { Factuality } from '../../model/claim.js';
import { DARK, LIGHT, onGround } from '../canvas/colors.js';
import { nameOf, relationLabel, t } from '../i18n/format.js';
import { dataset, select, update } from '../state/store.js';
import { isDark } from '../state/theme.js';

export const Name = ({ id, plain = false }: { id: string | null; plain?: boolean }) => {
  if (id === null || plain || !dataset.value?.entity.has(id)) return <bdi class={id === null ? 'nobody' : ''}>{nameOf(id)}</bdi>;
  return (
    <button type="button" class="name" onClick={() => select({ kind: 'entity', id })}>
      <bdi>{nameOf(id)}</bdi>
    </button>
  );
};

export const Names = ({ ids, plain = false }: { ids: readonly string[]; plain?: boolean }) => (
  <>
    {ids.map((id, at) => (
      <>
        {at > 0 && <span class="comma">{t('listComma')} </span>}
        <Name id={id} plain={plain} />
      </>
    ))}
  </>
);

export const Swatch = ({ color, shape }: { color: string; shape: 'line' | 'dot' }) => (
  <span class={`swatch ${shape}`} style={{ background: onGround(color, isDark.value ? DARK : LIGHT) }} />
);

export const RelationSwatch = ({ id }: { id: string }) => (
  <Swatch color={dataset.value?.relationType.get(id)?.color ?? '#777777'} shape="line" />
);

export const Certainty = ({ value }: { value: Factuality }) => (
  <span class={`certainty ${value}`} title={t(`${value}Note`)}>
    {t(value)}
  </span>
);

/** subject – relation → object */
export const Statement = ({
  subject,
  relation,
  object,
  plain = false,
}: {
  subject: string;
  relation: string;
  object: string | null;
  plain?: boolean;
}) => (
  <span class="statement">
    <Name id={subject} plain={plain} />{' '}
    <span class="verb">
      <RelationSwatch id={relation} />
      {relationLabel(relation)}
    </span>{' '}
    <Name id={object} plain={plain} />
  </span>
);

export const openRelation = (id: string): void => update({ selection: { kind: 'relation', id }, view: 'graph' });
