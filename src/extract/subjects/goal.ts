// Goals: towns behind a verb of going are gone to, they do not travel.
import type { Argument } from '../arguments.js';
import type { SubjectReader } from './reader.js';

/** Is the one name behind the verb where somebody goes (to visit Paris and Rome), rather than who goes? */
export const goalOnly = ({ units, lexicon }: SubjectReader, at: number, { members }: Argument): boolean => {
  const frames = lexicon.verbFrames.get(units[at]?.verb?.sense.lemma ?? '') ?? [];
  const bareGoal = frames.some(
    ({ relation: { range }, elements }) =>
      range.length === 1 && range[0] === 'Place' && elements.some((part, i) => i > 0 && part.kind === 'slot' && part.marker === ''),
  );
  return (
    bareGoal &&
    members.every(({ unit, drafts }) => units[unit]?.ref?.kind === 'name' && drafts[0]?.type === 'Place' && drafts[0].subtype !== 'Country')
  );
};
