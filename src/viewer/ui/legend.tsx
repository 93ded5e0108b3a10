// Legend of communities; relations, certainty and kinds are explained by the filters, which are their legend.
import { communityColor } from '../canvas/colors.js';
import { shown } from '../derive/shown.js';
import { t } from '../i18n/format.js';
import { Swatch } from './names.js';

export const CommunityLegend = () => {
  const found = [...new Set(shown.value.nodes.map(({ community }) => community))]
    .filter((community) => community >= 0)
    .sort((a, b) => a - b);
  return (
    <ul class="community-legend" aria-label={t('legend')}>
      {found.slice(0, 9).map((community) => (
        <li key={community}>
          <Swatch color={communityColor(community)} shape="dot" /> {t('community', { n: community + 1 })}
        </li>
      ))}
    </ul>
  );
};
